import type { GraphEdge, GraphNode } from '../../../../shared/contract/index.ts';
import { KIND_NAMES, type Kind, kindDefinition, QUALIFIER_NAMES } from '../../../../shared/schema/index.ts';
import type { Frame } from '../frame.ts';
import { edgeOrder, nodeOrder } from './order.ts';
import { cypherText } from './text.ts';

/**
 * Statements that make this view in a Neo4j of one's own, and change nothing when they run twice. Labels, types and
 * names of properties are those of the schema; everything from outside is a string literal.
 */
export function cypherOf({ nodes, edges }: Pick<Frame, 'nodes' | 'edges'>): string {
  const kinds = new Map(nodes.map(({ node }) => [node.id, node.kind]));
  const constraints = KIND_NAMES.filter((kind) => nodes.some(({ node }) => node.kind === kind)).map(
    (kind) =>
      `CREATE CONSTRAINT ${kind.toLowerCase()}_id IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE;`,
  );
  const merges = nodes
    .map(({ node }) => node)
    .sort(nodeOrder)
    .map(nodeStatement);
  const relations = edges
    .map(({ edge }) => edge)
    .sort(edgeOrder)
    .flatMap((edge) => edgeStatement(edge, kinds));
  return [...constraints, ...merges, ...relations].map((line) => `${line}\n`).join('');
}

function nodeStatement(node: GraphNode): string {
  const names = Object.keys(kindDefinition(node.kind).properties);
  const properties = names.flatMap((name): [string, string][] => {
    const value = node.properties[name];
    return value === undefined ? [] : [[name, cypherText(value)]];
  });
  return `MERGE (n:${node.kind} {id: ${cypherText(node.id)}}) SET ${set('n', [['name', cypherText(node.name)], ...properties])};`;
}

function edgeStatement(edge: GraphEdge, kinds: ReadonlyMap<string, Kind>): string[] {
  const [from, to] = [kinds.get(edge.from), kinds.get(edge.to)];
  if (!from || !to) return [];
  const qualifiers = QUALIFIER_NAMES.flatMap((name): [string, string][] => {
    const value = edge.qualifiers[name];
    return value === undefined ? [] : [[name === 'as' ? '`as`' : name, cypherText(value)]];
  });
  const dates = (['first', 'last'] as const).flatMap((name): [string, string][] => {
    const value = edge[name];
    return value === null ? [] : [[name, cypherText(value)]];
  });
  const numbers = (['claims', 'articles', 'sources', 'confidence'] as const).map((name): [string, string] => [
    name,
    String(edge[name]),
  ]);
  const values = [['modality', cypherText(edge.modality)] as const, ...numbers, ...dates, ...qualifiers];
  return [
    `MATCH (a:${from} {id: ${cypherText(edge.from)}}), (b:${to} {id: ${cypherText(edge.to)}}) MERGE (a)-[r:${edge.type}]->(b) SET ${set('r', values)};`,
  ];
}

function set(variable: string, values: readonly (readonly [string, string])[]): string {
  return values.map(([name, value]) => `${variable}.${name} = ${value}`).join(', ');
}
