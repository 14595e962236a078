import { beforeEach, expect, test, vi } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import { previewRefresh } from '../../ingest/preview.ts';
import type { IngestService } from '../../ingest/service.ts';
import type { Difference, IngestEvent, IngestSummary } from '../../shared/contract/index.ts';
import { type Engine, type Params, type Row, statement } from '../../shared/store/engine.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { describeEngines } from '../support/engines.ts';
import { countNodes, emptied, everythingIn, faultsOf } from '../support/graph-checks.ts';
import { shuffled } from '../support/rounds.ts';
import { fact, organization, person, role, type Story, story, storyExtractor } from '../support/stories.ts';

/** A server that was just started answers its first statements slowly where much else runs. */
vi.setConfig({ testTimeout: 300_000 });

const [ADA, BEN, CARLA] = [person('Ada Berg'), person('Ben Cole'), person('Carla Dunn')];
const FUND = organization('World Grain Fund');
const DIRECTOR = role('Director', FUND);

const STORIES: readonly Story[] = [
  story('a', [fact(ADA, 'HOLDS_ROLE', DIRECTOR)], { publishedAt: '2024-03-01', source: 'Daily' }),
  story('b', [fact(BEN, 'FAMILY_OF', ADA), fact(BEN, 'MEMBER_OF', FUND)]),
  story('c', [fact(CARLA, 'MEMBER_OF', FUND, 'alleged')], { source: 'Weekly' }),
];
/** What some of them say later, and one more. */
const LATER: readonly Story[] = [
  story('a', [fact(BEN, 'HOLDS_ROLE', DIRECTOR)], { publishedAt: '2024-04-01', source: 'Daily' }),
  story('b', [fact(BEN, 'FAMILY_OF', ADA)], { publishedAt: '2024-03-02' }),
  story('d', [fact(CARLA, 'MEMBER_OF', FUND)]),
];
const [FIRST, SECOND, THIRD] = ['2024-01-01', '2024-01-02', '2024-01-03'].map((publishedAt, n) =>
  story('x', [fact([ADA, BEN, CARLA][n] ?? ADA, 'MEMBER_OF', FUND)], { publishedAt }),
) as [Story, Story, Story];
const ALL = [...STORIES, ...LATER, FIRST, SECOND, THIRD];

const sourced = ({ article }: Story) => ({ article, origin: null });
const idOf = ({ article }: Story) => article.id;

function ingestOf(engine: Engine, version?: string): IngestService {
  return createIngest({ engine, extractor: storyExtractor(ALL, version), maxBytes: 1_000_000 });
}

async function exported(ingest: IngestService): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of ingest.exportLines()) lines.push(line);
  return lines;
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

interface Told {
  readonly events: IngestEvent[];
  readonly summary: IngestSummary;
}

async function take(ingest: IngestService, stories: readonly Story[], options = {}): Promise<Told> {
  const events: IngestEvent[] = [];
  const onEvent = (one: IngestEvent) => void events.push(one);
  const all = { replace: false, more: true, onEvent, ...options };
  return { events, summary: await ingest.ingest(stories.map(sourced), all) };
}

const named = (difference: Difference | undefined) => ({
  entities: difference?.entities.list.map(({ change, name }) => `${change} ${name}`),
  claims: difference?.claims.list.map(({ change, from, type, to }) => `${change} ${from} ${type} ${to}`),
});

const mark = statement<Params, { turn: string | null; n: number }>(
  'mark',
  'MATCH (m:Meta) WITH m MATCH (n) RETURN m.turn AS turn, count(n) AS n',
);
const allRevisions = statement<Params, { id: string; article: string; text: string }>(
  'allRevisions',
  'MATCH (r:Revision) RETURN r.id AS id, r.article AS article, r.text AS text ORDER BY id',
);
const age = statement<Params, Row>('age', `MATCH (a:Article {id: 'a'}) SET a.extractor = 'by hand 0'`);

