import type { EntityCard, GraphEdge, GraphNode, RelationGroup } from '../../../shared/contract/index.ts';
import { dateText } from '../../../shared/model/date-text.ts';
import {
  kindDefinition,
  type Modality,
  RELATION_TYPES,
  type RelationType,
  relationDefinition,
} from '../../../shared/schema/index.ts';

/** How things of the graph read in English. */

/** From and until, where at least one is known: `2019 – March 2021`, `since 2019`, `until 2021`. */
export function periodText(since: string | undefined, until: string | undefined): string | null {
  if (since && until && since === until) return dateText(since);
  if (since && until) return `${dateText(since)} – ${dateText(until)}`;
  if (since) return `since ${dateText(since)}`;
  return until ? `until ${dateText(until)}` : null;
}

/** Modality as a reader's word; what is asserted needs none. */
export function modalityText(modality: Modality): string | null {
  return { asserted: null, planned: 'planned', alleged: 'alleged', negated: 'denied' }[modality];
}

/** The qualifiers of a relation in the order of reading: tenure or part, then dates. `current` goes without saying. */
export function qualifierTexts(
  qualifiers: GraphEdge['qualifiers'],
  modality: Modality = 'asserted',
): string[] {
  const { tenure, as, kin, since, until } = qualifiers;
  const texts = [
    modalityText(modality),
    tenure && tenure !== 'current' ? tenure : null,
    as && as !== 'other' ? `as ${as}` : null,
    kin && kin !== 'other' ? kin : null,
    periodText(since, until),
  ];
  return texts.flatMap((text) => text || []);
}

/** What a relation is called, seen from the end that it is listed under. */
export function relationText(type: RelationType, direction: 'out' | 'in'): string {
  const definition = relationDefinition(type);
  return direction === 'out' ? definition.reads : definition.inverse;
}

/** Groups of a card: in the order of the schema, which has roles first; outgoing before incoming. */
export function groupsInOrder(groups: readonly RelationGroup[]): RelationGroup[] {
  const rank = (group: RelationGroup): number =>
    RELATION_TYPES.indexOf(group.type) * 2 + (group.direction === 'out' ? 0 : 1);
  return groups.filter((group) => group.total > 0).sort((a, b) => rank(a) - rank(b));
}

/** A line under a name: what the kind is divided by, else the kind. `company`, `office`, `meeting`, `person`. */
export function kindText(node: Pick<GraphNode, 'kind' | 'properties'>): string {
  const definition = kindDefinition(node.kind);
  const [first] = Object.keys(definition.properties);
  const value = first ? node.properties[first] : undefined;
  return value && value !== 'other' ? value.replaceAll('-', ' ') : definition.reads;
}

/** What tells an entity apart from others of its name: when, from first to last day, and where. */
export function apartTexts({ kind, properties }: Pick<GraphNode, 'kind' | 'properties'>): string[] {
  const known = Object.entries(kindDefinition(kind).properties).flatMap(([key, { values }]) => {
    const value = properties[key];
    return value && !Array.isArray(values) ? [{ isDate: values === 'date', value }] : [];
  });
  const days = new Set(known.flatMap(({ isDate, value }) => (isDate ? dateText(value) : [])));
  const others = known.flatMap(({ isDate, value }) => (isDate ? [] : value));
  return [...(days.size > 0 ? [[...days].join(' – ')] : []), ...others];
}

/** The other properties of an entity with their labels, those of the schema first and in its order. */
export function propertyTexts(node: Pick<GraphNode, 'kind' | 'properties'>): [label: string, text: string][] {
  const { properties } = kindDefinition(node.kind);
  const [first, ...rest] = Object.keys(properties);
  const others = Object.keys(node.properties)
    .filter((key) => key !== first && !rest.includes(key) && key !== 'title')
    .sort();
  return [...rest, ...others].flatMap((key): [string, string][] => {
    const value = node.properties[key];
    if (!value) return [];
    const definition = properties[key];
    return [[definition?.reads ?? key, definition?.values === 'date' ? dateText(value) : value]];
  });
}

/**
 * Aliases that say more than the name. Of an event, words in small letters alone are what it was told by, and no name;
 * `9/11` is one.
 */
export function otherNames({ kind, name, aliases }: EntityCard['entity']): string[] {
  const isName = (alias: string): boolean =>
    kind !== 'Event' || !/\p{Ll}/u.test(alias) || /[\p{Lu}\p{Lt}\p{Nd}]/u.test(alias);
  return [...new Set(aliases)].filter((alias) => alias !== name && isName(alias));
}

/** `1 article`, `1,204 articles`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** Thousands set apart, the same in every locale. */
export function numberText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
