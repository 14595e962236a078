import type { GraphEdge } from '../../../../shared/contract/index.ts';
import { csvPieces } from '../../../../shared/query/csv.ts';
import { QUALIFIER_NAMES } from '../../../../shared/schema/index.ts';
import type { Frame, FramedEdge } from '../frame.ts';
import { edgeOrder, nodeOrder } from './order.ts';

/** The view as tables and as JSON. */

const ENTITY_COLUMNS = ['id', 'kind', 'name', 'degree', 'community', 'x', 'y', 'properties'] as const;
const RELATION_COLUMNS = [
  'from',
  'fromName',
  'type',
  'to',
  'toName',
  'modality',
  'claims',
  'articles',
  'sources',
  'confidence',
  'first',
  'last',
  ...QUALIFIER_NAMES,
  'possiblyHeld',
] as const;

export function entitiesCsv({ nodes }: Pick<Frame, 'nodes'>): string {
  const rows = nodes.map(({ node }) => node).sort(nodeOrder);
  return [
    ...csvPieces(
      ENTITY_COLUMNS,
      rows.map((node) => ({ ...node })),
    ),
  ].join('');
}

export function relationsCsv({ edges }: Pick<Frame, 'edges'>): string {
  const names = new Map(edges.flatMap(({ from, to }) => [from, to]).map(({ node }) => [node.id, node.name]));
  const rows = edges.map(relation).sort(edgeOrder);
  return [
    ...csvPieces(
      RELATION_COLUMNS,
      rows.map(({ qualifiers, ...edge }) => ({
        ...edge,
        ...qualifiers,
        fromName: names.get(edge.from) ?? '',
        toName: names.get(edge.to) ?? '',
      })),
    ),
  ].join('');
}

export function jsonOf({ nodes, edges }: Pick<Frame, 'nodes' | 'edges'>): string {
  const graph = {
    nodes: nodes.map(({ node }) => node).sort(nodeOrder),
    edges: edges.map(relation).sort(edgeOrder),
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}

/** As of a day, a role that was possibly held says so; of all else there is nothing to say. */
function relation({ edge, look }: FramedEdge): GraphEdge & { readonly possiblyHeld?: true } {
  return look.open ? { ...edge, possiblyHeld: true } : edge;
}