describeEngines('Ingesting again', (open) => {
  let store: Engine;
  let ingest: IngestService;

  beforeEach(async () => {
    store = await emptied(store, (engine, ids) => ingestOf(engine).forget(ids), open);
    ingest = ingestOf(store);
  });

  test('WRITE-50: a preview of reading and of forgetting writes nothing', async () => {
    await take(ingest, [...STORIES, FIRST]);
    const before = [await exported(ingest), await everythingIn(store), await store.run(mark, {})];
    await take(ingest, [...LATER, THIRD, SECOND], { preview: true });
    await ingest.forget(['a', 'x', 'nobody'], { preview: true });
    await ingestOf(store, 'by hand 2').refresh({ preview: true });
    expect([await exported(ingest), await everythingIn(store), await store.run(mark, {})]).toEqual(before);
    expect(await faultsOf(store)).toEqual([]);
  });

  test('WRITE-51: a preview of reading tells what then happens, to the last word', async () => {
    await take(ingest, STORIES);
    // Of one article twice: the second transaction sees the first.
    const articles = [...LATER, FIRST, SECOND];
    const tried = await take(ingest, articles, { preview: true });
    expect(tried.events.map(({ outcome }) => outcome)).toEqual([
      'updated',
      'updated',
      'added',
      'added',
      'updated',
    ]);
    expect(await take(ingest, articles, { difference: true })).toEqual(tried);
    expect(tried.summary.difference?.claims.added).toBeGreaterThan(0);
    const again = await take(ingest, articles, { preview: true });
    expect(again.summary).toMatchObject({ unchanged: 4, older: 1, writes: 0 });
    expect(named(again.summary.difference)).toEqual({ entities: [], claims: [] });
  });

  test('WRITE-51: a preview of forgetting tells what then happens', async () => {
    await take(ingest, STORIES);
    const { difference, ...tried } = await ingest.forget(['c', 'b', 'nobody'], { preview: true });
    expect(tried).toEqual({ forgotten: 2, missing: ['nobody'] });
    const gone = ['removed Ben Cole', 'removed Carla Dunn'];
    expect(named(difference).entities).toEqual(expect.arrayContaining(gone));
    expect(named(difference).entities?.join()).not.toContain('World Grain Fund');
    expect(named(difference).claims?.sort()).toEqual([
      'removed Ada Berg FAMILY_OF Ben Cole',
      'removed Ben Cole MEMBER_OF World Grain Fund',
      'removed Carla Dunn MEMBER_OF World Grain Fund',
    ]);
    expect(await ingest.forget(['c', 'b', 'nobody'])).toEqual(tried);
  });

  test('WRITE-52: what changed is told with names and sentences, and counted', async () => {
    await take(ingest, STORIES);
    const { summary } = await take(ingest, LATER, { difference: true });
    const { entities, claims, decisions, whole } = summary.difference ?? {};
    expect(named(summary.difference).claims?.sort()).toEqual([
      'added Ben Cole HOLDS_ROLE Director',
      'added Carla Dunn MEMBER_OF World Grain Fund',
      // In another sentence.
      'changed Director ROLE_IN World Grain Fund',
      'removed Ada Berg HOLDS_ROLE Director',
      'removed Ben Cole MEMBER_OF World Grain Fund',
    ]);
    expect([claims?.added, claims?.removed, claims?.changed]).toEqual([2, 2, 1]);
    const gone = claims?.list.find(({ change, from }) => change === 'removed' && from === 'Ada Berg');
    expect(gone).toMatchObject({
      article: 'a',
      modality: 'asserted',
      quote: expect.stringContaining('Ada Berg'),
    });
    const changes = entities?.list.filter(({ change }) => change === 'removed') ?? [];
    expect([entities?.removed, decisions?.touched, whole]).toEqual([changes.length, 0, true]);
  });

  test('WRITE-53: what several transactions changed is the same as what one did', async () => {
    await take(ingest, STORIES);
    const together = await take(ingest, [...LATER, ...STORIES.slice(2)], { preview: true });
    // A repeated id ends a transaction: here every article has one of its own.
    const apart = LATER.flatMap((one) => [one, one]);
    const oneByOne = await take(ingest, apart, { difference: true });
    expect(oneByOne.summary.difference).toEqual(together.summary.difference);
  });

  test('WRITE-54: texts that others took the place of are kept, the same ones in any order', async () => {
    let expected: unknown;
    for (const seed of [1, 2, 3]) {
      await ingest.forget(['x']);
      for (const one of shuffled([FIRST, SECOND, THIRD], seed)) await take(ingest, [one]);
      const { current, older } = await createGraph(store).revisions('x');
      expect(current.text).toBe(THIRD.article.text);
      expect(older.map(({ text }) => text)).toEqual([SECOND.article.text, FIRST.article.text]);
      expected ??= await exported(ingest);
      expect(await exported(ingest)).toEqual(expected);
    }
  });

  test('WRITE-54: a text that stands again is no older one any more; kept ones are not written again', async () => {
    await take(ingest, [FIRST, SECOND]);
    await take(ingest, [FIRST], { replace: true });
    expect((await store.run(allRevisions, {})).map(({ text }) => text)).toEqual([SECOND.article.text]);
    await take(ingest, [SECOND]);
    expect((await store.run(allRevisions, {})).map(({ text }) => text)).toEqual([FIRST.article.text]);
    expect((await take(ingest, [FIRST])).summary).toMatchObject({ older: 1, writes: 0 });
  });

  test('WRITE-55: older texts are no part of the graph, and go with their article', async () => {
    await take(ingest, [THIRD]);
    const alone = [await everythingIn(store), await createGraph(store).counts()];
    await take(ingest, [SECOND, FIRST]);
    expect([await everythingIn(store), await createGraph(store).counts()]).toEqual(alone);
    expect(await faultsOf(store)).toEqual([]);
    await ingest.forget(['x']);
    expect(await countNodes(store)).toBe(0);
    await expect(createGraph(store).revisions('x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('WRITE-56: an export carries older texts, and an import keeps them older, whatever their dates', async () => {
    await take(ingest, [...STORIES, FIRST, THIRD]);
    // By hand the oldest one stands again.
    await take(ingest, [FIRST], { replace: true });
    const lines = await exported(ingest);
    expect(lines.filter((line) => line.includes('"record":"revision"'))).toHaveLength(1);
    await ingest.forget([...STORIES.map(idOf), 'x']);
    await ingest.importLines(linesOf(lines));
    expect(await exported(ingest)).toEqual(lines);
    expect((await createGraph(store).revisions('x')).current.text).toBe(FIRST.article.text);
    await ingest.importLines(linesOf(lines));
    expect(await exported(ingest)).toEqual(lines);
  });

  test('WRITE-56: a revision of nothing, or that is not whole, is refused', async () => {
    await take(ingest, [FIRST, THIRD]);
    const lines = await exported(ingest);
    const only = lines.filter((line) => !line.includes('"record":"article"'));
    await ingest.forget(['x']);
    await expect(ingest.importLines(linesOf(only))).rejects.toMatchObject({
      code: 'INPUT',
      where: 'x',
      message: expect.stringContaining('before its revisions'),
    });
    const cut = lines.map((line) => line.replace(/("record":"revision",.*?)"text":/u, '$1"test":'));
    await expect(ingest.importLines(linesOf(cut))).rejects.toMatchObject({
      where: 'line 3',
      message: expect.stringContaining('revision'),
    });
  });

  test('WRITE-57: what another version read is read again from its text, and is as if read for the first time', async () => {
    const newer = ingestOf(store, 'by hand 2');
    await take(newer, [...STORIES, THIRD]);
    const fresh = await exported(newer);
    await newer.forget([...STORIES.map(idOf), 'x']);
    await take(ingest, [...STORIES, THIRD]);
    const tried = await newer.refresh({ preview: true });
    expect(tried).toMatchObject({ updated: 4, left: 0 });
    const events: string[] = [];
    const done = await newer.refresh({ onEvent: ({ id, outcome }) => events.push(`${id} ${outcome}`) });
    expect(events).toEqual(['a updated', 'b updated', 'c updated', 'x updated']);
    expect({ ...done, left: 0 }).toEqual(tried);
    expect(await exported(newer)).toEqual(fresh);
    expect(await store.run(allRevisions, {})).toEqual([]);
    const problems = (await newer.doctor()).problems.map(({ what }) => what);
    expect(problems.filter((what) => what.includes('extractor'))).toEqual([]);
    expect(await newer.refresh({})).toMatchObject({ updated: 0, writes: 0 });
  });

  test('WRITE-51: a preview that would be too large says how many articles it does not look at', async () => {
    await take(ingest, STORIES);
    const tried = await previewRefresh(store, storyExtractor(ALL, 'by hand 2'), {}, 2);
    expect(tried).toMatchObject({ updated: 2, left: 1 });
  });

  test('WRITE-58: what is done stays done: a refresh that was broken off goes on where it was', async () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      story(`n${i}`, [fact(ADA, 'MEMBER_OF', FUND)], { title: `${i}` }),
    );
    const of = (version?: string) =>
      createIngest({ engine: store, extractor: storyExtractor(many, version), maxBytes: 1_000_000 });
    await take(of(), many);
    const abort = new AbortController();
    const first = await of('by hand 2').refresh({ signal: abort.signal, onEvent: () => abort.abort() });
    expect(first.updated).toBeGreaterThan(0);
    expect(first.updated).toBeLessThan(many.length);
    const rest = await of('by hand 2').refresh({});
    expect(rest.updated).toBe(many.length - first.updated);
    expect(await faultsOf(store)).toEqual([]);
  });

  test('WRITE-59: an article that cannot be read again stays as it was, and the others are read', async () => {
    await take(ingest, STORIES);
    const before = await exported(ingest);
    const knowsTwo = storyExtractor(STORIES.slice(1), 'by hand 2');
    const other = createIngest({ engine: store, extractor: knowsTwo, maxBytes: 1_000_000 });
    expect(await other.refresh({})).toMatchObject({ updated: 2, failed: 1 });
    const ofA = (lines: readonly string[]) => lines.filter((line) => line.includes('"article":"a"'));
    expect(ofA(await exported(ingest))).toEqual(ofA(before));
  });

  test('WRITE-60: only articles of another version are read again', async () => {
    await take(ingest, STORIES);
    await store.transact((tx) => tx.run(age, {}));
    const extractor = storyExtractor(ALL);
    const again = createIngest({ engine: store, extractor, maxBytes: 1_000_000 });
    expect(await again.refresh({})).toMatchObject({ updated: 1 });
    expect(extractor.asked).toEqual([STORIES[0]?.article.text]);
  });

  test('WRITE-61: a file that moved stays the article that it was, and an edit at its new path replaces it', async () => {
    const place = { folder: 'f', replace: false };
    const [{ article }, edit] = [FIRST, SECOND];
    const first = { article, origin: 'old.txt', folder: 'f' };
    await ingest.ingest([first], place);
    const graph = await everythingIn(store);
    const events: IngestEvent[] = [];
    const moved = { article, origin: 'new.txt', folder: 'f', moved: true };
    const onEvent = (event: IngestEvent) => void events.push(event);
    expect(await ingest.ingest([moved], { replace: false, onEvent })).toMatchObject({
      unchanged: 1,
      writes: 1,
    });
    expect(events).toMatchObject([
      { id: 'x', outcome: 'unchanged', reason: expect.stringMatching(/^moved from old\.txt to \S/u) },
    ]);
    expect(await everythingIn(store)).toEqual(graph);
    expect(await ingest.ingest([moved], { replace: false })).toMatchObject({ unchanged: 1, writes: 0 });
    const places = await ingest.places({ ids: [], contents: [], origins: ['new.txt', 'old.txt'] });
    expect(places).toMatchObject([{ id: 'x', origin: 'new.txt', folder: 'f' }]);
    const older = { ...edit.article, publishedAt: '2020' };
    const edited = { article: { ...older, text: edit.article.text }, origin: 'new.txt', folder: 'f' };
    const reads = storyExtractor([{ ...edit, article: older }]);
    const next = createIngest({ engine: store, extractor: reads, maxBytes: 1_000_000 });
    expect(await next.ingest([edited], { replace: false })).toMatchObject({ updated: 1 });
  });

  test('WRITE-62: where an article of unknown place lies is noted once', async () => {
    const [{ article }] = [FIRST];
    await ingest.ingest([{ article, origin: null }], { replace: false, more: true });
    const found = { article, origin: 'x.txt', folder: 'f' };
    expect(await ingest.ingest([found], { replace: false })).toMatchObject({ unchanged: 1, writes: 1 });
    expect(await ingest.ingest([found], { replace: false })).toMatchObject({ unchanged: 1, writes: 0 });
    const copy = { article, origin: 'y.txt', folder: 'f' };
    expect(await ingest.ingest([copy], { replace: false })).toMatchObject({ unchanged: 1, writes: 0 });
  });
});
