/** What the explorer asks of the hand-made graph beside single entities: answers of the contract, made simply. */
import type { Hono } from 'hono';
import type {
  Accounts,
  ArticlePage,
  GraphNode,
  GraphPath,
  Holding,
  Overview,
  Paths,
  PathsRequest,
  SourceList,
  Structure,
  Subgraph,
  Support,
  SupportRequest,
  Timeline,
  TimelineRequest,
} from '../../shared/contract/index.ts';
import { tenureOf } from '../../shared/model/tenure.ts';
import { PARTS, type RelationType, TENURES } from '../../shared/schema/index.ts';
import { answer, numberIn } from './fake-answers.ts';
import type { FakeGraph } from './fake-graph.ts';
import { articleOf, byDegree, edgesAmong, headOf, presentId } from './fake-lookups.ts';

/** @param graph the present one */
export function exploreRoutes(app: Hono, graph: () => FakeGraph): void {
  app.get('/api/overview', (c) => c.json(overviewOf(graph(), numberIn(c, 'limit', 300))));
  app.post('/api/subgraph', async (c) => c.json(fakeSubgraph(graph(), await c.req.json())));
  app.post('/api/paths', async (c) => c.json(pathsOf(graph(), await c.req.json())));
  app.post('/api/support', async (c) => c.json(supportOf(graph(), await c.req.json())));
  app.post('/api/timeline', async (c) => c.json(timelineOf(graph(), await c.req.json())));
  app.get('/api/sources', (c) => c.json(sourcesOf(graph())));
  app.get('/api/organizations/:id/structure', (c) =>
    answer(c, structureOf(graph(), presentId(graph(), c.req.param('id')))),
  );
  app.get('/api/events/:id/accounts', (c) =>
    answer(c, accountsOf(graph(), presentId(graph(), c.req.param('id')))),
  );
  app.get('/api/articles/:id/graph', (c) => {
    const page = articleOf(graph(), c.req.param('id'));
    return answer(c, page && articleGraphOf(graph(), page));
  });
}

const nodesOf = (graph: FakeGraph, ids: readonly string[]): GraphNode[] =>
  [...new Set(ids)]
    .flatMap((id) => graph.nodes.get(id) ?? [])
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));

const pick = (graph: FakeGraph, id: string): GraphNode => graph.nodes.get(id)!;
const partOf = (text: string | undefined) => PARTS.find((part) => part === text) ?? null;

function overviewOf(graph: FakeGraph, limit: number): Overview {
  const nodes = byDegree(graph.nodes.values()).slice(0, limit);
  const edges = edgesAmong(graph, new Set(nodes.map(({ id }) => id)));
  return { nodes, edges, total: graph.nodes.size, because: 'the most connected', communities: [] };
}

export function fakeSubgraph(
  graph: FakeGraph,
  asked: { readonly ids: readonly string[]; readonly among?: readonly string[] },
): Subgraph {
  const nodes = nodesOf(graph, asked.ids);
  const own = new Set(nodes.map(({ id }) => id));
  const edges = edgesAmong(graph, new Set([...own, ...(asked.among ?? [])])).filter(
    ({ from, to }) => own.has(from) || own.has(to),
  );
  return { nodes, edges, total: nodes.length, because: 'those asked for' };
}

/** All ways without a node twice, the shortest first. */
function pathsOf(graph: FakeGraph, { ids, types, most = 5, longest = 4 }: Partial<PathsRequest>): Paths {
  const edges = graph.edges.filter(({ type }) => !types?.length || types.includes(type));
  const beside = (id: string) =>
    [...new Set(edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))].sort();
  const [a = '', b = ''] = ids ?? [];
  const ways: string[][] = [];
  let layer = [[a]];
  for (let length = 1; length <= longest; length += 1) {
    layer = layer.flatMap((way) =>
      beside(way.at(-1) ?? '').flatMap((next) => (way.includes(next) ? [] : [[...way, next]])),
    );
    ways.push(...layer.filter((way) => way.at(-1) === b));
    layer = layer.filter((way) => way.at(-1) !== b).slice(0, 5_000);
  }
  const paths = ways.slice(0, most).map(
    (way): GraphPath => ({
      nodes: way.map((id) => pick(graph, id)),
      edges: way
        .slice(1)
        .flatMap((id, n) =>
          edges.filter(({ from, to }) => [from, to].includes(id) && [from, to].includes(way[n] ?? '')),
        ),
    }),
  );
  return {
    paths,
    because: paths.length > 0 ? 'the shortest' : 'no way joins them',
    more: ways.length > most,
  };
}

