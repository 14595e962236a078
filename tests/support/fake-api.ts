import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type {
  ArticleHead,
  EdgeClaims,
  GraphNode,
  IngestEvent,
  Matched,
  Overview,
  Passage,
  SearchHit,
  Subgraph,
} from '../../shared/contract/index.ts';
import { type LiveEvent, NO_CHANGE } from '../../shared/contract/live.ts';
import { RELATION_TYPES } from '../../shared/schema/index.ts';
import {
  fakeAccounts,
  fakeArticleGraph,
  fakePaths,
  fakePreview,
  fakeSources,
  fakeStructure,
  fakeSubgraph,
  fakeSupport,
  fakeTimeline,
} from './fake-explore.ts';
import { type FakeGraph, type FakeOptions, fakeGraph, idOf, oldIdOf } from './fake-graph.ts';
import { pageRoutes } from './fake-pages.ts';
import { nodesResult } from './fake-result.ts';
import { savedRoutes } from './fake-saved.ts';
import { lineResponse, linesOf } from './result-lines.ts';

/** The policy that the explorer is served under. */
export const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self' blob:; font-src 'self'";

/**
 * The contract on a hand-made graph, and the built explorer beside it: what tests of the explorer run against.
 * @param explorer folder of the built explorer, seen from where the tests run
 */
