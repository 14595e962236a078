import type { Client } from '../../../../shared/contract/client.ts';
import type { Subgraph } from '../../../../shared/contract/index.ts';
import { toDramatisError } from '../../../../shared/errors.ts';
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

const NOTHING: Subgraph = { nodes: [], edges: [], total: 0, because: '' };

/** What stands around an entity; nothing does where it is gone, as links and views that were kept may not know. */
async function fetchExpansion(want: WantedExpansion, api: Api): Promise<Part> {
  const { is, expansion, page } = want;
  const { id: _, ...choice } = expansion;
  try {
    return { is, page, choice, ...(await askAround(want, api)) };
  } catch (thrown) {
    if (toDramatisError(thrown).code !== 'NOT_FOUND') throw thrown;
    return { is, page, choice, of: expansion.id, subgraph: NOTHING };
  }
}

/** Where the entity has another id than it was asked for by, it is asked which. */
async function askAround(
  { expansion, page, limit }: WantedExpansion,
  api: Api,
): Promise<Pick<Part, 'of' | 'subgraph'>> {
  const { id, since, until, ...choice } = expansion;
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
  if (subgraph.nodes.some((node) => node.id === id)) return { of: id, subgraph };
  const { entity } = await api.entity({ params: { id }, query: { limit: 1 } });
  return { of: entity.id, subgraph: { ...subgraph, nodes: [entity, ...subgraph.nodes] } };
}
