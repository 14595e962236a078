/** Who took part in both, and where they were. */
import { countryOf } from '../../../../shared/model/countries.ts';
import { countryOfKey, personIn } from '../../keys.ts';
import { compareNames, verdictOf } from '../../names/compare-names.ts';
import { personNameOf } from '../../names/person-name.ts';
import type { KeyRecord } from '../../tally.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Happening, happeningOf } from './happening.ts';

/** Those of one who took part in the other too: the same key or, of a person, a name that may be the same one's. */
export function inBoth(a: Happening, b: Happening): string[] {
  return a.participants.filter((one) => meets(one, a, b));
}

/**
 * By names, as articles spell them, not by who they are: events would have to be told anew whenever anybody who took
 * part in one is regrouped. Names are compared as freely as in persons: any spelling, order, initials, nicknames.
 */
export function meets(participant: string, its: Happening, other: Happening): boolean {
  if (other.participants.includes(participant)) return true;
  const body = bodyIn(participant);
  if (body !== null) return other.participants.some((one) => isShorter(body, bodyIn(one)));
  const name = personIn(participant) ?? '';
  return (its.surnames.get(participant) ?? []).some((sound) =>
    other.bearers.get(sound)?.some((person) => mayBeOnePerson(name, personIn(person) ?? '')),
  );
}

/** The name in the key of an organization that is no country; null in any other key. */
function bodyIn(key: string): string | null {
  const [kind, name] = key.split('|');
  return kind === 'Organization' && countryOfKey(key) === null ? (name ?? null) : null;
}

/** "Voltara" and "Voltara Motors": of one event articles seldom name a company and a part of it. */
function isShorter(one: string, other: string | null): boolean {
  return other !== null && (other.startsWith(`${one} `) || one.startsWith(`${other} `));
}

function mayBeOnePerson(one: string, other: string): boolean {
  if (!one.includes(' ') || !other.includes(' ')) return true;
  return spellings(one).some((x) => spellings(other).some((y) => areCompatible(x, y)));
}

function areCompatible(one: string, other: string): boolean {
  const verdict = verdictOf(compareNames(personNameOf(one), personNameOf(other)));
  return verdict === 'same' || verdict === 'compatible';
}

/** In a key "M.J. Sánchez" is "mj sanchez": what cannot be said may be initials. */
function spellings(name: string): string[] {
  const [first = ''] = name.split(' ');
  return /^[b-df-hj-np-tv-xz]{2,3}$/u.test(first)
    ? [name, name.replace(first, [...first].join(' '))]
    : [name];
}

/** By how many took part in both, and how large a share of those in the one with fewer. */
function sharedParticipants(a: Happening, b: Happening): Verdict | null {
  const [one, other] = [inBoth(a, b), inBoth(b, a)];
  const count = Math.min(one.length, other.length);
  if (count === 0) return null;
  const shared = [...new Set([...one, ...other])].sort();
  const few = Math.min(a.participants.length, b.participants.length);
  const many = Math.max(a.participants.length, b.participants.length);
  const share = 0.7 * (count / few) + 0.3 * (count / many);
  const score = Math.min(1, (1 - 0.5 ** count) * 1.15 * share);
  return { score, reason: `${listed(shared.map(shown))} took part in both` };
}

/** In words, that both tell persons and none of them is in both; null where one is, or where one tells of none. */
export function happenedToOthers(a: Happening, b: Happening): string | null {
  const [one, other] = [[...a.surnames.keys()], [...b.surnames.keys()]];
  if (one.length === 0 || other.length === 0 || one.some((person) => meets(person, a, b))) return null;
  const [first, second] = [one, other].map((persons) => listed(persons.map(shown))).sort();
  return `One is of ${first}, the other of ${second}`;
}

/** How many of those who are told most are the main ones. */
const MAIN = 2;

/** Main participants of one that are none of the other. */
function otherParticipants(a: Happening, b: Happening): Verdict | null {
  if (a.participants.length === 0 || b.participants.length === 0) return null;
  const [one, other] = [ownOf(a, b), ownOf(b, a)];
  const score = Math.min(one.share, other.share);
  if (score === 0) return null;
  const [first, second] = [one.names, other.names].map((names) => listed(names.map(shown))).sort();
  return { score, reason: `${first} took part in one, ${second} in the other` };
}

function ownOf(a: Happening, b: Happening): { readonly share: number; readonly names: readonly string[] } {
  const main = a.participants.slice(0, MAIN);
  const names = main.filter((participant) => !meets(participant, a, b));
  return { share: names.length / main.length, names };
}

/** Much happens in a country on one day. */
const COUNTRY_WORTH = 0.5;

function samePlace(a: Happening, b: Happening): Verdict | null {
  const shared = [...a.places].filter((place) => b.places.has(place)).sort();
  const sharpest = shared.find((place) => countryOf(place) === null) ?? shared[0];
  if (sharpest !== undefined) {
    const score = countryOf(sharpest) === null ? 1 : COUNTRY_WORTH;
    return { score, reason: `Both were in ${titled(sharpest)}` };
  }
  const inside = [...a.places].filter((place) => [...b.places].some((other) => isPart(place, other))).sort();
  return inside.length > 0 ? { score: 0.7, reason: 'Both were in places of one name' } : null;
}

/** A country and a town may be one place, two towns are not, nor two countries. */
function otherPlace(a: Happening, b: Happening): Verdict | null {
  if (a.places.size === 0 || b.places.size === 0) return null;
  for (const one of a.places)
    for (const other of b.places) if (one === other || isPart(one, other)) return null;
  const [wide, broad] = [a, b].map(({ places }) => [...places].some((place) => countryOf(place) !== null));
  const [first, second] = [a, b].map(({ places }) => titled([...places].sort()[0] ?? '')).sort();
  return { score: wide === broad ? 1 : 0.3, reason: `One was in ${first}, the other in ${second}` };
}

/** "Paris" and "Paris, France". */
function isPart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return ` ${long} `.includes(` ${short} `);
}

/** "Person|yoav gallant" as it is read. */
function shown(key: string): string {
  return titled(key.split('|').slice(1).join(' ') || key);
}

const titled = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}'])\p{Ll}/gu, (letter) => letter.toUpperCase());

function listed(names: readonly string[]): string {
  const told = names.slice(0, 3);
  return told.length < 2 ? (told[0] ?? '') : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`;
}

const feature = (name: string, says: (a: Happening, b: Happening) => Verdict | null): Feature => ({
  name,
  kinds: ['Event'],
  compare(a: KeyRecord, b: KeyRecord) {
    return a.kind === 'Event' && b.kind === 'Event' ? says(happeningOf(a), happeningOf(b)) : null;
  },
});

export const WHO_FEATURES: readonly Feature[] = [
  feature('event-shared-participants', sharedParticipants),
  feature('event-other-participants', otherParticipants),
  feature('event-same-place', samePlace),
  feature('event-other-place', otherPlace),
];
