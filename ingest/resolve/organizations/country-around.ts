/** Whose body it is that an article calls by a name which every country has: what stands right before or behind the name. */
import { countryWord } from '../../../shared/model/country-word.ts';
import type { Span } from '../../../shared/model/extraction.ts';

const PLACE = "(?<place>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})";
/** "The High Court in London". */
const BEHIND = new RegExp(`^ (?:in|of|at) (?:the )?${PLACE}`, 'u');
/** "In neighbouring Uganda, the Ministry of Defence", at the beginning of a sentence. */
const BEFORE = new RegExp(
  `(?:^|[.!?"”\\n] ?)In (?:\\p{Ll}[\\p{L}-]+ ){0,2}${PLACE},? (?:where )?(?:the )?$`,
  'u',
);
/** Characters before and behind a mention in which a place stands. */
const REACH = 60;

/** ISO 3166 code of a country, or of one whose capital is named, right behind one of the mentions or before it. */
export function countryAround(text: string, mentions: readonly Span[]): string | null {
  const behind = mentions.map(([, end]) => BEHIND.exec(text.slice(end, end + REACH)));
  const before = mentions.map(([start]) => BEFORE.exec(text.slice(Math.max(0, start - REACH), start)));
  return countryAmong(behind) ?? countryAmong(before);
}

/** The first of the places that is a country or a capital, the longest of its words first. */
function countryAmong(found: readonly (RegExpExecArray | null)[]): string | null {
  const places = found.flatMap((match) => {
    const words = (match?.groups?.place ?? '').split(' ');
    return words.map((_, n) => words.slice(0, words.length - n).join(' '));
  });
  const country = places
    .map((place) => countryWord(place))
    .find((word) => word !== null && word.form !== 'demonym');
  return country && /^[A-Z]{2}$/u.test(country.key) ? country.key : null;
}
