/** How a person is addressed. */
import type { Span } from '../../shared/model/extraction.ts';

const MALE = /(?:^|[^\p{L}])(?:Mr|Sir|Lord|King|Prince|Herr|Señor|Monsieur)\.?\s+$/u;
const FEMALE =
  /(?:^|[^\p{L}])(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Madam|Madame|Mme|Frau|Señora|Sister)\.?\s+$/u;
/** Characters before a mention in which a form of address can stand. */
const BEFORE = 12;

/** `f` or `m` where a form of address before a mention tells it and none tells the other; else null. */
export function sexOfAddress(text: string, mentions: readonly Span[]): 'f' | 'm' | null {
  const before = mentions.map(([start]) => text.slice(Math.max(0, start - BEFORE), start));
  const female = before.some((words) => FEMALE.test(words));
  const male = before.some((words) => MALE.test(words));
  if (female === male) return null;
  return female ? 'f' : 'm';
}
