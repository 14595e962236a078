/** What of an entity a query was found in. Pure. */
import type { Matched } from '../../../contract/index.ts';
import { type Catalogue, FIELDS, ownTexts, type Text, textsOf } from './catalogue.ts';
import type { Named } from './documents.ts';
import { isNear } from './typos.ts';
import { documentOf, markOf } from './word-index.ts';
import { wordsOf } from './words.ts';

const OWN_MARKS = FIELDS.indexOf('alias');

export class Matching {
  readonly #catalogue: Catalogue;
  readonly #words: readonly string[];
  readonly #withTypos: boolean;
  /** Which of the words a document has in names of its own, a bit each: worked out when links are first asked for. */
  #owned: Uint16Array | null = null;
  /** By word of the query, what words of texts it may be meant for. */
  readonly #near = new Map<string, Map<string, boolean>>();

  /** @param withTypos whether some hits may have words that are misspelt */
  constructor(catalogue: Catalogue, words: readonly string[], withTypos: boolean) {
    this.#catalogue = catalogue;
    this.#words = words;
    this.#withTypos = withTypos;
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
    const owned = this.#ownedWords();
    const bits = wanted.map((words) =>
      words.reduce((all, word) => all | (1 << this.#words.indexOf(word)), 0),
    );
    const found: (Text | undefined)[] = wanted.map(() => undefined);
    this.#catalogue.eachLinked(links, (number, field) => {
      const its = owned[number] ?? 0;
      if (its === 0) return;
      for (let n = 0; n < wanted.length; n += 1) {
        const [asked, words] = [bits[n] ?? 0, wanted[n] ?? []];
        if (found[n] || (its & asked) !== asked) continue;
        const named = this.#catalogue.documents.at(number);
        if (named) found[n] = textsOf(field, named).find((text) => has(text, words));
      }
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

  #ownedWords(): Uint16Array {
    if (this.#owned) return this.#owned;
    const { documents, index } = this.#catalogue;
    const owned = new Uint16Array(documents.length);
    for (const [n, word] of this.#words.entries()) {
      for (const { entries } of this.#withTypos ? index.near(word) : index.beginning(word)) {
        for (let at = 0; at < entries.length; at += 1) {
          const entry = entries[at] ?? 0;
          if (markOf(entry) > OWN_MARKS) continue;
          const document = documentOf(entry);
          owned[document] = (owned[document] ?? 0) | (1 << n);
        }
      }
    }
    this.#owned = owned;
    return owned;
  }
}
