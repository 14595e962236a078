/** Random queries of a grammar that mixes reading with everything that must not get through. */
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DramatisError } from '../../shared/errors.ts';
import { type Engine, type Params, type Row, statement } from '../../shared/store/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { rounds } from '../support/rounds.ts';
import { hostileQuery } from './guard-cases/grammar.ts';

const people = statement<Params, Row>(
  'people',
  `CREATE (:Person {id: 'a', n: 1})-[:KNOWS {since: '2020'}]->(:Person {id: 'b', n: 2})`,
);
const nodes = statement<Params, Row>(
  'nodes',
  'MATCH (n) RETURN labels(n) AS l, properties(n) AS p ORDER BY n.id, n.version',
);
const edges = statement<Params, Row>(
  'edges',
  'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, properties(r) AS p, b.id AS b ORDER BY a, t, b',
);
const CODES = new Set(['REFUSED', 'QUERY', 'LIMIT']);

describeEngines('Console guard, random queries', (open) => {
  let store: Engine;
  let server: Server;
  const visits: string[] = [];
  const canary = join(tmpdir(), `dramatis-fuzz-${process.pid}.csv`);
  let params: Params = {};

  beforeAll(async () => {
    store = await open();
    await store.transact((transaction) => transaction.run(people, {}));
    writeFileSync(canary, 'CANARY,SECRET\n');
    server = createServer((request, response) => {
      visits.push(request.url ?? '');
      response.end('CANARY,SECRET\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    params = { url: pathToFileURL(canary).href, page: `http://127.0.0.1:${port}/c.csv`, ids: ['a'] };
  });
  afterAll(() => server.close());

  const state = async () => [await store.run(nodes, {}), await store.run(edges, {})];

  test('STORE-86: none writes, reads a file or asks a server; each runs or has one clear error', async () => {
    const before = await state();
    const ends = new Map<string, number>();
    const count = (end: string) => ends.set(end, (ends.get(end) ?? 0) + 1);
    await fc.assert(
      fc.asyncProperty(hostileQuery, async (query) => {
        try {
          const { rows } = await store.query(query, params, { rows: 20, milliseconds: 15_000 });
          expect(JSON.stringify(rows)).not.toContain('CANARY');
          count('runs');
        } catch (error) {
          if (!(error instanceof DramatisError)) throw error;
          expect(CODES).toContain(error.code);
          expect(error.message).not.toMatch(/CANARY/);
          count(error.code);
        }
        expect(visits).toEqual([]);
      }),
      // Other queries in every long run; in CI the same ones, of which enough run for the counts below.
      { numRuns: rounds(250, 5_000), ...(process.env.DRAMATIS_LONG ? {} : { seed: 11 }) },
    );
    expect(await state()).toEqual(before);
    // Otherwise the grammar would be too wild to say anything.
    expect(ends.get('runs') ?? 0).toBeGreaterThan(5);
    expect(ends.get('REFUSED') ?? 0).toBeGreaterThan(50);
  });
});
