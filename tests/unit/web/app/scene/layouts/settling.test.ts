import { describe, expect, it } from 'vitest';
import {
  type Arranger,
  createArranger,
  type SettlingWorker,
} from '../../../../../../web/app/scene/layouts/arranger.ts';
import { layoutNamed } from '../../../../../../web/app/scene/layouts/index.ts';
import { type Layout, type LayoutGraph, valuesOf } from '../../../../../../web/app/scene/layouts/layout.ts';
import { type Settling, settling } from '../../../../../../web/app/scene/layouts/settling.ts';
import { settlingRequest } from '../../../../../../web/app/scene/layouts/settling-request.ts';
import type { SettlingOrder } from '../../../../../../web/app/scene/layouts/settling-worker.ts';
import type { Point } from '../../../../../../web/app/state/graph/placement.ts';
import { seeded } from '../../../../../support/rounds.ts';
import { edge, node } from '../../make.ts';

const force = layoutNamed('force');

/** Two rings that one edge connects, their nodes anywhere. */
function twoRings(size: number, pinned: readonly string[] = []): LayoutGraph {
  const random = seeded(3);
  const id = (ring: string, index: number): string => `${ring}${index % size}`;
  const nodes = ['a', 'b'].flatMap((ring) =>
    Array.from({ length: size }, (_, index) => node(id(ring, index))),
  );
  const edges = ['a', 'b'].flatMap((ring) =>
    Array.from({ length: size }, (_, index) =>
      [1, 2, 3].map((by) => edge(id(ring, index), id(ring, index + by))),
    ).flat(),
  );
  edges.push(edge('a0', 'b0'));
  const positions = new Map(
    nodes.map(({ id }): [string, Point] => [id, { x: random() * 100, y: random() * 100 }]),
  );
  return { nodes, edges, positions, pinned: new Set(pinned) };
}

function forcesOf(layout: Layout) {
  if (layout.is !== 'settling') throw new TypeError('It does not settle.');
  return layout.forces(valuesOf(layout));
}

function begin(graph: LayoutGraph): { ids: readonly string[]; run: Settling } {
  const { ids, request } = settlingRequest(graph, forcesOf(force));
  return { ids, run: settling(request) };
}

function settle(graph: LayoutGraph): { at: Map<string, Point>; iterations: number } {
  const { ids, run } = begin(graph);
  run.step(Number.POSITIVE_INFINITY);
  const xy = run.positions();
  return {
    at: new Map(ids.map((id, index) => [id, { x: xy[index * 2] ?? 0, y: xy[index * 2 + 1] ?? 0 }])),
    iterations: run.iterations,
  };
}

const distance = (a?: Point, b?: Point): number =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

