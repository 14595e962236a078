import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { SettlingRequest } from './settling-request.ts';

/**
 * ForceAtlas2 (Jacomy et al. 2014) step by step, on the iteration of graphology. The same graph settles in the same
 * way: nodes and edges are sorted, nothing is random, and when it stops depends on how far nodes move, never on time.
 */

export interface Settling {
  /** Goes on by so many iterations, at most until it has settled. */
  step(iterations: number): void;
  /** x and y of each node in turn, in an array of its own. */
  positions(): Float32Array<ArrayBuffer>;
  readonly settled: boolean;
  readonly iterations: number;
}

/** Columns of the matrices that the iteration works on. */
const NODE = { width: 10, x: 0, y: 1, mass: 6, convergence: 7, size: 8, fixed: 9 } as const;
const EDGE = { width: 3, from: 0, to: 1, weight: 2 } as const;

const MOST = 1_500;
/** Settled where nodes move in an iteration, on average, less than this part of the graph's width. */
const STILL = 0.0006;
/** How many iterations in a row it must be so still. */
const CALM = 12;
/** Where Barnes and Hut's approximation is faster than all pairs. */
const BARNES_HUT_FROM = 250;

/** Begins; nothing moves before the first step. */
export function settling(request: SettlingRequest): Settling {
  const nodes = nodeMatrix(request);
  const edges = edgeMatrix(request);
  const count = request.fixed.length;
  const { forces } = request;
  const settings = {
    linLogMode: forces.linLog,
    outboundAttractionDistribution: forces.dissuadeHubs,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: forces.scaling,
    strongGravityMode: forces.strongGravity,
    gravity: forces.gravity,
    slowDown: 1 + Math.log(Math.max(1, count)),
    barnesHutOptimize: count >= BARNES_HUT_FROM,
    barnesHutTheta: 1.2,
  };
  let before = xy(nodes, count);
  let [iterations, calm] = [0, 0];
  const settled = (): boolean => count < 2 || iterations >= MOST || calm >= CALM;
  return {
    step(wanted) {
      for (let left = wanted; left > 0 && !settled(); left -= 1) {
        iterate(settings, nodes, edges);
        iterations += 1;
        // Cooling: swinging around an equilibrium must come to an end too.
        if (iterations > 100) settings.slowDown *= 1.01;
        const now = xy(nodes, count);
        calm = movement(before, now) < STILL ? calm + 1 : 0;
        before = now;
      }
    },
    positions: () => xy(nodes, count),
    get settled() {
      return settled();
    },
    get iterations() {
      return iterations;
    },
  };
}

function nodeMatrix({ positions, edges, weights, fixed }: SettlingRequest): Float32Array {
  const matrix = new Float32Array(fixed.length * NODE.width);
  for (let node = 0; node < fixed.length; node += 1) {
    const at = node * NODE.width;
    matrix[at + NODE.x] = positions[node * 2] ?? 0;
    matrix[at + NODE.y] = positions[node * 2 + 1] ?? 0;
    matrix[at + NODE.mass] = 1;
    matrix[at + NODE.convergence] = 1;
    matrix[at + NODE.size] = 1;
    matrix[at + NODE.fixed] = fixed[node] ?? 0;
  }
  edges.forEach((node, end) => {
    const at = node * NODE.width + NODE.mass;
    matrix[at] = (matrix[at] ?? 0) + (weights[end >> 1] ?? 1);
  });
  return matrix;
}

function edgeMatrix({ edges, weights }: SettlingRequest): Float32Array {
  const matrix = new Float32Array(weights.length * EDGE.width);
  weights.forEach((weight, edge) => {
    const at = edge * EDGE.width;
    matrix[at + EDGE.from] = (edges[edge * 2] ?? 0) * NODE.width;
    matrix[at + EDGE.to] = (edges[edge * 2 + 1] ?? 0) * NODE.width;
    matrix[at + EDGE.weight] = weight;
  });
  return matrix;
}

function xy(nodes: Float32Array, count: number): Float32Array<ArrayBuffer> {
  const points = new Float32Array(count * 2);
  for (let node = 0; node < count; node += 1) {
    points[node * 2] = nodes[node * NODE.width + NODE.x] ?? 0;
    points[node * 2 + 1] = nodes[node * NODE.width + NODE.y] ?? 0;
  }
  return points;
}

/** How far nodes went on average, as a part of the width of the graph. */
function movement(before: Float32Array, now: Float32Array): number {
  let [sum, least, most] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < now.length; at += 2) {
    const [x, y] = [now[at] ?? 0, now[at + 1] ?? 0];
    sum += Math.hypot(x - (before[at] ?? 0), y - (before[at + 1] ?? 0));
    least = Math.min(least, x, y);
    most = Math.max(most, x, y);
  }
  return sum / (now.length / 2) / Math.max(1e-6, most - least);
}
