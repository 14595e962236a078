/** The graph within a result as GEXF 1.3, for Gephi and whatever else reads it. */
import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import { DramatisError } from '../../shared/errors.ts';
import { graphOf, type ResultGraph } from '../../shared/query/graph.ts';
import { KINDS } from '../../shared/schema/index.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** Signs that XML cannot hold, not even escaped: control characters, halves of a pair, non-characters. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** @throws USAGE where the rows hold no node, relationship or path */
export function toGexf(rows: readonly Attributes[]): string {
  const found = graphOf(rows);
  if (found.nodes.length === 0) {
    throw new DramatisError('USAGE', 'The result holds no graph', {
      where: 'gexf',
      advice: 'Return nodes, relationships or paths: MATCH p = (a:Person)-[r]->(b) RETURN p LIMIT 100.',
    });
  }
  return `${write(graphologyOf(found), { version: '1.3', formatNode: nodeOf, formatEdge: edgeOf })}\n`;
}

function graphologyOf({ nodes, edges }: ResultGraph): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, labels, properties } of nodes) graph.addNode(id, { labels, ...properties });
  for (const { id, type, from, to, properties } of edges)
    graph.addDirectedEdgeWithKey(id, from, to, { ...properties, type });
  return graph;
}

function nodeOf(key: string, { x, y, ...attributes }: Attributes) {
  const label = attributes.name ?? attributes.title ?? attributes.id ?? key;
  return {
    label: clean(label),
    attributes: cleaned(attributes),
    viz: {
      ...colourOf(attributes.kind),
      ...(typeof x === 'number' && typeof y === 'number' ? { x, y } : {}),
    },
  };
}

function edgeOf(_key: string, attributes: Attributes) {
  const { claims } = attributes;
  return {
    label: clean(attributes.type),
    attributes: cleaned(attributes),
    ...(typeof claims === 'number' ? { weight: claims } : {}),
  };
}

function colourOf(kind: unknown): { color?: string } {
  const definition = Object.entries(KINDS).find(([name]) => name === kind)?.[1];
  return definition ? { color: definition.colour.light } : {};
}

/** Attributes as GEXF has them: numbers, texts and lists of texts. */
function cleaned(attributes: Attributes): Record<string, unknown> {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    pairs.map(([name, value]) => [clean(name), Array.isArray(value) ? value.map(clean) : attributeOf(value)]),
  );
}

function attributeOf(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? value : clean(value);
}

function clean(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.replace(NOT_IN_XML, '\ufffd');
}
