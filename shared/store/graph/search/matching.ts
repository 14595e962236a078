/** What of an entity a query was found in. Pure. */
import type { Matched } from '../../../contract/index.ts';
import { KIND_NAMES } from '../../../schema/index.ts';
import { type Catalogue, FIELDS, ownTexts, type Text, textsOf } from './catalogue.ts';
import type { Named } from './documents.ts';
import { isNear } from './typos.ts';
import { documentOf, type Found, markOf } from './word-index.ts';
import { wordsOf } from './words.ts';

const OWN_MARKS = FIELDS.indexOf('alias');

/** Kinds of what others are found by, as numbers. */
const LINKED: ReadonlySet<number> = new Set(
  KIND_NAMES.flatMap((kind, n) => (kind === 'Role' || kind === 'Organization' ? [n] : [])),
);

/** Which of the words each document has in names of its own, a bit each, and all such sets that there may be. */
interface Owned {
  readonly of: Uint16Array;
  readonly sets: readonly number[];
}

export class Matching {
  readonly #catalogue: Catalogue;
  readonly #words: readonly string[];
  readonly #found: readonly (readonly Found[])[];
  /** Worked out when links are first asked for. */
  #owned: Owned | null = null;
  /** By word of the query, what words of texts it may be meant for. */
  readonly #near = new Map<string, Map<string, boolean>>();

  /** @param found what each of the words was found as */
  constructor(catalogue: Catalogue, words: readonly string[], found: readonly (readonly Found[])[]) {
    this.#catalogue = catalogue;
    this.#words = words;
    this.#found = found;
  }

  /** The best text that has all words; else, of the texts that have what the name has not, the one that shows least. */
  of(named: Named, typo: boolean): Matched {
    const words = this.#words;
    const has = ({ text }: Text, some: readonly string[]) => this.#has(text, some, typo);
    const own = ownTexts(named);
    const whole = own.find((each) => has(each, words));
    if (whole) return { ...whole, typo };
    const name: Text = { field: 'name', text: named.name };
    const missing = words.filter((word) => !has(name, [word]));
    const wanted = [words, ...missing.map((word) => [word])];
    const [all, ...some] = this.#firstOf(named.links, wanted, has);
    const spread = missing.flatMap((word, n) => own.find((each) => has(each, [word])) ?? some[n] ?? []);
    const [least] = spread.sort((a, b) => FIELDS.indexOf(b.field) - FIELDS.indexOf(a.field));
    return { ...(all ?? least ?? name), typo };
  }

  /**
   * The first text of links that has all of some words, for each of several such lists. Somebody with thousands of roles
   * is found by a few of them: the names of the others are not looked at.
   */
  #firstOf(
    links: readonly string[],
    wanted: readonly (readonly string[])[],
    has: (text: Text, words: readonly string[]) => boolean,
  ): (Text | undefined)[] {
    const { of, sets } = this.#ownedWords();
    const bits = wanted.map((words) =>
      words.reduce((all, word) => all | (1 << this.#words.indexOf(word)), 0),
    );
    const found: (Text | undefined)[] = wanted.map(() => undefined);
    const open = new Set(wanted.keys());
    for (const n of open) if (!sets.some((set) => isAmong(bits[n] ?? 0, set))) open.delete(n);
    if (open.size === 0) return found;
    this.#catalogue.eachLinked(links, (number, field) => {
      const its = of[number] ?? 0;
      if (its === 0) return false;
      for (const n of open) {
        if (!isAmong(bits[n] ?? 0, its)) continue;
        const named = this.#catalogue.documents.at(number);
        if (named) found[n] = textsOf(field, named).find((text) => has(text, wanted[n] ?? []));
        if (found[n]) open.delete(n);
      }
      return open.size === 0;
    });
    return found;
  }

  #has(text: string, words: readonly string[], typo: boolean): boolean {
    const own = wordsOf(text);
    return words.every((word) =>
      own.some((each) => each.startsWith(word) || (typo && this.#isNear(each, word))),
    );
  }

  #isNear(each: string, word: string): boolean {
    const known = this.#near.get(word) ?? new Map<string, boolean>();
    this.#near.set(word, known);
    const is = known.get(each) ?? isNear(each, word);
    known.set(each, is);
    return is;
  }

  #ownedWords(): Owned {
    if (this.#owned) return this.#owned;
    const { documents } = this.#catalogue;
    const of = new Uint16Array(documents.length);
    const sets = new Set<number>();
    for (const [n, found] of this.#found.entries()) {
      for (const { entries } of found) {
        for (let at = 0; at < entries.length; at += 1) {
          const entry = entries[at] ?? 0;
          if (markOf(entry) > OWN_MARKS) continue;
          const document = documentOf(entry);
          if (!LINKED.has(documents.kinds[document] ?? 0)) continue;
          const set = (of[document] ?? 0) | (1 << n);
          of[document] = set;
          sets.add(set);
        }
      }
    }
    this.#owned = { of, sets: [...sets] };
    return this.#owned;
  }
}

function isAmong(some: number, all: number): boolean {
  return (some & all) === some;
}