export function fakeApp(options: FakeOptions = {}, explorer = 'dist/web/app'): Hono {
  let graph = fakeGraph(options);
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', CSP);
  });
  const number = (text: string | undefined, fallback: number): number => (text ? Number(text) : fallback);
  const missing = {
    error: {
      code: 'NOT_FOUND',
      message: 'There is no such entity.',
      where: null,
      advice: 'It may have been forgotten with its article. Search for its name.',
    },
  };

  app.get('/api/health', (c) =>
    c.json({
      status: 'ok',
      store: 'embedded',
      articles: graph.articles.length,
      entities: graph.nodes.size,
      claims: 0,
    }),
  );
  const listening = new Set<() => void>();
  app.get('/api/live', (c) =>
    streamSSE(c, async (stream) => {
      const hello = JSON.stringify({ is: 'hello', mark: 0 });
      await stream.writeSSE({ event: 'hello', data: hello });
      const tell = (): void => {
        const change = { added: [], changed: [], gone: [], moved: [], articles: [], whole: true };
        const data = JSON.stringify({ is: 'changed', mark: 1, change });
        void stream.writeSSE({ event: 'changed', data });
      };
      for (const event of options.busy ? BUSY : [])
        await stream.writeSSE({ event: event.is, data: JSON.stringify(event) });
      listening.add(tell);
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      listening.delete(tell);
    }),
  );
  app.get('/api/overview', (c) => c.json(overview(graph, number(c.req.query('limit'), 300))));
  app.route('/', savedRoutes());
  app.get('/api/search', (c) => {
    const words = (c.req.query('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const kind = c.req.query('kind');
    const hits = sorted([...graph.nodes.values()]).filter((node) => {
      const tokens = [node.name.slice(0, 1000), ...node.aliases].join(' ').toLowerCase().split(/\s+/);
      return (
        (!kind || node.kind === kind) && words.every((word) => tokens.some((token) => token.startsWith(word)))
      );
    });
    const shown = hits.slice(0, number(c.req.query('limit'), 20)).map((hit) => ({
      ...hit,
      matched: matchedBy(hit, words),
      apart: [],
    }));
    const counts = Object.fromEntries(
      [...new Set(hits.map((hit) => hit.kind))].map((each) => [
        each,
        hits.filter((hit) => hit.kind === each).length,
      ]),
    );
    const passages = words.length > 0 ? passagesOf(graph, words) : [];
    return c.json({
      hits: shown,
      total: hits.length,
      counts,
      articles: passages.slice(0, 5),
      totalArticles: passages.length,
    });
  });
  pageRoutes(
    app,
    () => graph,
    (id) => present(graph, id),
  );
  app.get('/api/entities/:id', (c) => {
    const card = cardOf(graph, present(graph, c.req.param('id')), number(c.req.query('limit'), 10));
    return card ? c.json(card) : c.json(missing, 404);
  });
  app.get('/api/entities/:id/neighbours', (c) => {
    const id = present(graph, c.req.param('id'));
    if (!graph.nodes.has(id)) return c.json(missing, 404);
    return c.json(neighbours(graph, id, number(c.req.query('limit'), 50), number(c.req.query('offset'), 0)));
  });
  app.get('/api/entities/:id/preview', (c) => {
    const id = present(graph, c.req.param('id'));
    return graph.nodes.has(id) ? c.json(fakePreview(graph, id)) : c.json(missing, 404);
  });
  app.post('/api/subgraph', async (c) => c.json(fakeSubgraph(graph, await c.req.json())));
  app.post('/api/paths', async (c) => c.json(fakePaths(graph, await c.req.json())));
  app.post('/api/support', async (c) => c.json(fakeSupport(graph, await c.req.json())));
  app.post('/api/timeline', async (c) => c.json(fakeTimeline(graph, await c.req.json())));
  app.get('/api/sources', (c) => c.json(fakeSources(graph)));
  app.get('/api/organizations/:id/structure', (c) => {
    const id = present(graph, c.req.param('id'));
    return graph.nodes.has(id) ? c.json(fakeStructure(graph, id)) : c.json(missing, 404);
  });
  app.get('/api/events/:id/accounts', (c) => {
    const id = present(graph, c.req.param('id'));
    return graph.nodes.has(id) ? c.json(fakeAccounts(graph, id)) : c.json(missing, 404);
  });
  app.get('/api/articles/:id/graph', (c) => {
    const page = graph.articles.find((article) => article.id === c.req.param('id'));
    return page ? c.json(fakeArticleGraph(graph, page)) : c.json(missing, 404);
  });
  app.get('/api/edges/:from/:type/:to', (c) => {
    const { from, type, to } = c.req.param();
    const claims = claimsOf(graph, from, type, to);
    if (!claims) return c.json(missing, 404);
    return c.json(options.byHand === undefined ? claims : withClaimByHand(claims, options.byHand));
  });
  app.get('/api/articles', (c) => {
    const offset = number(c.req.query('offset'), 0);
    const articles = newest(graph).map(({ claims, ...page }) => ({
      ...head(page),
      copyOf: null,
      claims: claims.length,
    }));
    return c.json({
      articles: articles.slice(offset, offset + number(c.req.query('limit'), 50)),
      total: articles.length,
    });
  });
  app.get('/api/articles/:id', (c) => {
    const page = graph.articles.find((article) => article.id === c.req.param('id'));
    return page ? c.json(page) : c.json(missing, 404);
  });
  const ingest =
    (events: IngestEvent[], preview = false) =>
    (stream: { writeSSE(event: { event: string; data: string }): Promise<void> }) => {
      const added = events.filter((event) => event.outcome === 'added').length;
      if (added > 0 && !preview) graph = fakeGraph({ ...options, empty: false });
      return (async () => {
        for (const event of events) await stream.writeSSE({ event: 'progress', data: JSON.stringify(event) });
        const summary = {
          added,
          updated: 0,
          unchanged: 0,
          older: 0,
          failed: events.length - added,
          writes: added,
          ...(preview && { difference: NOTHING_DIFFERENT }),
        };
        await stream.writeSSE({ event: 'done', data: JSON.stringify(summary) });
        if (added > 0 && !preview) for (const tell of listening) tell();
      })();
    };
  app.post('/api/articles', async (c) => {
    const { articles, preview } = await c.req.json<{
      articles: { article: { id: string; title: string | null } }[];
      preview?: boolean;
    }>();
    const events = articles.map(({ article }) => outcome(article.id, article.title, 'added'));
    return streamSSE(c, ingest(events, preview));
  });
  app.post('/api/upload', async (c) => {
    const { files, preview } = await c.req.parseBody({ all: true });
    const given = [files].flat().filter((file): file is File => file instanceof File);
    return streamSSE(
      c,
      ingest(
        given.map(({ name }) => outcome(name, name, name.endsWith('.bin') ? 'failed' : 'added')),
        preview === 'true',
      ),
    );
  });
  app.post('/api/query/stream', async (c) => {
    const { cypher } = await c.req.json<{ cypher: string }>();
    if (/\b(CREATE|MERGE|DELETE|SET)\b/i.test(cypher))
      return c.json(
        {
          error: {
            code: 'REFUSED',
            message: 'This query would write.',
            where: null,
            advice: 'Only queries that read are run here.',
          },
        },
        403,
      );
    if (!/\bRETURN\b/i.test(cypher))
      return c.json(
        {
          error: {
            code: 'QUERY',
            message: 'The query ends too early.',
            where: 'line 1',
            advice: 'Say with RETURN what you want to see.',
          },
        },
        400,
      );
    const nodes = sorted([...graph.nodes.values()]);
    if (/\bRETURN n\b(?!\.)/u.test(cypher)) return lineResponse(linesOf(nodesResult(nodes.slice(0, 40))));
    const rows = nodes
      .slice(0, 20)
      .map(({ name, kind, degree }) => ({ name, kind, degree, labels: ['Entity', kind] }));
    const columns = ['name', 'kind', 'degree', 'labels'];
    return lineResponse(
      linesOf({ columns, types: ['text', 'text', 'number', 'list'], rows, more: false, milliseconds: 3.2 }),
    );
  });
  app.use('*', serveStatic({ root: explorer }));
  return app;
}

/** Listens on a free port of this machine. */
export function startFake(
  options: FakeOptions = {},
  explorer?: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  return new Promise((resolve) => {
    const server = serve(
      { fetch: fakeApp(options, explorer).fetch, port: 0, hostname: '127.0.0.1' },
      ({ port }) =>
        resolve({
          url: `http://127.0.0.1:${port}`,
          stop: () =>
            new Promise((done) => {
              server.close(() => done());
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        }),
    );
  });
}

const BUSY: readonly LiveEvent[] = [
  {
    is: 'reading',
    reading: {
      work: 1,
      done: 3,
      failed: 1,
      total: 12,
      now: { id: 'report', title: 'The council elects a new chair after a night of votes' },
      over: false,
    },
  },
  { is: 'changed', mark: 1, change: { ...NO_CHANGE, added: [idOf('Olaf Scholz')] } },
];

const NOTHING_DIFFERENT = {
  entities: { added: 0, removed: 0, renamed: 0, changed: 0, list: [] },
  claims: { added: 0, removed: 0, changed: 0, list: [] },
  decisions: { touched: 0, list: [] },
  whole: true,
};

const outcome = (id: string, title: string | null, what: 'added' | 'failed'): IngestEvent => ({
  id,
  title,
  outcome: what,
  reason: what === 'failed' ? 'It is not text.' : null,
  claimsAdded: what === 'added' ? 3 : 0,
  claimsRemoved: 0,
});

const present = (graph: FakeGraph, id: string): string =>
  [...graph.nodes.values()].find((node) => node.id === id || oldIdOf(node.name) === id)?.id ?? id;

const sorted = <T extends GraphNode>(nodes: T[]): T[] =>
  nodes.sort((a, b) => b.degree - a.degree || (a.name < b.name ? -1 : 1));

const newest = (graph: FakeGraph) =>
  [...graph.articles].sort((a, b) => ((a.publishedAt ?? '') > (b.publishedAt ?? '') ? -1 : 1));

const head = ({ id, title, source, url, publishedAt }: ArticleHead): ArticleHead => ({
  id,
  title,
  source,
  url,
  publishedAt,
});

function among(graph: FakeGraph, nodes: GraphNode[]) {
  const ids = new Set(nodes.map((node) => node.id));
  return graph.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to));
}

function overview(graph: FakeGraph, limit: number): Overview {
  const nodes = sorted([...graph.nodes.values()]).slice(0, limit);
  const edges = among(graph, nodes);
  return { nodes, edges, total: graph.nodes.size, because: 'the most connected', communities: [] };
}

function matchedBy(hit: SearchHit, words: readonly string[]): Matched {
  const begins = (text: string) =>
    words.every((word) =>
      text
        .toLowerCase()
        .split(/\s+/)
        .some((token) => token.startsWith(word)),
    );
  const alias = begins(hit.name) ? undefined : hit.aliases.find(begins);
  return { field: alias === undefined ? 'name' : 'alias', text: alias ?? hit.name, typo: false };
}

function passagesOf(graph: FakeGraph, words: readonly string[]): Passage[] {
  return newest(graph).flatMap((page) => {
    const text = page.text.toLowerCase();
    const at = text.indexOf(words[0] ?? '');
    if (at < 0 || !words.every((word) => text.includes(word))) return [];
    const end = at + (words[0]?.length ?? 0);
    const before = page.text.slice(Math.max(0, at - 60), at);
    return [
      { article: head(page), before, match: page.text.slice(at, end), after: page.text.slice(end, end + 60) },
    ];
  });
}

function neighbours(graph: FakeGraph, id: string, limit: number, offset: number): Subgraph {
  const ids = new Set(graph.edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
  const all = sorted([...ids].flatMap((each) => graph.nodes.get(each) ?? []));
  const nodes = [graph.nodes.get(id)!, ...all.slice(offset, offset + limit)];
  return { nodes, edges: among(graph, nodes), total: all.length, because: 'the best supported' };
}

function cardOf(graph: FakeGraph, id: string, limit: number) {
  const entity = graph.nodes.get(id);
  if (!entity) return null;
  const groups = RELATION_TYPES.flatMap((type) =>
    (['in', 'out'] as const).flatMap((direction) => {
      const relations = graph.edges
        .filter((edge) => edge.type === type && (direction === 'out' ? edge.from : edge.to) === id)
        .map((edge) => ({ edge, other: graph.nodes.get(direction === 'out' ? edge.to : edge.from)! }));
      return relations.length > 0
        ? [{ type, direction, total: relations.length, relations: relations.slice(0, limit) }]
        : [];
    }),
  );
  const articles = newest(graph).filter((page) => page.entities.some((node) => node.id === id));
  return { entity, groups, articles: articles.slice(0, 10).map(head), totalArticles: articles.length };
}

function claimsOf(graph: FakeGraph, from: string, type: string, to: string): EdgeClaims | null {
  const ends = [graph.nodes.get(from), graph.nodes.get(to)];
  if (!ends[0] || !ends[1]) return null;
  const claims = graph.articles.flatMap((page) =>
    page.claims
      .filter((claim) => claim.from === from && claim.type === type && claim.to === to)
      .map((claim) => {
        const { before, after } = sentenceAround(page.text, claim.start, claim.end);
        return { claim, article: head(page), before, after };
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
