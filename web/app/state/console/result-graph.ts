import type { QueryResponse } from '../../../../shared/contract/query.ts';
import { graphOf } from '../../../../shared/query/graph.ts';
import { isMap, type NodeValue } from '../../../../shared/query/values.ts';
import { KIND_NAMES, type Kind, RELATION_TYPES, type RelationType } from '../../../../shared/schema/index.ts';
import type { Panel } from '../view/view.ts';
import type { QueryPanel, ResultView } from './query-panel.ts';

/** Entities of a result, by which it is drawn, and the cards that its values open. */

export interface ResultGraph {
  /** Ids of the entities, in the order in which they come first. */
  readonly ids: readonly string[];
  /** Nodes that are none, by what they are: articles, claims; those without properties have no name. */
  readonly others: readonly { readonly label: string; readonly count: number }[];
  /** Ids of the entities by the engine's own, which hold within one answer. */
  readonly known: ReadonlyMap<string, string>;
}

export const EMPTY_GRAPH: ResultGraph = { ids: [], others: [], known: new Map() };

/** Takes every node of the rows, in whatever list, map or path. */
export function resultGraph({ rows }: Pick<QueryResponse, 'rows'>): ResultGraph {
  const known = new Map<string, string>();
  const others = new Map<string, number>();
  for (const { id, labels, properties } of graphOf(rows).nodes) {
    if (labels.includes('Entity') && typeof properties.id === 'string') known.set(id, properties.id);
    else others.set(labels[0] ?? '', (others.get(labels[0] ?? '') ?? 0) + 1);
  }
  return {
    ids: [...new Set(known.values())],
    others: [...others]
      .map(([label, count]) => ({ label, count }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
    known,
  };
}

/** The kind of an entity; null for a node that is none. */
export function kindOf({ _labels }: Pick<NodeValue, '_labels'>): Kind | null {
  return KIND_NAMES.find((kind) => _labels.includes(kind)) ?? null;
}

/** The card or page of a node or relationship; null where it has none. */
export function panelOf(value: unknown, known: ResultGraph['known']): Panel | null {
  if (!isMap(value)) return null;
  if (Array.isArray(value._labels)) {
    if (typeof value.id !== 'string') return null;
    if (value._labels.includes('Entity')) return { is: 'entity', id: value.id };
    return value._labels.includes('Article') ? { is: 'article', id: value.id, claim: null } : null;
  }
  const from = known.get(String(value._from));
  const to = known.get(String(value._to));
  const type = relationType(value._type);
  return type && from !== undefined && to !== undefined ? { is: 'relation', from, type, to } : null;
}

function relationType(text: unknown): RelationType | undefined {
  return RELATION_TYPES.find((type) => type === text);
}

/** How a result is shown: as was asked, else as a graph where it is one and can be drawn, else as a table. */
export function viewOf(
  { show }: Pick<QueryPanel, 'show'>,
  graph: Pick<ResultGraph, 'ids'>,
  types: QueryResponse['types'],
): ResultView {
  if (show) return show;
  const whole = types.some((type) => type === 'node' || type === 'path');
  return whole && graph.ids.length > 1 ? 'graph' : 'table';
}
