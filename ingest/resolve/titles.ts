/** When a title is the same office in other words. Pure; what is listed stands in `titles/`. */
import { normalisedName } from '../../shared/model/names.ts';
import { plainWords } from './organizations/countries.ts';
import { spelled } from './organizations/spelling.ts';
import { LISTED, PREMIERS_OF_PARTS } from './titles/listed.ts';
import { inOrder } from './titles/order.ts';
import { NOBODY, type Owner, ownerOf, withCountries, withoutOwner } from './titles/owner.ts';
import { replaced, table } from './titles/table.ts';
import { BEFORE_OFFICE, SAME_TITLE_WORDS, SAME_TITLES } from './titles/words.ts';

const WORDS = table(SAME_TITLE_WORDS);
const PHRASES = table(SAME_TITLES);
const OFFICES = offices();

/** Titles of more words are no title; what stands behind is not looked at. */
const MAX_WORDS = 20;

/**
 * The office that a title names, one text whatever its wording: "Secretary of Defense" and "Defence Secretary" are
 * "defense secretary". Deputy, former, acting and such stay apart from the office itself.
 * @param organization the name, as shown, of the body in which it is held; its own name in the title does not count
 */
export function titleKey(title: string, organization: string | null): string {
  const plain = plainWords(title);
  const owner = organization === null ? NOBODY : knownOwner(organization);
  const words = replaced(plain.slice(0, MAX_WORDS).map(spelled), WORDS).filter((word) => word !== 'the');
  if (words.length === 0) return normalisedName('Role', title);
  const own = withoutOwner(withCountries(withoutTimes(words)), owner);
  const ordered = inOrder(replaced(own, PHRASES));
  const rest = plain.slice(MAX_WORDS);
  return [...officeOf(ordered, owner), ...rest]
    .map((word) => word.replace(/^=/u, '').toLowerCase())
    .join(' ');
}

const OWNERS = new Map<string, Owner>();
const MAX_OWNERS = 2000;

/** The same organization has many offices. */
function knownOwner(organization: string): Owner {
  const known = OWNERS.get(organization);
  if (known) return known;
  if (OWNERS.size >= MAX_OWNERS) OWNERS.clear();
  const owner = ownerOf(organization);
  OWNERS.set(organization, owner);
  return owner;
}

/** "The then prime minister" is the prime minister. */
function withoutTimes(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && BEFORE_OFFICE.has(words[from] ?? '')) from += 1;
  return words.slice(from);
}

/** The office as the list has it, of the organization or of the country that the title begins with. */
function officeOf(words: readonly string[], owner: Owner): readonly string[] {
  const [first = ''] = words;
  const country = first.startsWith('=') ? first.slice(1) : null;
  const title = (country ? words.slice(1) : words).join(' ');
  const whose = country ? [country] : owner.listed;
  const listed = whose.map((body) => OFFICES.get(`${body}|${title}`)).find((office) => office !== undefined);
  const office = listed ?? (title === 'premier' && isPrimeMinister(whose[0]) ? 'prime minister' : title);
  return [...(country ? [first] : []), ...office.split(' ').filter(Boolean)];
}

/** A premier is a prime minister where no state or province has one. */
function isPrimeMinister(body: string | undefined): boolean {
  return body !== undefined && /^[A-Z]{2}$/u.test(body) && !PREMIERS_OF_PARTS.has(body);
}

/** By "body|title", the title that is kept. */
function offices(): ReadonlyMap<string, string> {
  return new Map(
    LISTED.split('\n')
      .filter(Boolean)
      .flatMap((row) => {
        const [bodies = '', rest = ''] = row.split(' | ');
        const whose = /^[A-Z]{2}(?: [A-Z]{2})*$/u.test(bodies) ? bodies.split(' ') : bodies.split(', ');
        const titles = [...table(rest)];
        return whose.flatMap((body) => titles.map(([title, kept]) => [`${body}|${title}`, kept] as const));
      }),
  );
}
