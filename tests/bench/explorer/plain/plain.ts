/** The same graph as anybody would draw it with sigma: what the explorer's speed is measured against. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Subgraph } from '../../../../shared/contract/index.ts';

const place = document.querySelector<HTMLElement>('.canvas');
const answer = await fetch(`/api/overview${location.search}`);
const { nodes, edges }: Subgraph = await answer.json();
const graph = new MultiDirectedGraph();
for (const { id, name, x, y, degree } of nodes)
  graph.addNode(id, { label: name, x, y, size: 3 + Math.log(1 + degree), color: '#0072b2' });
for (const { from, to } of edges) graph.addEdge(from, to, { size: 1, color: '#cccccc' });
if (place) {
  const sigma = new Sigma(graph, place);
  let hovered: string | null = null;
  sigma.setSetting('nodeReducer', (id, data) => (id === hovered ? { ...data, highlighted: true } : data));
  sigma.on('enterNode', ({ node }) => {
    hovered = node;
    sigma.refresh({ partialGraph: { nodes: [node] }, skipIndexation: true });
  });
  place.addEventListener('dramatis:where', (event) => {
    if (!(event instanceof CustomEvent)) return;
    const data = sigma.getNodeDisplayData(event.detail.id);
    event.detail.at = data ? sigma.framedGraphToViewport(data) : null;
  });
}
