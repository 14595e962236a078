import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeKey } from '../../../../../../shared/schema/index.ts';
import {
  byDegree,
  expansionOf,
  kindCounts,
  needsLayout,
  type Part,
  shownOf,
} from '../../../../../../web/app/state/graph/graph.ts';
import { ANY } from '../../../../../../web/app/state/view/expansion.ts';
import { edge, expansion, node, overview, shown, subgraph } from '../../make.ts';

describe('APP-1 parts are put together', () => {
  it('holds each node and edge once, and edges only between nodes that are there', () => {
    const first = overview([node('a'), node('b')], [edge('a', 'b'), edge('a', 'gone')]);
    const second = expansion('a', [node('c')], [edge('a', 'b'), edge('c', 'a')]);
    const { nodes, edges, neighbours } = shownOf([first, second]);
    expect([...nodes.keys()]).toEqual(['a', 'b', 'c']);
    expect([...edges.keys()]).toEqual(['a MEMBER_OF b', 'c MEMBER_OF a']);
    expect(neighbours.get('a')).toEqual(new Set(['b', 'c']));
    expect(neighbours.get('c')).toEqual(new Set(['a']));
  });

  it('keeps two relations between the same ends apart', () => {
    const { edges } = shown(
      [node('a'), node('b')],
      [edge('a', 'b'), edge('a', 'b', { type: 'FOUNDED' }), edge('b', 'a')],
    );
    expect(edges.size).toBe(3);
  });

  it('moves nothing that was there when more comes', () => {
    const loose = { x: null, y: null };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (few, more) => {
        const first = overview(
          Array.from({ length: few }, (_, index) =>
            node(`a${index}`, index % 2 ? loose : { x: index, y: -index }),
          ),
          [],
        );
        const fresh = Array.from({ length: more }, (_, index) => node(`b${index}`, loose));
        const second = expansion(
          'a0',
          fresh,
          fresh.map(({ id }) => edge('a0', id)),
        );
        const before = shownOf([first]).positions;
        const after = shownOf([first, second]).positions;
        for (const [id, point] of before) expect(after.get(id)).toEqual(point);
        expect(after.size).toBe(few + more);
      }),
    );
  });

  it('joins what no part joins by itself, and moves nothing by it', () => {
    const parts = [overview([node('a'), node('b')]), expansion('a', [node('c')], [edge('a', 'c')])];
    const woven = shownOf(parts, new Map(), [edge('c', 'b'), edge('c', 'elsewhere')]);
    expect([...woven.edges.keys()]).toEqual(['a MEMBER_OF c', 'c MEMBER_OF b']);
    expect(woven.neighbours.get('b')).toEqual(new Set(['c']));
    expect(woven.positions).toEqual(shownOf(parts).positions);
  });

  it('APP-382: who found a free place stays there, whoever comes or goes', () => {
    const [a, b, z] = [node('a', { x: 0, y: 0 }), node('b', { x: 10, y: 0 }), node('z', { x: 50, y: 60 })];
    const near = (id: string) => node(id, { x: 0.1, y: 0 });
    const parts = [overview([a, b, z]), expansion('a', [near('m'), near('n')])];
    const before = shownOf(parts);
    const others = [
      [overview([a, b]), ...parts.slice(1)],
      [overview([a, b, z, node('y', { x: 900, y: 0 }), near('x')]), ...parts.slice(1)],
      [parts[0]!, expansion('a', [near('l'), near('m'), near('n')])],
    ];
    for (const then of others) {
      const { positions } = shownOf(then, undefined, [], before);
      for (const [id, point] of before.positions) {
        if (then.some(({ subgraph }) => subgraph.nodes.some((each) => each.id === id)))
          expect([id, positions.get(id)]).toEqual([id, point]);
      }
    }
    const moved = shownOf(
      [overview([a, b, z]), expansion('a', [node('n', { x: 30, y: 40 })])],
      undefined,
      [],
      before,
    );
    expect(moved.positions.get('n')).toEqual({ x: 30, y: 40 });
  });

  it('takes the positions that a layout found', () => {
    const { positions } = shownOf(
      [overview([node('a', { x: null, y: null })])],
      new Map([['a', { x: 7, y: 8 }]]),
    );
    expect(positions.get('a')).toEqual({ x: 7, y: 8 });
    const parts = [overview([node('a')]), expansion('a', [node('b', { x: 1, y: 1 })])];
    const found = new Map(['a', 'b'].map((id) => [id, { x: 7, y: id === 'a' ? 8 : 9 }]));
    expect(shownOf(parts, found).positions).toEqual(found);
  });
});

