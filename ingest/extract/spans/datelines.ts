/** What stands in a dateline is none of what is told. */
import { type Dateline, datelinesIn } from '../../../shared/model/datelines.ts';
import type { Mention } from './mentions.ts';

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
