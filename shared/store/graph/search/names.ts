/** Entities by words of their names, roles and organizations. Pure: the same catalogue always gives the same hits. */
import type { Matched } from '../../../contract/index.ts';
import type { Kind } from '../../../schema/index.ts';
import type { Catalogue, Named } from './catalogue.ts';
import { FIELDS } from './catalogue.ts';
import { misspelt } from './typos.ts';
import { documentOf, type Found, MARKS, markOf } from './word-index.ts';
import { wordsOf } from './words.ts';

/** Words of a query that count, and letters of one. */
const MOST_WORDS = 12;
const MOST_LETTERS = 60;
/** With fewer hits than this, words are taken for misspelt as well. */
const FEW = 5;

/** What a query was found as, the best first; with typos all of them again, after those without. */
const RANKS = { whole: 0, alias: 1, begins: 2, fields: 3 } as const;
const RANKS_WITHIN = RANKS.fields + FIELDS.length;

export interface NameQuery {
  readonly words: readonly string[];
  readonly kind?: Kind | undefined;
  readonly limit: number;
}

export interface NameHits {
  readonly hits: readonly { readonly named: Named; readonly matched: Matched }[];
  readonly total: number;
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
}

/** The words of what somebody typed. */
export function queryWords(q: string): string[] {
  return wordsOf(q)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, MOST_LETTERS));
}

/**
 * Entities with all of these words or their beginnings, in whichever of their fields: who is called just so first,
 * then by the field, the most connected first, ties by id. Where there are few, those with typos follow.
 */
export function searchNames(catalogue: Catalogue, { words, kind, limit }: NameQuery): NameHits {
  const { index } = catalogue;
  const strict = ranksOf(catalogue, words, (word) => index.beginning(word));
  const isFew = strict.documents.length < FEW;
  const ranks = isFew
    ? ranksOf(catalogue, words, (word) => [...index.beginning(word), ...index.misspelt(word)])
    : strict;
  return hitsOf(catalogue, ranks, { kind, limit }, (named, rank) =>
    matchedIn(catalogue, named, words, rank >= RANKS_WITHIN),
  );
}

/** All entities, the most connected first. */
export function mostConnected(
  catalogue: Catalogue,
  { kind, limit }: Pick<NameQuery, 'kind' | 'limit'>,
): NameHits {
  const ranked = catalogue.ranked();
  const counts: Partial<Record<Kind, number>> = {};
  for (const named of ranked) counts[named.kind] = (counts[named.kind] ?? 0) + 1;
  const hits: NameHits['hits'][number][] = [];
  for (const named of ranked) {
    if (hits.length === limit) break;
    if (kind !== undefined && named.kind !== kind) continue;
    hits.push({ named, matched: { field: 'name', text: named.name, typo: false } });
  }
  return { hits, total: kind === undefined ? ranked.length : (counts[kind] ?? 0), counts };
}

/** Documents with a number each, from 1 on; 0 in `of` for all others. Bytes, because very many documents are counted. */
interface Marked {
  readonly documents: readonly number[];
  readonly of: Uint8Array;
}

/** The rank of each, one more than it. */
function ranksOf(
  catalogue: Catalogue,
  words: readonly string[],
  find: (word: string) => readonly Found[],
): Marked {
  const [first, ...others] = words.map((word) => costsOf(find(word), catalogue.documents));
  const none: Marked = { documents: [], of: new Uint8Array() };
  const { documents, of } = others.reduce(together, first ?? none);
  const there = documents.filter((document) => catalogue.at(document));
  for (const document of there) {
    const cost = (of[document] ?? 0) - 1;
    of[document] = 1 + Math.floor(cost / MARKS) * RANKS_WITHIN + RANKS.fields + (cost % MARKS);
  }
  const ranks = { documents: there, of };
  const whole = words.join(' ');
  raise(ranks, catalogue.wholes.beginning(whole), [RANKS.begins]);
  raise(ranks, catalogue.wholes.exactly(whole), [RANKS.whole, RANKS.alias]);
  return ranks;
}

