import { MultiDirectedGraph } from 'graphology';
import write from 'graphology-gexf/common/writer.js';
import { edgeKey } from '../../../../shared/schema/index.ts';
import type { Frame } from '../frame.ts';
import { edgeOrder, nodeOrder } from './order.ts';
import { xmlSafe } from './text.ts';

/** The view as GEXF 1.3, with places, sizes and colours, as Gephi and Gephi Lite open it. */
export function gexfOf({ nodes, edges, height }: Frame): string {
  const graph = new MultiDirectedGraph();
  for (const { node, at, look } of [...nodes].sort((a, b) => nodeOrder(a.node, b.node)))
    graph.addNode(xmlSafe(node.id), {
      label: xmlSafe(node.name),
      kind: node.kind,
      degree: node.degree,
      ...safe(node.properties),
      x: rounded(at.x),
      y: rounded(height - at.y),
      size: rounded(look.radius),
      color: look.colour,
    });
  for (const { edge, look } of [...edges].sort((a, b) => edgeOrder(a.edge, b.edge))) {
    const [from, to] = [xmlSafe(edge.from), xmlSafe(edge.to)];
    if (!graph.hasNode(from) || !graph.hasNode(to)) continue;
    graph.addEdgeWithKey(xmlSafe(edgeKey(edge)), from, to, {
      label: edge.type,
      weight: edge.articles,
      modality: edge.modality,
      claims: edge.claims,
      sources: edge.sources,
      confidence: edge.confidence,
      ...safe({ first: edge.first ?? '', last: edge.last ?? '' }),
      ...safe(edge.qualifiers),
      ...(look.open && { possiblyHeld: true }),
      color: look.colour,
    });
  }
  return write(graph, { version: '1.3' });
}

function safe(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value ? [[xmlSafe(name), xmlSafe(value)]] : [])),
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
