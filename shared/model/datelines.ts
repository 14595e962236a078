/** Datelines, "ACCRA, Ghana, 9 March (AFP) – ", "OSLO, 9 March /PRNewswire/ --": a place, at times a day, at times an agency. */
import { matchesOf } from '../matches.ts';
import { countryWord } from './country-word.ts';

const PLACE = "\\p{Lu}[\\p{Lu} .'’/-]{2,40}";
const REGION = "(?:, [\\p{L}][\\p{L} .'’-]{1,30}){0,2}";
const DAY = '(?:,? \\p{L}{3,9}\\.? \\d{1,2}(?:,? \\d{4})?|,? \\d{1,2} \\p{L}{3,9}\\.?(?:,? \\d{4})?)';
const AGENCY = '(?:\\([^()\\n]{2,40}\\)|/[^/\\n]{2,40}/)';
/** A place in capitals alone may be a body: a region, a day or an agency makes it a dateline. */
const DATELINE = new RegExp(
  `^(?<place>${PLACE})(?:${REGION}${DAY}?,? ?${AGENCY}|${REGION}${DAY}|, [\\p{L}][\\p{L} .'’-]{1,30}) ?[-–—] ?`,
  'gmu',
);

/** Where a dateline stands in a text, and until where its place goes. */
export interface Dateline {
  readonly start: number;
  readonly placeEnd: number;
  readonly end: number;
}

export function datelinesIn(text: string): readonly Dateline[] {
  return Array.from(matchesOf(DATELINE, text), ({ index, 0: whole, groups }) => ({
    start: index,
    placeEnd: index + (groups?.place ?? '').trimEnd().length,
    end: index + whole.length,
  }));
}

/** Characters at the beginning of a text in which its own dateline stands, behind a headline and a byline. */
const OPENING = 2_000;
/** Between what stands behind the place: a region, a day, an agency. */
const PARTS = /[,(/)]/u;

/**
 * ISO 3166 code of the country that a report comes from, by its first dateline: a country behind the place, or a place
 * that is the capital of one. Null where neither is there.
 */
export function countryOfReport(text: string): string | null {
  const [dateline] = datelinesIn(text.slice(0, OPENING));
  if (!dateline) return null;
  const { start, placeEnd, end } = dateline;
  const words = [...text.slice(placeEnd, end).split(PARTS), text.slice(start, placeEnd)];
  const country = words.map((word) => countryWord(word.trim())).find((word) => word !== null);
  return country && /^[A-Z]{2}$/u.test(country.key) ? country.key : null;
}
