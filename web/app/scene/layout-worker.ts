import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutAnswer, LayoutRequest } from './layout.ts';

/** A short layout for graphs that came without positions, away from the page. */
self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = new UndirectedGraph();
  for (const [id, { x, y }] of data.positions) graph.addNode(id, { x, y });
  for (const [from, to] of data.edges) if (from !== to) graph.mergeEdge(from, to);
  const iterations = Math.round(Math.max(40, Math.min(400, 120_000 / Math.max(1, graph.order))));
  const found = forceAtlas2(graph, {
    iterations,
    settings: {
      ...forceAtlas2.inferSettings(graph),
      barnesHutOptimize: graph.order > 400,
      barnesHutTheta: 1.2,
      adjustSizes: false,
    },
  });
  const answer: LayoutAnswer = Object.entries(found).map(([id, { x, y }]) => [id, { x: x ?? 0, y: y ?? 0 }]);
  self.postMessage(answer);
});
