/** The whole graph: how much it holds, its most connected part, and its names. */
import type { Overview, SearchResult } from '../../contract/index.ts';
import { fold } from '../../model/names.ts';
import type { Runner } from '../engine.ts';
import {
  countArticles,
  countClaims,
  countEntities,
  countNames,
  mostConnected,
  searchNames,
} from '../statements/read.ts';
import { edgesBetween, totalOf } from './find.ts';
import type { Counts, OverviewBy, SearchQuery } from './queries.ts';
import { toHit, toNode } from './rows.ts';

export async function counts(store: Runner): Promise<Counts> {
  const [articles, entities, claims] = await Promise.all([
    totalOf(store, countArticles, {}),
    totalOf(store, countEntities, {}),
    totalOf(store, countClaims, {}),
  ]);
  return { articles, entities, claims };
}

export async function overview(store: Runner, limit: number, _by: OverviewBy = 'degree'): Promise<Overview> {
  const [rows, total] = await Promise.all([
    store.run(mostConnected, { limit }),
    totalOf(store, countEntities, {}),
  ]);
  const nodes = rows.map(({ node }) => toNode(node));
  return {
    nodes,
    edges: await edgesBetween(store, nodes),
    total,
    because: 'the most connected',
    communities: [],
  };
}

export async function search(store: Runner, { q, kind, limit }: SearchQuery): Promise<SearchResult> {
  // A bar stands between the names that are searched.
  const folded = fold(q.replaceAll('|', ' '));
  const word = ` ${folded}`;
  const [rows, total] = await Promise.all([
    store.run(searchNames(kind ?? null), { word, fold: folded, whole: `| ${folded} |`, limit }),
    totalOf(store, countNames(kind ?? null), { word }),
  ]);
  const hits = rows.map(({ node }) => {
    const hit = toHit(node);
    return { ...hit, matched: { field: 'name' as const, text: hit.name, typo: false } };
  });
  return { hits, total, counts: {}, articles: [], totalArticles: 0 };
}
