/** What the fake tells of one relation: its claims, each with the sentence around it. */
import type { Hono } from 'hono';
import type { EdgeClaims } from '../../shared/contract/index.ts';
import { answer } from './fake-answers.ts';
import type { FakeGraph } from './fake-graph.ts';
import { headOf } from './fake-lookups.ts';

/** @param graph the present one; @param byHand the note of a claim that a person added to every relation */
export function evidenceRoutes(app: Hono, graph: () => FakeGraph, byHand: string | undefined): void {
  app.get('/api/edges/:from/:type/:to', (c) => {
    const { from, type, to } = c.req.param();
    const claims = claimsOf(graph(), from, type, to);
    return answer(c, claims && byHand !== undefined ? withClaimByHand(claims, byHand) : claims);
  });
}

function claimsOf(graph: FakeGraph, from: string, type: string, to: string): EdgeClaims | null {
  const ends = [graph.nodes.get(from), graph.nodes.get(to)];
  if (!ends[0] || !ends[1]) return null;
  const claims = graph.articles.flatMap((page) =>
    page.claims
      .filter((claim) => claim.from === from && claim.type === type && claim.to === to)
      .map((claim) => {
        const { before, after } = sentenceAround(page.text, claim.start, claim.end);
        return { claim, article: headOf(page), before, after };
      }),
  );
  const edge = graph.edges.find((each) => each.from === from && each.type === type && each.to === to) ?? null;
  return { edge, from: ends[0], to: ends[1], claims, total: claims.length };
}

function sentenceAround(text: string, start: number, end: number) {
  const before = Math.max(...['. ', '\n'].map((mark) => endOfLast(text.slice(0, start), mark)), 0);
  const stop = /[.!?](\s|$)/.exec(text.slice(end - 1));
  return {
    before: text.slice(Math.min(before, start), start),
    after: text.slice(end, stop ? end + stop.index : text.length),
  };
}

function endOfLast(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

/** The claims with one more, which a person added. */
function withClaimByHand(found: EdgeClaims, note: string): EdgeClaims {
  const [first] = found.claims;
  if (!first) return found;
  const article = { id: 'decision:d1', title: null, source: null, url: null, publishedAt: null };
  const claim = { ...first.claim, id: 'by-hand', quote: '', start: 0, end: 0 };
  const decision = { id: 'd1', author: 'ann', at: '2026-11-29T10:00:00.000Z', note };
  const added = { claim, article, before: '', after: '', decision };
  return { ...found, claims: [added, ...found.claims], total: found.total + 1 };
}
