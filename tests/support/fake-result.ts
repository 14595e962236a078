import type { QueryResponse, SearchHit } from '../../shared/contract/index.ts';

/** Entities as a query returns them, with what else a cell may hold. */
export function nodesResult(nodes: readonly SearchHit[]): QueryResponse {
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
