/** What pages ask of the hand-made graph beside cards: who held what when, and what an article said before. */
import type { Hono } from 'hono';
import type { Holdings, RevisionList } from '../../shared/contract/index.ts';
import { tenureOf } from '../../shared/model/tenure.ts';
import type { FakeGraph } from './fake-graph.ts';

/** @param graph the present one; @param present the id that an entity has now */
export function pageRoutes(app: Hono, graph: () => FakeGraph, present: (id: string) => string): void {
  app.get('/api/entities/:id/holders', (c) => {
    const found = holdingsOf(graph(), present(c.req.param('id')));
    return found ? c.json(found) : c.notFound();
  });
  app.get('/api/articles/:id/revisions', (c) => {
    const found = revisionsOf(graph(), c.req.param('id'));
    return found ? c.json(found) : c.notFound();
  });
  app.get('/api/review', (c) => c.json({ questions: [], total: 0 }));
  app.get('/api/decisions', (c) => c.json({ decisions: [], total: 0 }));
  app.get('/api/log', (c) => c.json({ changes: [], total: 0 }));
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
  const page = graph.articles.find((article) => article.id === id);
  if (!page) return null;
  const { title, source, url, publishedAt, updatedAt, text } = page;
  return {
    article: id,
    current: { title, source, url, publishedAt, updatedAt, text, contentHash: 'h' },
    older: [],
  };
}
