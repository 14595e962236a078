/** What pages ask of the hand-made graph beside cards: articles, what they said before, and who held what when. */
import type { Hono } from 'hono';
import type { Holdings, RevisionList } from '../../shared/contract/index.ts';
import { tenureOf } from '../../shared/model/tenure.ts';
import { answer, numberIn } from './fake-answers.ts';
import type { FakeGraph } from './fake-graph.ts';
import { articleOf, headOf, newestFirst, presentId } from './fake-lookups.ts';

/** @param graph the present one */
export function pageRoutes(app: Hono, graph: () => FakeGraph): void {
  app.get('/api/articles', (c) =>
    c.json(articlesOf(graph(), numberIn(c, 'offset', 0), numberIn(c, 'limit', 50))),
  );
  app.get('/api/articles/:id', (c) => answer(c, articleOf(graph(), c.req.param('id'))));
  app.get('/api/articles/:id/revisions', (c) => {
    const found = revisionsOf(graph(), c.req.param('id'));
    return found ? c.json(found) : c.notFound();
  });
  app.get('/api/entities/:id/holders', (c) => {
    const found = holdingsOf(graph(), presentId(graph(), c.req.param('id')));
    return found ? c.json(found) : c.notFound();
  });
  app.get('/api/review', (c) => c.json({ questions: [], total: 0 }));
  app.get('/api/decisions', (c) => c.json({ decisions: [], total: 0 }));
  app.get('/api/log', (c) => c.json({ changes: [], total: 0 }));
}

function articlesOf(graph: FakeGraph, offset: number, limit: number) {
  const articles = newestFirst(graph)
    .slice(offset, offset + limit)
    .map((page) => ({ ...headOf(page), copyOf: null, claims: page.claims.length }));
  return { articles, total: graph.articles.length };
}

function holdingsOf(graph: FakeGraph, id: string): Holdings | null {
  const entity = graph.nodes.get(id);
  if (!entity) return null;
  const rows = graph.articles.flatMap((article) =>
    article.claims
      .filter((claim) => claim.type === 'HOLDS_ROLE' && (claim.from === id || claim.to === id))
      .map((claim) => ({ claim, article })),
  );
  const otherOf = ({ from, to }: { from: string; to: string }) => (from === id ? to : from);
  const holdings = [...new Set(rows.map(({ claim }) => otherOf(claim)))].sort().flatMap((other) => {
    const node = graph.nodes.get(other);
    const claims = rows
      .filter(({ claim }) => otherOf(claim) === other)
      .map(({ claim: { id: claimId, modality, qualifiers }, article }) => ({
        id: claimId,
        article: article.id,
        publishedAt: article.publishedAt,
        modality,
        tenure: tenureIn(qualifiers.tenure),
        since: qualifiers.since ?? null,
        until: qualifiers.until ?? null,
      }));
    const intervals = tenureOf(claims);
    return node ? [{ other: node, intervals, claims, total: claims.length, on: null }] : [];
  });
  return { entity, holdings, total: holdings.length };
}

function tenureIn(text: string | undefined): 'current' | 'former' | 'acting' | 'future' {
  return text === 'former' || text === 'acting' || text === 'future' ? text : 'current';
}

function revisionsOf(graph: FakeGraph, id: string): RevisionList | null {
  const page = articleOf(graph, id);
  if (!page) return null;
  const { title, source, url, publishedAt, updatedAt, text } = page;
  return {
    article: id,
    current: { title, source, url, publishedAt, updatedAt, text, contentHash: 'h' },
    older: [],
  };
}
