import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createIngest } from '../../../../ingest/index.ts';
import { readSettings } from '../../../../shared/settings.ts';
import { openEngine } from '../../../../shared/store/open.ts';
import { temporaryFolder } from '../../../support/cli.ts';
import { runHere } from '../../../support/program.ts';
import { fact, organization, person, story, storyExtractor } from '../../../support/stories.ts';

const FACTS = [fact(person('Ada Byron'), 'MEMBER_OF', organization('World Grain Fund'))];
const STORIES = [
  story('agency', FACTS, { title: 'First', publishedAt: '2024-05-06' }),
  story('daily', FACTS, { title: 'Again', publishedAt: '2024-05-07' }),
];

test.each([60, 80, 120])(
  'CLI-122: ids and dates are whole in %d columns, and nothing is empty',
  async (columns) => {
    const env = { DRAMATIS_STORE: join(temporaryFolder(), 'store') };
    const id = `The Daily Courier/${'an-article-with-a-long-name-'.repeat(2)}.txt`;
    const engine = await openEngine(readSettings(env));
    const told = {
      title: 'A title that is longer than there is room for. '.repeat(2),
      publishedAt: '2024-05-06',
    };
    const { article } = story(id, FACTS, told);
    const extractor = storyExtractor([story(id, FACTS, told)]);
    const ingest = createIngest({ engine, extractor, maxBytes: 1_000_000 });
    await ingest.ingest([{ article, origin: null }], { replace: false });
    await engine.close();
    const shown = async (...args: readonly string[]) => (await runHere(args, env, '', columns)).stdout;
    const articles = await shown('articles');
    for (const text of [id, '2024-05-06', '…']) expect(articles).toContain(text);
    expect(articles).not.toContain('copy of');
    const log = await shown('log');
    expect(log).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/u);
    expect(log).toContain(id);
    expect(log).not.toMatch(/\bby\b|\btold\b/u);
    const { stdout: json } = await runHere(['articles', '--format', 'json'], env, '', columns);
    expect(JSON.parse(json)).toMatchObject([{ copyOf: null }]);
  },
);

test('WRITE-44: `dramatis articles` says whose copy an article is', async () => {
  const env = { DRAMATIS_STORE: join(temporaryFolder(), 'store') };
  const engine = await openEngine(readSettings(env));
  const ingest = createIngest({ engine, extractor: storyExtractor(STORIES), maxBytes: 1_000_000 });
  await ingest.ingest(
    STORIES.map(({ article }) => ({ article, origin: null })),
    { replace: false },
  );
  await engine.close();
  const { stdout } = await runHere(['articles'], env);
  const [head, ...rows] = stdout.trimEnd().split('\n');
  expect(head).toMatch(/copy of$/u);
  expect(rows.find((row) => row.includes('Again'))).toMatch(/daily +agency$/u);
  expect(rows.find((row) => row.includes('First'))).toMatch(/agency$/u);
  const { stdout: json } = await runHere(['articles', '--format', 'json'], env);
  expect(JSON.parse(json)).toMatchObject([
    { id: 'daily', copyOf: 'agency' },
    { id: 'agency', copyOf: null },
  ]);
});
