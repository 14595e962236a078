/** Bodies of which every country has one: their name alone does not tell whose they are. */
import { fold } from '../../../shared/model/names.ts';
import { countriesIn, plainWords } from './countries.ts';
import { BESIDE, GENERIC_ACRONYMS, HEADS, KNOWN_ALONE } from './generic-words.ts';
import { spelled } from './spelling.ts';

/** Longer names say more than the kind of body. */
const MAX_WORDS = 8;

/**
 * Whether a name alone does not tell which country's body it is: "Defense Ministry", "Supreme Court", "police". It is
 * made of nothing but such words. False where a country is in the name, and for parties.
 */
export function isGenericBody(name: string): boolean {
  const words = plainWords(name).map(spelled);
  const known = words[0] === 'the' ? words.slice(1) : words;
  if (known.length === 0 || known.length > MAX_WORDS || KNOWN_ALONE.has(known.join(' '))) return false;
  if (known.length === 1 && GENERIC_ACRONYMS.has(known[0] ?? '')) return true;
  // "International" makes a body of many countries, unless it is what a ministry is busy with.
  if (known[0] === 'international') return false;
  return known.some((word) => HEADS.has(word)) && known.every((word) => HEADS.has(word) || BESIDE.has(word));
}

/**
 * ISO 3166 code of the one country that is named in a name, by its name or by the word for what is from there.
 * Null where none is, or several are, or one that has no code ("Scottish Parliament").
 */
export function countryInName(name: string): string | null {
  const keys = [...new Set(countriesIn(plainWords(fold(name))).map(({ key }) => key))];
  const [one] = keys;
  return keys.length === 1 && one !== undefined && /^[A-Z]{2}$/u.test(one) ? one : null;
}
