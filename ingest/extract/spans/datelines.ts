/** Datelines, "ACCRA, Ghana, 9 March (AFP) – ", "OSLO, 9 March /PRNewswire/ --": a place, at times a day, at times an agency, and none of what is told. */
import type { Mention } from './mentions.ts';

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
  return [...text.matchAll(DATELINE)].map(({ index, 0: whole, groups }) => ({
    start: index,
    placeEnd: index + (groups?.place ?? '').trimEnd().length,
    end: index + whole.length,
  }));
}

/** The mentions without those that take the place of a dateline for a body or a person. */
export function withoutDatelinePlaces(text: string, mentions: readonly Mention[]): Mention[] {
  const datelines = datelinesIn(text);
  return mentions.filter(({ kind, start, end }) => {
    const isNamed = kind === 'organization' || kind === 'person';
    return !isNamed || !datelines.some((one) => one.start <= start && end <= one.placeEnd);
  });
}

/** Whether a mention stands within a dateline: an agency there took part in nothing. */
export function isOfDateline(datelines: readonly Dateline[], { start, end }: Mention): boolean {
  return datelines.some((one) => one.start <= start && end <= one.end);
}