describe('APP-3 a layout runs only where most positions are missing', () => {
  const loose = { x: null, y: null };
  it.each([
    [[node('a', loose), node('b', loose), node('c', loose)], true],
    [[node('a', loose), node('b', loose), node('c')], true],
    [[node('a', loose), node('b'), node('c')], false],
    [[node('a'), node('b'), node('c')], false],
    [[node('a', loose)], false],
    [[], false],
  ])('case %#', (nodes, wanted) => {
    expect(needsLayout([overview(nodes)])).toBe(wanted);
  });

  it('counts a node that is in two parts once', () => {
    const again = expansion('a', [node('a', loose), node('b', loose)]);
    expect(needsLayout([overview([node('a', loose), node('b', loose), node('c'), node('d')]), again])).toBe(
      false,
    );
  });
});

describe('APP-2 the legend counts', () => {
  it('has every kind, also those that are not there', () => {
    const counts = kindCounts(shown([node('a'), node('b', { kind: 'Event' }), node('c')]));
    expect(counts).toEqual({ Person: 2, Role: 0, Organization: 0, Event: 1 });
  });
});

describe('APP-5 an expansion says how much of it is there', () => {
  const page = (number: number, ids: string[], total: number, choice?: Part['choice']): Part => ({
    is: 'expansion',
    of: 'hub',
    page: number,
    ...(choice && { choice }),
    subgraph: subgraph([node('hub'), ...ids.map((id) => node(id))], [], total),
  });

  it('tells of a choice how many there are of it, of several their sum, of all of them all', () => {
    const roles = page(0, ['a', 'b'], 2, { ...ANY, type: 'HOLDS_ROLE' });
    const events = page(0, ['c'], 7, { ...ANY, kind: 'Event' });
    expect(expansionOf([roles], 'hub')).toEqual({ shown: 2, total: 2 });
    expect(expansionOf([roles, events], 'hub')).toEqual({ shown: 3, total: 9 });
    expect(expansionOf([roles, page(0, ['a', 'd'], 20, ANY)], 'hub')).toEqual({ shown: 3, total: 20 });
  });

  it('counts neighbours over all pages once, the entity itself never', () => {
    expect(expansionOf([page(0, ['a', 'b'], 5)], 'hub')).toEqual({ shown: 2, total: 5 });
    expect(expansionOf([page(0, ['a', 'b'], 5), page(1, ['b', 'c'], 5)], 'hub')).toEqual({
      shown: 3,
      total: 5,
    });
  });

  it('leaves out of the count what is not shown, and of the total nothing', () => {
    const isShown = (id: string): boolean => id !== 'b';
    expect(expansionOf([page(0, ['a', 'b'], 5)], 'hub', isShown)).toEqual({ shown: 1, total: 5 });
  });

  it('is nothing for what was not expanded', () => {
    expect(expansionOf([page(0, ['a'], 1)], 'a')).toBeNull();
    expect(expansionOf([], 'hub')).toBeNull();
  });
});

describe('APP-1 order and context', () => {
  it('sorts by degree, then name, then id, whatever the order was', () => {
    const nodes = [
      node('3', { name: 'b', degree: 2 }),
      node('1', { name: 'a', degree: 2 }),
      node('2', { name: 'a', degree: 2 }),
      node('4', { degree: 9 }),
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(nodes, { minLength: nodes.length }),
        (shuffled) => void expect(byDegree(shuffled).map(({ id }) => id)).toEqual(['4', '1', '2', '3']),
      ),
    );
  });

  it('names an edge by its ends and type', () => {
    expect(edgeKey(edge('a', 'b', { type: 'OWNS' }))).toBe('a OWNS b');
  });
});
