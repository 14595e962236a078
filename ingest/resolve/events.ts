/** When a named event is the same one in every article. */
import { nameWords } from '../../shared/model/names.ts';

/** Heads of names that come back every year or season: such a name alone does not tell which one is meant. */
const RECURRING: ReadonlySet<string> = new Set(
  `award awards prize prizes medal cup league championship championships tournament series season games olympics open
  prix bowl race marathon festival day summit conference congress forum convention election elections primary
  referendum meeting session trial debate fair exhibition parade ceremony rally`
    .split(/\s+/)
    .filter(Boolean),
);

const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'at',
  'to',
  'de',
  'la',
  'du',
  'des',
  'von',
  'vs',
]);

/** Whether a form is written as a proper name: two words or more, every one that counts capitalised or a number. */
export function isProperEventName(form: string): boolean {
  const words = form.trim().split(/\s+/u);
  const counting = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return counting.length >= 2 && counting.every((word) => /^["“‘(]?[\p{Lu}\p{N}]/u.test(word));
}

/**
 * What identifies a named event beyond its article, or null where the name alone does not:
 * a name with a number stands for itself, a recurring one needs its year.
 */
export function sharedEventName(name: string, start: string | null): string | null {
  const words = nameWords(name);
  const normalised = words.filter((word) => word !== 'the').join(' ');
  if (words.some((word) => /\d/u.test(word))) return normalised;
  if (!words.some((word) => RECURRING.has(word))) return normalised;
  return start ? `${normalised} ${start.slice(0, 4)}` : null;
}
