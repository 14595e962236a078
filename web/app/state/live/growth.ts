import type { GraphEdge, GraphNode, Subgraph } from '../../../../shared/contract/index.ts';
import type { LiveChange } from '../../../../shared/contract/live.ts';
import type { Part } from '../graph/graph.ts';
import { type Point, place } from '../graph/placement.ts';

/** How the graph that is shown takes in what changed, so that nothing that stands moves. */

export interface Standing {
  /** The parts that the view is made of, under their keys, without what grew. */
  readonly parts: ReadonlyMap<string, Part>;
  /** What grew before. */
  readonly grown: Part | null;
  /** Where the nodes of the graph stand. */
  readonly positions: ReadonlyMap<string, Point>;
  /** Entities that are on the graph. */
  readonly drawn: ReadonlySet<string>;
  readonly fresh: ReadonlySet<string>;
  readonly elsewhere: readonly string[];
}

export interface Grown extends Pick<Standing, 'parts' | 'grown' | 'fresh' | 'elsewhere'> {
  /** Those that grew now. */
  readonly news: readonly string[];
}

export interface Growing {
  /** Whether what is new is shown although it is connected with nothing that is shown. */
  readonly all: boolean;
  /** How many entities there are now. */
  readonly total: number;
  /** How many grow at most, with those that grew before; more are only counted. */
  readonly most: number;
}

/** Ids of all that a change may bear on: what stands, and what is new. */
export function askedFor({ parts, grown }: Standing, added: readonly string[]): string[] {
  const nodes = [...parts.values(), ...(grown ? [grown] : [])].flatMap(({ subgraph }) => subgraph.nodes);
  return [...new Set([...nodes.map(({ id }) => id), ...added])].sort();
}

/**
 * Every part anew from what the store has now. Nodes that stand keep their place, those that are gone go, those that
 * are new and connected with what is shown grow beside it, as a part of their own; others are only counted.
 * @param answer what the store has of `askedFor`, with all edges among it
 */
export function grownBy(
  standing: Standing,
  answer: Subgraph,
  change: LiveChange,
  { all, total, most }: Growing,
): Grown {
  const moved = new Map(change.moved.map(({ from, to }) => [from, to]));
  const now = (id: string): string => moved.get(id) ?? id;
  const present = new Map(answer.nodes.map((node) => [node.id, node]));
  const again = (part: Part): Part => renewed(part, present, answer.edges, now);
  const parts = new Map([...standing.parts].map(([key, part]) => [key, counting(again(part), total)]));
  const drawn = new Set([...standing.drawn].map(now).filter((id) => present.has(id)));
  const added = change.added.filter((id) => present.has(id));
  const near = all ? new Set(added) : connected(added, answer.edges, drawn);
  const before = standing.grown ? again(standing.grown).subgraph.nodes : [];
  const held = new Set([...drawn, ...before.map(({ id }) => id)]);
  const room = all ? near.size : Math.max(0, most - before.length);
  const news = [...near]
    .filter((id) => !held.has(id))
    .slice(0, room)
    .flatMap((id) => present.get(id) ?? []);
  const drawnNow = new Set([...held, ...news.map(({ id }) => id)]);
  const positions = new Map([...standing.positions].map(([id, point]) => [now(id), point]));
  const nodes = [...before, ...placedBeside(news, answer.edges, drawn, positions)];
  const isShown = (id: string): boolean => drawnNow.has(id);
  return {
    parts,
    news: news.map(({ id }) => id).sort(),
    grown: {
      is: 'entities',
      of: null,
      page: 0,
      subgraph: { ...answer, nodes, total: nodes.length },
      settled: true,
    },
    fresh: new Set([...[...standing.fresh].map(now), ...added].filter(isShown)),
    elsewhere: [...new Set([...standing.elsewhere.map(now), ...added])]
      .filter((id) => !isShown(id) && (present.has(id) || !change.gone.includes(id)))
      .sort(),
  };
}

/** A part with its nodes as they are now, each once, and the edges among them. */
function renewed(
  part: Part,
  present: ReadonlyMap<string, GraphNode>,
  edges: readonly GraphEdge[],
  now: (id: string) => string,
): Part {
  const nodes = new Map<string, GraphNode>();
  for (const { id, x, y, community } of part.subgraph.nodes) {
    const node = present.get(now(id));
    if (node && !nodes.has(node.id)) nodes.set(node.id, { ...node, x, y, community });
  }
  const among = edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const of = part.of === null ? null : now(part.of);
  return { ...part, of, subgraph: { ...part.subgraph, nodes: [...nodes.values()], edges: among } };
}

/** Of how many an overview shows some. */
function counting(part: Part, total: number): Part {
  return part.is === 'overview' ? { ...part, subgraph: { ...part.subgraph, total } } : part;
}

/** Those that a way of new ones joins with what is drawn. */
function connected(
  added: readonly string[],
  edges: readonly GraphEdge[],
  drawn: ReadonlySet<string>,
): Set<string> {
  const neighbours = neighboursIn(edges);
  const waiting = new Set(added);
  const reached = new Set(added.filter((id) => drawn.has(id)));
  const isReached = (id: string): boolean => drawn.has(id) || reached.has(id);
  for (;;) {
    const next = [...waiting].filter((id) => [...(neighbours.get(id) ?? [])].some(isReached));
    if (next.length === 0) return reached;
    for (const id of next) {
      reached.add(id);
      waiting.delete(id);
    }
  }
}

/** New nodes at the neighbours that stand; the positions of the store are those of another picture. */
function placedBeside(
  news: readonly GraphNode[],
  edges: readonly GraphEdge[],
  drawn: ReadonlySet<string>,
  positions: ReadonlyMap<string, Point>,
): GraphNode[] {
  const standing = [...drawn].flatMap((id) => {
    const point = positions.get(id);
    return point ? [[id, point] as const] : [];
  });
  if (standing.length === 0) return [...news];
  const known = new Map(standing);
  const stands = standing.map(([id, { x, y }]) => ({ ...BLANK, id, x, y }));
  const reached = connected(
    news.map(({ id }) => id),
    edges,
    new Set(known.keys()),
  );
  const homeless = news.map((node) => ({ ...node, x: null, y: null }));
  const neighbours = neighboursIn(edges);
  // What is connected with nothing that stands comes as a whole: its first at the rim, the others beside that.
  const apart = homeless.filter(({ id }) => !reached.has(id));
  const rim = place([...stands, ...firstsOf(apart, neighbours)], new Map(), known);
  const points = place([...stands, ...homeless], neighbours, rim);
  return news.map((node) => ({ ...node, ...(points.get(node.id) ?? {}) }));
}

/** The most connected node of each group that hangs together, by id. */
function firstsOf(
  nodes: readonly GraphNode[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): GraphNode[] {
  const waiting = new Map(nodes.map((node) => [node.id, node]));
  const firsts: GraphNode[] = [];
  for (const node of [...nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))) {
    if (!waiting.delete(node.id)) continue;
    firsts.push(node);
    const next = [node.id];
    for (let id = next.pop(); id !== undefined; id = next.pop())
      for (const other of neighbours.get(id) ?? []) if (waiting.delete(other)) next.push(other);
  }
  return firsts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const BLANK: Omit<GraphNode, 'id'> = {
  kind: 'Person',
  name: '',
  properties: {},
  degree: 0,
  x: null,
  y: null,
  community: null,
};

function neighboursIn(edges: readonly GraphEdge[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    const of = neighbours.get(a);
    if (of) of.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const { from, to } of edges) {
    join(from, to);
    join(to, from);
  }
  return neighbours;
}
