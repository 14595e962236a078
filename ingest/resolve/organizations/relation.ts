/** How two names of organizations stand to each other. */
import { ANOTHER, FILLERS, FILLERS_OF_ONE, WHOLE } from './another-words.ts';
import type { NameForm } from './form.ts';

/** From the same name to names with nothing in common. */
export type Relation =
  | { readonly is: 'same' | 'legal-form' | 'spelling' | 'order' | 'listed' }
  /** One is the beginning of the other, and `rest` follows. `weight`: how much that says. */
  | { readonly is: 'beginning' | 'another'; readonly rest: string; readonly weight: number }
  /** One is the other with its country. */
  | { readonly is: 'with-country' }
  /** Words in common, and words that only one has, on both sides. `own`: share of the words that differ. */
  | { readonly is: 'differs'; readonly own: number }
  | { readonly is: 'similar'; readonly edits: number }
  | { readonly is: 'apart' }
  /** One is an acronym: its letters say nothing by themselves. */
  | { readonly is: 'acronym' };

/** Symmetric. */
export function nameRelation(a: NameForm, b: NameForm): Relation {
  if (a.plain === b.plain) return { is: 'same' };
  if (a.bare === b.bare) return { is: 'legal-form' };
  if (a.spelling === b.spelling) return { is: 'spelling' };
  if (a.order !== null && a.order === b.order) return { is: 'order' };
  if (a.known !== null && a.known === b.known) return { is: 'listed' };
  if (a.letters !== null || b.letters !== null) return acronymRelation(a, b);
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (isWithCountry(short, long)) return { is: 'with-country' };
  if (isBeginning(short, long)) return extension(short, long);
  return wordsApart(a, b);
}

/** Two acronyms differ; behind an acronym words make another body: "BBC News". */
function acronymRelation(a: NameForm, b: NameForm): Relation {
  if (a.letters !== null && b.letters !== null)
    return a.letters === b.letters ? { is: 'spelling' } : { is: 'apart' };
  const [short, long] = a.letters !== null ? [a, b] : [b, a];
  if (short.words.length < long.words.length && isBeginning(short, long)) return extension(short, long);
  return { is: 'acronym' };
}

/** "Defense Ministry" and "Israeli Defense Ministry". */
function isWithCountry(short: NameForm, long: NameForm): boolean {
  if (!short.generic || !long.generic || (short.country === null) === (long.country === null)) return false;
  if (short.order === null || long.order === null) return false;
  const core = ({ order, country }: NameForm) => order?.slice(country?.length ?? 0);
  return core(short) === core(long);
}

function isBeginning(short: NameForm, long: NameForm): boolean {
  return short.words.length > 0 && short.words.every((word, i) => word === long.words[i]);
}

function extension(short: NameForm, long: NameForm): Relation {
  const words = long.words.slice(short.words.length);
  const rest = words.map((word) => word.replace(/^=|~$/gu, '')).join(' ');
  const one = short.words.length === 1 && short.letters === null;
  if (words.every((word) => FILLERS.has(word) || (one && FILLERS_OF_ONE.has(word)))) {
    return { is: 'beginning', rest, weight: words.every((word) => FILLERS.has(word)) ? 1 : 0.7 };
  }
  // "Bank" is no name of a bank, "Israel" none of its navy.
  if (short.generic || short.words.every((word) => word.startsWith('=')))
    return { is: 'another', rest, weight: 1 };
  if (words.some(makesAnother) || hasInnerCapital(long.text)) return { is: 'another', rest, weight: 1 };
  if (short.words.length > 1 && short.words.some((word) => WHOLE.has(word)))
    return { is: 'another', rest, weight: 0.7 };
  if (short.letters !== null) return { is: 'another', rest, weight: 0.6 };
  return { is: 'beginning', rest, weight: short.words.length > 1 ? 0.6 : 0.4 };
}

function makesAnother(word: string): boolean {
  return ANOTHER.has(word) || word.startsWith('=') || /\d/u.test(word);
}

/** "Google DeepMind": the last word is written as a name of its own. */
function hasInnerCapital(text: string): boolean {
  return /\s\p{Lu}?\p{Ll}+\p{Lu}\S*$/u.test(text);
}

function wordsApart(a: NameForm, b: NameForm): Relation {
  // Each word once: a name that says one twice has it in common only once.
  const common = [...a.wordSet].filter((word) => b.wordSet.has(word)).length;
  const own = Math.min(a.wordSet.size, b.wordSet.size) - common;
  if (a.words.length === b.words.length && own === 1) {
    const edits = editsBetween(a, b);
    if (edits !== null) return { is: 'similar', edits };
  }
  if (common === 0) return { is: 'apart' };
  // All words of the shorter one are there, but not at the beginning.
  if (own === 0) return { is: 'differs', own: 0.3 };
  return { is: 'differs', own: own / (own + common) };
}

const LONG_ENOUGH = 6;
const VOWELS = /[aeiouy]/gu;

/** Letters that the one different word of two names differs in, where they are few: "Hezbollah", "Hizbullah". */
function editsBetween(a: NameForm, b: NameForm): number | null {
  const at = a.words.findIndex((word, i) => word !== b.words[i]);
  const [one = '', other = ''] = [a.words[at], b.words[at]];
  if (a.words.slice(at + 1).join(' ') !== b.words.slice(at + 1).join(' ')) return null;
  const length = Math.min(one.length, other.length);
  if (one[0] !== other[0] || /[=\d]/u.test(one + other)) return null;
  if (length >= LONG_ENOUGH - 1 && one.replace(VOWELS, '') === other.replace(VOWELS, ''))
    return distance(one, other, 2);
  return length < LONG_ENOUGH ? null : distance(one, other, length >= 8 ? 2 : 1);
}

/** Letters to change, add or take away; null for more than `most`. */
function distance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  const edits = row[b.length] ?? 0;
  return edits <= most ? edits : null;
}
