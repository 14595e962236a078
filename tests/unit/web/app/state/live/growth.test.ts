import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphEdge, GraphNode } from '../../../../../../shared/contract/index.ts';
import { type LiveChange, NO_CHANGE } from '../../../../../../shared/contract/live.ts';
import { type Part, shownOf } from '../../../../../../web/app/state/graph/graph.ts';
import { askedFor, type Grown, grownBy, type Standing } from '../../../../../../web/app/state/live/growth.ts';
import { edge, expansion, node, overview, subgraph } from '../../make.ts';

const A = node('a', { x: 0, y: 0 });
const B = node('b', { x: 10, y: 0 });

function standing(parts: Record<string, Part>, more: Partial<Standing> = {}): Standing {
  const shown = shownOf(Object.values(parts));
  return {
    parts: new Map(Object.entries(parts)),
    grown: null,
    positions: shown.positions,
    drawn: new Set(shown.nodes.keys()),
    fresh: new Set(),
    elsewhere: [],
    ...more,
  };
}

const START = standing({ overview: overview([A, B], [edge('a', 'b')]) });

function grow(
  from: Standing,
  nodes: GraphNode[],
  edges: GraphEdge[],
  change: Partial<LiveChange>,
  { all = false, total = nodes.length, most = 100 } = {},
): Grown {
  return grownBy(from, subgraph(nodes, edges), { ...NO_CHANGE, ...change }, { all, total, most });
}

const shownNow = ({ parts, grown }: Pick<Grown, 'parts' | 'grown'>) =>
  shownOf([...parts.values(), ...(grown ? [grown] : [])]);

