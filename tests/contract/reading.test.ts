import { beforeEach, expect, test } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { IngestService } from '../../ingest/service.ts';
import type { Article } from '../../shared/model/article.ts';
import { contentHash } from '../../shared/model/ids.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { describeEngines } from '../support/engines.ts';
import { emptied } from '../support/graph-checks.ts';
import { fact, organization, person, story, storyExtractor } from '../support/stories.ts';

const { article, extraction } = story('paper', [
  fact(person('Ada Berg'), 'MEMBER_OF', organization('World Grain Fund')),
]);
const PAPER: Article = {
  ...article,
  publishedAt: '2024-03-08',
  pages: [0, 3],
  told: [
    {
      field: 'publishedAt',
      value: '2024-03-08',
      from: 'meta date',
      others: [{ value: '2024-03-09', from: 'words of the page' }],
      because: 'meta date counts before words of the page',
    },
  ],
};

describeEngines('What is kept of how an article was read', (open) => {
  let store: Engine;
  let ingest: IngestService;
  const ingestOf = (engine: Engine) =>
    createIngest({ engine, extractor: storyExtractor([{ article: PAPER, extraction }]), maxBytes: 1_000 });
  const take = (one: Article) => ingest.ingest([{ article: one, origin: null }], { replace: true });
  const lines = async () => {
    const all: string[] = [];
    for await (const line of ingest.exportLines()) all.push(line);
    return all;
  };

  beforeEach(async () => {
    store = await emptied(store, (engine, ids) => ingestOf(engine).forget(ids), open);
    ingest = ingestOf(store);
  });

  test('READ-70: pages and the places of what is told are shown, and are the same after export and import', async () => {
    expect(await take(PAPER)).toMatchObject({ added: 1, failed: 0 });
    const { pages, told } = PAPER;
    expect(await createGraph(store).article('paper')).toMatchObject({ pages, told });
    const exported = await lines();
    expect(JSON.parse(exported.find((line) => line.includes('"record":"article"')) ?? '')).toMatchObject({
      pages,
      told,
    });
    await ingest.forget(['paper']);
    await ingest.importLines(
      (async function* () {
        yield* exported;
      })(),
    );
    expect(await lines()).toEqual(exported);
    expect(await take(PAPER)).toMatchObject({ unchanged: 1, writes: 0 });
  });

  test('READ-70: a text that takes the place of another has none of its pages; the other keeps them', async () => {
    await take(PAPER);
    const { pages: _, told: __, ...plain } = PAPER;
    expect(await take(plain)).toMatchObject({ updated: 1 });
    const shown = await createGraph(store).article('paper');
    expect(['pages' in shown, 'told' in shown]).toEqual([false, false]);
    const revision = (await lines()).find((line) => line.includes('"record":"revision"'));
    expect(JSON.parse(revision ?? '')).toMatchObject({ pages: PAPER.pages, told: PAPER.told });
  });

  test('READ-70: the same page, read by another version that tells other places of it, is unchanged', async () => {
    await take(PAPER);
    const exported = await lines();
    expect(await take({ ...PAPER, told: [] })).toMatchObject({ unchanged: 1, updated: 0, writes: 0 });
    expect(await lines()).toEqual(exported);
  });

  test('READ-70: where pages begin counts as content, where things are told does not', () => {
    const { pages: _, told: __, ...plain } = PAPER;
    for (const told of [null, undefined, []])
      expect(contentHash({ ...PAPER, told })).toBe(contentHash(PAPER));
    expect(contentHash({ ...plain, pages: null, told: null })).toBe(contentHash(plain));
    expect(new Set([plain, PAPER, { ...PAPER, pages: [0, 4] }].map(contentHash)).size).toBe(3);
  });
});
