/** Rows that are sent while their query runs: the real service, over HTTP, on every engine. */
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QueryLine } from '../../shared/contract/index.ts';
import type { Engine, Row } from '../../shared/store/engine.ts';
import { fetchesOf } from '../../shared/store/neo4j/pace.ts';
import { describeEngines } from '../support/engines.ts';
import { type PagesService, serveStories } from '../support/pages-service.ts';
import { STORIES } from '../support/pages-stories.ts';

/** A row takes so long to make that thousands of them never come to their end here. */
const SLOW = `UNWIND range(1, 100000) AS n
CALL { WITH n UNWIND range(1, 100000) AS m WITH m WHERE m < 0 RETURN count(m) AS none }
RETURN n, none`;
/** Rows that take some tenths of a second each. */
const SLOWER = `UNWIND range(1, 5) AS n
CALL { WITH n UNWIND range(1, 2000000) AS m WITH m WHERE m < 0 RETURN count(m) AS none }
RETURN n, none`;
const TIMED = `UNWIND range(1, 100) AS n
CALL { WITH n UNWIND range(1, 100000) AS m WITH m WHERE m < 0 RETURN count(m) AS none }
RETURN n, none, datetime.realtime().epochMillis AS made`;
const ENDLESS =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c) AS none';
const QUICK = 'MATCH (p:Person) RETURN count(p) AS people';

