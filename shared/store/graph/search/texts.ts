/** Words of all articles, in memory: which articles have them, and where in the text. */
import { compareText } from '../../../compare.ts';
import type { Passage } from '../../../contract/index.ts';
import type { Runner } from '../../engine.ts';
import { allArticleIds, articleTexts } from '../../statements/catalogue.ts';
import { articlesById } from '../../statements/read-articles.ts';
import { text as textIn, toHead } from '../rows.ts';
import { surroundings } from '../sentence.ts';
import { keepBest } from './best.ts';
import { withAll } from './marked.ts';
import { WordIndex } from './word-index.ts';
import { type Token, tokensOf, wordsOf } from './words.ts';

/** Articles that are read at once: some hundred kilobytes. */
const CHUNK = 100;
const MOST_ARTICLES = 100_000_000;
/** Documents of articles that went, beside as many as there are. */
const SPARE = 1_000;
/** A word of fewer letters is looked for as it is. */
const LETTERS_TO_BEGIN = 3;
/** Characters within which words of a query belong together. */
const NEAR = 200;

interface Listed {
  readonly id: string;
  readonly date: string | null;
}

export class Texts {
  readonly #store: Runner;
  #index = new WordIndex();
  #documents: (Listed | null)[] = [];
  readonly #numbers = new Map<string, number>();
  /** Articles that were not read yet. */
  #waiting: string[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: Runner) {
    this.#store = store;
  }

  /** How many articles are still to be read. */
  get waiting(): number {
    return this.#waiting.length;
  }
  get size(): number {
    return this.#numbers.size;
  }

  /** Different words of each article, of all articles together: four bytes each. */
  get entries(): number {
    return this.#index.size.entries;
  }

  /** Forgets all, and lists what is to be read; `readSome` reads it. */
  async list(): Promise<void> {
    const rows = await this.#store.run(allArticleIds, { limit: MOST_ARTICLES });
    this.#index = new WordIndex();
    this.#documents = [];
    this.#numbers.clear();
    this.#waiting = rows.map(({ id }) => id).reverse();
  }

  /** What cannot be read goes on waiting. */
  readSome(): Promise<void> {
    return this.#inTurn(async () => {
      const waiting = this.#waiting;
      const ids = waiting.slice(-CHUNK);
      await this.#take(ids);
      waiting.length -= ids.length;
    });
  }

  /** These came, changed or went. */
  async readAgain(ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += CHUNK) {
      await this.#inTurn(() => this.#take(ids.slice(at, at + CHUNK)));
    }
    // What went would only take up room.
    if (this.#documents.length > 2 * this.size + SPARE) await this.list();
  }

  /** One after the other, so that what was read first is never taken for newer. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #take(ids: readonly string[]): Promise<void> {
    const rows = await this.#store.run(articleTexts, { ids });
    for (const id of ids) {
      const old = this.#numbers.get(id);
      if (old !== undefined) this.#documents[old] = null;
      this.#numbers.delete(id);
    }
    for (const { id, date, title, text } of rows) {
      const document = this.#documents.length;
      this.#documents.push({ id, date });
      this.#numbers.set(id, document);
      for (const word of new Set([...wordsOf(title ?? ''), ...wordsOf(text)]))
        this.#index.add(document, word, 0);
    }
  }

  /** Articles with all of these words, the newest first; the last word may be only begun. */
  find(words: readonly string[], limit: number): { readonly ids: string[]; readonly total: number } {
    const found = words.map((word, n) => {
      const isBegun = n === words.length - 1 && word.length >= LETTERS_TO_BEGIN;
      return isBegun ? this.#index.beginning(word) : this.#index.exactly(word);
    });
    const best: Listed[] = [];
    let total = 0;
    for (const document of withAll(found, this.#documents.length).documents) {
      const listed = this.#documents[document];
      if (!listed) continue;
      total += 1;
      keepBest(best, listed, limit, newestFirst);
    }
    return { ids: best.map(({ id }) => id), total };
  }

  /** Where in these articles the words stand together. */
  async passages(ids: readonly string[], words: readonly string[]): Promise<Passage[]> {
    const rows = await this.#store.run(articlesById, { ids, limit: ids.length });
    const byId = new Map(rows.map(({ id, article }) => [id, article]));
    return ids.flatMap((id) => {
      const article = byId.get(id);
      return article ? [{ article: toHead(article), ...passageIn(textIn(article, 'text'), words) }] : [];
    });
  }
}

/** The first of the places with the most different words near each other; where only the title has them, the beginning. */
export function passageIn(text: string, words: readonly string[]): Omit<Passage, 'article'> {
  const last = words.at(-1) ?? '';
  const isOf = (word: string, token: Token) =>
    token.word === word || (word === last && word.length >= LETTERS_TO_BEGIN && token.word.startsWith(word));
  const tokens = [...tokensOf(text)].flatMap((token) => {
    const word = words.find((each) => isOf(each, token));
    return word === undefined ? [] : [{ ...token, of: word }];
  });
  let [best, most] = [0, 0];
  for (const [n, { start }] of tokens.entries()) {
    const near = new Set<string>();
    for (let m = n; m < tokens.length && (tokens[m]?.end ?? 0) - start <= NEAR; m += 1)
      near.add(tokens[m]?.of ?? '');
    if (near.size > most) [best, most] = [n, near.size];
  }
  const first = tokens[best];
  if (!first) return { match: '', ...surroundings(text, 0, 0) };
  let { end } = first;
  // Words that follow each other are one match.
  for (let m = best + 1; m < tokens.length; m += 1) {
    const next = tokens[m];
    if (!next || !/^\s+$/u.test(text.slice(end, next.start))) break;
    end = next.end;
  }
  return { match: text.slice(first.start, end), ...surroundings(text, first.start, end) };
}

function newestFirst(a: Listed, b: Listed): number {
  return compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id);
}
