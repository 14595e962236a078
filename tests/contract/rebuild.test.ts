import { beforeEach, expect, test } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { Extraction, Extractor } from '../../shared/model/extraction.ts';
import { type Engine, type Params, type Row, statement } from '../../shared/store/engine.ts';
import { setRebuild, setRebuilt } from '../../shared/store/statements/rebuild.ts';
import { describeEngines } from '../support/engines.ts';
import { emptied, everythingIn, faultsOf } from '../support/graph-checks.ts';
import {
  country,
  event,
  fact,
  organization,
  person,
  role,
  story,
  storyExtractor,
} from '../support/stories.ts';

const ADA = person('Ada Berg');
const FUND = organization('World Grain Fund', 'WGF');
const STORIES = [
  story('a', [fact(ADA, 'HOLDS_ROLE', role('Director', FUND)), fact(ADA, 'CITIZEN_OF', country('Norway'))]),
  story('b', [fact(person('Ben Cole'), 'MEMBER_OF', organization('WGF'))], { source: 'Daily' }),
  story('c', [fact(ADA, 'PARTICIPATED_IN', event('2024 Grain Summit'))], { publishedAt: '2024-03-01' }),
];

describeEngines('Computing again', (open) => {
  let store: Engine;
  const ingest = () => createIngest({ engine: store, extractor: storyExtractor(STORIES), maxBytes: 1_000 });

  beforeEach(async () => {
    store = await emptied(store, (_engine, ids) => ingest().forget(ids), open);
    await ingest().ingest(
      STORIES.map(({ article }) => ({ article, origin: null })),
      { replace: false },
    );
  });

  test('WRITE-15: gives the same graph, to the last key', async () => {
    const before = await everythingIn(store);
    expect(await ingest().rebuild()).toMatchObject({ articles: 3 });
    expect(await everythingIn(store)).toEqual(before);
    expect(await faultsOf(store)).toEqual([]);
  });

  test('WRITE-15: broken off in the middle, it is done when it is asked for next, and only then', async () => {
    const before = await everythingIn(store);
    const interrupted = createIngest({
      engine: brokenAfter(store, 6),
      extractor: storyExtractor(STORIES),
      maxBytes: 1_000,
    });
    await expect(interrupted.rebuild()).rejects.toThrow('pulled');
    expect(await everythingIn(store)).not.toEqual(before);
    await ingest().rebuildIfNeeded();
    expect(await everythingIn(store)).toEqual(before);
  });

  test.each([
    ['its text was cut', `MATCH (a:Article {id: 'a'}) SET a.text = 'News. '`],
    ['what was read in it was damaged', `MATCH (x:Extraction {id: 'a'}) SET x.json = '{}'`],
    ['what was read in it is no JSON', `MATCH (x:Extraction {id: 'a'}) SET x.json = '{'`],
    ['what was read in it is gone', `MATCH (x:Extraction {id: 'a'}) DETACH DELETE x`],
  ])(
    'WRITE-120: where %s, an article is left out and told of, and refresh reads it again',
    async (_, damage) => {
      await store.transact((tx) => tx.run(statement<Params, Row>('damage', damage), {}));
      expect(await ingest().rebuild()).toMatchObject({ articles: 2, leftOut: ['a'] });
      expect(await faultsOf(store)).toEqual([]);
      expect((await ingest().doctor()).problems).toEqual([
        expect.objectContaining({ advice: expect.stringContaining('dramatis refresh') }),
      ]);
      const rebuilt = createIngest({ engine: store, extractor: anyReader(), maxBytes: 1_000 });
      expect(await rebuilt.refresh({})).toMatchObject({ updated: 1, failed: 0 });
      expect((await ingest().doctor()).problems).toEqual([]);
      expect(await ingest().rebuild()).toMatchObject({ articles: 3, leftOut: [] });
    },
  );

  test('WRITE-15: the doctor says where another version decided', async () => {
    await ingest().rebuild();
    const advised = async () => (await ingest().doctor()).problems.map(({ advice }) => advice).join(' ');
    expect(await advised()).not.toContain('dramatis rebuild');
    await store.transact((tx) => tx.run(setRebuilt, { resolver: 'another' }));
    expect(await advised()).toContain('dramatis rebuild');
    await store.transact((tx) => tx.run(setRebuild, { pending: true }));
    await ingest().rebuildIfNeeded();
    expect(await advised()).not.toContain('dramatis rebuild');
  });
});

/** Reads the stories, and nothing in any other text. */
function anyReader(): Extractor {
  const known = storyExtractor(STORIES);
  const nothing: Extraction = { extractor: known.version, entities: [], relations: [] };
  return { ...known, extract: (input) => known.extract(input).catch(() => nothing) };
}

/** The engine, until so many transactions are done. */
function brokenAfter(engine: Engine, transactions: number): Engine {
  let left = transactions;
  return {
    info: () => engine.info(),
    run: (statement, params) => engine.run(statement, params),
    query: (...query) => engine.query(...query),
    applySchema: (schema) => engine.applySchema(schema),
    close: () => engine.close(),
    transact: async (work) => {
      left -= 1;
      if (left < 0) throw new TypeError('The plug was pulled');
      return engine.transact(work);
    },
  };
}
