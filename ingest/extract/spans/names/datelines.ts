/** What stands in a dateline is none of what is told. */
import { type Dateline, datelinesIn } from '../../../../shared/model/datelines.ts';
import type { Mention } from '../mentions.ts';

/** The mentions without those that take the place of a dateline for a body or a person. */
export function withoutDatelinePlaces(text: string, mentions: readonly Mention[]): Mention[] {
  const datelines = datelinesIn(text);
  return mentions.filter(({ kind, start, end }) => {
    const isNamed = kind === 'organization' || kind === 'person';
    return !isNamed || !datelines.some((one) => one.start <= start && end <= one.placeEnd);
  });
}

/** "SINGAPORE - Two men", "WELLINGTON: Police": where a report is from, in capitals at the head of a paragraph. */
const BEHIND_PLACE = /^ ?(?:[-–—]{1,2}|:) ?\p{Lu}/u;

/** Whether a country in capitals stands where a dateline does: it is tied to nothing there. */
export function isBareDateline(text: string, { start, end, kind }: Mention): boolean {
  const isFirst = start === 0 || text[start - 1] === '\n';
  const isCapitals = /^[\p{Lu} .]{4,}$/u.test(text.slice(start, end));
  return kind === 'country' && isFirst && isCapitals && BEHIND_PLACE.test(text.slice(end, end + 6));
}

/** Whether a mention stands within a dateline: an agency there took part in nothing. */
export function isOfDateline(datelines: readonly Dateline[], { start, end }: Mention): boolean {
  return datelines.some((one) => one.start <= start && end <= one.end);
}
