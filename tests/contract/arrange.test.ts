import { beforeEach, expect, test } from 'vitest';
import { arrangeAll, arrangeNew, placeBeside } from '../../ingest/arrange/index.ts';
import { createIngest } from '../../ingest/index.ts';
import type { IngestService } from '../../ingest/service.ts';
import { DramatisError } from '../../shared/errors.ts';
import { type Engine, type Params, statement } from '../../shared/store/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { emptied, everythingIn } from '../support/graph-checks.ts';
import { fact, organization, person, story, storyExtractor } from '../support/stories.ts';

type PlaceRow = { id: string; name: string; x: number | null; y: number | null; community: number | null };

const places = statement<Params, PlaceRow>(
  'places',
  'MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.x AS x, e.y AS y, e.community AS community ORDER BY id',
);

const FUND = organization('World Grain Fund');
const BANK = organization('North Sea Bank');
const STORIES = [
  story(
    'a',
    ['Ada Berg', 'Ben Cole', 'Carla Dunn'].map((name) => fact(person(name), 'MEMBER_OF', FUND)),
  ),
  story(
    'b',
    ['Dan Egel', 'Eva Falk', 'Fred Gold'].map((name) => fact(person(name), 'MEMBER_OF', BANK)),
  ),
  story('c', [fact(person('Gina Hall'), 'MEMBER_OF', FUND)]),
];
const sourced = STORIES.map(({ article }) => ({ article, origin: null }));

describeEngines('Arrange', (open) => {
  let store: Engine;
  let ingest: IngestService;
  const ingestOf = (engine: Engine) =>
    createIngest({ engine, extractor: storyExtractor(STORIES), maxBytes: 1_000 });

  beforeEach(async () => {
    store = await emptied(store, (engine, ids) => ingestOf(engine).forget(ids), open);
    ingest = ingestOf(store);
  });

  test('ARRANGE-1: the same graph gets the same places, whichever way it came to be', async () => {
    await ingest.ingest(sourced, { replace: false });
    const first = await store.run(places, {});
    expect(await arrangeAll(store)).toEqual({ nodes: 9, communities: 2 });
    expect(await store.run(places, {})).toEqual(first);
    await ingest.forget(['a', 'b', 'c']);
    for (const one of [...sourced].reverse()) await ingest.ingest([one], { replace: false, more: true });
    await arrangeAll(store);
    expect(await store.run(places, {})).toEqual(first);
  });

  test('ARRANGE-4: a new entity is placed beside its neighbours, and nobody else moves', async () => {
    await ingest.ingest(sourced.slice(0, 2), { replace: false });
    const before = await store.run(places, {});
    await ingest.ingest(sourced.slice(2), { replace: false, more: true });
    const after = new Map((await store.run(places, {})).map((row) => [row.name, row]));
    for (const row of before) expect(after.get(row.name)).toMatchObject({ x: row.x, y: row.y });
    const [gina, fund, bank] = ['Gina Hall', 'World Grain Fund', 'North Sea Bank'].map((name) =>
      after.get(name),
    );
    const distance = (to: PlaceRow | undefined) =>
      Math.hypot(Number(gina?.x) - Number(to?.x), Number(gina?.y) - Number(to?.y));
    expect(distance(fund)).toBeLessThanOrEqual(24.1);
    expect(distance(fund)).toBeLessThan(distance(bank));
    expect(gina?.community).toBe(fund?.community);
  });

  test('ARRANGE-4: one without neighbours has a place too; one that is gone does no harm', async () => {
    await ingest.ingest(sourced.slice(0, 1), { replace: false, more: true });
    const placed = await store.run(places, {});
    for (const { x, y } of placed) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
    await placeBeside(store, ['nobody']);
    await placeBeside(store, []);
    expect(await store.run(places, {})).toEqual(placed);
  });

  test('ARRANGE-4: an entity that gets another id before the work is done has a place as well', async () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      story(`n${n}`, [fact(person('Ada Berg'), 'MEMBER_OF', FUND)]),
    );
    const extractor = storyExtractor(many);
    const articles = many.map(({ article }) => ({ article, origin: null }));
    await createIngest({ engine: store, extractor, maxBytes: 1_000 }).ingest(articles, {
      replace: false,
      more: true,
    });
    const placed = await store.run(places, {});
    expect(placed).toHaveLength(2);
    for (const { x, y } of placed) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
  });

  test('ARRANGE-50: what was written before a fault or a signal has its place with the next ingest at the latest', async () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      story(`n${n}`, [fact(person(`Ada${n} Berg`), 'MEMBER_OF', FUND)]),
    );
    const articles = many.map(({ article }) => ({ article, origin: null }));
    const reader = storyExtractor(many);
    let isBroken = true;
    const one = createIngest({
      engine: store,
      extractor: {
        ...reader,
        extract: (article) =>
          isBroken && article.text === many[20]?.article.text
            ? Promise.reject(new DramatisError('MODEL', 'The model is missing'))
            : reader.extract(article),
      },
      maxBytes: 1_000,
    });
    const placed = async () => (await store.run(places, {})).map(({ x }) => Number.isFinite(x));
    await expect(one.ingest(articles, { replace: false, more: true })).rejects.toMatchObject({
      code: 'MODEL',
    });
    expect(await placed()).toContain(false);
    isBroken = false;
    const abort = new AbortController();
    const onEvent = () => abort.abort();
    await one.ingest(articles.slice(16), { replace: false, more: true, signal: abort.signal, onEvent });
    const all = await placed();
    expect(all.length).toBeGreaterThan(17);
    expect(all.length).toBeLessThan(41);
    expect(all).not.toContain(false);
  });

  test('ARRANGE-5: the layout of a small graph is made anew once the last articles are there', async () => {
    await ingest.ingest(sourced.slice(0, 2), { replace: false, more: true });
    const beside = await store.run(places, {});
    await ingest.ingest(sourced.slice(0, 1), { replace: false });
    const arranged = await store.run(places, {});
    expect(arranged).not.toEqual(beside);
    await arrangeNew(store, []);
    expect(await store.run(places, {})).toEqual(arranged);
  });

  test('ARRANGE-7: places are a cache: nothing else in the store changes, and no export has them', async () => {
    await ingest.ingest(sourced, { replace: false, more: true });
    const exported = async () => {
      const lines: string[] = [];
      for await (const line of ingest.exportLines()) lines.push(line);
      return lines;
    };
    const before = [await everythingIn(store), await exported()];
    await ingest.arrange();
    expect([await everythingIn(store), await exported()]).toEqual(before);
  });

  test('ARRANGE-7: an empty graph is arranged', async () => {
    expect(await ingest.arrange()).toEqual({ nodes: 0, communities: 0 });
  });
});
