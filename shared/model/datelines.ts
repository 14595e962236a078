/** Datelines, "ACCRA, Ghana, 9 March (AFP) – ", "OSLO, 9 March /PRNewswire/ --": a place, at times a day, at times an agency. */
import { matchesOf } from '../matches.ts';

/** "ST. PAUL", in capitals. */
export const PLACE = "\\p{Lu}[\\p{Lu} .'’/-]{2,40}";
/** ", Minn.", where one stands behind the place. */
export const REGION = "(?:, [\\p{L}][\\p{L} .'’-]{1,30}){0,2}";
/** "(AP)", "/PRNewswire/". */
export const AGENCY = '(?:\\([^()\\n]{2,40}\\)|/[^/\\n]{2,40}/)';
const DAY = '(?:,? \\p{L}{3,9}\\.? \\d{1,2}(?:,? \\d{4})?|,? \\d{1,2} \\p{L}{3,9}\\.?(?:,? \\d{4})?)';
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
