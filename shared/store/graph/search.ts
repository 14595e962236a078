/** Search as somebody types: entities and articles. */
import type { SearchResult } from '../../contract/index.ts';
import type { Runner } from '../engine.ts';
import { hitsById } from '../statements/read.ts';
import type { SearchQuery } from './queries.ts';
import { toHit } from './rows.ts';
import { eventsAlike } from './search/events-alike.ts';
import type { Memory } from './search/memory.ts';
import { mostConnected, type NameHits, queryWords, searchNames } from './search/names.ts';
import { namesakes } from './search/namesakes.ts';

/** Most passages that come with an answer. */
const MOST_PASSAGES = 5;

const NOTHING: NameHits = { hits: [], total: 0, counts: {} };

export async function search(store: Runner, memory: Memory, query: SearchQuery): Promise<SearchResult> {
  const { q, limit } = query;
  const words = queryWords(q);
  const catalogue = await memory.catalogue();
  const asked = { words, kind: query.kind, limit };
  const isEmpty = q.trim() === '';
  const found = isEmpty
    ? mostConnected(catalogue, asked)
    : words.length > 0
      ? searchNames(catalogue, asked)
      : NOTHING;
  const [rows, articles] = await Promise.all([
    store.run(hitsById, { ids: found.hits.map(({ named }) => named.id), limit }),
    words.length > 0 ? searchTexts(memory, words) : { articles: [], totalArticles: 0, unread: 0 },
  ]);
  const apart = namesakes(
    catalogue,
    found.hits.map(({ named }) => named),
  );
  const byId = new Map(rows.map(({ id, node }) => [id, toHit(node)]));
  const alike = await eventsAlike(store, [...byId.values()]);
  const hits = found.hits.flatMap(({ named: { id }, matched }) => {
    const hit = byId.get(id);
    return hit ? [{ ...hit, matched, apart: [...(apart.get(id) ?? []), ...(alike.get(id) ?? [])] }] : [];
  });
  return { hits, total: found.total, counts: found.counts, ...articles };
}

async function searchTexts(
  memory: Memory,
  words: readonly string[],
): Promise<Pick<SearchResult, 'articles' | 'totalArticles' | 'unread'>> {
  const texts = await memory.texts();
  const { ids, total } = texts.find(words, MOST_PASSAGES);
  const articles = await texts.passages(ids, words);
  return { articles, totalArticles: total, unread: texts.waiting };
}
