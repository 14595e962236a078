import { beforeAll, expect, test } from 'vitest';
import { missingConstruct } from '../../shared/store/embedded/advice.ts';
import { CONSTRUCTS } from '../../shared/store/embedded/constructs.ts';
import { type Engine, type Params, type Row, statement } from '../../shared/store/engine.ts';
import { describeEngines } from '../support/engines.ts';

const LIMITS = { rows: 100, milliseconds: 20_000 };
const PARAMS = { label: 'Person', id: 'x' };
const people = statement<Params, Row>(
  'people',
  `CREATE (:Person {id: 'a', degree: 2})-[:KNOWS]->(:Person {id: 'b', degree: 1})`,
);

describeEngines('Constructs that one engine has not', (open, { engine }) => {
  let store: Engine;
  beforeAll(async () => {
    store = await open();
    await store.transact((transaction) => transaction.run(people, {}));
  });

  test.each(CONSTRUCTS)('STORE-87: $name: the form for both runs', async ({ form }) => {
    expect((await store.query(form, PARAMS, LIMITS)).columns).not.toEqual([]);
  });

  if (engine === 'embedded') {
    test.each(CONSTRUCTS)(
      'STORE-87: $name: the error names it and shows the form for both',
      async (known) => {
        await expect(store.query(known.example, PARAMS, LIMITS)).rejects.toMatchObject({
          code: 'QUERY',
          message: expect.stringContaining(`has no ${known.name}: `),
          advice: expect.stringContaining(known.form),
        });
      },
    );

    test('STORE-87: another mistake keeps its own error', async () => {
      const error = await store.query('MATCH (n:Person RETURN n', {}, LIMITS).catch((thrown) => thrown);
      expect(error.message).not.toContain('embedded engine has no');
    });
  }
});

test.each(CONSTRUCTS)('STORE-87: $name is told from the others, and the form for both has none', (known) => {
  expect(missingConstruct(known.example)?.name).toBe(known.name);
  expect(missingConstruct(known.form)).toBeUndefined();
});

test('STORE-87: a property that is compared with a parameter is no label from a value', () => {
  expect(missingConstruct('MATCH (p:Person {name: $name}) RETURN p')).toBeUndefined();
});

test('STORE-87: what strings and comments say is no construct', () => {
  expect(missingConstruct("RETURN 'a || b' AS x // COLLECT { isEmpty(")).toBeUndefined();
});
