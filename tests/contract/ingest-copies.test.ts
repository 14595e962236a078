/** One story that several outlets print, in the store. */
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import { type Engine, type Params, type Row, statement } from '../../shared/store/engine.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { sharingBands, sketchesById } from '../../shared/store/statements/copies.ts';
import { anyPrintedHistory, BODIES, paragraphs, printed, WRAPPED } from '../support/copies.ts';
import { describeEngines } from '../support/engines.ts';
import { countNodes, emptied, everythingIn, faultsOf } from '../support/graph-checks.ts';
import { ARTICLE_IDS, type Step, standingAfter } from '../support/histories.ts';
import { rounds, shuffled } from '../support/rounds.ts';
import { fact, organization, person, type Story, storyExtractor } from '../support/stories.ts';

const MEMBERSHIP = [fact(person('Ada Berg'), 'MEMBER_OF', organization('World Grain Fund'))];
const WIRE = paragraphs(0, 8);
const OTHER = paragraphs(0, 8, 2);

const sourced = ({ article }: Story) => ({ article, origin: null });
const ingestOf = (engine: Engine, stories: readonly Story[]) =>
  createIngest({ engine, extractor: storyExtractor(stories), maxBytes: 1_000_000 });

const edges = statement<Params, { sources: string[]; count: number; articles: number }>(
  'edges',
  `MATCH (:Person)-[r:MEMBER_OF]->(:Organization)
   RETURN r.sourceNames AS sources, r.sources AS count, r.articles AS articles ORDER BY sources`,
);
const unsketched = statement<Params, Row>('unsketched', 'MATCH (s:Sketch) DETACH DELETE s');
const uncopied = statement<Params, Row>('uncopied', 'MATCH (a:Article) SET a.copyOf = null, a.credit = null');
const copies = statement<Params, { id: string; of: string; credit: string | null }>(
  'copies',
  'MATCH (a:Article) WHERE a.copyOf IS NOT NULL RETURN a.id AS id, a.copyOf AS of, a.credit AS credit ORDER BY id',
);

/** What a story says, in some outlet on some day. */
function told(id: string, source: string | null, publishedAt: string | null, body = WIRE): Story {
  return printed(id, MEMBERSHIP, body, { source, publishedAt });
}
const AGENCY = told('c', 'Agency', '2024-03-01');
const DAILY = told('a', 'Daily', '2024-03-02', `${WRAPPED}${WIRE}`);
const WEEKLY = told('b', 'Weekly', '2024-03-03', paragraphs(0, 5));
const OWN = told('d', 'Evening', '2024-03-02', OTHER);

