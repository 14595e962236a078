/** Routes of the explorer, asked by the client. */
import { describe, expect, it } from 'vitest';
import { ErrorBodySchema, MOST_IDS } from '../../../../shared/contract/index.ts';
import { ANSWERS, testApi } from '../../../support/api.ts';

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

describe('what the explorer asks', () => {
  it('API-60: previews, parts of the graph and ways', async () => {
    const { client, asked } = testApi();
    expect(await client.preview({ params: { id: 'n/1' } })).toEqual(ANSWERS.preview);
    expect(await client.subgraph({ body: { ids: ['n', 'm'] } })).toEqual(ANSWERS.subgraph);
    await client.subgraph({ body: { ids: ['n'], among: ['m'] } });
    expect(await client.paths({ body: { ids: ['n', 'm'] } })).toEqual(ANSWERS.paths);
    await client.paths({ body: { ids: ['n', 'm', 'o'], types: ['OWNS'], most: 2, longest: 6 } });
    expect(await client.articleGraph({ params: { id: 'a/b?c' } })).toEqual(ANSWERS.articleGraph);
    expect(asked.map((each) => each.with)).toEqual([
      ['n/1'],
      [['n', 'm'], []],
      [['n'], ['m']],
      [{ ids: ['n', 'm'], most: 5, longest: 4 }],
      [{ ids: ['n', 'm', 'o'], types: ['OWNS'], most: 2, longest: 6 }],
      ['a/b?c'],
    ]);
  });

  it('API-60: what stands on what, sources, time, structure and accounts', async () => {
    const { client, asked } = testApi();
    const support = {
      ids: ['n'],
      sources: ['Paper'],
      articles: ['a'],
      since: '2024-01-01',
      until: '2024-02-29',
    };
    expect(await client.support({ body: support })).toEqual(ANSWERS.support);
    expect(await client.sources({})).toEqual(ANSWERS.sources);
    expect(await client.timeline({ body: { ids: [] } })).toEqual(ANSWERS.timeline);
    const on = { params: { id: 'n' }, query: { on: '2024-03-24' } };
    expect(await client.structure(on)).toEqual(ANSWERS.structure);
    expect(await client.accounts({ params: { id: 'n' } })).toEqual(ANSWERS.accounts);
    expect(asked.map((each) => each.with)).toEqual([
      [support],
      [1_000],
      [{ ids: [] }],
      ['n', '2024-03-24'],
      ['n'],
    ]);
  });

  it('API-60: an overview by degree, and neighbours of a kind and time', async () => {
    const { client, asked } = testApi();
    await client.overview({ query: { by: 'degree', limit: 7 } });
    const query = { kind: 'Event', since: '2024-01-01', until: '2024-12-31', limit: 3, offset: 6 } as const;
    await client.neighbours({ params: { id: 'n' }, query });
    expect(asked.map((each) => each.with)).toEqual([
      [7, 'degree'],
      ['n', query],
    ]);
  });

  const many = Array.from({ length: MOST_IDS + 1 }, (_, n) => String(n));
  it.each<[string, string, RequestInit?]>([
    ['too many ids', '/api/subgraph', json({ ids: many })],
    ['too many others', '/api/subgraph', json({ ids: [], among: many })],
    ['an id of nothing', '/api/subgraph', json({ ids: [''] })],
    ['a way of one end', '/api/paths', json({ ids: ['n'] })],
    ['a way of six ends', '/api/paths', json({ ids: ['a', 'b', 'c', 'd', 'e', 'f'] })],
    ['a way that is too long', '/api/paths', json({ ids: ['a', 'b'], longest: 7 })],
    ['a relation that there is none of', '/api/paths', json({ ids: ['a', 'b'], types: ['LIKES'] })],
    ['a day that is none', '/api/support', json({ ids: ['a'], since: '2024-02-30' })],
    ['a month for a day', '/api/timeline', json({ ids: ['a'], until: '2024-02' })],
    ['a day of a structure that is none', '/api/organizations/n/structure?on=today'],
    ['an overview by something else', '/api/overview?by=size'],
  ])('API-61: %s is USAGE, and nothing is asked of the store', async (_what, path, init) => {
    const { request, asked } = testApi();
    const response = await request(path, init);
    expect(response.status).toBe(400);
    expect(ErrorBodySchema.parse(await response.json()).error.code).toBe('USAGE');
    expect(asked).toEqual([]);
  });
});
