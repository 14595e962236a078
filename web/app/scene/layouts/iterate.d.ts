declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** One iteration of ForceAtlas2 on flat matrices of nodes (10 numbers each) and edges (3), changed in place. */
  function iterate(
    settings: {
      linLogMode: boolean;
      outboundAttractionDistribution: boolean;
      adjustSizes: boolean;
      edgeWeightInfluence: number;
      scalingRatio: number;
      strongGravityMode: boolean;
      gravity: number;
      slowDown: number;
      barnesHutOptimize: boolean;
      barnesHutTheta: number;
    },
    nodes: Float32Array,
    edges: Float32Array,
  ): object;
  export = iterate;
}
