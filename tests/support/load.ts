/** Many clients at once against a running service: searches, cards, expansions and Cypher, in turn. */
import autocannon from 'autocannon';
import { createClient } from '../../shared/contract/client.ts';
import { residentMegabytes } from './resident.ts';

/** For how long, or for how many answers. */
export type Load = { readonly connections: number } & (
  | { readonly seconds: number }
  | { readonly answers: number }
);

export interface LoadResult {
  readonly answers: number;
  /** Lost connections and answers that did not come in time. */
  readonly errors: number;
  /** Answers that are an error. */
  readonly refused: number;
  /** Milliseconds within which half of the answers came, and 99 of 100. */
  readonly half: number;
  readonly most: number;
  readonly megabytes: number;
}

/** Entities that are asked for. */
const CENTRES = 20;
/** Seconds that an answer may take before it counts as lost: the machine may be busy with other things. */
const PATIENCE = 60;

const CYPHER = [
  'MATCH (p:Person)-[:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o:Organization) RETURN p.name AS p, r.name AS r, o.name AS o ORDER BY p, r, o LIMIT 50',
  'MATCH (e:Event)<-[:PARTICIPATED_IN]-(p) RETURN e.name AS event, count(p) AS n ORDER BY n DESC, event LIMIT 20',
];

/** What is asked, of the entities that the service holds. */
async function requestsTo(address: string): Promise<autocannon.Request[]> {
  const { nodes } = await createClient(fetch, address).overview({ query: { limit: CENTRES } });
  const queries = CYPHER.map((cypher) => ({
    method: 'POST' as const,
    path: '/api/query',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ cypher, limit: 100 }),
  }));
  return nodes.flatMap(({ id, name }, index) => {
    const entity = `/api/entities/${encodeURIComponent(id)}`;
    const asked = [
      `/api/search?q=${encodeURIComponent(name.slice(0, 4))}`,
      entity,
      `${entity}/neighbours?limit=50`,
      '/api/overview?limit=300',
    ].map((path) => ({ method: 'GET' as const, path }));
    const query = queries[index % queries.length];
    return query ? [...asked, query] : asked;
  });
}

/** @param pid the process of the service, whose memory is looked at in the end */
export async function loadService(address: string, pid: number, load: Load): Promise<LoadResult> {
  const result = await autocannon({
    url: address,
    connections: load.connections,
    ...('seconds' in load ? { duration: load.seconds } : { amount: load.answers }),
    timeout: PATIENCE,
    requests: await requestsTo(address),
  });
  return {
    answers: result['2xx'],
    errors: result.errors + result.timeouts,
    refused: result.non2xx,
    half: result.latency.p50,
    most: result.latency.p99,
    megabytes: residentMegabytes(pid),
  };
}
