import { compareText } from '../../../../shared/compare.ts';
import type { GraphEdge, GraphNode } from '../../../../shared/contract/index.ts';
import { type Kind, type RelationType, relationDefinition } from '../../../../shared/schema/index.ts';
import type { Point } from '../../state/graph/placement.ts';
import { keepingPinned, type Layout, type LayoutGraph, numberOf } from './layout.ts';
import { byWeight } from './order.ts';

/**
 * Organizations above their parts, these above their roles, roles above those who hold them. Which end of a relation
 * is above follows from its kinds in the schema, so that a new relation type finds its place.
 */
export const hierarchy: Layout = {
  name: 'hierarchy',
  title: 'Hierarchy',
  reads: 'Organizations above their parts, roles below them, holders and members below these.',
  is: 'placed',
  parameters: {
    direction: {
      is: 'choice',
      title: 'Grows',
      help: 'Where what belongs to something stands.',
      options: [
        { value: 'down', title: 'downwards' },
        { value: 'right', title: 'to the right' },
      ],
      start: 'down',
    },
    distance: {
      is: 'number',
      title: 'Between rows',
      help: 'Distance from one row to the next.',
      from: 40,
      to: 400,
      step: 10,
      start: 130,
    },
  },
  place: (graph, values) =>
    keepingPinned(rows(graph, numberOf(values, 'distance', 130), values.direction === 'right'), graph),
};

const STEP = 34;
/** Trees next to each other in one band; a broad forest is broken into bands like lines of a text. */
const ASPECT = 1.7;
const RANK: Readonly<Record<Kind, number>> = { Organization: 0, Role: 1, Person: 2, Event: 3 };

/** The end of an edge that stands above the other; null where the two stand beside each other. */
export function above(edge: Pick<GraphEdge, 'type' | 'from' | 'to'>, kinds: ReadonlyMap<string, Kind>) {
  const [from, to] = [kinds.get(edge.from), kinds.get(edge.to)];
  if (!from || !to || relationDefinition(edge.type).symmetric) return null;
  if (RANK[from] !== RANK[to]) return RANK[from] < RANK[to] ? edge.from : edge.to;
  return ABOVE_AMONG_EQUALS[edge.type] === undefined ? null : edge[ABOVE_AMONG_EQUALS[edge.type] ?? 'to'];
}
/** Between two of one kind: which end is the larger one. */
const ABOVE_AMONG_EQUALS: Partial<Readonly<Record<RelationType, 'from' | 'to'>>> = {
  PART_OF: 'to',
  OWNS: 'from',
  FOUNDED: 'from',
};

/** The order in which relations are asked for the one above: what makes a structure comes before what brushes it. */
const FIRST: readonly RelationType[] = ['PART_OF', 'OWNS', 'ROLE_IN', 'HOLDS_ROLE', 'MEMBER_OF', 'WORKS_FOR'];

function rows(graph: LayoutGraph, distance: number, sideways: boolean): Map<string, Point> {
  const nodes = [...graph.nodes].sort(byWeight);
  const parents = parentsOf(nodes, graph.edges);
  const children = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const parent = parents.get(node.id);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const trees = nodes.filter((node) => !parents.has(node.id)).map((root) => treeOf(root.id, children));
  const found = inBands(trees, distance, nodes.length);
  if (!sideways) return found;
  return new Map([...found].map(([id, { x, y }]) => [id, { x: -y, y: -x }]));
}

/** For every node the one above it; never in a circle. */
function parentsOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Map<string, string> {
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]));
  const degree = new Map(nodes.map((node) => [node.id, node.degree]));
  const rank = (type: RelationType): number => (FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length);
  const order = edges
    .flatMap((edge) => {
      const parent = above(edge, kinds);
      if (parent === null || edge.from === edge.to) return [];
      return [{ parent, child: parent === edge.from ? edge.to : edge.from, type: edge.type }];
    })
    .sort(
      (a, b) =>
        rank(a.type) - rank(b.type) ||
        (degree.get(b.parent) ?? 0) - (degree.get(a.parent) ?? 0) ||
        compareText(a.parent, b.parent) ||
        compareText(a.child, b.child),
    );
  const parents = new Map<string, string>();
  for (const { parent, child } of order)
    if (!parents.has(child) && !isUnder(parent, child, parents)) parents.set(child, parent);
  return parents;
}

function isUnder(id: string, other: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) if (at === other) return true;
  return false;
}

interface Tree {
  readonly points: ReadonlyMap<string, { readonly x: number; readonly level: number }>;
  readonly width: number;
  readonly depth: number;
}

/** Leaves side by side, each parent above the middle of its children. */
function treeOf(root: string, children: ReadonlyMap<string, readonly GraphNode[]>): Tree {
  const points = new Map<string, { x: number; level: number }>();
  let [leaf, depth] = [0, 0];
  const visit = (id: string, level: number): number => {
    depth = Math.max(depth, level);
    const own = (children.get(id) ?? []).map((child) => visit(child.id, level + 1));
    const x = own.length > 0 ? ((own[0] ?? 0) + (own.at(-1) ?? 0)) / 2 : leaf++ * STEP;
    points.set(id, { x, level });
    return x;
  };
  visit(root, 0);
  return { points, width: Math.max(1, leaf) * STEP, depth: depth + 1 };
}

function inBands(trees: readonly Tree[], distance: number, count: number): Map<string, Point> {
  const order = [...trees].sort((a, b) => b.points.size - a.points.size || 0);
  const total = order.reduce((sum, tree) => sum + tree.width, 0);
  const widest = Math.max(0, ...order.map((tree) => tree.width));
  const depth = order.reduce((sum, tree) => sum + tree.depth * tree.points.size, 0) / Math.max(1, count);
  const line = Math.max(widest, Math.sqrt(total * (depth + 1) * distance * ASPECT));
  const positions = new Map<string, Point>();
  let [x, y, deepest] = [0, 0, 0];
  for (const tree of order) {
    if (x > 0 && x + tree.width > line) {
      y -= (deepest + 0.6) * distance;
      [x, deepest] = [0, 0];
    }
    for (const [id, point] of tree.points)
      positions.set(id, { x: x + point.x, y: y - point.level * distance });
    x += tree.width + STEP;
    deepest = Math.max(deepest, tree.depth);
  }
  return positions;
}
