import type { Client } from '../../../../shared/contract/client.ts';
import { daysOf } from '../../../../shared/model/dates.ts';
import type { Part } from './graph.ts';
import type { WantedPart } from './parts.ts';

type Api = Pick<Client, 'overview' | 'subgraph' | 'neighbours' | 'entity'>;

type WantedExpansion = Extract<WantedPart, { is: 'expansion' }>;

/** Asks for one part of the graph. Fails as the API does. */
export async function fetchPart(want: WantedPart, api: Api): Promise<Part> {
  const { is } = want;
  switch (is) {
    case 'overview': {
      const { limit, by } = want;
      return { is, of: null, page: 0, subgraph: await api.overview({ query: { limit, by } }) };
    }
    case 'entities':
      return { is, of: null, page: 0, subgraph: await api.subgraph({ body: { ids: [...want.ids] } }) };
    case 'expansion':
      return fetchExpansion(want, api);
  }
}

/** What stands around an entity; where it has another id than it was asked for by, it is asked which. */
async function fetchExpansion({ is, expansion, page, limit }: WantedExpansion, api: Api): Promise<Part> {
  const { id, since, until, top: _, ...choice } = expansion;
  const query = {
    type: choice.type ?? undefined,
    direction: choice.direction ?? undefined,
    kind: choice.kind ?? undefined,
    since: since ? daysOf(since)[0] : undefined,
    until: until ? daysOf(until)[1] : undefined,
    limit,
    offset: page * limit,
  };
  const subgraph = await api.neighbours({ params: { id }, query });
  const part = { is, page, choice: { ...choice, since, until, top: expansion.top } };
  if (subgraph.nodes.some((node) => node.id === id)) return { ...part, of: id, subgraph };
  const { entity } = await api.entity({ params: { id }, query: { limit: 1 } });
  return { ...part, of: entity.id, subgraph: { ...subgraph, nodes: [entity, ...subgraph.nodes] } };
}
