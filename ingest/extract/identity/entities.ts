/** Persons and organizations of an article: their mentions, and the names that they are shown by. */

import { groupBy } from '../../../shared/group.ts';
import type { LocalEntity } from '../../../shared/model/extraction.ts';
import { withoutPossessive } from '../../../shared/model/possessive.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../../../shared/schema/index.ts';
import { type KindScores, modelKindOf } from '../qualifiers/model-kind.ts';
import { contextVotes, listVotes } from '../qualifiers/organizations/organization-context.ts';
import { organizationKindOf } from '../qualifiers/organizations/organization-kind.ts';
import { NameContext } from '../qualifiers/organizations/sentence-context.ts';
import type { Mention } from '../spans/mentions.ts';
import { plainText } from '../text/plain.ts';
import type { Sentence } from '../text/sentences.ts';
import { countryKeys, countryWord } from './countries.ts';
import { joinOrganizations } from './organizations.ts';
import { joinPersons } from './persons.ts';
import { pluralSurnames } from './plural-surnames.ts';
import { Sets } from './sets.ts';

/** Which mentions are of one entity; roles and events are joined where their links are known. */
export function identityOf(
  text: string,
  mentions: readonly Mention[],
  isOfByline?: (mention: Mention) => boolean,
): Sets {
  const sets = new Sets(mentions.length);
  joinPersons(text, mentions, sets, isOfByline);
  for (const [{ id }, [first = id]] of pluralSurnames(mentions, sets)) sets.join(id, first);
  joinOrganizations(text, mentions, sets);
  joinCountries(mentions, sets);
  return sets;
}

function joinCountries(mentions: readonly Mention[], sets: Sets): void {
  const countries = mentions.filter(({ kind }) => kind === 'country').sort((a, b) => a.id - b.id);
  const keys = countryKeys(countries.map(({ text }) => text));
  const first = new Map<string, number>();
  countries.forEach(({ id }, k) => {
    const key = keys[k] ?? '';
    if (!first.has(key)) first.set(key, id);
    sets.join(id, first.get(key) ?? id);
  });
}

/** The text around the mentions and what the model sees in it, which tell of what kind an organization is. */
export interface Surroundings {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly kindScores: KindScores;
}

/** The named entities by the smallest of their mentions' ids; local ids are given later. */
export function namedEntities(
  mentions: readonly Mention[],
  sets: Sets,
  around?: Surroundings,
): Map<number, Omit<LocalEntity, 'id'>> {
  const named = mentions.filter(({ kind }) => kind !== 'role' && kind !== 'event');
  const plurals = pluralSurnames(named, sets);
  const singles = named.filter((mention) => !plurals.has(mention));
  const groups = groupBy(singles, ({ id }) => sets.find(id));
  const families = familyMentions(plurals, sets);
  const kindOf = organizationKinds(mentions, sets, groups, around);
  return new Map(
    [...groups].map(([set, group]) => [set, entityOf(group, families.get(set) ?? [], kindOf(set))]),
  );
}

function familyMentions(
  plurals: ReadonlyMap<Mention, readonly number[]>,
  sets: Sets,
): ReadonlyMap<number, readonly Mention[]> {
  const families = new Map<number, Mention[]>();
  for (const [mention, bearers] of plurals) {
    for (const id of bearers) {
      const set = sets.find(id);
      const family = families.get(set);
      if (family) family.push(mention);
      else families.set(set, [mention]);
    }
  }
  return families;
}

/**
 * The kind of each organization: by the words of its names and beside them, else that of those that it is listed
 * with, else what the model takes it for.
 */
function organizationKinds(
  mentions: readonly Mention[],
  sets: Sets,
  groups: ReadonlyMap<number, readonly Mention[]>,
  around?: Surroundings,
): (set: number) => OrganizationKind {
  const bodies = [...groups].filter(([, [first]]) => first?.kind === 'organization');
  const context = around && new NameContext(around.sentences, mentions);
  const first = new Map(
    bodies.map(([set, group]) => {
      return [set, organizationKindOf(textsOf(group), context && contextVotes(context, group))] as const;
    }),
  );
  const told = ({ id }: Mention) => {
    const kind = first.get(sets.find(id));
    return kind && kind !== 'other' ? kind : null;
  };
  return (set) => {
    const kind = first.get(set) ?? 'other';
    if (!around || !context || kind !== 'other') return kind;
    const group = groups.get(set) ?? [];
    const listed = organizationKindOf(textsOf(group), listVotes(around.text, context, group, told));
    if (listed !== 'other') return listed;
    return modelKindOf(ORGANIZATION_KINDS, group, around.kindScores)?.kind ?? 'other';
  };
}

const textsOf = (group: readonly Mention[]): string[] => group.map(({ text }) => text);

function entityOf(
  group: readonly Mention[],
  plurals: readonly Mention[],
  organizationKind: OrganizationKind,
): Omit<LocalEntity, 'id'> {
  const all = [...group, ...plurals].sort((a, b) => a.id - b.id);
  const mentions = all.map(({ start, end }) => [start, end] as const);
  const kind = group[0]?.kind;
  if (kind === 'person') return { kind: 'Person', name: personName(group), mentions };
  if (kind === 'country') {
    return { kind: 'Organization', name: countryName(group), organizationKind: 'country', mentions };
  }
  const name = organizationName(longest(textsOf(group)));
  return { kind: 'Organization', name, organizationKind, mentions };
}

/** The first of the longest. */
function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), names[0] ?? '');
}

/** The form with the most words, then the most letters. */
function personName(group: readonly Mention[]): string {
  const words = (name: string) => name.split(/\s+/u).length;
  return group
    .map(({ text }) => withoutPossessive(plainText(text)))
    .reduce((best, name) => {
      const more = words(name) - words(best) || name.length - best.length;
      return more > 0 ? name : best;
    });
}

/** The longest name that the article itself has for the country; its common name where there is none. */
function countryName(group: readonly Mention[]): string {
  const words = group.map(({ text }) => ({ text, word: countryWord(text) }));
  const nouns = words.filter(({ word }) => word?.form === 'noun').map(({ text }) => text);
  if (nouns.length > 0) return organizationName(longest(nouns));
  return words.find(({ word }) => word)?.word?.name ?? organizationName(longest(textsOf(group)));
}

/** Without a possessive at its end. */
function organizationName(text: string): string {
  return withoutPossessive(plainText(text)).replace(/(?<=s)['’´ʼ′`]$/u, '');
}
