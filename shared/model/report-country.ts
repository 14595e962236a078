/** The country that a report comes from, by its dateline. */
import { countryWord } from './country-word.ts';
import { datelinesIn } from './datelines.ts';

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
