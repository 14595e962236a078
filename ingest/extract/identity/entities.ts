/** Persons and organizations of an article: their mentions, and the names that they are shown by. */
import type { LocalEntity } from '../../../shared/model/extraction.ts';
import { groupBy } from '../group.ts';
import { organizationKindOf } from '../qualifiers/organization-kind.ts';
import type { Mention } from '../spans/mentions.ts';
import { countryWord } from './countries.ts';
import { joinOrganizations } from './organizations.ts';
import { joinPersons } from './persons.ts';
import { Sets } from './sets.ts';

/** Which mentions are of one entity; roles and events are joined where their links are known. */
export function identityOf(text: string, mentions: readonly Mention[]): Sets {
  const sets = new Sets(mentions.length);
  joinPersons(mentions, sets);
  joinOrganizations(text, mentions, sets);
  const countries = mentions.filter(({ kind }) => kind === 'country');
  for (const same of groupBy(countries, countryKey).values()) {
    for (const { id } of same) sets.join(id, same[0]?.id ?? id);
  }
  return sets;
}

function countryKey({ text }: Mention): string {
  return countryWord(text)?.key ?? text.toLowerCase();
}

/** The named entities by the smallest of their mentions' ids; local ids are given later. */
export function namedEntities(
  mentions: readonly Mention[],
  sets: Sets,
): Map<number, Omit<LocalEntity, 'id'>> {
  const named = mentions.filter(({ kind }) => kind !== 'role' && kind !== 'event');
  const groups = groupBy(named, ({ id }) => sets.find(id));
  return new Map([...groups].map(([set, group]) => [set, entityOf(group)]));
}

function entityOf(group: readonly Mention[]): Omit<LocalEntity, 'id'> {
  const mentions = group.map(({ start, end }) => [start, end] as const);
  const kind = group[0]?.kind;
  if (kind === 'person') return { kind: 'Person', name: personName(group), mentions };
  if (kind === 'country') {
    return { kind: 'Organization', name: countryName(group), organizationKind: 'country', mentions };
  }
  const name = organizationName(longest(group.map(({ text }) => text)));
  return {
    kind: 'Organization',
    name,
    organizationKind: organizationKindOf(group.map(({ text }) => text)),
    mentions,
  };
}

/** The first of the longest. */
function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), names[0] ?? '');
}

/** The form with the most words, then the most letters. */
function personName(group: readonly Mention[]): string {
  const words = (name: string) => name.split(/\s+/u).length;
  return group
    .map(({ text }) => text)
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
  return words.find(({ word }) => word)?.word?.name ?? longest(group.map(({ text }) => text));
}

/** Without a possessive at its end. */
function organizationName(text: string): string {
  return text.replace(/['’]s$/u, '').replace(/(?<=s)['’]$/u, '');
}
