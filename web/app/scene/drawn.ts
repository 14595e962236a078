import type { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { GraphEdge, GraphNode } from '../../../shared/contract/index.ts';

/** The graph as sigma holds it; looks are derived from these when something is drawn. */

export type NodeAttributes = {
  x: number;
  y: number;
  node: GraphNode;
};

export type EdgeAttributes = {
  edge: GraphEdge;
  lane: number;
};

export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
/** Sigma, drawing such a graph. */
export type GraphSigma = Sigma<NodeAttributes, EdgeAttributes>;