describe('APP-42 forces', () => {
  it('what is connected comes together, and it stops by itself', () => {
    const { at, iterations } = settle(twoRings(14));
    const mean = (left: string, right: string): number => {
      const pairs = Array.from({ length: 14 }, (_, i) =>
        distance(at.get(`${left}${i}`), at.get(`${right}${(i + 5) % 14}`)),
      );
      return pairs.reduce((a, b) => a + b, 0) / pairs.length;
    };
    expect(mean('a', 'a')).toBeLessThan(mean('a', 'b') / 1.5);
    expect(iterations).toBeLessThan(1_500);
  });

  it('a graph that has settled hardly moves when it settles again', () => {
    const graph = twoRings(14);
    const first = settle(graph).at;
    const second = settle({ ...graph, positions: first }).at;
    const width =
      Math.max(...[...first.values()].map(({ x }) => x)) - Math.min(...[...first.values()].map(({ x }) => x));
    for (const [id, point] of first) expect(distance(point, second.get(id))).toBeLessThan(width / 6);
  });

  it('is the same to the bit in whatever batches it runs and in whatever order the graph comes', () => {
    const graph = twoRings(140);
    const once = begin(graph).run;
    const often = begin({
      ...graph,
      nodes: [...graph.nodes].reverse(),
      edges: [...graph.edges].reverse(),
    }).run;
    once.step(60);
    for (let k = 0; k < 20; k += 1) often.step(3);
    expect([...often.positions()]).toEqual([...once.positions()]);
  });

  it('pinned nodes do not move', () => {
    const graph = twoRings(14, ['a3', 'b7']);
    const { at } = settle(graph);
    for (const id of graph.pinned) expect(distance(at.get(id), graph.positions.get(id))).toBeLessThan(1e-3);
    expect(distance(at.get('a4'), graph.positions.get('a4'))).toBeGreaterThan(0.1);
  });

  it('nodes in one place part, and a graph of none or one is at rest', () => {
    const graph = twoRings(5);
    const heap = { ...graph, positions: new Map(graph.nodes.map(({ id }) => [id, { x: 1, y: 1 }])) };
    const { at } = settle(heap);
    expect(new Set([...at.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(10);
    expect(begin({ ...graph, nodes: [], edges: [] }).run.settled).toBe(true);
    expect(begin({ ...graph, nodes: [node('a')], edges: [] }).run.settled).toBe(true);
  });
});

describe('APP-42 running a layout', () => {
  function arranged() {
    const orders: SettlingOrder[] = [];
    const workers: (SettlingWorker & { ended: boolean })[] = [];
    const done: ReadonlyMap<string, Point>[] = [];
    const arranger: Arranger = createArranger(
      () => {
        const worker = {
          ended: false,
          onmessage: null,
          postMessage: (order: SettlingOrder) => void orders.push(order),
          terminate() {
            worker.ended = true;
          },
        };
        workers.push(worker);
        return worker;
      },
      (positions) => void done.push(positions),
    );
    const report = (x: number, settled = false, of = workers.length - 1): void =>
      workers[of]?.onmessage?.({
        data: { positions: Float32Array.from([x, 0, x, 1]), settled, iterations: 5 },
      });
    return { arranger, orders, workers, done, report };
  }
  const pair: LayoutGraph = {
    nodes: [node('b'), node('a')],
    edges: [edge('a', 'b')],
    positions: new Map(),
    pinned: new Set(),
  };

  it('tells where nodes are while they settle, and at the end where they stay', () => {
    const { arranger, workers, done, report } = arranged();
    arranger.run(force, {}, pair);
    expect(arranger.state.value).toMatchObject({ is: 'settling', name: 'force' });
    report(1);
    expect(arranger.moving.value?.get('b')).toEqual({ x: 1, y: 1 });
    expect(done).toEqual([]);
    report(2, true);
    expect(done).toHaveLength(1);
    expect(done[0]?.get('a')).toEqual({ x: 2, y: 0 });
    expect(arranger.state.value.is).toBe('resting');
    expect(arranger.moving.value).toBeNull();
    expect(workers[0]?.ended).toBe(true);
  });

  it('pauses, goes on, and can be left as it is', () => {
    const { arranger, orders, done, report } = arranged();
    arranger.run(force, {}, pair);
    arranger.pause();
    report(1);
    expect(arranger.state.value.is).toBe('paused');
    arranger.pause();
    arranger.resume();
    expect(orders.map(({ is }) => is)).toEqual(['start', 'pause', 'resume']);
    arranger.stop();
    expect(done).toHaveLength(1);
    arranger.resume();
    expect(orders).toHaveLength(3);
  });

  it('another layout ends the one that runs; what that still says is not heard', () => {
    const { arranger, workers, done, report } = arranged();
    arranger.run(force, {}, pair);
    arranger.run(force, {}, pair);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    report(9, true, 0);
    expect(done).toEqual([]);
    arranger.run(layoutNamed('radial'), valuesOf(layoutNamed('radial')), pair);
    expect(workers[1]?.ended).toBe(true);
    expect(done).toHaveLength(1);
    expect(done[0]?.size).toBe(2);
  });
});
