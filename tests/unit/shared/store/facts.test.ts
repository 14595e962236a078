import { describe, expect, it } from 'vitest';
import { LABELS, RELATIONSHIPS } from '../../../../shared/query/schema.ts';
import type { Runner } from '../../../../shared/store/engine.ts';
import { createFacts } from '../../../../shared/store/facts.ts';

/** A store that counts what it is asked, and fails as often as it is told to. */
function counting(): Runner & { asked: number; changes: number | null; failing: boolean } {
  const store = {
    asked: 0,
    changes: 1 as number | null,
    failing: false,
    run: async ({ name }: { readonly name: string }) => {
      if (name === 'changesSoFar') return [{ changes: store.changes }] as never[];
      store.asked += 1;
      if (store.failing) throw new RangeError('gone');
      return [{ n: 3, c0: 2, e0: 'x' }] as never[];
    },
  };
  return store;
}
const ALL = LABELS.length + RELATIONSHIPS.length;

describe('SCHEMA-22: what a graph is made of', () => {
  it('SCHEMA-22: is counted once, however many ask, until the graph changes', async () => {
    const store = counting();
    const facts = createFacts(store);
    const [one, other] = await Promise.all([facts(), facts()]);
    expect(one).toBe(other);
    await facts();
    expect(store.asked).toBe(ALL);
    store.changes = 2;
    expect(await facts()).not.toBe(one);
    expect(store.asked).toBe(2 * ALL);
  });

  it('SCHEMA-22: is counted each time while there is no log to tell of changes', async () => {
    const store = counting();
    store.changes = null;
    const facts = createFacts(store);
    await facts();
    await facts();
    expect(store.asked).toBe(2 * ALL);
  });

  it('SCHEMA-22: a count that failed is not kept', async () => {
    const store = counting();
    const facts = createFacts(store);
    store.failing = true;
    await expect(facts()).rejects.toThrow('gone');
    store.failing = false;
    const { labels, relations } = await facts();
    expect([labels[0]?.name, labels[0]?.count, relations[0]?.count]).toEqual(['Entity', 3, 3]);
    expect(labels[0]?.properties.slice(0, 2)).toMatchObject([
      { name: 'id', count: 2, example: 'x' },
      { name: 'kind', count: 0, example: null },
    ]);
  });

  it('SCHEMA-22: a value of a list is shown as a list', async () => {
    const store = counting();
    const run = store.run;
    store.run = async (...args) =>
      (await run(...args)).map((row: object) => ({ ...row, c5: 1, e5: 'alias' })) as never[];
    const { labels } = await createFacts(store)();
    expect(labels[0]?.properties[5]).toMatchObject({ name: 'aliases', example: ['alias'] });
  });
});
