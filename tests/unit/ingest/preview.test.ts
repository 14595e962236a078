import { expect, test } from 'vitest';
import { previewArticles } from '../../../ingest/preview.ts';
import type { Runner } from '../../../shared/store/engine.ts';
import { StoreLost } from '../../../shared/store/transaction.ts';
import { fact, organization, person, story, storyExtractor } from '../../support/stories.ts';

test('WRITE-90: a preview does not wait within a transaction that died with its store', async () => {
  const one = story('a', [fact(person('Ada Berg'), 'MEMBER_OF', organization('World Grain Fund'))]);
  let asked = 0;
  const dead: Runner = {
    run: async () => {
      asked += 1;
      throw new StoreLost('gone');
    },
  };
  const engine = { transact: <T>(work: (transaction: Runner) => Promise<T>) => work(dead) };
  const preview = previewArticles(engine, storyExtractor([one]), [{ article: one.article, origin: null }], {
    replace: false,
  });
  await expect(preview).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(asked).toBe(1);
}, 10_000);
