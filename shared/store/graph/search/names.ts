/** Entities by words of their names, roles and organizations. Pure: the same catalogue always gives the same hits. */
import type { Matched } from '../../../contract/index.ts';
import { KIND_NAMES, type Kind } from '../../../schema/index.ts';
import { keepBest } from './best.ts';
import { type Catalogue, FIELDS } from './catalogue.ts';
import type { Named } from './documents.ts';
import { type Marked, withAll } from './marked.ts';
import { Matching } from './matching.ts';
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
  const beginning = words.map((word) => index.beginning(word));
  const strict = ranksOf(catalogue, words, beginning);
  const isFew = strict.documents.length < FEW;
  const found = isFew ? words.map((word) => index.near(word)) : beginning;
  const ranks = isFew ? ranksOf(catalogue, words, found) : strict;
  const matching = new Matching(catalogue, words, found);
  return hitsOf(catalogue, ranks, { kind, limit }, (named, rank) => matching.of(named, rank >= RANKS_WITHIN));
}

/** All entities, the most connected first. */
export function mostConnected(
  catalogue: Catalogue,
  { kind, limit }: Pick<NameQuery, 'kind' | 'limit'>,
): NameHits {
  const { ranking } = catalogue;
  const counts = ranking.counts();
  const hits: NameHits['hits'][number][] = [];
  for (const named of ranking.all) {
    if (hits.length === limit) break;
    if (kind !== undefined && named.kind !== kind) continue;
    hits.push({ named, matched: { field: 'name', text: named.name, typo: false } });
  }
  return { hits, total: kind === undefined ? ranking.size : (counts[kind] ?? 0), counts };
}

/** The rank of each, one more than it. */
function ranksOf(
  { documents, wholes }: Catalogue,
  words: readonly string[],
  found: readonly (readonly Found[])[],
): Marked {
  const costs = withAll(found, documents.length);
  const { of } = costs;
  const there = costs.documents.filter((document) => documents.isThere(document));
  for (const document of there) {
    const cost = (of[document] ?? 0) - 1;
    of[document] = 1 + Math.floor(cost / MARKS) * RANKS_WITHIN + RANKS.fields + (cost % MARKS);
  }
  const whole = words.join(' ');
  raise(of, wholes.beginning(whole), [RANKS.begins]);
  raise(of, wholes.exactly(whole), [RANKS.whole, RANKS.alias]);
  return { documents: there, of };
}

/** @param better ranks by the mark of an entry */
function raise(of: Uint8Array, found: readonly Found[], better: readonly number[]): void {
  for (const { entries } of found) {
    for (let n = 0; n < entries.length; n += 1) {
      const entry = entries[n] ?? 0;
      const document = documentOf(entry);
      const known = of[document] ?? 0;
      const rank = better[markOf(entry)];
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
  const { kinds, degrees } = catalogue.documents;
  const wanted = kind === undefined ? null : KIND_NAMES.indexOf(kind);
  const counted = KIND_NAMES.map(() => 0);
  const best: Ranked[] = [];
  for (const document of ranks.documents) {
    const its = kinds[document] ?? 0;
    counted[its] = (counted[its] ?? 0) + 1;
    if (wanted !== null && its !== wanted) continue;
    const rank = (ranks.of[document] ?? 1) - 1;
    const last = best.length < limit ? undefined : best.at(-1);
    // Most of many are worse than the last of the best, and are told so without a look at what they are called.
    if (last && (rank > last.rank || (rank === last.rank && (degrees[document] ?? 0) < last.named.degree)))
      continue;
    const named = catalogue.documents.at(document);
    if (named) keepBest(best, { named, rank }, limit, inOrder);
  }
  const counts: Partial<Record<Kind, number>> = {};
  for (const [n, each] of KIND_NAMES.entries()) if (counted[n]) counts[each] = counted[n];
  const total = kind === undefined ? ranks.documents.length : (counts[kind] ?? 0);
  return { hits: best.map(({ named, rank }) => ({ named, matched: matched(named, rank) })), total, counts };
}

function inOrder(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || b.named.degree - a.named.degree || (a.named.id < b.named.id ? -1 : 1);
}
