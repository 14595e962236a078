/** What the fake finds for the words of a reader: entities, and passages of articles. */
import type { Hono } from 'hono';
import type { Matched, Passage, SearchHit } from '../../shared/contract/index.ts';
import { numberIn } from './fake-answers.ts';
import type { FakeGraph } from './fake-graph.ts';
import { byDegree, headOf, newestFirst } from './fake-lookups.ts';

/** @param graph the present one */
export function searchRoutes(app: Hono, graph: () => FakeGraph): void {
  app.get('/api/search', (c) => {
    const words = wordsOf(c.req.query('q') ?? '');
    const hits = hitsOf(graph(), words, c.req.query('kind'));
    const passages = words.length > 0 ? passagesOf(graph(), words) : [];
    return c.json({
      hits: hits
        .slice(0, numberIn(c, 'limit', 20))
        .map((hit) => ({ ...hit, matched: matchedBy(hit, words), apart: [] })),
      total: hits.length,
      counts: countsOf(hits),
      articles: passages.slice(0, 5),
      totalArticles: passages.length,
    });
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Whether every word begins one of the text. */
function begins(words: readonly string[], text: string): boolean {
  const tokens = text.toLowerCase().split(/\s+/);
  return words.every((word) => tokens.some((token) => token.startsWith(word)));
}

function hitsOf(graph: FakeGraph, words: readonly string[], kind: string | undefined): SearchHit[] {
  return byDegree(graph.nodes.values())
    .filter((node) => !kind || node.kind === kind)
    .filter((node) => begins(words, [node.name.slice(0, 1000), ...node.aliases].join(' ')));
}

function countsOf(hits: readonly SearchHit[]): Record<string, number> {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return Object.fromEntries(kinds.map((kind) => [kind, hits.filter((hit) => hit.kind === kind).length]));
}

function matchedBy({ name, aliases }: SearchHit, words: readonly string[]): Matched {
  const alias = begins(words, name) ? undefined : aliases.find((each) => begins(words, each));
  return { field: alias === undefined ? 'name' : 'alias', text: alias ?? name, typo: false };
}

function passagesOf(graph: FakeGraph, words: readonly string[]): Passage[] {
  return newestFirst(graph).flatMap((page) => {
    const text = page.text.toLowerCase();
    const at = text.indexOf(words[0] ?? '');
    if (at < 0 || !words.every((word) => text.includes(word))) return [];
    const end = at + (words[0]?.length ?? 0);
    const before = page.text.slice(Math.max(0, at - 60), at);
    const match = page.text.slice(at, end);
    return [{ article: headOf(page), before, match, after: page.text.slice(end, end + 60) }];
  });
}
