import { compareText } from '../../../../shared/compare.ts';
import type { GraphEdge, GraphNode, Subgraph } from '../../../../shared/contract/index.ts';
import { edgeKey, KIND_NAMES, type Kind } from '../../../../shared/schema/index.ts';
import { type Choice, encodeExpansion, expansionBy } from '../view/expansion.ts';
import { givenPoint, type Point, place } from './placement.ts';

/** The graph on the screen: parts that the API answered, in the order in which they were asked for. */

/** One answer; `of` is the entity whose neighbours it holds, null for the overview and for entities by their ids. */
export interface Part {
  readonly is: 'overview' | 'expansion' | 'entities';
  readonly of: string | null;
  /** Of an expansion: which neighbours were asked for. */
  readonly choice?: Choice;
  /** Which page of the neighbours it is, from 0. */
  readonly page: number;
  readonly subgraph: Subgraph;
  /** Its nodes have the places that they were given on this very picture, and not those of the store. */
  readonly settled?: true;
}

/**
 * What is drawn and listed: filters, folding and hiding have been done, so whoever shows it asks nothing else.
 * `positions` also has the places of what was left out, so that the frame of the picture can stay where it is when a
 * filter changes; `pinned` are nodes that a layout leaves in their place.
 */
export interface Shown {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly positions: ReadonlyMap<string, Point>;
  /** Where all would stand if none was put elsewhere by hand, where that differs: the frame of the picture is theirs. */
  readonly unmoved?: ReadonlyMap<string, Point>;
  /** For every node the nodes that it has an edge with. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pinned?: ReadonlySet<string>;
  /** Keys of edges of roles that were possibly held on the day that is looked at; none where none is. */
  readonly possible?: ReadonlySet<string>;
  /** New since the reader last looked. */
  readonly marked?: ReadonlySet<string>;
}

/**
 * Everything of the parts once; a node that was there stays where it was.
 * @param between edges among nodes of different parts, which no part has by itself
 * @param before what was shown: who comes from the store as then stays where a free place was found for it then, whoever
 * comes or goes meanwhile
 */
export function shownOf(
  parts: readonly Part[],
  arranged: ReadonlyMap<string, Point> = new Map(),
  between: readonly GraphEdge[] = [],
  before: Pick<Shown, 'nodes' | 'positions'> | null = null,
): Shown {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const neighbours = new Map<string, Set<string>>();
  let positions = new Map<string, Point>();
  for (const part of parts) {
    const { subgraph } = part;
    for (const node of subgraph.nodes) {
      nodes.set(node.id, node);
      if (!neighbours.has(node.id)) neighbours.set(node.id, new Set());
    }
    for (const edge of subgraph.edges) {
      if (!nodes.has(edge.from) || !nodes.has(edge.to)) continue;
      edges.set(edgeKey(edge), edge);
      neighbours.get(edge.from)?.add(edge.to);
      neighbours.get(edge.to)?.add(edge.from);
    }
    const standing = new Map([...arranged, ...positions]);
    // Where nothing stands yet nobody comes to where others stand.
    const places = standing.size > 0 ? placesIn(part, before) : [];
    positions = place([...nodes.values()], neighbours, new Map([...places, ...standing]));
  }
  for (const edge of between) {
    if (!nodes.has(edge.from) || !nodes.has(edge.to)) continue;
    edges.set(edgeKey(edge), edge);
    neighbours.get(edge.from)?.add(edge.to);
    neighbours.get(edge.to)?.add(edge.from);
  }
  return { nodes, edges, positions, neighbours };
}

/** Where nodes of a part stand for which no free place has to be found. */
function placesIn(
  { is, settled, subgraph }: Part,
  before: Pick<Shown, 'nodes' | 'positions'> | null,
): [string, Point][] {
  const stood = (node: GraphNode): Point | null => {
    const then = before?.nodes.get(node.id);
    return (then?.x === node.x && then.y === node.y && before?.positions.get(node.id)) || null;
  };
  const placeOf = is === 'overview' || settled ? givenPoint : stood;
  return subgraph.nodes.flatMap((node) => {
    const point = placeOf(node);
    return point ? [[node.id, point]] : [];
  });
}

