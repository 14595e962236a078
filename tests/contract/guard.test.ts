import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DramatisError } from '../../shared/errors.ts';
import { type Engine, type Params, type Row, statement } from '../../shared/store/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { NEO4J_VERSION } from '../support/neo4j/start.ts';
import type { Verdict } from './guard-cases/case.ts';
import { BOMBS, THEMES } from './guard-cases/index.ts';

/** Whether a version is asked for that is not the one that everything is held to. */
const isNewer = !NEO4J_VERSION.startsWith('5.');
const LIMITS = { rows: 100, milliseconds: 20_000 };

const people = statement<Params, Row>(
  'people',
  `CREATE (:Person {id: 'a', n: 1})-[:KNOWS {since: '2020'}]->(:Person {id: 'b', n: 2})`,
);
const everything = statement<Params, Row>(
  'everything',
  'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n) AS l, properties(n) AS p, properties(r) AS r ORDER BY n.id',
);

describeEngines('Console guard', (open, { engine }) => {
  let store: Engine;
  let before: Row[];
  let server: Server;
  const visits: string[] = [];
  const canary = join(tmpdir(), `dramatis-canary-${process.pid}.csv`);
  let page = '';

  beforeAll(async () => {
    store = await open();
    await store.transact((transaction) => transaction.run(people, {}));
    before = await store.run(everything, {});
    writeFileSync(canary, 'CANARY,SECRET\n');
    server = createServer((request, response) => {
      visits.push(request.url ?? '');
      response.end('CANARY,SECRET\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    page = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/canary.csv`;
  });
  afterAll(() => server.close());

  const usual = (): Params => ({
    ids: ['a'],
    id: 'a',
    label: 'Person',
    skip: 0,
    most: 5,
    rows: [{ a: 1, b: 2 }],
    canary: pathToFileURL(canary).href,
    page,
  });

  async function verdictOf(query: string, params: Params = usual()): Promise<Verdict | string> {
    try {
      const { rows } = await store.query(query, params, LIMITS);
      expect(JSON.stringify(rows)).not.toContain('CANARY');
      return 'runs';
    } catch (error) {
      if (!(error instanceof DramatisError)) throw error;
      expect(error.message).not.toBe('');
      return error.code;
    }
  }

  for (const [theme, cases] of Object.entries(THEMES)) {
    describe(theme, () => {
      for (const { query, verdicts, params } of cases) {
        const expected = typeof verdicts === 'string' ? verdicts : verdicts[engine];
        const newer =
          typeof verdicts === 'object' && isNewer && engine === 'neo4j' ? verdicts.newer : undefined;
        const shown = JSON.stringify(query.length > 160 ? `${query.slice(0, 160)}…` : query);
        test(`STORE-9: ${expected}: ${shown}`, async () => {
          const verdict = await verdictOf(query, params);
          if (newer) expect(newer).toContain(verdict);
          else expect(verdict).toBe(expected);
        });
      }
    });
  }

  test.each(BOMBS)('STORE-7: $query is stopped, and the next query answers', async ({ query }) => {
    const asked = store.query(query, usual(), { rows: 100, milliseconds: 800 });
    await expect(asked).rejects.toMatchObject({ code: 'LIMIT', advice: expect.any(String) });
    expect(await verdictOf('RETURN 1 AS one')).toBe('runs');
  });

  test('STORE-9: no console query has changed anything, read a file or asked a server', async () => {
    expect(await store.run(everything, {})).toEqual(before);
    expect(before).toHaveLength(3);
    expect(visits).toEqual([]);
  });
});

test('STORE-9: there are many hostile queries, each told once', () => {
  const all = Object.values(THEMES).flat();
  expect(all.filter(({ verdicts }) => verdicts !== 'runs').length).toBeGreaterThanOrEqual(300);
  const named = all.map(({ query, params }) => JSON.stringify([query, params]));
  expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
});