describe('APP-101 what changed grows into what is shown', () => {
  it('asks for what stands and what is new, each once', () => {
    const more = standing({ overview: overview([A, B]), x: expansion('a', [node('c')]) });
    expect(askedFor(more, ['z', 'a'])).toEqual(['a', 'b', 'c', 'z']);
  });

  it('a new entity stands beside its neighbour, is marked, and what stood stays where it was', () => {
    const far = node('new', { x: 900, y: 900 });
    const moved = [node('a', { x: 77, y: 77, degree: 9 }), node('b', { x: -5, y: 1 })];
    const grown = grow(START, [...moved, far], [edge('a', 'b'), edge('new', 'b')], { added: ['new'] });
    const shown = shownNow(grown);
    expect([shown.positions.get('a'), shown.positions.get('b')]).toEqual([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ]);
    const at = shown.positions.get('new');
    expect(Math.hypot((at?.x ?? 0) - 10, at?.y ?? 0)).toBeLessThan(10);
    expect(shown.nodes.get('a')?.degree).toBe(9);
    expect([...grown.fresh]).toEqual(['new']);
    expect(grown.parts.get('overview')?.subgraph.total).toBe(3);
  });

  it('what is connected only by way of something else that is new grows too; the rest is counted', () => {
    const nodes = [A, B, node('c'), node('d'), node('far'), node('away')];
    const edges = [edge('c', 'd'), edge('a', 'c'), edge('far', 'away')];
    const grown = grow(START, nodes, edges, { added: ['away', 'c', 'd', 'far'] });
    expect([...shownNow(grown).nodes.keys()].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(grown.elsewhere).toEqual(['away', 'far']);
    const all = grow({ ...START, ...grown }, nodes, edges, { added: grown.elsewhere }, { all: true });
    expect(shownNow(all).nodes.size).toBe(6);
    expect(all.elsewhere).toEqual([]);
  });

  it('what is connected with nothing that stands stays together', () => {
    const ids = ['p', 'q', 'r'];
    const edges = [edge('p', 'q', {}), edge('q', 'r'), edge('z', 'zz')];
    const nodes = [A, B, ...[...ids, 'z', 'zz'].map((id) => node(id, { degree: id === 'q' ? 2 : 1 }))];
    const added = [...ids, 'z', 'zz'];
    const { positions } = shownNow(grow(START, nodes, edges, { added }, { all: true }));
    const apart = (a: string, b: string) => {
      const [one, two] = [positions.get(a), positions.get(b)];
      return Math.hypot((one?.x ?? 0) - (two?.x ?? 0), (one?.y ?? 0) - (two?.y ?? 0));
    };
    for (const id of ['p', 'r']) expect(apart(id, 'q')).toBeLessThan(apart('q', 'a'));
    expect(apart('z', 'zz')).toBeLessThan(apart('z', 'a'));
  });

  it('APP-312: no more than so many grow by themselves, nearest first; the rest is counted until it is asked for', () => {
    const ids = ['p', 'q', 'r', 's'];
    const nodes = [A, B, ...ids.map((id) => node(id))];
    const edges = [edge('p', 'q'), edge('q', 'r'), edge('r', 's'), edge('a', 'p')];
    const first = grow(START, nodes, edges, { added: ids }, { most: 2 });
    expect([first.news, first.elsewhere]).toEqual([
      ['p', 'q'],
      ['r', 's'],
    ]);
    const from = { ...START, ...first, drawn: new Set(['a', 'b', 'p', 'q']) };
    const second = grow(
      from,
      [...nodes, node('t')],
      [...edges, edge('t', 'a')],
      { added: ['t'] },
      { most: 2 },
    );
    expect([second.news, second.elsewhere]).toEqual([[], ['r', 's', 't']]);
    const asked = grow(from, nodes, edges, { added: second.elsewhere }, { all: true, most: 2 });
    expect([asked.news, asked.elsewhere]).toEqual([['r', 's'], []]);
  });

  it('what is gone goes, with its edges and its mark', () => {
    const from = { ...START, fresh: new Set(['b']), elsewhere: ['z'] };
    const grown = grow(from, [A], [], { gone: ['b', 'z'] });
    const shown = shownNow(grown);
    expect([[...shown.nodes.keys()], shown.edges.size, grown.fresh.size, grown.elsewhere]).toEqual([
      ['a'],
      0,
      0,
      [],
    ]);
  });

  it('who is found under another id keeps the place, and is not new', () => {
    const now = node('b2', { name: 'B' });
    const change = { gone: ['b'], changed: ['b2'], moved: [{ from: 'b', to: 'b2' }] };
    const grown = grow(START, [A, now], [edge('a', 'b2')], change);
    const shown = shownNow(grown);
    expect(shown.positions.get('b2')).toEqual({ x: 10, y: 0 });
    expect([[...shown.nodes.keys()], grown.fresh.size]).toEqual([['a', 'b2'], 0]);
  });

  it('two that became one stand once, where the first stood', () => {
    const change = { gone: ['b'], changed: ['a'], moved: [{ from: 'b', to: 'a' }] };
    const shown = shownNow(grow(START, [A], [], change));
    expect([[...shown.nodes.keys()], shown.positions.get('a')]).toEqual([['a'], { x: 0, y: 0 }]);
  });

  it('edges between what is shown come and go', () => {
    const more = standing({
      overview: overview([A, B], [edge('a', 'b')]),
      x: expansion('a', [node('c')], [edge('a', 'c')]),
    });
    const grown = grow(more, [A, B, node('c')], [edge('b', 'c')], { changed: ['a', 'b', 'c'] });
    expect([...shownNow(grown).edges.keys()]).toEqual(['b MEMBER_OF c']);
  });

  it('on an empty graph everything has the place that the store gives', () => {
    const from = standing({ overview: overview([], [], 0) });
    const grown = grow(from, [node('n', { x: 3, y: 4 })], [], { added: ['n'] }, { all: true });
    expect(shownNow(grown).positions.get('n')).toEqual({ x: 3, y: 4 });
  });

  it('however much comes and in whatever steps, nothing that stands moves and nothing is shown twice', () => {
    const step = fc.record({
      added: fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's'), { maxLength: 3 }),
      edges: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'p', 'q'), fc.constantFrom('p', 'q', 'r', 's'))),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
        let now = START;
        const known = new Map(['a', 'b'].map((id) => [id, node(id, { x: 500, y: 500 })]));
        for (const { added, edges } of steps) {
          const before = shownNow(now);
          for (const id of added) known.set(id, node(id, { x: null, y: null }));
          const joins = edges.filter(([from, to]) => known.has(from) && known.has(to) && from !== to);
          const grown = grow(
            now,
            [...known.values()],
            joins.map(([from, to]) => edge(from, to)),
            { added },
          );
          const after = shownNow(grown);
          for (const [id, point] of before.positions) expect(after.positions.get(id)).toEqual(point);
          const ids = [...grown.parts.values(), ...(grown.grown ? [grown.grown] : [])].flatMap((part) =>
            part.subgraph.nodes.map(({ id }) => id),
          );
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of grown.elsewhere) expect(after.nodes.has(id)).toBe(false);
          now = standing(Object.fromEntries(grown.parts), {
            ...grown,
            positions: after.positions,
            drawn: new Set(after.nodes.keys()),
          });
        }
      }),
    );
  });
});
