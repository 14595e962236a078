/** What the fake answers to queries of the console: entities, a table of them, or why not. */
import type { Hono } from 'hono';
import type { QueryResponse, SearchHit } from '../../shared/contract/index.ts';
import type { FakeGraph } from './fake-graph.ts';
import { byDegree } from './fake-lookups.ts';
import { lineResponse, linesOf } from './result-lines.ts';

const REFUSED = {
  code: 'REFUSED',
  message: 'This query would write.',
  where: null,
  advice: 'Only queries that read are run here.',
};
const UNFINISHED = {
  code: 'QUERY',
  message: 'The query ends too early.',
  where: 'line 1',
  advice: 'Say with RETURN what you want to see.',
};

/** @param graph the present one */
export function queryRoutes(app: Hono, graph: () => FakeGraph): void {
  app.post('/api/query/stream', async (c) => {
    const { cypher } = await c.req.json<{ cypher: string }>();
    if (/\b(CREATE|MERGE|DELETE|SET)\b/i.test(cypher)) return c.json({ error: REFUSED }, 403);
    if (!/\bRETURN\b/i.test(cypher)) return c.json({ error: UNFINISHED }, 400);
    return lineResponse(linesOf(resultOf(graph(), cypher)));
  });
}

function resultOf(graph: FakeGraph, cypher: string): QueryResponse {
  const nodes = byDegree(graph.nodes.values());
  if (/\bRETURN n\b(?!\.)/u.test(cypher)) return nodesResult(nodes.slice(0, 40));
  return {
    columns: ['name', 'kind', 'degree', 'labels'],
    types: ['text', 'text', 'number', 'list'],
    rows: nodes
      .slice(0, 20)
      .map(({ name, kind, degree }) => ({ name, kind, degree, labels: ['Entity', kind] })),
    more: false,
    milliseconds: 3.2,
  };
}

/** Entities as a query returns them, with what else a cell may hold. */
function nodesResult(nodes: readonly SearchHit[]): QueryResponse {
  return {
    columns: ['n', 'named', 'degree', 'aliases'],
    types: ['node', 'text', 'number', 'list'],
    rows: nodes.map(({ id, kind, name, aliases, degree }) => ({
      n: { _id: id, _labels: ['Entity', kind], id, name, degree },
      named: `${name}, who is told of under this name and under ${aliases.length} others`,
      ...{ degree, aliases: [...aliases] },
    })),
    more: false,
    plan: 'Return (n)\n  NodeScan (n:Entity)',
    milliseconds: 3.2,
  };
}
