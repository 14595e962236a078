/** Whose office a title is: the organization's own name, acronym or country inside the title says nothing more. */
import { countryOf } from '../../../shared/model/countries.ts';
import { FUNCTION_WORDS, LEGAL_FORMS } from '../../../shared/model/words.ts';
import { acronymLetters, acronymsOf, isAcronymName } from '../organizations/acronyms.ts';
import { countriesIn, plainWords } from '../organizations/countries.ts';
import { countryInName } from '../organizations/generic.ts';
import { spelled } from '../organizations/spelling.ts';
import { SHORT_NAMES } from './listed.ts';

/** What a title may call its organization. */
export interface Owner {
  /** The words that count of its name, sorted, countries as "=XX". */
  readonly words: readonly string[];
  /** Acronyms and short names that stand for it. */
  readonly acronyms: readonly string[];
  /** Its country as "=XX", where it is one or its name holds one. */
  readonly country: string | null;
  /** By what it is looked up in the list of offices: its country's code where it is a country, its name, its acronym. */
  readonly listed: readonly string[];
}

export const NOBODY: Owner = { words: [], acronyms: [], country: null, listed: [] };

/** Words at the end of a club's or a company's name that titles leave out. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...LEGAL_FORMS,
  'fc',
  'cf',
  'afc',
  'group',
  'holdings',
  'club',
]);

/** @param name of the organization as it is shown */
export function ownerOf(name: string): Owner {
  const plain = plainWords(name).map(spelled);
  const words = withCountries(plain).filter((word) => !FUNCTION_WORDS.has(word));
  while (words.length > 1 && LEFT_OUT.has(words.at(-1) ?? '')) words.pop();
  const country = countryOf(name)?.code ?? null;
  const inside = country ?? countryInName(name) ?? placeIn(plain);
  const named = plain[0] === 'the' ? plain.slice(1) : plain;
  const short = SHORT_NAMES.get(named.join(' '));
  const own = isAcronymName(name) ? [acronymLetters(name)] : acronymsOf(name);
  return {
    words: words.sort(),
    acronyms: country ? [] : [...own, ...(short ? [short] : [])],
    country: inside ? `=${inside}` : null,
    listed: [...(country ? [country] : []), named.join(' ')],
  };
}

/** The one country without a code that a name is of: "England". */
function placeIn(words: readonly string[]): string | null {
  const found = countriesIn(words);
  return found.length === 1 ? (found[0]?.key ?? null) : null;
}

/** The words with each country as "=XX". */
export function withCountries(words: readonly string[]): string[] {
  const out: string[] = [];
  let at = 0;
  for (const { from, to, key } of countriesIn(words)) {
    out.push(...words.slice(at, from), `=${key}`);
    at = to;
  }
  return [...out, ...words.slice(at)];
}

/** The words of a title without those that only name its organization; all of them where nothing else is left. */
export function withoutOwner(words: readonly string[], owner: Owner): string[] {
  const named = withoutName(words, owner);
  const rest = named.filter(
    (word, i) => !(word === owner.country && named[i - 1] !== 'to') && !isOwnAcronym(word, owner),
  );
  const trimmed = withoutEnds(rest);
  return trimmed.length > 0 ? trimmed : [...words];
}

function isOwnAcronym(word: string, owner: Owner): boolean {
  return word.length > 1 && owner.acronyms.includes(word);
}

/** Without the first stretch of words that are those of the name, in any order, small words apart. */
function withoutName(words: readonly string[], owner: Owner): string[] {
  const count = owner.words.length;
  if (count === 0) return [...words];
  for (let from = 0; from < words.length; from += 1) {
    // An ambassador to Israel is none of Israel's.
    if (words[from - 1] === 'to') continue;
    for (let to = from + count; to <= Math.min(words.length, from + count * 2); to += 1) {
      if (isName(words.slice(from, to), owner)) {
        return [...words.slice(0, from), ...words.slice(to + (LEFT_OUT.has(words[to] ?? '') ? 1 : 0))];
      }
    }
  }
  return [...words];
}

function isName(words: readonly string[], owner: Owner): boolean {
  if (FUNCTION_WORDS.has(words[0] ?? '') || FUNCTION_WORDS.has(words.at(-1) ?? '')) return false;
  const counting = words.filter((word) => !FUNCTION_WORDS.has(word)).sort();
  return counting.length === owner.words.length && counting.every((word, i) => word === owner.words[i]);
}

const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'to', 'and', 'with', 'from', 'de']);

/** Without small words that join nothing any more: at the ends, and before another one. */
function withoutEnds(words: readonly string[]): string[] {
  const rest = words.filter((word, i) => !(JOINING.has(word) && JOINING.has(words[i + 1] ?? 'of')));
  let from = 0;
  while (from < rest.length && JOINING.has(rest[from] ?? '')) from += 1;
  return rest.slice(from);
}
