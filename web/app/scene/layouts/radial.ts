import type { GraphNode } from '../../../../shared/contract/index.ts';
import type { Point } from '../../state/graph/placement.ts';
import { keepingPinned, type Layout, type LayoutGraph, numberOf, textOf } from './layout.ts';
import { adjacency, byWeight } from './order.ts';

/**
 * Rings by the number of steps from one node. Every child stands within its parent's sector, whose angle is in
 * proportion to its leaves (after Yee et al. 2001, "Animated exploration of dynamic graphs with radial layout").
 */
export const radial: Layout = {
  name: 'radial',
  title: 'Around one',
  reads: 'One entity in the middle, the others on rings by how many steps they are away.',
  is: 'placed',
  parameters: {
    centre: {
      is: 'node',
      title: 'In the middle',
      help: 'Empty: what is selected, else the most connected.',
      start: '',
    },
    distance: {
      is: 'number',
      title: 'Between rings',
      help: 'Distance from one ring to the next.',
      from: 40,
      to: 400,
      step: 10,
      start: 120,
    },
  },
  place: (graph, values) =>
    keepingPinned(rings(graph, textOf(values, 'centre'), numberOf(values, 'distance', 120)), graph),
};

/** Room along a ring for each node, in the units of `distance`. */
const ROOM = 14;

function rings(graph: LayoutGraph, wished: string, distance: number): Map<string, Point> {
  const nodes = [...graph.nodes].sort(byWeight);
  const centre = nodes.find((node) => node.id === wished) ?? nodes[0];
  const positions = new Map<string, Point>();
  if (!centre) return positions;
  const tree = spanningTree(nodes, graph, centre.id);
  const radii = radiiOf(tree.levels, distance);
  const leaves = leavesOf(tree);
  const spread = (id: string, from: number, to: number, level: number): void => {
    const angle = (from + to) / 2 - Math.PI / 2;
    const radius = radii[level] ?? 0;
    positions.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    let at = from;
    for (const child of tree.children.get(id) ?? []) {
      const part = ((to - from) * (leaves.get(child) ?? 1)) / (leaves.get(id) ?? 1);
      spread(child, at, at + part, level + 1);
      at += part;
    }
  };
  spread(centre.id, 0, 2 * Math.PI, 0);
  onTheRim(
    nodes.filter((node) => !positions.has(node.id)),
    (radii.at(-1) ?? 0) + distance,
    positions,
  );
  return positions;
}

interface Tree {
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly levels: readonly (readonly string[])[];
}

function spanningTree(nodes: readonly GraphNode[], { edges }: LayoutGraph, root: string): Tree {
  const near = adjacency(nodes, edges);
  const rank = new Map(nodes.map((node, index) => [node.id, index]));
  const reached = new Set([root]);
  const children = new Map<string, string[]>();
  const levels: string[][] = [[root]];
  for (let level = levels[0]; level && level.length > 0; ) {
    const next: string[] = [];
    for (const id of level) {
      const own = (near.get(id) ?? []).filter((other) => !reached.has(other));
      own.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
      for (const other of own) reached.add(other);
      children.set(id, own);
      next.push(...own);
    }
    if (next.length > 0) levels.push(next);
    level = next;
  }
  return { children, levels };
}

/** A ring is `distance` outside the one before, or as far as its nodes need. */
function radiiOf(levels: Tree['levels'], distance: number): number[] {
  const radii: number[] = [];
  for (const [level, ids] of levels.entries())
    radii.push(
      level === 0 ? 0 : Math.max((radii[level - 1] ?? 0) + distance, (ids.length * ROOM) / (2 * Math.PI)),
    );
  return radii;
}

function leavesOf({ children, levels }: Tree): Map<string, number> {
  const leaves = new Map<string, number>();
  for (const level of [...levels].reverse())
    for (const id of level) {
      const own = children.get(id) ?? [];
      leaves.set(id, own.length === 0 ? 1 : own.reduce((sum, child) => sum + (leaves.get(child) ?? 1), 0));
    }
  return leaves;
}

/** What no way leads to stands evenly on a ring outside. */
function onTheRim(nodes: readonly GraphNode[], least: number, positions: Map<string, Point>): void {
  const radius = Math.max(least, (nodes.length * ROOM) / (2 * Math.PI));
  for (const [index, node] of nodes.entries()) {
    const angle = (2 * Math.PI * index) / nodes.length - Math.PI / 2;
    positions.set(node.id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
}