function supportOf(graph: FakeGraph, asked: SupportRequest): Support {
  const ids = new Set(asked.ids);
  const edges = new Map<string, Support['edges'][number]>();
  for (const page of graph.articles) {
    const { id, source, publishedAt } = page;
    if (asked.sources && !(source && asked.sources.includes(source))) continue;
    if (asked.articles && !asked.articles.includes(id)) continue;
    if (asked.since && !(publishedAt && publishedAt >= asked.since)) continue;
    if (asked.until && !(publishedAt && publishedAt <= asked.until)) continue;
    for (const { from, type, to, modality } of page.claims) {
      if (modality === 'negated' || !ids.has(from) || !ids.has(to)) continue;
      const key = `${from} ${type} ${to}`;
      const known = edges.get(key);
      const count = (known?.articles ?? 0) + 1;
      edges.set(key, { key, claims: count, sources: count, articles: count, confidence: 0.9, modality });
    }
  }
  return { edges: [...edges.values()].sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

function sourcesOf(graph: FakeGraph): SourceList {
  const names = [...new Set(graph.articles.flatMap(({ source }) => source ?? []))].sort();
  const sources = names.map((name) => {
    const own = graph.articles.filter(({ source }) => source === name);
    const dates = own.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
    const claims = own.reduce((sum, page) => sum + page.claims.length, 0);
    return { name, articles: own.length, claims, first: dates[0] ?? null, last: dates.at(-1) ?? null };
  });
  return { sources, total: sources.length };
}

/** The holder's claims as the model reads them. */
function intervalsOf(graph: FakeGraph, person: string, role: string): Holding['intervals'] {
  const claims = graph.articles.flatMap(({ publishedAt, claims: all }) =>
    all
      .filter(({ type, from, to }) => type === 'HOLDS_ROLE' && from === person && to === role)
      .map(({ id, modality, qualifiers: { tenure, since = null, until = null } }) => ({
        id,
        modality,
        tenure: TENURES.find((known) => known === tenure) ?? 'current',
        since,
        until,
        publishedAt,
      })),
  );
  return tenureOf(claims);
}

const edgesOf = (graph: FakeGraph, type: RelationType) => graph.edges.filter((edge) => edge.type === type);

function timelineOf(graph: FakeGraph, { ids }: TimelineRequest): Timeline {
  const events = nodesOf(graph, ids).flatMap((node) => {
    const { start, end } = node.properties;
    return start ? [{ node, date: start, end: end ?? null, articles: 1 }] : [];
  });
  const roles = edgesOf(graph, 'HOLDS_ROLE')
    .filter(({ from, to }) => ids.includes(from) || ids.includes(to))
    .map(({ from, to }) => {
      const body = edgesOf(graph, 'ROLE_IN').find((edge) => edge.from === to)?.to;
      return {
        person: pick(graph, from),
        role: pick(graph, to),
        organization: body ? pick(graph, body) : null,
        intervals: intervalsOf(graph, from, to),
      };
    });
  events.sort((a, b) => (`${a.date} ${a.node.id}` < `${b.date} ${b.node.id}` ? -1 : 1));
  return { events, roles, total: events.length + roles.length };
}

function structureOf(graph: FakeGraph, id: string): Structure | null {
  const entity = graph.nodes.get(id);
  if (!entity) return null;
  const roles = edgesOf(graph, 'ROLE_IN')
    .filter(({ to }) => to === id)
    .map(({ from }) => ({
      role: pick(graph, from),
      holdings: edgesOf(graph, 'HOLDS_ROLE')
        .filter(({ to }) => to === from)
        .map(({ from: person }) => ({
          other: pick(graph, person),
          intervals: intervalsOf(graph, person, from),
          claims: [],
          total: 1,
          on: null,
        })),
    }));
  const parts = edgesOf(graph, 'PART_OF').filter(({ to }) => to === id);
  const wholes = edgesOf(graph, 'PART_OF').filter(({ from }) => from === id);
  return {
    entity,
    roles,
    totalRoles: roles.length,
    parts: parts.map((edge) => ({ node: pick(graph, edge.from), edge })),
    totalParts: parts.length,
    partOf: wholes.map((edge) => ({ node: pick(graph, edge.to), edge })),
  };
}

function accountsOf(graph: FakeGraph, id: string): Accounts | null {
  const entity = graph.nodes.get(id);
  if (!entity) return null;
  const edges = edgesOf(graph, 'PARTICIPATED_IN').filter(({ to }) => to === id);
  const accounts = graph.articles.flatMap((page) => {
    const claims = page.claims.filter(({ type, to }) => type === 'PARTICIPATED_IN' && to === id);
    if (claims.length === 0) return [];
    const article = headOf(page);
    return [
      {
        article,
        date: entity.properties.start ?? null,
        place: entity.properties.place ?? null,
        participants: claims.map(({ from, modality, qualifiers, id: claim }) => ({
          id: from,
          part: partOf(qualifiers.as),
          modality,
          claim,
        })),
        quotes: claims.map((claim) => ({ claim, article, before: '', after: '' })),
      },
    ];
  });
  const denied = accounts.filter(({ participants }) =>
    participants.some(({ modality }) => modality === 'negated'),
  );
  return {
    entity,
    participants: edges.map((edge) => ({
      node: pick(graph, edge.from),
      edge,
      part: partOf(edge.qualifiers.as),
    })),
    accounts,
    total: accounts.length,
    contradictions: denied.map(({ article }) => ({
      about: 'modality',
      entity: null,
      articles: [article.id],
      text: 'That they took part is said (1 article), or denied (1 article).',
    })),
  };
}

function articleGraphOf(graph: FakeGraph, page: ArticlePage): Subgraph {
  const stated = new Set(page.claims.map(({ from, type, to }) => `${from} ${type} ${to}`));
  const found = fakeSubgraph(graph, { ids: page.entities.map(({ id }) => id) });
  const edges = found.edges.filter(({ from, type, to }) => stated.has(`${from} ${type} ${to}`));
  return { ...found, edges, because: 'what the article names' };
}
