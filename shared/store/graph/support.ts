/** What edges stand on where only some sources, articles or days count. */
import type { Support, SupportRequest } from '../../contract/index.ts';
import { groupBy } from '../../group.ts';
import { daysOf } from '../../model/dates.ts';
import { edgeKey, MODALITIES } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import {
  claimsByHandFrom,
  claimsFrom,
  claimsOfArticles,
  claimsTo,
  type SupportRow,
} from '../statements/read-explore.ts';
import { modalityOf, relationTypeOf } from './rows.ts';

/** Entities whose claims are read at once, and most claims of them. */
const CHUNK = 500;
const MOST_CLAIMS = 1_000_000;

/**
 * Edges in order of their keys. Where nothing is asked for, every edge counts what the graph says that it counts; a
 * claim that a person added has no source, article or date, and counts only then.
 */
export async function readSupport(store: Runner, asked: SupportRequest): Promise<Support> {
  const within = new Set(asked.ids);
  const rows = await claimsOf(store, asked);
  const isMeant = ({ from, to }: SupportRow) => within.has(from) && within.has(to) && from !== to;
  const counting = rows.filter((row) => isMeant(row) && counts(row, asked));
  const groups = groupBy(counting, ({ from, type, to }) => edgeKey({ from, type: relationTypeOf(type), to }));
  const edges = [...groups].map(([key, claims]) => ({ key, ...folded(claims) }));
  return { edges: edges.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

async function claimsOf(store: Runner, asked: SupportRequest): Promise<SupportRow[]> {
  const { ids, articles } = asked;
  if (articles) return inChunks(articles, (chunk) => store.run(claimsOfArticles, chunk));
  const reads = [claimsFrom, claimsTo, ...(isAll(asked) ? [claimsByHandFrom] : [])];
  const rows = await Promise.all(reads.map((read) => inChunks(ids, (chunk) => store.run(read, chunk))));
  return rows.flat();
}

async function inChunks<T>(
  all: readonly string[],
  read: (chunk: { ids: string[]; limit: number }) => Promise<T[]>,
): Promise<T[]> {
  const ids = [...new Set(all)].sort();
  // Kept apart until the end: around hubs there are more rows than a call takes arguments.
  const pages: T[][] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    pages.push(await read({ ids: ids.slice(at, at + CHUNK), limit: MOST_CLAIMS }));
  }
  return pages.flat();
}

function isAll({ sources, articles, since, until }: SupportRequest): boolean {
  return [sources, articles, since, until].every((part) => part === undefined);
}

/** A date that is known by its month or year counts where some day of it does; what has none does not. */
function counts({ name, date }: SupportRow, { sources, since, until }: SupportRequest): boolean {
  if (sources && (name === null || !sources.includes(name))) return false;
  if (since === undefined && until === undefined) return true;
  if (date === null) return false;
  const [first, last] = daysOf(date);
  return (since === undefined || last >= since) && (until === undefined || first <= until);
}

/** As the edge of these claims would count them: copies count as the one source that they are credited to. */
function folded(claims: readonly SupportRow[]): Omit<Support['edges'][number], 'key'> {
  const stated = claims.filter(({ article }) => article !== null);
  const modalities = claims.map(({ modality }) => modalityOf(modality));
  return {
    claims: claims.length,
    sources: new Set(stated.map(({ credit, article }) => credit ?? article)).size,
    articles: new Set(stated.map(({ article }) => article)).size,
    confidence: claims.reduce((most, { confidence }) => Math.max(most, confidence), 0),
    modality: MODALITIES.find((modality) => modalities.includes(modality)) ?? 'alleged',
  };
}
