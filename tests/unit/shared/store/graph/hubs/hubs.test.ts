import { describe, expect, it } from 'vitest';
import type { Runner } from '../../../../../../shared/store/engine.ts';
import { Hubs } from '../../../../../../shared/store/graph/hubs/hubs.ts';

/** A store in which every entity has so many relations; tells which statements were run. */
function storeOf(relations: number) {
  const ran: string[] = [];
  const rows = Array.from({ length: relations }, (_, n) => ({
    type: 'BASED_IN',
    id: `o${n}`,
    kind: 'Organization',
    articles: 1,
    claims: 1,
    first: null,
    last: null,
  }));
  const answer = (name: string): object[] => {
    if (name === 'relationsOfHub in') return rows;
    return name === 'articleDaysOf' ? [{ id: 'article', date: '2024' }] : [];
  };
  const run = async ({ name }: { name: string }) => {
    ran.push(name);
    return answer(name);
  };
  return { ran, store: { run } as unknown as Runner };
}

const count = (ran: readonly string[], name: string) => ran.filter((each) => each === name).length;

describe('STORE-132: hubs in memory', () => {
  it('STORE-132: are read once, however often they are asked for', async () => {
    const { ran, store } = storeOf(3);
    const hubs = new Hubs(store);
    for (let k = 0; k < 3; k += 1) expect(await (await hubs.of('a')).kinds()).toMatchObject([{ total: 3 }]);
    expect([count(ran, 'relationsOfHub in'), count(ran, 'articleDaysOf')]).toEqual([1, 1]);
  });

  it('STORE-132: make room for others, those that were asked for longest ago first', async () => {
    const { ran, store } = storeOf(3);
    const hubs = new Hubs(store, 7);
    for (const id of ['a', 'b', 'a', 'c']) await hubs.of(id);
    expect(hubs.size).toBe(6);
    await hubs.of('a');
    expect(count(ran, 'relationsOfHub in')).toBe(3);
    await hubs.of('b');
    expect(count(ran, 'relationsOfHub in')).toBe(4);
  });

  it('STORE-132: one that is larger than all that is kept is answered all the same', async () => {
    const hubs = new Hubs(storeOf(9).store, 5);
    expect(await (await hubs.of('a')).kinds()).toMatchObject([{ total: 9 }]);
    expect(hubs.size).toBe(9);
  });

  it('STORE-132: are left as they are by what touches others, but for articles that name them', async () => {
    const { ran, store } = storeOf(3);
    const hubs = new Hubs(store);
    await hubs.of('a');
    await hubs.readAgain({ entities: ['x', 'y'], articles: ['other'] });
    await hubs.of('a');
    expect(ran).toHaveLength(3);
    await hubs.readAgain({ entities: ['x'], articles: ['article'] });
    await hubs.of('a');
    expect([count(ran, 'relationsOfHub in'), count(ran, 'articleDaysOf')]).toEqual([1, 2]);
  });

  it('STORE-132: are read anew where the store does not say what was touched, and go with their entity', async () => {
    const { store } = storeOf(3);
    const hubs = new Hubs(store);
    await hubs.of('a');
    await hubs.readAgain({ entities: null, articles: [] });
    expect(hubs.size).toBe(0);
    await hubs.of('a');
    // No node of this id is there any more.
    await hubs.readAgain({ entities: ['a', 'o1'], articles: [] });
    expect(hubs.size).toBe(0);
  });
});
