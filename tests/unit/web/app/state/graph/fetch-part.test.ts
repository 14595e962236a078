import { describe, expect, it } from 'vitest';
import type { Subgraph } from '../../../../../../shared/contract/index.ts';
import { fetchPart } from '../../../../../../web/app/state/graph/fetch-part.ts';
import type { WantedPart } from '../../../../../../web/app/state/graph/parts.ts';
import { expansionBy } from '../../../../../../web/app/state/view/expansion.ts';
import { node, subgraph } from '../../make.ts';

/** A service that has one answer; keeps what it was asked. */
function service(answer: Subgraph) {
  const asked: unknown[] = [];
  const asking = (what: string) => async (request: object) => {
    asked.push({ what, ...request });
    return answer;
  };
  const entity = async (request: object) => {
    asked.push({ what: 'entity', ...request });
    return { entity: node('present') };
  };
  const api = {
    overview: asking('overview'),
    subgraph: asking('subgraph'),
    neighbours: asking('neighbours'),
    entity,
  };
  return {
    asked,
    fetch: (want: WantedPart) => fetchPart(want, api as unknown as Parameters<typeof fetchPart>[1]),
  };
}

const expanding = (more: Parameters<typeof expansionBy>[1] = {}, page = 0): WantedPart => ({
  is: 'expansion',
  key: 'x',
  expansion: expansionBy('a', more),
  page,
  limit: 50,
});

describe('APP-20 what is asked for a part of the graph', () => {
  it('APP-20: an expansion asks for the page of what was chosen, from the first day of its time to the last', async () => {
    const { asked, fetch } = service(subgraph([node('a'), node('b')]));
    const choice = { type: 'HOLDS_ROLE', direction: 'out', since: '2019', until: '2020-02' } as const;
    const part = await fetch(expanding(choice, 2));
    expect(asked).toEqual([
      {
        what: 'neighbours',
        params: { id: 'a' },
        query: {
          type: 'HOLDS_ROLE',
          direction: 'out',
          since: '2019-01-01',
          until: '2020-02-29',
          limit: 50,
          offset: 100,
        },
      },
    ]);
    expect(part).toMatchObject({
      is: 'expansion',
      of: 'a',
      page: 2,
      choice: { ...choice, kind: null, top: null },
    });
  });

  it('APP-7: an expansion of an entity that has another id now is of that one', async () => {
    const { asked, fetch } = service(subgraph([node('b')]));
    const part = await fetch(expanding());
    expect(asked).toHaveLength(2);
    expect(asked[1]).toEqual({ what: 'entity', params: { id: 'a' }, query: { limit: 1 } });
    expect([part.of, part.subgraph.nodes.map(({ id }) => id)]).toEqual(['present', ['present', 'b']]);
  });

  it('APP-21: entities are asked for by their ids, and the overview by its number and how it is chosen', async () => {
    const { asked, fetch } = service(subgraph([]));
    const one = await fetch({ is: 'entities', key: 'x', ids: ['a', 'b'] });
    await fetch({ is: 'overview', key: 'x', limit: 300, by: 'degree' });
    expect(one).toMatchObject({ is: 'entities', of: null, page: 0 });
    expect(asked).toEqual([
      { what: 'subgraph', body: { ids: ['a', 'b'] } },
      { what: 'overview', query: { limit: 300, by: 'degree' } },
    ]);
  });
});
