/** Who published the articles. */
import type { SourceList } from '../../contract/index.ts';
import type { Runner } from '../engine.ts';
import { claimsOfSources, countSources, sourcesOfArticles } from '../statements/read-explore.ts';
import { totalOf } from './find.ts';

/** Sources whose claims are counted: more than a list ever shows. */
const MOST_SOURCES = 100_000;

export async function readSources(store: Runner, limit: number): Promise<SourceList> {
  const [rows, claims, total] = await Promise.all([
    store.run(sourcesOfArticles, { limit }),
    store.run(claimsOfSources, { limit: MOST_SOURCES }),
    totalOf(store, countSources, {}),
  ]);
  const claimsBy = new Map(claims.map((row) => [row.name, row.claims]));
  const sources = rows.map((row) => ({ ...row, claims: claimsBy.get(row.name) ?? 0 }));
  return { sources, total };
}
