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
