/** Parts of a name that stand for the whole: "Goldman" for "Goldman Sachs", "Senate" for "U.S. Senate". */

import { countryWord } from './countries.ts';
import {
  BODIES_OF_PLACES,
  COMMON_BEGINNINGS,
  FILLERS,
  KNOWN_BY_PLACE,
  UMBRELLAS,
  WHOLE_NAMES,
} from './name-words.ts';
import { firstId, isCountryCode, type OrganizationForm } from './organization-forms.ts';
import type { Sets } from './sets.ts';

/** Forms with a beginning or an end in common that are looked at. */
const MAX_COMPARED = 48;
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'on', 'to', 'de', 'and']);

/** Joins each form with the longer ones that it stands for. @param forms longest first */
export function joinShortForms(forms: readonly OrganizationForm[], sets: Sets): void {
  const byPart = new Map<string, OrganizationForm[]>();
  for (const form of forms) {
    const longer = [...new Set(keysOf(form).flatMap((key) => byPart.get(key) ?? []))];
    joinForm(
      form,
      longer.filter((one) => isShortFor(form, one)),
      sets,
    );
    for (const part of partsOf(form)) {
      const own = byPart.get(part);
      if (!own) byPart.set(part, [form]);
      else if (own.length < MAX_COMPARED) own.push(form);
    }
  }
}

const joined = (words: readonly string[]): string => words.join(' ').replace(/s$/u, '');

function keysOf({ words }: OrganizationForm): string[] {
  return words.length > 1 ? [joined(words), ends(words)] : [joined(words)];
}

function ends(words: readonly string[]): string {
  return `${words[0]} … ${joined(words.slice(-1))}`;
}

/** Beginnings and ends of a name, ends of what stands before "of", and its first and last word. */
function partsOf({ words }: OrganizationForm): Set<string> {
  const parts = new Set<string>();
  for (let count = 1; count < words.length; count += 1) {
    parts.add(joined(words.slice(0, count)));
    parts.add(joined(words.slice(count)));
  }
  const head = headLength(words);
  for (let from = 0; from < head; from += 1) parts.add(joined(words.slice(from, head)));
  if (words.length > 2) parts.add(ends(words));
  return parts;
}

/** How many words stand before "of". */
function headLength(words: readonly string[]): number {
  const at = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return at < 0 ? words.length : at;
}

function isShortFor(short: OrganizationForm, long: OrganizationForm): boolean {
  const name = short.words.join(' ');
  if (UMBRELLAS.has(name) || long.words.length <= short.words.length) return false;
  if (short.words.every((word, i) => word === long.words[i])) return isBeginning(short, long);
  if (short.acronym || WHOLE_NAMES.has(long.words.join(' '))) return false;
  if (!isKnownBefore(long, short)) return false;
  const head = headLength(long.words);
  const ofHead = joined(long.words.slice(head - short.words.length, head)) === joined(short.words);
  const ofPlace = long.words.length === head + 2 && KNOWN_BY_PLACE.has(long.words[head - 1] ?? '');
  const isEnd = joined(long.words.slice(-short.words.length)) === joined(short.words);
  if (isEnd || ofHead) return ofHead || ofPlace;
  const [first = ''] = short.words;
  return short.words.length === 2 && !isCountryCode(first) && !COMMON_BEGINNINGS.has(first);
}

/** Whether a beginning of a name stands for it: not where what follows makes it a body of its own. */
function isBeginning(short: OrganizationForm, long: OrganizationForm): boolean {
  const rest = long.words.slice(short.words.length);
  if (rest.every((word) => FILLERS.has(word)) || rest.at(-1) === 'team') return true;
  if (short.words.length === 1 && (short.acronym || isCountryCode(short.words[0]))) return false;
  const body = !PREPOSITIONS.has(rest[0] ?? '') && rest.some((word) => BODIES_OF_PLACES.has(word));
  const place = countryWord(rest.join(' '));
  if (body || (place && place.form !== 'capital')) return false;
  return (
    long.texts.some((text) => /^[\p{Lu}\d]/u.test(text.split(' ').at(-1) ?? '')) && isKnownBefore(long, short)
  );
}

/** Sentences after its first mention within which the longer name of a headline's short one comes. */
const HEADLINE = 2;

/** A longer name that comes only when the shorter one is known is another body: a division, a namesake. */
function isKnownBefore(long: OrganizationForm, short: OrganizationForm): boolean {
  const [first, other] = [long.mentions[0], short.mentions[0]];
  if (!first || !other) return false;
  return first.id < other.id || first.sentence - other.sentence <= HEADLINE;
}

function joinForm(form: OrganizationForm, longer: readonly OrganizationForm[], sets: Sets): void {
  const [first, ...others] = longer.map((one) => sets.find(firstId(one)));
  if (first === undefined || others.every((other) => other === first)) {
    for (const { id } of form.mentions) sets.join(id, first ?? firstId(form));
    return;
  }
  const ids = longer.flatMap(({ mentions }) => mentions.map(({ id }) => id)).sort((a, b) => a - b);
  let at = 0;
  for (const { id } of form.mentions) {
    while (at < ids.length && (ids[at] ?? id) < id) at += 1;
    // The full name that stands closest before a mention, else the first one after it.
    sets.join(id, ids[at - 1] ?? ids[0] ?? id);
  }
}
