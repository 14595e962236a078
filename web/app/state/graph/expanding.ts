import type { Preview } from '../../../../shared/contract/index.ts';
import { edgeKey, KIND_NAMES, kindDefinition, RELATION_TYPES } from '../../../../shared/schema/index.ts';
import { counted } from '../reading.ts';
import { type Choice, type Expansion, expansionBy, sameExpansion } from '../view/expansion.ts';
import type { Part, Shown } from './graph.ts';

/** What expanding would add, before it does. */

export type PreviewGroup = Preview['groups'][number];

/** Groups in the order of the schema, which has roles first. */
export function previewGroups({ groups }: Preview): PreviewGroup[] {
  const rank = ({ type, direction, kind }: PreviewGroup): number =>
    RELATION_TYPES.indexOf(type) * 8 + (direction === 'out' ? 0 : 4) + KIND_NAMES.indexOf(kind);
  return groups.filter(({ total }) => total > 0).sort((a, b) => rank(a) - rank(b));
}

/** "12 roles, 4 organizations, 31 events": the neighbours of each kind, one with several connections once. */
export function previewText({ kinds }: Preview): string {
  const texts = KIND_NAMES.flatMap((kind) => {
    const { reads, plural } = kindDefinition(kind);
    const count = kinds[kind] ?? 0;
    return count > 0 ? [counted(count, reads, plural)] : [];
  });
  return texts.length > 0 ? texts.join(', ') : 'no connections';
}

/** How many of an entity's neighbours are on the graph, whatever put them there; of one group, where it is given. */
export function neighboursOn(
  { nodes, edges, neighbours }: Pick<Shown, 'nodes' | 'edges' | 'neighbours'>,
  id: string,
  group?: Pick<PreviewGroup, 'type' | 'direction' | 'kind'>,
): number {
  const beside = [...(neighbours.get(id) ?? [])];
  if (!group) return beside.length;
  const { type, direction, kind } = group;
  const isIn = (other: string): boolean => {
    const [from, to] = direction === 'out' ? [id, other] : [other, id];
    return nodes.get(other)?.kind === kind && edges.has(edgeKey({ from, type, to }));
  };
  return beside.filter(isIn).length;
}

/** How much of one choice is on the graph by expanding: how many of how many, or null where it was not asked for. */
export function choiceShown(
  parts: readonly Part[],
  id: string,
  choice: Partial<Choice>,
): { shown: number; total: number } | null {
  const wanted: Expansion = expansionBy(id, choice);
  const own = parts.filter(
    (part) => part.of === id && part.choice && sameExpansion(expansionBy(id, part.choice), wanted),
  );
  if (own.length === 0) return null;
  const ids = new Set(own.flatMap(({ subgraph }) => subgraph.nodes.map((node) => node.id)));
  ids.delete(id);
  const total = Math.max(...own.map(({ subgraph }) => subgraph.total));
  return { shown: Math.min(ids.size, total), total };
}
