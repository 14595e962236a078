import { beforeAll, expect, test } from 'vitest';
import { DramatisError } from '../../shared/errors.ts';
import { type Engine, type Params, type Row, statement } from '../../shared/store/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { GUARD_CASES, type Verdict } from './guard-cases.ts';

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

  beforeAll(async () => {
    store = await open();
    await store.transact((transaction) => transaction.run(people, {}));
  });

  async function verdictOf(query: string): Promise<Verdict | string> {
    try {
      await store.query(query, { ids: ['a'] }, LIMITS);
      return 'runs';
    } catch (error) {
      if (!(error instanceof DramatisError)) throw error;
      return error.code;
    }
  }

  for (const [query, verdicts] of GUARD_CASES) {
    const expected = typeof verdicts === 'string' ? verdicts : verdicts[engine];
    test(`STORE-9: ${expected}: ${JSON.stringify(query)}`, async () => {
      expect(await verdictOf(query)).toBe(expected);
    });
  }

  test('STORE-9: no console query has changed anything', async () => {
    const before = await store.run(everything, {});
    for (const [query] of GUARD_CASES) await verdictOf(query);
    expect(await store.run(everything, {})).toEqual(before);
    expect(before).toHaveLength(3);
  });
});
