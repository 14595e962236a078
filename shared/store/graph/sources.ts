/** Who published the articles. */
import type { SourceList } from '../../contract/index.ts';
import type { Runner } from '../engine.ts';
import { claimsOfSources, countSources, sourcesOfArticles } from '../statements/read-explore.ts';
import { totalOf } from './find.ts';

/** Claims are counted by name, which is another order than that of the list. */
const MOST_COUNTED = 100_000;

export async function readSources(store: Runner, limit: number): Promise<SourceList> {
  const [rows, claims, total] = await Promise.all([
    store.run(sourcesOfArticles, { limit }),
    store.run(claimsOfSources, { limit: Math.max(limit, MOST_COUNTED) }),
    totalOf(store, countSources, {}),
  ]);
  const claimsBy = new Map(claims.map((row) => [row.name, row.claims]));
  const sources = rows.map((row) => ({ ...row, claims: claimsBy.get(row.name) ?? 0 }));
  return { sources, total };
}