describeEngines('The rows of a query, sent while it runs', (open, { engine, settings }) => {
  let store: Engine;
  let service: PagesService;
  let driver: Driver | undefined;

  beforeAll(async () => {
    store = await open();
    service = await serveStories(store, STORIES, '/nowhere');
    if (engine !== 'neo4j') return;
    const server = settings();
    driver = neo4j.driver(server.store, neo4j.auth.basic(server.neo4j.user, server.neo4j.password));
  });
  afterAll(async () => {
    await service?.stop();
    await driver?.close();
  });

  const lines = (cypher: string, signal?: AbortSignal) =>
    service.client.queryStream({ cypher, plan: true, limit: 100 }, { signal })[Symbol.asyncIterator]();
  /** Queries of the console that the server runs now. */
  const running = async (): Promise<number> => {
    const shown = await driver?.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'none' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery",
    );
    return shown?.records.length ?? 0;
  };
  const untilNoneRuns = async (): Promise<void> => {
    while ((await running()) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  test.each([
    'MATCH way = (p:Person)-[h:HOLDS_ROLE]->(r:Role) RETURN way, p, h, r.name AS role ORDER BY p.name, role',
    'MATCH (p:Person) RETURN p.name AS name, [p.degree, null] AS list ORDER BY name LIMIT 2',
    'MATCH (p:Person {name: "Nobody"}) RETURN p',
    'UNWIND range(1, 3000) AS n RETURN n ORDER BY n',
    `EXPLAIN ${QUICK}`,
  ])('API-130: %s says the same as when it is answered at once', async (cypher) => {
    const { milliseconds: _time, ...whole } = await service.client.query({ body: { cypher, plan: true } });
    const got: QueryLine[] = [];
    for await (const line of service.client.queryStream({ cypher, plan: true })) got.push(line);
    const last = got.pop();
    const { milliseconds: _other, ...end } = last && 'end' in last ? last.end : { milliseconds: 0 };
    const columns = got.flatMap((line) => ('columns' in line ? [line.columns] : []));
    const rows = got.flatMap((line) => ('row' in line ? [line.row] : []));
    expect({ ...end, columns: columns[0], rows }).toEqual(whole);
    expect(columns).toHaveLength(1);
  });

  test('API-131: a query that cannot be run is refused with its status', async () => {
    await expect(lines('MATCH (n) DETACH DELETE n').next()).rejects.toMatchObject({ code: 'REFUSED' });
    await expect(lines('MATCH (n RETURN n').next()).rejects.toMatchObject({ code: 'QUERY' });
    expect((await service.client.query({ body: { cypher: QUICK } })).rows[0]?.people).toBeGreaterThan(0);
  });

  test('API-132: a query without a row yet ends when its reader goes', async () => {
    const leaving = new AbortController();
    const asked = lines(ENDLESS, leaving.signal).next();
    asked.catch(() => undefined);
    if (driver) while ((await running()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    leaving.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await untilNoneRuns();
    expect((await service.client.query({ body: { cypher: QUICK } })).rows).toHaveLength(1);
  });

  if (engine === 'embedded') return;

  test('API-130: the first rows are here while the query still runs, one after the other', async () => {
    const rows = lines(SLOW);
    expect((await rows.next()).value).toEqual({ columns: ['n', 'none'] });
    for (let n = 1; n <= 3; n += 1) {
      expect((await rows.next()).value).toEqual({ row: { n, none: 0 } });
      expect(await running()).toBe(1);
    }
    await rows.return?.();
  });

  test('STORE-131: slow rows are handed over one by one, however many are asked for; quick ones many at once', async () => {
    const sizesOf = async (cypher: string, rows: number) => {
      const sizes: number[] = [];
      const onRows = (taken: readonly Row[]) => void sizes.push(taken.length);
      await store.query(cypher, {}, { rows, milliseconds: 60_000, onRows });
      return sizes;
    };
    expect(Math.max(...(await sizesOf(SLOWER, 10_000)))).toBeLessThanOrEqual(2);
    const quick = await sizesOf('UNWIND range(1, 10000) AS n RETURN n', 10_000);
    expect(quick.reduce((sum, size) => sum + size, 0)).toBe(10_000);
    expect(quick.length).toBeLessThan(1_000);
  });

  test('STORE-131: the driver asks for as many rows as it is told, in the midst of a result', async () => {
    const session = driver?.session({ fetchSize: 1 });
    const result = session?.run(TIMED, {});
    if (!session || !result) throw new TypeError('There is no server');
    (await fetchesOf(result))(4);
    const rows: { came: number; made: number }[] = [];
    for await (const record of result) {
      rows.push({ came: Date.now(), made: Number(record.get('made')) });
      if (rows.length === 8) break;
    }
    await session.close();
    // Of four that were asked for together the first comes once the last of them is made.
    const waitedForThree = rows.filter(
      ({ came }, at) => came >= (rows[at + 3]?.made ?? Number.POSITIVE_INFINITY),
    );
    expect(waitedForThree.length).toBeGreaterThan(0);
  });

  test('API-132: a query ends on the server when its reader goes', async () => {
    for await (const line of service.client.queryStream({ cypher: SLOW, limit: 100 }))
      if ('row' in line) break;
    await untilNoneRuns();
    expect(await running()).toBe(0);
  });

  test('API-131: an error in the middle is the last line, behind the rows that came', async () => {
    const got: QueryLine[] = [];
    const read = async () => {
      for await (const line of service.client.queryStream({
        cypher: 'UNWIND [1, 2, 0] AS x RETURN 10 / x AS y',
      }))
        got.push(line);
    };
    await expect(read()).rejects.toMatchObject({
      code: 'QUERY',
      message: expect.stringContaining('/ by zero'),
    });
    expect(got).toEqual([{ columns: ['y'] }, { row: { y: 10 } }, { row: { y: 5 } }]);
  });

  test('STORE-130: a query that is stopped at its limit hands over nothing more, also while its rows are taken', async () => {
    const taken: (readonly Row[])[] = [];
    let release = () => {};
    const onRows = (rows: readonly Row[]) => {
      taken.push(rows);
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    };
    const limits = { rows: 100, milliseconds: 5_000 };
    await store.query(`EXPLAIN ${SLOW}`, {}, limits);
    const asked = store.query(SLOW, {}, { ...limits, onRows });
    await expect(asked).rejects.toMatchObject({ code: 'LIMIT' });
    const before = taken.length;
    release();
    await untilNoneRuns();
    expect([before, taken.length]).toEqual([1, 1]);
  });
});