describeEngines('Copies', (open, { engine }) => {
  let store: Engine;
  beforeEach(async () => {
    store = await emptied(store, (some, ids) => ingestOf(some, []).forget(ids), open);
  });

  async function take(...stories: readonly Story[]): Promise<void> {
    const options = { replace: true, more: true };
    const summary = await ingestOf(store, stories).ingest(stories.map(sourced), options);
    expect(summary.failed).toBe(0);
    expect(await faultsOf(store)).toEqual([]);
  }
  const forget = (...ids: readonly string[]) => ingestOf(store, []).forget(ids);
  const groups = async () => (await store.run(copies, {})).map(({ id, of }) => `${id} of ${of}`);
  const edge = async () => (await store.run(edges, {}))[0];

  test('WRITE-40: copies of one story count as one source, that of the first; an own report is another', async () => {
    for (const order of [0, 1]) {
      for (const one of shuffled([AGENCY, DAILY, WEEKLY, OWN], order)) await take(one);
      expect(await groups()).toEqual(['a of c', 'b of c']);
      expect(await edge()).toEqual({ sources: ['Agency', 'Evening'], count: 2, articles: 4 });
      await forget(...ARTICLE_IDS);
    }
    await take(AGENCY, DAILY, WEEKLY, OWN);
    expect(await edge()).toEqual({ sources: ['Agency', 'Evening'], count: 2, articles: 4 });
  });

  test('WRITE-40: where the first names no source, its copies are credited to it all the same', async () => {
    await take(DAILY, told('c', null, '2024-03-01'));
    expect(await edge()).toMatchObject({ sources: ['c'], count: 1 });
    await take(told('c', 'Agency', '2024-03-01'));
    expect(await edge()).toMatchObject({ sources: ['Agency'], count: 1 });
    expect(await store.run(copies, {})).toEqual([{ id: 'a', of: 'c', credit: 'Agency' }]);
  });

  test('WRITE-41: when the first is forgotten, the next one is credited', async () => {
    await take(AGENCY, DAILY, WEEKLY);
    await forget('c');
    expect(await groups()).toEqual(['b of a']);
    expect(await edge()).toEqual({ sources: ['Daily'], count: 1, articles: 2 });
    await forget('a');
    expect(await groups()).toEqual([]);
    expect(await edge()).toEqual({ sources: ['Weekly'], count: 1, articles: 1 });
    await take(DAILY, AGENCY);
    expect(await groups()).toEqual(['a of c', 'b of c']);
  });

  test('WRITE-42: a copy that is edited into an own report is none, and one again when it is taken back', async () => {
    await take(AGENCY, DAILY);
    const edited = told('a', 'Daily', '2024-03-02', OTHER);
    await take(edited);
    expect(await groups()).toEqual([]);
    expect(await edge()).toMatchObject({ sources: ['Agency', 'Daily'], count: 2 });
    await take(DAILY);
    expect(await groups()).toEqual(['a of c']);
    expect(await edge()).toMatchObject({ sources: ['Agency'], count: 1 });
  });

  test('WRITE-42: an edit of the date alone can make another one the first', async () => {
    await take(AGENCY, DAILY);
    await take(told('c', 'Agency', '2024-03-05'));
    expect(await groups()).toEqual(['c of a']);
    expect(await edge()).toMatchObject({ sources: ['Daily'], count: 1 });
  });

  test('WRITE-42: what was held together by one article in the middle parts with it, and comes together again', async () => {
    const stretches = [BODIES[0], BODIES[4], BODIES[5]];
    const [first, middle, last] = stretches.map((body, n) =>
      told(`${n}`, `Paper ${n}`, `2024-03-0${n + 1}`, body),
    );
    if (!first || !middle || !last) throw new TypeError('three stories');
    await take(first);
    await take(last);
    expect(await groups()).toEqual([]);
    await take(middle);
    expect(await groups()).toEqual(['1 of 0', '2 of 0']);
    expect(await edge()).toMatchObject({ sources: ['Paper 0'], count: 1 });
    await take({ ...middle, ...told('1', 'Paper 1', '2024-03-02', OTHER) });
    expect(await groups()).toEqual([]);
    expect(await edge()).toMatchObject({ sources: ['Paper 0', 'Paper 1', 'Paper 2'], count: 3 });
  });

  test('WRITE-43: whatever was printed, edited and forgotten, the groups are those of the articles that stand', async () => {
    const seen = { copies: 0, groups: 0 };
    const play = async (history: readonly Step[]): Promise<void> => {
      for (const step of history) {
        if ('forget' in step) await forget(step.forget);
        else await take(...new Map(step.take.map((one) => [one.article.id, one])).values());
      }
    };
    const property = fc.asyncProperty(anyPrintedHistory, async (history) => {
      if ((await countNodes(store)) > 0) store = await open();
      await play(history);
      const after = await current(store);
      const found = await groups();
      seen.copies += found.length;
      seen.groups += found.length > 2 ? 1 : 0;
      await forget(...ARTICLE_IDS);
      expect(await countNodes(store)).toBe(0);
      const standing = standingAfter(history);
      if (standing.length > 0) await take(...standing);
      expect(after).toEqual(await current(store));
      await forget(...ARTICLE_IDS);
    });
    const numRuns = engine === 'embedded' ? rounds(20, 400) : rounds(4, 80);
    const seed = numRuns >= 80 ? {} : { seed: 5 };
    await fc.assert(property, { numRuns, ...seed });
    expect(seen.copies).toBeGreaterThan(numRuns / 2);
    if (engine === 'embedded') expect(seen.groups).toBeGreaterThan(numRuns / 10);
  }, 900_000);

  test('WRITE-43: a store from before there were copies has them once it is computed again', async () => {
    await take(AGENCY, DAILY, WEEKLY, OWN);
    const before = await current(store);
    await store.transact(async (transaction) => {
      await transaction.run(unsketched, {});
      await transaction.run(uncopied, {});
    });
    expect(await groups()).toEqual([]);
    await ingestOf(store, []).rebuild();
    expect(await current(store)).toEqual(before);
    expect(await edge()).toEqual({ sources: ['Agency', 'Evening'], count: 2, articles: 4 });
  });

  test('WRITE-44: the list, the page and the export say whose copy an article is, and an import computes it again', async () => {
    await take(AGENCY, DAILY, OWN);
    const graph = createGraph(store);
    const { articles } = await graph.articles({ limit: 10, offset: 0 });
    expect(articles.map(({ id, copyOf }) => [id, copyOf])).toEqual([
      ['a', 'c'],
      ['d', null],
      ['c', null],
    ]);
    expect(await graph.article('a')).toMatchObject({ copyOf: 'c' });
    expect(await graph.article('c')).toMatchObject({ copyOf: null });
    const lines: string[] = [];
    for await (const line of ingestOf(store, []).exportLines()) lines.push(line);
    expect(lines.filter((line) => line.includes('"copyOf":"c"'))).toHaveLength(1);
    await forget('a', 'c', 'd');
    await ingestOf(store, []).importLines(without(lines, '"copyOf":"c",'));
    expect(await groups()).toEqual(['a of c']);
    expect(await edge()).toEqual({ sources: ['Agency', 'Evening'], count: 2, articles: 3 });
  });

  test('RESOLVE-79: an article is compared with those that may be copies, however many others there are', async () => {
    const many = Array.from({ length: 60 }, (_, n) => told(`n${n}`, 'Paper', null, paragraphs(0, 8, n + 10)));
    await take(...many, AGENCY);
    let read: number | undefined;
    const counting: Engine = {
      ...bound(store),
      transact: (work) =>
        store.transact((transaction) =>
          work({
            run: async (asked, params) => {
              const rows = await transaction.run(asked, params);
              const counted = asked.name === sharingBands.name || asked.name === sketchesById.name;
              if (counted) read = (read ?? 0) + rows.length;
              return rows;
            },
          }),
        ),
    };
    const options = { replace: false, more: true };
    await ingestOf(counting, [DAILY]).ingest([sourced(DAILY)], options);
    expect(read).toBe(2);
    expect(await groups()).toEqual(['a of c']);
  });
});

async function* without(lines: readonly string[], part: string): AsyncGenerator<string> {
  for (const line of lines) yield line.replace(part, '');
}

/** What stands, without what is kept of older revisions. */
async function current(engine: Engine): Promise<string[]> {
  return (await everythingIn(engine)).filter((line) => !line.includes('"labels":["Revision"]'));
}

function bound(engine: Engine): Engine {
  return {
    info: () => engine.info(),
    run: (asked, params) => engine.run(asked, params),
    query: (...query) => engine.query(...query),
    applySchema: (schema) => engine.applySchema(schema),
    close: () => engine.close(),
    transact: (work) => engine.transact(work),
  };
}
