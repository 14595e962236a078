/**
 * Keys: what profiles of different articles meet under. A profile's key never depends on other articles. It is a name
 * and, where its article tells one, the context that it is named in: two of one name in different contexts have two
 * keys, and whether these are the same one is weighed.
 */
import { countryOf } from '../../shared/model/countries.ts';
import type { LocalEntity } from '../../shared/model/extraction.ts';
import { normalisedName } from '../../shared/model/names.ts';
import { isProperEventName, sharedEventName } from './events.ts';

const SEPARATOR = '|';
/** What stands behind a name begins with two separators: a name may itself begin with any sign, "+972 Magazine". */
const CONTEXT = '||@';
const SECOND = '||+';
const APART = '||!';
const COUNTRY = 'Organization|country|';
const ONCE = 'Event|once|';

/** Joins the parts of a key; a part cannot hold the separator, because names are folded without it. */
function key(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(SEPARATOR, '/')).join(SEPARATOR);
}

export function personKey(name: string): string {
  return key('Person', normalisedName('Person', name));
}

const PERSON = 'Person|';

/** The name in the key of a person; null in any other key. */
export function personIn(nameKey: string): string | null {
  if (!nameKey.startsWith(PERSON)) return null;
  const end = nameKey.indexOf(SEPARATOR, PERSON.length);
  return nameKey.slice(PERSON.length, end < 0 ? undefined : end) || null;
}

/** Of an organization by name; a country by its code, whatever it is called. */
export function organizationKey(name: string, isCountry: boolean): string {
  const country = isCountry ? countryOf(name) : null;
  return country ? COUNTRY + country.code : key('Organization', normalisedName('Organization', name));
}

/** The ISO code of a country's key; null for any other. */
export function countryOfKey(nameKey: string): string | null {
  return nameKey.startsWith(COUNTRY) ? nameKey.slice(COUNTRY.length) : null;
}

/** Of the second (third, …) of one name in one article: nobody's in another article. */
export function secondKey(nameKey: string, article: string, nth: number): string {
  return `${nameKey}${SECOND}${article}#${nth}`;
}

export function isSecond(key: string): boolean {
  return key.includes(SECOND);
}

/** Of a profile that was decided to be somebody else than its name says: by itself, until it is merged. */
export function apartKey(nameKey: string, decision: string): string {
  return `${nameKey}${APART}${decision}`;
}

/** The decision by which a key is by itself; null for any other. */
export function decisionOfKey(key: string): string | null {
  const at = key.lastIndexOf(APART);
  return at < 0 ? null : key.slice(at + APART.length);
}

/** Whether a key has its own way, so that its name alone joins it with nobody. */
export function standsAlone(key: string): boolean {
  return key.includes(SECOND) || key.includes(APART);
}

/** A name's key in a context; without one, the name's key. */
export function inContext(nameKey: string, context: string | null): string {
  return context === null ? nameKey : nameKey + CONTEXT + context;
}

/** Of a role by its title within an organization or, where none is known, with one holder. */
export function roleKey(title: string, ref: string): string {
  return `${key('Role', title)}${SEPARATOR}${ref}`;
}

/** Of an event whose proper name, used by the article, tells it from all others; else null. */
export function sharedEventKey(event: LocalEntity, forms: readonly string[]): string | null {
  const proper = forms.includes(event.name) && isProperEventName(event.name);
  const shared = proper ? sharedEventName(event.name, event.start ?? null) : null;
  return shared ? key('Event', shared) : null;
}

/** Of what happens but once, by its type and the name of whom it happens to. */
export function onceEventKey(type: string, nameKey: string): string {
  return ONCE + key(type, nameKey);
}

/** Whether an event's key is that of what happens but once. */
export function isOnceKey(nameKey: string): boolean {
  return nameKey.startsWith(ONCE);
}

/** Of any other event: it stays with its article. */
export function ownEventKey(id: string): string {
  return key('Event', '', id);
}
