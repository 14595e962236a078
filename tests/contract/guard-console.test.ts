import { beforeAll, expect, test } from 'vitest';
import { type Engine, type Params, type Row, statement } from '../../shared/store/engine.ts';
import { describeEngines } from '../support/engines.ts';

const LIMITS = { rows: 100, milliseconds: 20_000 };
const ENDLESS =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c) AS c';

const people = statement<Params, Row>(
  'people',
  `CREATE (:Person {id: 'a', n: 1})-[:KNOWS {since: '2020'}]->(:Person {id: 'b', n: 2})`,
);

describeEngines('Console', (open, { engine }) => {
  let store: Engine;

  beforeAll(async () => {
    store = await open();
    await store.transact((transaction) => transaction.run(people, {}));
  });

  const counted = 'MATCH (n:Person) RETURN count(n) AS c';

  test('STORE-80: a plan is asked for besides the rows, or alone', async () => {
    const both = await store.query(counted, {}, { ...LIMITS, plan: true });
    expect(both).toMatchObject({ columns: ['c'], rows: [{ c: 2 }], more: false });
    const { plan = '' } = both;
    expect(plan.split('\n').length).toBeGreaterThan(1);
    expect(plan).toMatch(engine === 'neo4j' ? /^ProduceResults c/ : /Aggregate|Return/);
    expect(await store.query(`PROFILE ${counted}`, {}, LIMITS)).toEqual(both);
    expect(await store.query(`EXPLAIN ${counted}`, {}, LIMITS)).toEqual({
      columns: [],
      rows: [],
      more: false,
      plan,
    });
    expect(await store.query(counted, {}, LIMITS)).not.toHaveProperty('plan');
  });

  test('STORE-80: a plan costs nothing, however long its query would take', async () => {
    const { plan } = await store.query(`explain ${ENDLESS}`, {}, LIMITS);
    expect(plan).toContain('Unwind');
  });

  test('STORE-81: rows are handed over in batches, in order, and the next come when a batch was taken', async () => {
    const batches: (readonly Row[])[] = [];
    let taking = 0;
    const result = await store.query(
      'UNWIND range(1, 1000) AS x RETURN x ORDER BY x',
      {},
      {
        rows: 700,
        milliseconds: 20_000,
        onRows: async (rows, columns) => {
          taking += 1;
          expect([columns, taking]).toEqual([['x'], 1]);
          await new Promise((resolve) => setTimeout(resolve, 1));
          batches.push(rows);
          taking -= 1;
        },
      },
    );
    expect(result).toEqual({ columns: ['x'], rows: [], more: true });
    expect(batches.flat()).toEqual(Array.from({ length: 700 }, (_, index) => ({ x: index + 1 })));
    if (engine === 'embedded') return expect(batches).toHaveLength(1);
    expect(batches[0]).toHaveLength(1);
    // More than that where they come slowly: none waits long for others.
    expect(batches.length).toBeGreaterThanOrEqual(10);
  });

  test('STORE-81: what taking the rows throws ends the query', async () => {
    const onRows = () => Promise.reject(new TypeError('full'));
    await expect(store.query(counted, {}, { ...LIMITS, onRows })).rejects.toThrow(new TypeError('full'));
    expect((await store.query(counted, {}, LIMITS)).rows).toEqual([{ c: 2 }]);
  });

  test('STORE-82: a cancelled query is answered at once, and others go on', async () => {
    const cancel = new AbortController();
    const asked = store.query(ENDLESS, {}, { rows: 1, milliseconds: 3_000, signal: cancel.signal });
    setTimeout(() => cancel.abort(), 100);
    await expect(asked).rejects.toMatchObject({ code: 'LIMIT', message: 'The query was cancelled' });
    expect((await store.query(counted, {}, LIMITS)).rows).toEqual([{ c: 2 }]);
    const before = store.query(counted, {}, { ...LIMITS, signal: AbortSignal.abort() });
    await expect(before).rejects.toMatchObject({ code: 'LIMIT' });
  });

  test('STORE-83: rows are cut by their size as well, and the answer says so', async () => {
    const text = "UNWIND range(1, 100) AS x RETURN reduce(t = 'a', i IN range(1, 9) | t + t) AS text";
    const { rows, more, because } = await store.query(text, {}, { ...LIMITS, bytes: 5_300 });
    expect([rows.length, more]).toEqual([10, true]);
    expect(because).toContain('0 MB');
    await expect(store.query(text, {}, { ...LIMITS, bytes: 500 })).rejects.toMatchObject({ code: 'LIMIT' });
  });
});
