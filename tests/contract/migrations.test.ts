import { beforeEach, expect, test } from 'vitest';
import { type Engine, type Params, type Row, statement } from '../../shared/store/engine.ts';
import { inspect, MIGRATIONS, type Migration, migrate } from '../../shared/store/migrations/index.ts';
import { describeEngines } from '../support/engines.ts';

const movie = statement<Params, Row>('movie', "CREATE (:Movie {title: 'M'})");
const forget = statement<Params, Row>('forget', 'MATCH (m:Meta) DETACH DELETE m');
const labels = statement<Params, Row>('labels', 'MATCH (n) RETURN labels(n) AS l ORDER BY n.title');
const twice = statement<Params, Row>('twice', "CREATE (:Entity {id: 'a'}) CREATE (:Entity {id: 'a'})");
const mark = statement<Params, Row>(
  'mark',
  "MERGE (n:Marked {id: 'm'}) SET n.times = coalesce(n.times, 0) + 1",
);
const marks = statement<Params, Row>('marks', 'MATCH (n:Marked) RETURN n.times AS times ORDER BY times');

const oldAnchor = statement<Params, Row>(
  'oldAnchor',
  "CREATE (:Anchor {id: 'd1 0000', decision: 'd1', key: 'k'}) CREATE (:Anchor {id: 'd1 0001', decision: 'd1'})",
);
const anchorKeys = statement<Params, Row>(
  'anchorKeys',
  'MATCH (n:Anchor) RETURN n.id AS id, n.key AS key, n.found AS found ORDER BY id',
);

const NEWEST = MIGRATIONS.at(-1)?.version ?? 0;

const next: Migration = {
  version: NEWEST + 1,
  name: 'next',
  schema: [{ label: 'Marked', property: 'id', unique: true }],
  async change(transaction) {
    await transaction.run(mark, {});
  },
};

describeEngines('Migrations', (open) => {
  let store: Engine;

  beforeEach(async () => {
    store = await open({ bare: true });
  });

  test('STORE-10: an empty store gets the newest version and its constraints', async () => {
    expect(await inspect(store)).toEqual({ state: 'empty' });
    expect(await migrate(store)).toBe(0);
    expect(await inspect(store)).toEqual({ state: 'ours', version: MIGRATIONS.at(-1)?.version });
    await expect(store.transact((transaction) => transaction.run(twice, {}))).rejects.toMatchObject({
      code: 'STORE_INVALID',
    });
  });

  test('STORE-10: every change happens once, from whichever version', async () => {
    await migrate(store);
    const both = [...MIGRATIONS, next];
    expect(await migrate(store, both)).toBe(NEWEST);
    expect(await migrate(store, both)).toBe(NEWEST + 1);
    expect(await store.run(marks, {})).toEqual([{ times: 1 }]);
    expect(await inspect(store, both)).toEqual({ state: 'ours', version: NEWEST + 1 });
  });

  test('STORE-10: a change that fails leaves the version as it was', async () => {
    await migrate(store);
    const failing: Migration = {
      ...next,
      async change(transaction) {
        await transaction.run(mark, {});
        throw new Error('no');
      },
    };
    await expect(migrate(store, [...MIGRATIONS, failing])).rejects.toThrow('no');
    expect(await inspect(store)).toEqual({ state: 'ours', version: NEWEST });
    expect(await store.run(marks, {})).toEqual([]);
  });

  test('STORE-192: whom an anchor found is a property of its own from version 9 on', async () => {
    await migrate(
      store,
      MIGRATIONS.filter(({ version }) => version < 9),
    );
    await store.transact((transaction) => transaction.run(oldAnchor, {}));
    expect(await migrate(store)).toBe(8);
    expect(await store.run(anchorKeys, {})).toEqual([
      { id: 'd1 0000', key: null, found: 'k' },
      { id: 'd1 0001', key: null, found: null },
    ]);
  });

  test('STORE-10: a newer graph is refused and left alone', async () => {
    await migrate(store, [...MIGRATIONS, next]);
    expect(await inspect(store)).toEqual({ state: 'newer', version: NEWEST + 1 });
    await expect(migrate(store)).rejects.toMatchObject({ code: 'STORE_INVALID', advice: expect.any(String) });
    expect(await store.run(marks, {})).toEqual([{ times: 1 }]);
  });

  test('STORE-11: a foreign graph is refused and left alone', async () => {
    await store.transact(async (transaction) => {
      await transaction.run(movie, {});
      await transaction.run(forget, {});
    });
    expect(await inspect(store)).toEqual({ state: 'foreign' });
    await expect(migrate(store)).rejects.toMatchObject({ code: 'STORE_INVALID', advice: expect.any(String) });
    expect(await store.run(labels, {})).toEqual([{ l: ['Movie'] }]);
  });

  test('STORE-10: versions rise', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });
});