/** The same with some put where a reader wants them; the others, and the frame of the picture, stay as they are. */
export function putInPlace(shown: Shown, places: Readonly<Record<string, Point>>): Shown {
  const put = Object.entries(places).filter(([id]) => shown.nodes.has(id));
  if (put.length === 0) return shown;
  return { ...shown, positions: new Map([...shown.positions, ...put]), unmoved: shown.positions };
}

/** A part of a graph: these nodes and edges, where both ends are there. Places stay those of the whole. */
export function cutTo(
  shown: Shown,
  nodeStays: (id: string) => boolean,
  edgeOf: (key: string, edge: GraphEdge) => GraphEdge | null,
): Shown {
  const nodes = new Map([...shown.nodes].filter(([id]) => nodeStays(id)));
  const neighbours = new Map([...nodes.keys()].map((id) => [id, new Set<string>()]));
  const edges = new Map<string, GraphEdge>();
  let isSame = nodes.size === shown.nodes.size;
  for (const [key, whole] of shown.edges) {
    const edge = nodes.has(whole.from) && nodes.has(whole.to) ? edgeOf(key, whole) : null;
    isSame &&= edge === whole;
    if (!edge) continue;
    edges.set(key, edge);
    neighbours.get(edge.from)?.add(edge.to);
    neighbours.get(edge.to)?.add(edge.from);
  }
  return isSame ? shown : { ...shown, nodes, edges, neighbours };
}

/** Whether most of the nodes came without a position, so that a layout is worth its time. */
export function needsLayout(parts: readonly Part[]): boolean {
  const nodes = new Map(parts.flatMap(({ subgraph }) => subgraph.nodes.map((node) => [node.id, node])));
  const without = [...nodes.values()].filter((node) => node.x === null || node.y === null).length;
  return nodes.size > 2 && without * 2 > nodes.size;
}

/** How many shown nodes there are of every kind. */
export function kindCounts(shown: Pick<Shown, 'nodes'>): Readonly<Record<Kind, number>> {
  const counts = Object.fromEntries(KIND_NAMES.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const node of shown.nodes.values()) counts[node.kind] += 1;
  return counts;
}

/**
 * How much of an entity's neighbourhood was added by expanding it; null where it was not. Where only a choice of it was
 * asked for, the total is of that choice; of several choices of one entity, their sum.
 * @param counts which of what was added counts
 */
export function expansionOf(
  parts: readonly Part[],
  id: string,
  counts: (id: string) => boolean = () => true,
): { shown: number; total: number } | null {
  const own = parts.filter((part) => part.is === 'expansion' && part.of === id);
  if (own.length === 0) return null;
  const ids = new Set(own.flatMap(({ subgraph }) => subgraph.nodes.map((node) => node.id)));
  ids.delete(id);
  const here = [...ids].filter(counts).length;
  const open = own.filter((part) => isWhole(part.choice));
  const totals = new Map(
    (open.length > 0 ? open : own).map((part) => [choiceKey(part), part.subgraph.total]),
  );
  const total = [...totals.values()].reduce((sum, each) => sum + each, 0);
  return { shown: Math.min(here, total), total };
}

function isWhole(choice: Choice | undefined): boolean {
  return !choice || Object.values(choice).every((value) => value === null);
}

function choiceKey({ choice }: Part): string {
  return choice ? encodeExpansion(expansionBy('', choice)) : '';
}

/** Nodes by degree, the most connected first; ties by name, then id. */
export function byDegree(nodes: Iterable<GraphNode>): GraphNode[] {
  return [...nodes].sort(
    (a, b) => b.degree - a.degree || compareText(a.name, b.name) || compareText(a.id, b.id),
  );
}
