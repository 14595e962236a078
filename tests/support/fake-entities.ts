/** What the fake tells of one entity: its card, its neighbours, and what they would be. */
import type { Hono } from 'hono';
import type { EntityCard, Preview, Subgraph } from '../../shared/contract/index.ts';
import { type Kind, RELATION_TYPES } from '../../shared/schema/index.ts';
import { answer, numberIn } from './fake-answers.ts';
import type { FakeGraph } from './fake-graph.ts';
import { byDegree, edgesAmong, headOf, newestFirst, presentId } from './fake-lookups.ts';

/** @param graph the present one */
export function entityRoutes(app: Hono, graph: () => FakeGraph): void {
  app.get('/api/entities/:id', (c) => {
    const id = presentId(graph(), c.req.param('id'));
    return answer(c, cardOf(graph(), id, numberIn(c, 'limit', 10)));
  });
  app.get('/api/entities/:id/neighbours', (c) => {
    const id = presentId(graph(), c.req.param('id'));
    return answer(c, neighboursOf(graph(), id, numberIn(c, 'limit', 50), numberIn(c, 'offset', 0)));
  });
  app.get('/api/entities/:id/preview', (c) =>
    answer(c, previewOf(graph(), presentId(graph(), c.req.param('id')))),
  );
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
  const articles = newestFirst(graph).filter((page) => page.entities.some((node) => node.id === id));
  return {
    entity,
    groups,
    ...(entity.kind === 'Person' && { bodies: bodiesOf(graph, id) }),
    articles: articles.slice(0, 10).map(headOf),
    totalArticles: articles.length,
  };
}

function bodiesOf({ nodes, edges }: FakeGraph, person: string): EntityCard['bodies'] {
  const held = edges.filter(({ type, from }) => type === 'HOLDS_ROLE' && from === person);
  const namesOf = (role: string) =>
    edges.flatMap(({ type, from, to }) =>
      type === 'ROLE_IN' && from === role ? (nodes.get(to)?.name ?? []) : [],
    );
  const bodies = held.map(({ to }) => [to, namesOf(to)] as const);
  return Object.fromEntries(bodies.filter(([, names]) => names.length > 0));
}

function neighboursOf(graph: FakeGraph, id: string, limit: number, offset: number): Subgraph | null {
  const entity = graph.nodes.get(id);
  if (!entity) return null;
  const ids = new Set(graph.edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
  const all = byDegree([...ids].flatMap((each) => graph.nodes.get(each) ?? []));
  const nodes = [entity, ...all.slice(offset, offset + limit)];
  const edges = edgesAmong(graph, new Set(nodes.map((node) => node.id)));
  return { nodes, edges, total: all.length, because: 'the best supported' };
}

function previewOf(graph: FakeGraph, id: string): Preview | null {
  const entity = graph.nodes.get(id);
  if (!entity) return null;
  const groups = new Map<string, Preview['groups'][number]>();
  const others = new Map<string, Kind>();
  for (const { type, from, to, first, last } of graph.edges) {
    if (from !== id && to !== id) continue;
    const direction = from === id ? 'out' : 'in';
    const other = graph.nodes.get(from === id ? to : from)!;
    others.set(other.id, other.kind);
    const key = `${type} ${direction} ${other.kind}`;
    const known = groups.get(key);
    groups.set(key, { type, direction, kind: other.kind, total: (known?.total ?? 0) + 1, first, last });
  }
  const kinds: Preview['kinds'] = {};
  for (const kind of others.values()) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { entity, groups: [...groups.values()], total: others.size, kinds };
}
