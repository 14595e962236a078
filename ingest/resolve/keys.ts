/** Keys: the names under which profiles of different articles meet. A profile's key never depends on other articles. */
import { countryOf } from '../../shared/model/countries.ts';
import type { LocalEntity } from '../../shared/model/extraction.ts';
import { isAcronymOf, normalisedName } from '../../shared/model/names.ts';
import { isProperEventName, sharedEventName } from './events.ts';

const SEPARATOR = '|';

/** Joins the parts of a key; a part cannot hold the separator, because names are folded without it. */
function key(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(SEPARATOR, '/')).join(SEPARATOR);
}

export function personKey(name: string): string {
  return key('Person', normalisedName('Person', name));
}

/** Of an organization by name; a country by its code, whatever it is called. */
export function organizationKey(name: string, isCountry: boolean): string {
  const country = isCountry ? countryOf(name) : null;
  return country
    ? key('Organization', 'country', country.code)
    : key('Organization', normalisedName('Organization', name));
}

/** Of a role by its title within an organization or, where none is known, with one holder. */
export function roleKey(title: string, ref: string): string {
  return `${key('Role', normalisedName('Role', title))}${SEPARATOR}${ref}`;
}

/** Of an event whose proper name, used by the article, tells it from all others; else null. */
export function sharedEventKey(event: LocalEntity, forms: readonly string[]): string | null {
  const proper = forms.includes(event.name) && isProperEventName(event.name);
  const shared = proper ? sharedEventName(event.name, event.start ?? null) : null;
  return shared ? key('Event', shared) : null;
}

/** Of any other event: it stays with its article. */
export function ownEventKey(id: string): string {
  return key('Event', '', id);
}

/** The keys of acronyms that an article explains: it uses both the acronym and the name that it stands for. */
export function acronymKeys(name: string, forms: readonly string[], ownKey: string): string[] {
  const acronyms = forms.filter((form) => form !== name && isAcronymOf(form, name));
  return [...new Set(acronyms.map((acronym) => organizationKey(acronym, false)))]
    .filter((k) => k !== ownKey)
    .sort();
}
