/** The context that an article names somebody in: part of the key, so that namesakes can be told apart. */
import type { LocalEntity, LocalRelation } from '../../shared/model/extraction.ts';
import type { Traits } from '../../shared/model/graph.ts';
import { countryOfKey } from './keys.ts';
import { isGenericBody } from './organizations/generic.ts';
import type { NameKeys } from './traits.ts';

/** Relations that place a person, the strongest first. */
const PLACING = ['HOLDS_ROLE', 'WORKS_FOR', 'MEMBER_OF', 'FOUNDED', 'OWNS', 'CITIZEN_OF'] as const;

/**
 * Of a person the body that it stands in relation to, present ones before others and in the order of the text; of an
 * organization whose name many countries have the country, of any other what it is busy with. Null where nothing is
 * told: such a key goes with whoever has the name.
 * @param bodies the organization of each role, by local ids
 */
export function contextOf(
  entity: LocalEntity,
  traits: Traits,
  relations: readonly LocalRelation[],
  bodies: ReadonlyMap<string, string>,
  names: NameKeys,
): string | null {
  if (entity.kind === 'Person') return placeOf(entity, relations, bodies, names);
  if (countryOfKey(names.get(entity.id) ?? '') !== null) return null;
  if (isGenericBody(entity.name)) return traits.country?.length === 1 ? (traits.country[0] ?? null) : null;
  return traits.world?.length === 1 ? (traits.world[0] ?? null) : null;
}

function placeOf(
  person: LocalEntity,
  relations: readonly LocalRelation[],
  bodies: ReadonlyMap<string, string>,
  names: NameKeys,
): string | null {
  const rank = ({ type, tenure, start }: LocalRelation): [number, number, number] => [
    PLACING.findIndex((name) => name === type),
    tenure === undefined || tenure === 'current' ? 0 : 1,
    start,
  ];
  const placed = relations
    .filter(({ from, modality, type }) => from === person.id && modality !== 'negated' && isPlacing(type))
    .map((relation) => ({
      rank: rank(relation),
      body: names.get(relation.type === 'HOLDS_ROLE' ? (bodies.get(relation.to) ?? '') : relation.to),
    }))
    .filter((place): place is { rank: [number, number, number]; body: string } => place.body !== undefined)
    .sort((a, b) => compare(a.rank, b.rank) || (a.body < b.body ? -1 : 1));
  return placed[0]?.body ?? null;
}

function isPlacing(type: LocalRelation['type']): boolean {
  return PLACING.some((name) => name === type);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
