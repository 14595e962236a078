import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beside, type LayoutEdge, layout, type Place } from '../../../../ingest/arrange/layout.ts';
import { seeded, seedOf } from '../../../../ingest/arrange/random.ts';
import { shuffled } from '../../../support/rounds.ts';

const edge = (from: string, to: string, weight = 1): LayoutEdge => ({ from, to, weight });
const between = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);
const at = (places: readonly Place[], id: string): Place => {
  const place = places.find((one) => one.id === id);
  if (!place) throw new TypeError(`${id} has no place`);
  return place;
};

/** Two groups, each of everybody with everybody, held together by one edge. */
const LEFT = ['a1', 'a2', 'a3', 'a4', 'a5'];
const RIGHT = ['b1', 'b2', 'b3', 'b4'];
const among = (ids: readonly string[]) =>
  ids.flatMap((from, n) => ids.slice(n + 1).map((to) => edge(from, to)));
const TWO_GROUPS = [...among(LEFT), ...among(RIGHT), edge('a1', 'b1')];

const anyId = fc.constantFrom('a', 'ab', 'abc', 'b', 'bc', 'c', 'd');
const anyEdges = fc.array(
  fc.tuple(anyId, anyId, fc.integer({ min: 1, max: 40 })).map(([from, to, weight]) => edge(from, to, weight)),
  { maxLength: 14 },
);
const anyIds = fc.uniqueArray(anyId, { minLength: 1 });

describe('ARRANGE-1: the same graph always gets the same picture', () => {
  test('ARRANGE-1: whatever the order in which it is read', () => {
    fc.assert(
      fc.property(anyIds, anyEdges, fc.nat(), (ids, edges, seed) => {
        expect(layout(shuffled(ids, seed), shuffled(edges, seed))).toEqual(layout(ids, edges));
      }),
      { numRuns: 60 },
    );
  });

  test('ARRANGE-1: several relations of two, and ids that read the same side by side, are told apart', () => {
    const ids = ['a', 'ab', 'abc', 'bc', 'c'];
    const edges = [
      edge('a', 'bc', 3),
      edge('ab', 'c', 7),
      edge('a', 'c', 5),
      edge('c', 'a', 11),
      edge('a', 'c', 13),
      edge('abc', 'a', 2),
    ];
    for (let seed = 0; seed < 10; seed += 1)
      expect(layout(ids, shuffled(edges, seed))).toEqual(layout(ids, edges));
  });
});

describe('ARRANGE-2: every node has a place, and every place is a number', () => {
  test('ARRANGE-2: of any graph', () => {
    fc.assert(
      fc.property(anyIds, anyEdges, (ids, edges) => {
        const places = layout(ids, edges);
        expect(places.map(({ id }) => id)).toEqual([...ids].sort());
        for (const { x, y, community } of places) {
          expect([Number.isFinite(x), Number.isFinite(y), Number.isInteger(community)]).toEqual([
            true,
            true,
            true,
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('ARRANGE-2: of none, of one, of many without an edge: no two in one place', () => {
    expect(layout([], [])).toEqual([]);
    expect(layout(['a'], [])).toEqual([{ id: 'a', x: 0, y: 0, community: 0 }]);
    const lone = layout(
      Array.from({ length: 50 }, (_, n) => `n${n}`),
      [],
    );
    expect(new Set(lone.map(({ x, y }) => `${x} ${y}`)).size).toBe(50);
  });

  test('ARRANGE-2: edges to nowhere and to oneself pull nothing', () => {
    expect(layout(['a', 'b'], [edge('a', 'a'), edge('a', 'gone'), edge('gone', 'b')])).toEqual(
      layout(['a', 'b'], []),
    );
  });

  test('ARRANGE-2: the middle is in the middle', () => {
    const places = layout([...LEFT, ...RIGHT], TWO_GROUPS);
    for (const axis of ['x', 'y'] as const) {
      expect(Math.abs(places.reduce((sum, place) => sum + place[axis], 0))).toBeLessThan(0.1);
    }
  });
});

describe('ARRANGE-3: what belongs together stands together', () => {
  const places = layout([...RIGHT, ...LEFT], TWO_GROUPS);

  test('ARRANGE-3: communities, the largest first', () => {
    expect(LEFT.map((id) => at(places, id).community)).toEqual(LEFT.map(() => 0));
    expect(RIGHT.map((id) => at(places, id).community)).toEqual(RIGHT.map(() => 1));
  });

  test('ARRANGE-3: nearer to one’s own than to others', () => {
    const mean = (ids: readonly string[], from: string) =>
      ids.reduce((sum, id) => sum + between(at(places, id), at(places, from)), 0) / ids.length;
    for (const id of LEFT) expect(mean(LEFT, id)).toBeLessThan(mean(RIGHT, id));
    for (const id of RIGHT) expect(mean(RIGHT, id)).toBeLessThan(mean(LEFT, id));
  });
});

describe('ARRANGE-4: a new node stands beside its neighbours', () => {
  test('ARRANGE-4: near the centre, in its community, and not on another that has the same neighbours', () => {
    const ids = Array.from({ length: 40 }, (_, n) => `new ${n}`);
    const placed = ids.map((id) => beside(id, seedOf(id), { x: 1_000, y: -500 }, 7));
    for (const place of placed) {
      expect(between(place, { x: 1_000, y: -500 })).toBeLessThanOrEqual(24.1);
      expect(between(place, { x: 1_000, y: -500 })).toBeGreaterThanOrEqual(11.9);
      expect(place.community).toBe(7);
    }
    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(40);
    expect(beside('new 1', seedOf('new 1'), { x: 1_000, y: -500 }, 7)).toEqual(placed[1]);
  });
});

describe('ARRANGE-6: chance is handed in', () => {
  test('ARRANGE-6: the same seed gives the same numbers, spread between 0 and 1', () => {
    const numbers = (seed: number) => Array.from({ length: 1_000 }, seeded(seed));
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
    for (const number of numbers(3)) expect(number >= 0 && number < 1).toBe(true);
    const mean = numbers(4).reduce((sum, number) => sum + number, 0) / 1_000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  });

  test('ARRANGE-6: a seed depends on a text alone', () => {
    expect(seedOf('a')).toBe(seedOf('a'));
    expect(seedOf('a')).not.toBe(seedOf('b'));
    expect(Number.isSafeInteger(seedOf('\ud800'))).toBe(true);
  });
});
