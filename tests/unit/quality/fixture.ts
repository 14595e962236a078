/** One invented article, annotated and extracted with one mistake of each sort; spans are found by their words. */
import type { Annotated, Both, Entity, Relation } from '../../quality/articles.ts';

export const TEXT = `Mayor Ana Ruiz of Lima met Bo Lind of Acme on Monday. Lind, who founded Acme in 1999, is her brother.
The Acme works in Peru will close, and Carla Sol leaves.`;

/** The n-th place of some words, counted from 0. */
export function at(words: string, n = 0): readonly [number, number] {
  let start = -1;
  for (let seen = 0; seen <= n; seen += 1) start = TEXT.indexOf(words, start + 1);
  return [start, start + words.length];
}

const entity = (
  id: string,
  kind: Entity['kind'],
  mentions: Entity['mentions'],
  more: Partial<Entity> = {},
): Entity => ({
  id,
  kind,
  name: TEXT.slice(...(mentions[0] ?? [0, 0])),
  mentions,
  ...more,
});
const relation = (
  type: string,
  from: string,
  to: string,
  words: string,
  more: Partial<Relation> = {},
): Relation => {
  const [start, end] = at(words);
  return { type, from, to, modality: 'asserted', start, end, ...more };
};
const article = (entities: readonly Entity[], relations: readonly Relation[]): Annotated => ({
  id: 'written-lima',
  text: TEXT,
  entities,
  relations,
});

const FIRST = 'Ana Ruiz of Lima met Bo Lind';

export const GOLD = article(
  [
    entity('p1', 'Person', [at('Ana Ruiz')]),
    entity('p2', 'Person', [at('Bo Lind'), at('Lind', 1)]),
    entity('p3', 'Person', [at('Carla Sol')]),
    entity('o1', 'Organization', [at('Acme'), at('Acme', 1), at('Acme', 2)], { organizationKind: 'company' }),
    entity('o2', 'Organization', [at('Lima')], { organizationKind: 'government' }),
    entity('o3', 'Organization', [at('Peru')], { organizationKind: 'country' }),
    entity('r1', 'Role', [at('Mayor')], { roleKind: 'office', organization: 'o2' }),
    entity('e1', 'Event', [at('met')], { eventType: 'meeting', start: '2024-03-04', place: null }),
    entity('e2', 'Event', [at('close')], { eventType: 'layoff', start: null, place: 'Peru' }),
  ],
  [
    relation('HOLDS_ROLE', 'p1', 'r1', 'Mayor Ana Ruiz', { tenure: 'current' }),
    relation('ROLE_IN', 'r1', 'o2', 'Mayor Ana Ruiz of Lima'),
    relation('PARTICIPATED_IN', 'p1', 'e1', FIRST, { as: 'attendee' }),
    relation('PARTICIPATED_IN', 'p2', 'e1', FIRST, { as: 'attendee' }),
    relation('PARTICIPATED_IN', 'o1', 'e2', 'The Acme works in Peru will close', { as: 'agent' }),
    relation('FAMILY_OF', 'p1', 'p2', 'Lind, who founded Acme in 1999, is her brother', { kin: 'sibling' }),
    relation('FOUNDED', 'p2', 'o1', 'Lind, who founded Acme in 1999', { since: '1999' }),
    relation('BASED_IN', 'o1', 'o3', 'The Acme works in Peru'),
  ],
);

export const PREDICTED = article(
  [
    entity('a', 'Person', [at('Ana Ruiz')]),
    entity('b', 'Person', [at('Bo Lind')]),
    entity('c', 'Person', [at('Lind', 1)]),
    entity('d', 'Organization', [at('Acme'), at('Acme', 1), at('The Acme')], { organizationKind: 'other' }),
    entity('f', 'Organization', [at('Monday')], { organizationKind: 'other' }),
    entity('g', 'Organization', [at('Lima')], { organizationKind: 'government' }),
    entity('k', 'Organization', [at('Carla Sol')], { organizationKind: 'other' }),
    entity('h', 'Role', [at('Mayor')], { roleKind: 'office', organization: 'd' }),
    entity('i', 'Event', [at('met')], { eventType: 'visit', start: '2024-03-04', place: 'Lima' }),
  ],
  [
    relation('HOLDS_ROLE', 'a', 'h', 'Mayor Ana Ruiz', { tenure: 'former', confidence: 0.98 }),
    relation('ROLE_IN', 'h', 'd', 'Mayor Ana Ruiz', { confidence: 0.4 }),
    relation('PARTICIPATED_IN', 'a', 'i', FIRST, { as: 'agent', confidence: 0.9 }),
    relation('PARTICIPATED_IN', 'f', 'i', FIRST, { as: 'host', confidence: 0.3 }),
    relation('FAMILY_OF', 'b', 'a', 'her brother', { kin: 'sibling', confidence: 1 }),
    relation('WORKS_FOR', 'b', 'd', 'Bo Lind of Acme', { confidence: 0.7 }),
  ],
);

export const BOTH: Both = { gold: GOLD, predicted: PREDICTED };
