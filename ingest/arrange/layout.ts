/** Communities and positions of a whole graph. Pure: the same graph always gets the same picture. */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { compareText } from '../../shared/compare.ts';
import { groupBy } from '../../shared/group.ts';
import { seeded } from './random.ts';

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  /** How much the edge pulls: its number of claims. */
  readonly weight: number;
}

/** All that a layout depends on. */
export interface LayoutGraph {
  /** Every node once, in any order. */
  readonly ids: readonly string[];
  readonly edges: readonly LayoutEdge[];
}

export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly community: number;
}

const SEED = 1;
/** Golden angle: points on a spiral at this angle fill a disc evenly (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Room of one node in the first, spiral arrangement. */
const SPACING = 12;
/** Iterations of ForceAtlas2 by number of nodes: larger graphs take longer for each and need fewer to open well. */
const ITERATIONS = [
  { upTo: 1_000, iterations: 600 },
  { upTo: 5_000, iterations: 300 },
  { upTo: 20_000, iterations: 100 },
  { upTo: Number.POSITIVE_INFINITY, iterations: 40 },
] as const;
const BARNES_HUT_FROM = 800;

/** @param ids every node once, in any order */
export function layout(ids: readonly string[], edges: readonly LayoutEdge[]): Place[] {
  const graph = graphOf(ids, edges);
  if (graph.order === 0) return [];
  const communities = communitiesOf(graph);
  placeOnSpiral(graph, communities);
  const found = graph.size > 0 ? forceAtlas2(graph, forcesFor(graph.order)) : positionsOf(graph);
  return centred(
    graph
      .nodes()
      .map((id) => ({ id, ...(found[id] ?? { x: 0, y: 0 }), community: communities.get(id) ?? 0 })),
  );
}

function graphOf(ids: readonly string[], edges: readonly LayoutEdge[]): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const id of [...ids].sort()) graph.addNode(id);
  const order = [...edges].sort(byEnds);
  for (const { from, to, weight } of order) {
    if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) continue;
    graph.updateUndirectedEdge(from, to, (known) => ({
      weight: (known.weight ?? 0) + 1 + Math.log2(weight),
    }));
  }
  return graph;
}

/** A total order: sums of floating-point numbers depend on theirs. */
function byEnds(a: LayoutEdge, b: LayoutEdge): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to) || a.weight - b.weight;
}

/** Louvain communities, numbered by size, the largest first; ties by the smallest id in them. */
function communitiesOf(graph: Graph): Map<string, number> {
  if (graph.size === 0) return new Map(graph.nodes().map((id, index) => [id, index]));
  const found = louvain(graph, { rng: seeded(SEED), getEdgeWeight: 'weight' });
  const members = groupBy(graph.nodes(), (id) => found[id] ?? 0);
  const order = [...members.values()].sort(
    (a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1),
  );
  return new Map(order.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
}

/** Nodes on a spiral, community by community: neighbours begin near each other. */
function placeOnSpiral(graph: Graph, communities: ReadonlyMap<string, number>): void {
  const rank = (id: string) => communities.get(id) ?? 0;
  const order = [...graph.nodes()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  order.forEach((id, index) => {
    const radius = SPACING * Math.sqrt(index + 0.5);
    graph.mergeNodeAttributes(id, {
      x: radius * Math.cos(index * GOLDEN_ANGLE),
      y: radius * Math.sin(index * GOLDEN_ANGLE),
    });
  });
}

function forcesFor(order: number) {
  const { iterations } = ITERATIONS.find(({ upTo }) => order <= upTo) ?? ITERATIONS[0];
  const settings = {
    ...forceAtlas2.inferSettings(order),
    barnesHutOptimize: order >= BARNES_HUT_FROM,
    barnesHutTheta: 1.2,
    gravity: 0.12,
    scalingRatio: 10,
    edgeWeightInfluence: 1,
    outboundAttractionDistribution: false,
    strongGravityMode: true,
  };
  return { iterations, getEdgeWeight: 'weight', settings };
}

function positionsOf(graph: Graph): Record<string, { x: number; y: number }> {
  return Object.fromEntries(
    graph.mapNodes((id, { x, y }): [string, { x: number; y: number }] => [
      id,
      { x: Number(x), y: Number(y) },
    ]),
  );
}

/** Moves the middle to 0, 0 and keeps two decimals: more would only be noise in the store. */
function centred(places: readonly Place[]): Place[] {
  const mean = (of: (place: Place) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const [x, y] = [mean((place) => place.x), mean((place) => place.y)];
  const round = (value: number) => Math.round(value * 100) / 100;
  return places.map((place) => ({ ...place, x: round(place.x - x), y: round(place.y - y) }));
}

/** A place beside a centre, so that nodes with the same neighbours do not cover each other. */
export function beside(id: string, seed: number, centre: { x: number; y: number }, community: number): Place {
  const random = seeded(seed);
  const angle = random() * 2 * Math.PI;
  const radius = SPACING * (1 + random());
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    id,
    x: round(centre.x + radius * Math.cos(angle)),
    y: round(centre.y + radius * Math.sin(angle)),
    community,
  };
}
