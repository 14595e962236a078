import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Step, waysBetween } from '../../../../../shared/store/graph/ways.ts';
import { rounds } from '../../../../support/rounds.ts';

type Edge = readonly [string, string];

/** A graph that answers who stands beside whom, and counts how much it was asked. */
function graphOf(edges: readonly Edge[]) {
  const beside = new Map<string, Set<string>>();
  const join = (a: string, b: string) => beside.set(a, (beside.get(a) ?? new Set()).add(b));
  for (const [a, b] of edges) {
    join(a, b);
    join(b, a);
  }
  const looked: string[] = [];
  const degreeOf = (id: string) => beside.get(id)?.size ?? 0;
  const lookAround = async (ids: readonly string[]): Promise<Step[]> => {
    looked.push(...ids);
    return ids.flatMap((from) =>
      [...(beside.get(from) ?? [])].map((to) => ({ from, to, degree: degreeOf(to) })),
    );
  };
  return { beside, looked, lookAround, degreeOf };
}

/** Every way without a node twice, by trying all. */
function allWays(edges: readonly Edge[], a: string, b: string, longest: number): string[][] {
  const { beside } = graphOf(edges);
  const ways: string[][] = [];
  const walk = (way: readonly string[]): void => {
    const at = way.at(-1) ?? '';
    if (at === b) {
      ways.push([...way]);
      return;
    }
    if (way.length > longest) return;
    for (const next of beside.get(at) ?? []) if (!way.includes(next)) walk([...way, next]);
  };
  walk([a]);
  return ways;
}

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const edgeList = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES))
    .filter(([a, b]) => a < b)
    .map(([a, b]): Edge => [a, b]),
  { maxLength: 14, selector: (edge) => edge.join(' ') },
);

describe('ways from one node to another', () => {
  it('STORE-108: they are the shortest that there are, each once, and more are told of only where there are', async () => {
    const question = fc.tuple(edgeList, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }));
    await fc.assert(
      fc.asyncProperty(question, async ([edges, most, longest]) => {
        const { lookAround } = graphOf(edges);
        const { ways, more, whole } = await waysBetween('a', 'b', { most, longest }, lookAround);
        const all = allWays(edges, 'a', 'b', longest);
        const known = new Set(all.map((way) => way.join(' ')));
        const lengths = all.map(({ length }) => length).sort((x, y) => x - y);
        expect(ways.every((way) => known.has(way.join(' ')))).toBe(true);
        expect(new Set(ways.map((way) => way.join(' '))).size).toBe(ways.length);
        expect(ways.map(({ length }) => length)).toEqual(lengths.slice(0, most));
        expect(whole).toBe(true);
        if (!more) expect(ways).toHaveLength(all.length);
        if (all.length <= most) expect(more).toBe(false);
      }),
      { numRuns: rounds(150, 2_000) },
    );
  });

  it('STORE-108: the order in which edges are told makes no difference', async () => {
    await fc.assert(
      fc.asyncProperty(edgeList, fc.infiniteStream(fc.nat()), async (edges, order) => {
        const ask = (some: readonly Edge[]) =>
          waysBetween('a', 'b', { most: 3, longest: 5 }, graphOf(some).lookAround);
        const ranks = new Map(edges.map((edge) => [edge, order.next().value]));
        const other = [...edges].sort((x, y) => Number(ranks.get(x)) - Number(ranks.get(y)));
        expect(await ask(other)).toEqual(await ask(edges));
      }),
      { numRuns: rounds(60, 500) },
    );
  });

  it('STORE-108: of ways of one length the one through what is least connected comes first, then what differs most', async () => {
    const crowd = Array.from({ length: 20 }, (_, n): Edge => ['hub', `n${n}`]);
    const edges: Edge[] = [
      ['a', 'hub'],
      ['hub', 'b'],
      ['a', 'quiet'],
      ['quiet', 'b'],
      ['a', 'x'],
      ['x', 'quiet'],
      ['hub', 'x'],
      ['a', 'y'],
      ['y', 'z'],
      ['z', 'b'],
    ];
    const { lookAround } = graphOf([...edges, ...crowd]);
    const { ways } = await waysBetween('a', 'b', { most: 3, longest: 3 }, lookAround);
    expect(ways).toEqual([
      ['a', 'quiet', 'b'],
      ['a', 'hub', 'b'],
      ['a', 'y', 'z', 'b'],
    ]);
  });

  it('STORE-108: a way that has nothing in common with those before comes before one that has', async () => {
    const edges: Edge[] = [
      ['a', 'q'],
      ['q', 'r'],
      ['r', 'b'],
      ['q', 's'],
      ['s', 'b'],
      ['a', 't'],
      ['t', 'u'],
      ['u', 'b'],
      ...Array.from({ length: 9 }, (_, n): Edge => ['t', `t${n}`]),
    ];
    const { ways } = await waysBetween('a', 'b', { most: 3, longest: 3 }, graphOf(edges).lookAround);
    expect(ways.map((way) => way.join(''))).toEqual(['aqrb', 'atub', 'aqsb']);
  });

  it('STORE-108: what has very many neighbours is met in the middle and not looked through', async () => {
    const crowd = Array.from({ length: 500 }, (_, n): Edge => ['hub', `n${n}`]);
    const graph = graphOf([['a', 'm'], ['m', 'hub'], ['hub', 'k'], ['k', 'b'], ...crowd]);
    const { ways } = await waysBetween('a', 'b', { most: 1, longest: 4 }, graph.lookAround);
    expect(ways).toEqual([['a', 'm', 'hub', 'k', 'b']]);
    expect(graph.looked).not.toContain('hub');
  });

  it('STORE-108: what was left out for the number of its neighbours is told', async () => {
    const crowds = ['h1', 'h2', 'g1', 'g2'].flatMap((hub) =>
      Array.from({ length: 50 }, (_, n): Edge => [hub, `${hub} ${n}`]),
    );
    const edges: Edge[] = [['a', 'h1'], ['a', 'h2'], ['b', 'g1'], ['b', 'g2'], ['h1 0', 'g2 0'], ...crowds];
    const ask = (budget: number) =>
      waysBetween('a', 'b', { most: 5, longest: 6, budget }, graphOf(edges).lookAround);
    expect(await ask(1_000)).toEqual({
      ways: [['a', 'h1', 'h1 0', 'g2 0', 'g2', 'b']],
      more: false,
      whole: true,
    });
    const cut = await ask(10);
    expect(cut).toMatchObject({ whole: false, more: true });
  });
});
