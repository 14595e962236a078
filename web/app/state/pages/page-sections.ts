import { compareText } from '../../../../shared/compare.ts';
import type { EntityCard, RelationGroup } from '../../../../shared/contract/index.ts';
import type { Kind, RelationType } from '../../../../shared/schema/index.ts';
import { groupsInOrder } from '../reading.ts';

/** What the page of each kind consists of, in order: parts made for it, then the relations that none of them shows. */

export type PagePart = 'holdings' | 'structure' | 'accounts' | 'events';

interface PageDefinition {
  readonly parts: readonly PagePart[];
  /** Relations, seen from the subject, that a part shows, so that they are not listed again. */
  readonly told: readonly (readonly [RelationType, RelationGroup['direction']])[];
  /** Which events a part lists by date. */
  readonly events: readonly [RelationType, RelationGroup['direction']] | null;
}

const PAGES: Readonly<Record<Kind, PageDefinition>> = {
  Person: {
    parts: ['holdings', 'events'],
    told: [
      ['HOLDS_ROLE', 'out'],
      ['PARTICIPATED_IN', 'out'],
    ],
    events: ['PARTICIPATED_IN', 'out'],
  },
  Role: { parts: ['holdings'], told: [['HOLDS_ROLE', 'in']], events: null },
  Organization: {
    parts: ['structure', 'events'],
    told: [
      ['ROLE_IN', 'in'],
      ['PART_OF', 'in'],
      ['PART_OF', 'out'],
      ['PARTICIPATED_IN', 'out'],
    ],
    events: ['PARTICIPATED_IN', 'out'],
  },
  Event: { parts: ['accounts'], told: [['PARTICIPATED_IN', 'in']], events: null },
};

/** The parts of the page of a kind. */
export function pageParts(kind: Kind): readonly PagePart[] {
  return PAGES[kind].parts;
}

/** The group that a part of the page tells; null where the card has none of it. */
export function groupOf(
  card: EntityCard,
  type: RelationType,
  direction: RelationGroup['direction'],
): RelationGroup | null {
  return card.groups.find((group) => group.type === type && group.direction === direction) ?? null;
}

/** The group whose events the page lists by date. */
export function eventsOf(card: EntityCard): RelationGroup | null {
  const events = PAGES[card.entity.kind].events;
  return events && groupOf(card, ...events);
}

/** The relations that no part of the page tells. */
export function otherGroups(card: EntityCard): RelationGroup[] {
  const { told } = PAGES[card.entity.kind];
  return groupsInOrder(card.groups).filter(
    ({ type, direction }) => !told.some(([t, d]) => t === type && d === direction),
  );
}

/** The organizations that a role of the card's person is in, by name; a title alone says too little. */
export function bodyOf({ bodies }: Pick<EntityCard, 'bodies'>, role: string): string | null {
  return bodies?.[role]?.join(', ') ?? null;
}

/** Rows that a part will have, so that what stands for it meanwhile is as tall. */
export function linesOf(card: EntityCard): number {
  const told = PAGES[card.entity.kind].told[0];
  const total = told ? (groupOf(card, ...told)?.total ?? 0) : 0;
  return Math.min(12, Math.max(3, total * 2));
}

/** Relations to events by the date of the event, those without one last; ties by name, then id. */
export function byDate(relations: RelationGroup['relations']): RelationGroup['relations'] {
  const key = ({ other }: RelationGroup['relations'][number]): string =>
    `${other.properties.start ?? '~'}\u0000${other.name}\u0000${other.id}`;
  return [...relations].sort((a, b) => compareText(key(a), key(b)));
}
