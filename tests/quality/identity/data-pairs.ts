/** Pairs made from annotated documents: what one document knows of its entities tells which are one. */
import { fullGivenNames } from '../../../ingest/resolve/names/nicknames.ts';
import { isGenericBody } from '../../../ingest/resolve/organizations/generic.ts';
import { emptyKey, type KeyRecord, tally } from '../../../ingest/resolve/tally.ts';
import { worldOfTitle } from '../../../ingest/resolve/worlds.ts';
import type { Profile } from '../../../shared/model/graph.ts';
import { hashId } from '../../../shared/model/ids.ts';
import { normalisedName } from '../../../shared/model/names.ts';
import { FUNCTION_WORDS, LEGAL_FORMS, PARTICLES } from '../../../shared/model/words.ts';
import type { Document } from './documents.ts';
import { type Half, halvesOf } from './halves.ts';
import { isHeldOut, type LabelledPair } from './labelled.ts';

/** Pairs of one name, and of one surname: enough of each, so that no name counts for many. */
const MOST = 5;

/** All pairs that the documents give; sorted, the same in every run. */
export function pairsOf(documents: readonly Document[]): LabelledPair[] {
  const byDocument = documents.map((document) => halvesOf(document).filter(isCompared));
  const halves = byDocument.flat();
  const pairs = [
    ...byDocument.flatMap((own) => [...twoHalves(own), ...oneDocument(own)]),
    ...oneName(halves),
    ...oneSurname(halves),
    ...oneWord(halves),
  ];
  return pairs.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Sets of which not every mention is put to its entity, and whose names hold titles and lists. */
const ROUGH: readonly string[] = ['re-docred', 'gum'];

/** Roles are what their title and body say, countries what a list says. */
export function isCompared({ profile, document }: Half): boolean {
  if (profile.kind === 'Person' && ROUGH.includes(document.set) && !isPersonName(profile.name)) return false;
  return profile.kind !== 'Role' && profile.properties.organizationKind !== 'country';
}

function isPersonName(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return !words.some(
    (word) => ['of', 'and', '&', 'the', 'for'].includes(word) || worldOfTitle(word) !== null,
  );
}

/** `gold` is there to be measured on: none of it is fitted on. */
export function isDocumentHeldOut({ id, set }: Document): boolean {
  return set === 'gold' || isHeldOut(id);
}

export function recordOf(profile: Profile): KeyRecord {
  return tally(emptyKey(profile.key, profile.kind, profile.ref, profile.nameKey), profile, 1);
}

/** Null for a pair between what is fitted on and what is held out. */
function pair(family: string, same: boolean, left: Half, right: Half): LabelledPair[] {
  const heldOut = isDocumentHeldOut(left.document);
  if (isDocumentHeldOut(right.document) !== heldOut) return [];
  const [a, b] = [recordOf(left.profile), recordOf(right.profile)];
  const id = hashId(family, left.profile.id, right.profile.id);
  const because = `${left.document.id} and ${right.document.id}`;
  return [{ id, kind: a.kind, set: left.document.set, family, same, because, a, b, heldOut }];
}

function twoHalves(halves: readonly Half[]): LabelledPair[] {
  const second = new Map(halves.filter(({ half }) => half === 1).map((half) => [half.entity, half]));
  return halves.flatMap((first) => {
    const other = first.half === 0 ? second.get(first.entity) : undefined;
    return other ? pair(isOneBare(first, other) ? 'surname alone' : 'two halves', true, first, other) : [];
  });
}

/** A person whom one half calls by one word alone: often nothing there tells who that is. */
function isOneBare({ profile: a }: Half, { profile: b }: Half): boolean {
  const isBare = (profile: Profile) => profile.kind === 'Person' && !profile.nameKey.includes(' ');
  return isBare(a) !== isBare(b);
}

/** Two entities of one document that share a word of their names, or two events of one type. */
function oneDocument(halves: readonly Half[]): LabelledPair[] {
  return halves.flatMap((a) =>
    halves
      .filter((b) => a.entity < b.entity && a.profile.kind === b.profile.kind && a.half !== b.half)
      .filter((b) => a.profile.nameKey !== b.profile.nameKey && looksLike(a, b) && !isDoubtful(a, b))
      .flatMap((b) => pair('one document', false, a, b)),
  );
}

/**
 * Two that a rough set has more often than not forgotten to put together: persons of whom one name is a part of the
 * other, names that differ in nothing but the ends of words.
 */
function isDoubtful(a: Half, b: Half): boolean {
  if (!ROUGH.includes(a.document.set)) return false;
  const isPart = ownWords(a, b) === 0 || ownWords(b, a) === 0;
  return (a.profile.kind === 'Person' && isPart) || endAlone(a, b);
}

/** "Iowa Telecom" and "Iowa Telecommunications": each word of its own begins like one of the other. */
function endAlone(a: Half, b: Half): boolean {
  const begin = (words: readonly string[]) => new Set(words.map((word) => word.slice(0, 4)));
  const [one, other] = [begin(wordsOf(a)), begin(wordsOf(b))];
  return one.size === other.size && [...one].every((word) => other.has(word));
}

function looksLike(a: Half, b: Half): boolean {
  if (a.profile.kind === 'Event' && a.profile.name === b.profile.name) return false;
  if (a.profile.kind === 'Event') return a.profile.properties.eventType === b.profile.properties.eventType;
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

function wordsOf({ profile, name }: Half): string[] {
  return normalisedName(profile.kind, name)
    .split(' ')
    .filter((word) => !FUNCTION_WORDS.has(word) && !LEGAL_FORMS.has(word) && !PARTICLES.has(word));
}

/** Groups by a text, each at most once a document, in the order of their documents. */
function grouped(halves: readonly Half[], by: (half: Half) => string | null, least = 2): Half[][] {
  const groups = new Map<string, Half[]>();
  for (const half of halves) {
    const key = by(half);
    const group = key === null ? undefined : (groups.get(key) ?? []);
    if (key === null || group?.some(({ document }) => document === half.document)) continue;
    groups.set(key, [...(group ?? []), half]);
  }
  return [...groups.values()].filter((group) => group.length >= least);
}

function neighbours(group: readonly Half[]): (readonly [Half, Half])[] {
  return group.slice(0, MOST).flatMap((a, at) => group.slice(at + 1, MOST).map((b) => [a, b] as const));
}

const NEWS: readonly string[] = ['gold', 'gold-train'];

/** One full name in the news of several documents is one; not that of a body which every country has. */
function oneName(halves: readonly Half[]): LabelledPair[] {
  const named = halves.filter(
    ({ document, profile }) => NEWS.includes(document.set) && profile.kind !== 'Event',
  );
  const full = named.filter(({ profile }) => !isGenericBody(profile.name));
  const groups = grouped(full, (half) =>
    wordsOf(half).length > 1 && isFull(half) ? half.profile.nameKey : null,
  );
  return groups.flatMap(neighbours).flatMap(([a, b]) => pair('one full name', true, a, b));
}

function isFull({ profile, name }: Half): boolean {
  return normalisedName(profile.kind, name) === normalisedName(profile.kind, profile.name);
}

/** Two of one surname in two documents, whose given names nobody would take for one; also where one uses the surname alone. */
function oneSurname(halves: readonly Half[]): LabelledPair[] {
  const persons = halves.filter((half) => half.profile.kind === 'Person' && wordsOf(half).length > 1);
  const surname = (half: Half) => wordsOf(half).at(-1) ?? null;
  const named = persons.filter(isFull);
  const full = grouped(named, surname).flatMap(neighbours);
  const bySurname = new Map(
    grouped(named, surname, 1).map((group) => [group[0] ? surname(group[0]) : null, group]),
  );
  const bare = grouped(persons.filter(isBare), surname, 1).flatMap(([one]) => {
    const others = one ? (bySurname.get(surname(one)) ?? []) : [];
    return one ? others.slice(0, MOST).map((other) => [one, other] as const) : [];
  });
  const apart = ([a, b]: readonly [Half, Half]) =>
    a.document !== b.document && otherGivenNames(wordsOf(a), wordsOf(b));
  return [
    ...full.filter(apart).flatMap(([a, b]) => pair('one surname', false, a, b)),
    ...bare.filter(apart).flatMap(([a, b]) => pair('bare surname', false, a, b)),
  ];
}

function isBare(half: Half): boolean {
  return normalisedName('Person', half.profile.name) === wordsOf(half).at(-1);
}

function otherGivenNames(a: readonly string[], b: readonly string[]): boolean {
  const given = (words: readonly string[]) =>
    words.slice(0, -1).flatMap((word) => [word, ...fullGivenNames(word)]);
  const initials = new Set(given(a).map((word) => word[0]));
  return !given(b).some((word) => initials.has(word[0]));
}

/** Two organizations in two documents that share their first word, and each has another word of its own. */
function oneWord(halves: readonly Half[]): LabelledPair[] {
  const bodies = halves.filter((half) => half.profile.kind === 'Organization' && isFull(half));
  return grouped(bodies, (half) => (wordsOf(half).length > 1 ? (wordsOf(half)[0] ?? null) : null))
    .flatMap(neighbours)
    .filter(([a, b]) => ownWords(a, b) > 0 && ownWords(b, a) > 0 && !endAlone(a, b))
    .filter(([{ profile: a }, { profile: b }]) => !a.forms.includes(b.name) && !b.forms.includes(a.name))
    .flatMap(([a, b]) => pair('one word', false, a, b));
}

function ownWords(a: Half, b: Half): number {
  const others = new Set(wordsOf(b));
  return wordsOf(a).filter((word) => !others.has(word)).length;
}