/** The best of what one word was found as, one more than its typos and its mark together. */
function costsOf(found: readonly Found[], size: number): Marked {
  const [documents, of] = [[] as number[], new Uint8Array(size)];
  for (const { typos, entries } of found) {
    for (const entry of entries) {
      const document = documentOf(entry);
      const cost = 1 + typos * MARKS + markOf(entry);
      const known = of[document] ?? 0;
      if (known === 0) documents.push(document);
      if (known === 0 || cost < known) of[document] = cost;
    }
  }
  return { documents, of };
}

/** Documents with both, each as the worse of the two. */
function together(a: Marked, b: Marked): Marked {
  const documents = a.documents.filter((document) => (b.of[document] ?? 0) > 0);
  for (const document of documents) a.of[document] = Math.max(a.of[document] ?? 0, b.of[document] ?? 0);
  return { documents, of: a.of };
}

/** @param better ranks by the mark of an entry */
function raise({ of }: Marked, found: readonly Found[], better: readonly number[]): void {
  for (const { entries } of found) {
    for (const entry of entries) {
      const [document, rank] = [documentOf(entry), better[markOf(entry)]];
      const known = of[document] ?? 0;
      if (known > 0 && rank !== undefined && rank + 1 < known) of[document] = rank + 1;
    }
  }
}

interface Ranked {
  readonly named: Named;
  readonly rank: number;
}

function hitsOf(
  catalogue: Catalogue,
  ranks: Marked,
  { kind, limit }: Pick<NameQuery, 'kind' | 'limit'>,
  matched: (named: Named, rank: number) => Matched,
): NameHits {
  const counts: Partial<Record<Kind, number>> = {};
  const best: Ranked[] = [];
  for (const document of ranks.documents) {
    const named = catalogue.at(document);
    if (!named) continue;
    const rank = (ranks.of[document] ?? 1) - 1;
    counts[named.kind] = (counts[named.kind] ?? 0) + 1;
    if (kind === undefined || named.kind === kind) keepBest(best, { named, rank }, limit);
  }
  const total = kind === undefined ? ranks.documents.length : (counts[kind] ?? 0);
  return { hits: best.map(({ named, rank }) => ({ named, matched: matched(named, rank) })), total, counts };
}

/** Keeps the best few in order: most of many are worse than the last of them. */
function keepBest(best: Ranked[], one: Ranked, limit: number): void {
  const last = best.at(-1);
  if (best.length >= limit && last && inOrder(last, one) < 0) return;
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = best[middle];
    if (other && inOrder(other, one) < 0) low = middle + 1;
    else high = middle;
  }
  best.splice(low, 0, one);
  if (best.length > limit) best.pop();
}

function inOrder(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || b.named.degree - a.named.degree || (a.named.id < b.named.id ? -1 : 1);
}

/** The best text that has all words; else, of the texts that have what the name has not, the one that shows least. */
function matchedIn(catalogue: Catalogue, named: Named, words: readonly string[], typo: boolean): Matched {
  const texts = catalogue.textsOf(named).map(([field, text]) => ({ field, text, own: wordsOf(text) }));
  const has = (own: readonly string[], word: string) =>
    own.some((each) => each.startsWith(word) || (typo && misspelt([each], word, () => 1).length > 0));
  const whole = texts.find(({ own }) => words.every((word) => has(own, word)));
  const [name] = texts;
  const missing = words.filter((word) => !name || !has(name.own, word));
  const spread = missing.flatMap((word) => texts.find(({ own }) => has(own, word)) ?? []);
  const least = spread.sort((a, b) => FIELDS.indexOf(b.field) - FIELDS.indexOf(a.field))[0];
  const { field, text } = whole ?? least ?? { field: 'name' as const, text: named.name };
  return { field, text, typo };
}
