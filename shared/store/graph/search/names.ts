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
  const ranks = ranksOf(catalogue, words, (word) => index.beginning(word));
  const strict = ranks.size;
  if (strict < FEW) {
    const loose = ranksOf(catalogue, words, (word) => [...index.beginning(word), ...index.misspelt(word)]);
    for (const [document, rank] of loose) if (!ranks.has(document)) ranks.set(document, rank);
  }
  return hitsOf(catalogue, ranks, { kind, limit }, (named, rank) =>
    matchedIn(catalogue, named, words, rank >= RANKS_WITHIN),
  );
}

/** All entities, the most connected first. */
export function mostConnected(catalogue: Catalogue, asked: Pick<NameQuery, 'kind' | 'limit'>): NameHits {
  const ranks = new Map<number, number>();
  for (let document = 0; document < catalogue.documents; document += 1) {
    if (catalogue.at(document)) ranks.set(document, 0);
  }
  return hitsOf(catalogue, ranks, asked, ({ name }) => ({ field: 'name', text: name, typo: false }));
}

/** By document: its rank. */
function ranksOf(
  catalogue: Catalogue,
  words: readonly string[],
  find: (word: string) => readonly Found[],
): Map<number, number> {
  let costs: Map<number, number> | null = null;
  for (const word of words) {
    const next = costsOf(find(word));
    const before: Map<number, number> | null = costs;
    costs = before === null ? next : together(before, next);
  }
  const ranks = new Map<number, number>();
  for (const [document, cost] of costs ?? []) {
    if (!catalogue.at(document)) continue;
    const [typos, mark] = [Math.floor(cost / MARKS), cost % MARKS];
    ranks.set(document, typos * RANKS_WITHIN + RANKS.fields + mark);
  }
  const whole = words.join(' ');
  raise(ranks, catalogue.wholes.beginning(whole), [RANKS.begins]);
  raise(ranks, catalogue.wholes.exactly(whole), [RANKS.whole, RANKS.alias]);
  return ranks;
}

/** By document: the best of what one word was found as. */
function costsOf(found: readonly Found[]): Map<number, number> {
  const costs = new Map<number, number>();
  for (const { typos, entries } of found) {
    for (const entry of entries) {
      const cost = typos * MARKS + markOf(entry);
      const known = costs.get(documentOf(entry));
      if (known === undefined || cost < known) costs.set(documentOf(entry), cost);
    }
  }
  return costs;
}

/** Documents with both, each as the worse of the two. */
function together(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): Map<number, number> {
  const both = new Map<number, number>();
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const [document, cost] of few) {
    const other = many.get(document);
    if (other !== undefined) both.set(document, Math.max(cost, other));
  }
  return both;
}

/** @param better ranks by the mark of an entry */
function raise(ranks: Map<number, number>, found: readonly Found[], better: readonly number[]): void {
  for (const { entries } of found) {
    for (const entry of entries) {
      const [document, rank] = [documentOf(entry), better[markOf(entry)]];
      const known = ranks.get(document);
      if (known !== undefined && rank !== undefined && rank < known) ranks.set(document, rank);
    }
  }
}

interface Ranked {
  readonly named: Named;
  readonly rank: number;
}

function hitsOf(
  catalogue: Catalogue,
  ranks: ReadonlyMap<number, number>,
  { kind, limit }: Pick<NameQuery, 'kind' | 'limit'>,
  matched: (named: Named, rank: number) => Matched,
): NameHits {
  const counts: Partial<Record<Kind, number>> = {};
  const best: Ranked[] = [];
  for (const [document, rank] of ranks) {
    const named = catalogue.at(document);
    if (!named) continue;
    counts[named.kind] = (counts[named.kind] ?? 0) + 1;
    if (kind === undefined || named.kind === kind) keepBest(best, { named, rank }, limit);
  }
  const total = kind === undefined ? ranks.size : (counts[kind] ?? 0);
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
