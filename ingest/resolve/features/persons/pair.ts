/** Two persons side by side, and how features look at them. */
import { compareNames, type NameRelation } from '../../names/compare-names.ts';
import type { KeyRecord } from '../../tally.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Person, personOf } from './person.ts';

export interface Pair {
  /** In the order of their ids, so that whatever is said of them is the same from either side. */
  readonly a: Person;
  readonly b: Person;
  readonly names: NameRelation;
  /** An article calls one of them by the full name of the other. */
  readonly isExplained: boolean;
  /** Their names can be those of one person: a surname in common, and nothing against it. */
  readonly isOpen: boolean;
}

/** All features of a pair are asked one after the other, so the last pair is kept. */
let last: { readonly a: KeyRecord; readonly b: KeyRecord; readonly pair: Pair } | null = null;

/** The pair of two records, whichever comes first. */
export function pairOf(a: KeyRecord, b: KeyRecord): Pair {
  if (last && ((last.a === a && last.b === b) || (last.a === b && last.b === a))) return last.pair;
  const [x, y] = a.id <= b.id ? [personOf(a), personOf(b)] : [personOf(b), personOf(a)];
  const names = compareNames(x.name, y.name);
  const { surname, given } = names;
  const pair = {
    a: x,
    b: y,
    names,
    isExplained: calls(x, y) || calls(y, x),
    isOpen: surname !== 'none' && surname !== 'clash' && given.excludes === null && given.clash === null,
  };
  last = { a, b, pair };
  return pair;
}

/** Whether articles call `a` by the name of `b`: a full one, or a word that is no part of the name of `a`. */
function calls(a: Person, b: Person): boolean {
  const { text, words } = b.name;
  return words.length > 1 ? a.fullNames.has(text) : a.otherWords.has(text);
}

/** A feature of persons. */
export function personFeature(name: string, says: (pair: Pair) => Verdict | null): Feature {
  return {
    name,
    kinds: ['Person'],
    compare(a, b) {
      return a.kind === 'Person' && b.kind === 'Person' ? says(pairOf(a, b)) : null;
    },
  };
}

/** A folded word of a name as it is written. */
export function written(word: string): string {
  return word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
