import { describe, expect, it } from 'vitest';
import { ErrorBodySchema, ROUTES, type RouteName } from '../../../../shared/contract/index.ts';
import { DramatisError, ERROR_CODES, type ErrorCode } from '../../../../shared/errors.ts';
import { QUERY_MILLISECONDS } from '../../../../web/api/query.ts';
import { ANSWERS, sourced, testApi } from '../../../support/api.ts';

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

/** An article of that date. */
function dated(date: string, as: 'publishedAt' | 'updatedAt' = 'publishedAt') {
  const { article, origin } = sourced('a');
  return { article: { ...article, [as]: date }, origin };
}

/** One good request to every route. */
const GOOD: { readonly [N in RouteName]: readonly [path: string, init?: RequestInit] } = {
  health: ['/api/health'],
  overview: ['/api/overview'],
  search: ['/api/search?q=ann'],
  entity: ['/api/entities/n'],
  neighbours: ['/api/entities/n/neighbours'],
  preview: ['/api/entities/n/preview'],
  subgraph: ['/api/subgraph', json({ ids: ['n'] })],
  paths: ['/api/paths', json({ ids: ['n', 'm'] })],
  support: ['/api/support', json({ ids: ['n'] })],
  sources: ['/api/sources'],
  timeline: ['/api/timeline', json({ ids: ['n'] })],
  structure: ['/api/organizations/n/structure'],
  accounts: ['/api/events/n/accounts'],
  articleGraph: ['/api/articles/a/graph'],
  edge: ['/api/edges/a/OWNS/b'],
  holders: ['/api/entities/n/holders'],
  articles: ['/api/articles'],
  article: ['/api/articles/a'],
  ingest: ['/api/articles', json({ articles: [sourced('a')] })],
  forget: ['/api/articles/a', { method: 'DELETE' }],
  revisions: ['/api/articles/a/revisions'],
  beginnings: ['/api/ids?of=Entity&begins=abcd'],
  places: ['/api/places', json({ ids: ['a'], contents: [], origins: [] })],
  forgetMany: ['/api/forget', json({ ids: ['a'] })],
  refresh: ['/api/refresh', json({})],
  addresses: ['/api/addresses', json({ addresses: ['https://news.example/a'] })],
  watched: ['/api/watched'],
  watch: ['/api/watched', json({ address: 'https://news.example/feed' })],
  unwatch: ['/api/watched/w', { method: 'DELETE' }],
  retry: ['/api/watched/w/retry', { method: 'POST' }],
  watchedPages: ['/api/watched/w/pages'],
  decide: ['/api/decisions', json({ verb: 'rename', entity: 'n', name: 'Anna' })],
  decisions: ['/api/decisions'],
  undo: ['/api/decisions/d', { method: 'DELETE' }],
  why: ['/api/why/n/m'],
  review: ['/api/review'],
  log: ['/api/log'],
  query: ['/api/query', json({ cypher: 'RETURN 1 AS n' })],
  queryStream: ['/api/query/stream', json({ cypher: 'RETURN 1 AS n' })],
  queryJson: ['/api/query.json?cypher=RETURN+1+AS+n'],
  queryCsv: ['/api/query.csv?cypher=RETURN+1+AS+n'],
  queryNdjson: ['/api/query.ndjson?cypher=RETURN+1+AS+n'],
  queryGexf: ['/api/query.gexf?cypher=MATCH+(n)+RETURN+n'],
  saved: ['/api/saved'],
  save: ['/api/saved/query/mine', { ...json({ value: '{}' }), method: 'PUT' }],
  unsave: ['/api/saved/query/mine', { method: 'DELETE' }],
  history: ['/api/history'],
  forgetHistory: ['/api/history', { method: 'DELETE' }],
  schema: ['/api/schema'],
  examples: ['/api/examples'],
  question: ['/api/question', json({ text: 'who leads Norway' })],
  arrange: ['/api/arrange', { method: 'POST' }],
  rebuild: ['/api/rebuild', { method: 'POST' }],
  doctor: ['/api/doctor'],
};

/** Through the client: it sends what the table says, and checks what comes back. */
describe('every route, asked by the client', () => {
  it('API-1: health counts what the store holds', async () => {
    const { client } = testApi();
    expect(await client.health({})).toEqual({ status: 'ok', store: 'embedded', ...ANSWERS.counts });
  });

  it('API-1: overview and search, with the limits of the table where none is given', async () => {
    const { client, asked } = testApi();
    expect(await client.overview({})).toEqual(ANSWERS.overview);
    expect(await client.search({})).toEqual(ANSWERS.search);
    await client.search({ query: { q: 'ä b', kind: 'Role', limit: 3 } });
    expect(asked.map((each) => each.with)).toEqual([
      [300, 'community'],
      [{ q: '', limit: 20 }],
      [{ q: 'ä b', kind: 'Role', limit: 3 }],
    ]);
  });

  it('API-1: an entity, its neighbours and an edge', async () => {
    const { client, asked } = testApi();
    expect(await client.entity({ params: { id: 'n' } })).toEqual(ANSWERS.entity);
    const query = { type: 'OWNS', direction: 'in', limit: 2, offset: 4 } as const;
    expect(await client.neighbours({ params: { id: 'n' }, query })).toEqual(ANSWERS.neighbours);
    const ends = { from: 'a', type: 'OWNS', to: 'b' } as const;
    expect(await client.edge({ params: ends })).toEqual(ANSWERS.edge);
    expect(asked.map((each) => each.with)).toEqual([
      ['n', 10],
      ['n', query],
      [ends, { limit: 50, offset: 0 }],
    ]);
  });

  it.each([
    'a',
    'https://example.org/a/b?c=d&e=%2F#f',
    'folder/with space/100%.txt',
    'čaj/🪑',
    '..%2f..',
    'a+b',
  ])('API-2: an article is found by its id, also %j', async (id) => {
    const { client, asked } = testApi();
    expect(await client.article({ params: { id } })).toEqual(ANSWERS.article);
    expect(await client.forget({ params: { id } })).toEqual(ANSWERS.forget);
    expect(asked.map((each) => each.with)).toEqual([[id], [[id]]]);
  });

  it('API-1: articles, arranging and the doctor', async () => {
    const { client, asked } = testApi();
    expect(await client.articles({ query: { offset: 7 } })).toEqual(ANSWERS.articles);
    expect(await client.arrange({})).toEqual(ANSWERS.arrange);
    expect(await client.rebuild({})).toEqual(ANSWERS.rebuild);
    expect(await client.doctor({})).toEqual(ANSWERS.doctor);
    expect(asked[0]?.with).toEqual([{ limit: 50, offset: 7 }]);
  });

  it('API-1: decisions, why and the log', async () => {
    const { client, asked } = testApi();
    const body = { verb: 'merge', a: 'n', b: 'm', author: 'Eve' } as const;
    expect(await client.decide({ body })).toEqual(ANSWERS.decide);
    expect(await client.undo({ params: { id: 'd' } })).toEqual(ANSWERS.decide);
    expect(await client.decisions({})).toEqual(ANSWERS.decisions);
    expect(await client.why({ params: { a: 'n/1', b: 'm' } })).toEqual(ANSWERS.why);
    expect(await client.review({})).toEqual(ANSWERS.review);
    expect(await client.log({ query: { limit: 7 } })).toEqual(ANSWERS.log);
    expect(asked.map((each) => each.with)).toEqual([
      [{ ...body, note: null, preview: false }],
      ['d'],
      [{ limit: 1_000, offset: 0 }],
      ['n/1', 'm'],
      [{ limit: 20, offset: 0 }],
      [7],
    ]);
  });

  it('API-1: revisions, places, and forgetting several, or only as a preview', async () => {
    const { client, asked } = testApi();
    expect(await client.revisions({ params: { id: 'a' } })).toEqual(ANSWERS.revisions);
    const places = { ids: ['a'], contents: ['h'], origins: ['a.txt'] };
    expect(await client.places({ body: places })).toEqual({ places: [] });
    expect(await client.forgetMany({ body: { ids: ['a', 'b'] } })).toEqual(ANSWERS.forget);
    await client.forgetMany({ body: { ids: ['a'], preview: true } });
    expect(asked.map((each) => each.with)).toEqual([
      ['a'],
      [places],
      [['a', 'b'], { preview: false }],
      [['a'], { preview: true }],
    ]);
  });

  it('API-1: what has an id that begins so', async () => {
    const { client, asked } = testApi();
    const query = { of: 'Decision', begins: 'abcd' } as const;
    expect(await client.beginnings({ query })).toEqual(ANSWERS.beginnings);
    expect(asked.map((each) => each.with)).toEqual([[{ ...query, limit: 10 }]]);
  });

  it('API-1: a refresh tells of every article, and whether it is a preview goes through', async () => {
    const { client, asked } = testApi();
    const told: string[] = [];
    const onEvent = ({ id }: { id: string }) => void told.push(id);
    expect(await client.refresh({ preview: true }, { onEvent })).toMatchObject({ updated: 1, writes: 3 });
    await client.refresh({});
    expect(told).toEqual(['stale']);
    expect(asked.map((each) => each.with)).toEqual([[{ preview: true }], [{ preview: false }]]);
  });

  it('API-3: a query has its limits, and its time by the clock that was handed in', async () => {
    let now = 0;
    const { client, asked } = testApi({ clock: () => (now += 2.5) });
    const body = { cypher: 'RETURN $n AS n', params: { n: [1, { deep: null }] }, limit: 5 };
    expect(await client.query({ body })).toEqual({ ...ANSWERS.query, types: ['node'], milliseconds: 2.5 });
    const limits = (rows: number) => expect.objectContaining({ rows, milliseconds: QUERY_MILLISECONDS });
    expect(asked[0]?.with).toEqual([body.cypher, body.params, limits(5)]);
    await client.query({ body: { cypher: 'RETURN 1 AS n' } });
    expect(asked[1]?.with).toEqual(['RETURN 1 AS n', {}, limits(1_000)]);
  });
});

describe('errors of every route', () => {
  const names = Object.keys(GOOD) as RouteName[];
  /** Those that ask something of the store. */
  const asking = names.filter((name) => name !== 'examples');
  const codes = Object.keys(ERROR_CODES) as ErrorCode[];

  /** An API in which whatever is asked throws. */
  function failing(thrown: unknown) {
    const fail = () => Promise.reject(thrown);
    const graph = Object.fromEntries(
      [
        'counts',
        'overview',
        'search',
        'entity',
        'neighbours',
        'preview',
        'subgraph',
        'paths',
        'support',
        'sources',
        'timeline',
        'structure',
        'accounts',
        'articleGraph',
        'edge',
        'holders',
        'articles',
        'article',
        'revisions',
        'beginnings',
      ].map((name) => [name, fail]),
    );
    const ingest = Object.fromEntries(
      [
        'ingest',
        'forget',
        'arrange',
        'rebuild',
        'doctor',
        'refresh',
        'places',
        'decide',
        'undo',
        'decisions',
        'why',
        'review',
        'log',
      ].map((name) => [name, fail]),
    );
    const saved = Object.fromEntries(
      ['list', 'save', 'remove', 'history', 'forgetHistory'].map((name) => [name, fail]),
    );
    const sources = Object.fromEntries(
      ['take', 'list', 'watch', 'unwatch', 'retry', 'pages'].map((name) => [name, fail]),
    );
    return testApi({ graph, ingest, saved, sources, engine: { query: fail, info: fail, run: fail } });
  }

  it.each(names)('API-4: %s answers a good request with 200', async (name) => {
    const { request } = testApi();
    expect((await request(...GOOD[name])).status).toBe(200);
  });

  it.each(asking.filter((name) => !('events' in ROUTES[name])))(
    'API-4: %s says every error with its status and the one body',
    async (name) => {
      for (const code of codes.filter((each) => each !== 'INTERNAL')) {
        const { request } = failing(new DramatisError(code, 'What', { where: 'Here', advice: 'Do.' }));
        const response = await request(...GOOD[name]);
        expect(response.status).toBe(ERROR_CODES[code].status);
        expect(await response.json()).toEqual({
          error: { code, message: 'What', where: 'Here', advice: 'Do.' },
        });
      }
    },
  );

  it.each(asking)('API-5: a fault of ours in %s says nothing of our insides, and is logged', async (name) => {
    for (const thrown of [new TypeError('secret path'), new DramatisError('INTERNAL', 'secret statement')]) {
      const { request, faults } = failing(thrown);
      const response = await request(...GOOD[name]);
      expect(response.status).toBe('events' in ROUTES[name] ? 200 : 500);
      expect(await response.text()).not.toContain('secret');
      expect(faults[0]?.message).toContain('secret');
    }
  });

  it('API-4: an error without a place or advice has null there', async () => {
    const { request } = failing(new DramatisError('NOT_FOUND', 'What'));
    const body = ErrorBodySchema.parse(await (await request('/api/entities/n')).json());
    expect(body.error).toEqual({ code: 'NOT_FOUND', message: 'What', where: null, advice: null });
  });

  const BAD: [what: string, path: string, init?: RequestInit][] = [
    ['a limit that is no number', '/api/overview?limit=many'],
    ['a limit of nothing', '/api/overview?limit=0'],
    ['a limit over the most', '/api/overview?limit=10001'],
    ['a part of a row', '/api/articles?limit=1.5'],
    ['an offset below zero', '/api/articles?offset=-1'],
    ['a day that is none', '/api/entities/n/holders?on=2024-02-30'],
    ['an unknown kind', '/api/search?kind=Robot'],
    ['an unknown type', '/api/edges/a/LIKES/b'],
    ['an unknown direction', '/api/entities/n/neighbours?direction=up'],
    ['no Cypher', '/api/query', json({})],
    ['empty Cypher', '/api/query', json({ cypher: '' })],
    ['too many rows', '/api/query', json({ cypher: 'RETURN 1', limit: 10_001 })],
    ['broken JSON', '/api/query', { ...json({}), body: '{' }],
    ['a list instead of an object', '/api/query', json([])],
    ['another type of content', '/api/query', { method: 'POST', body: 'cypher=x' }],
    ['no body', '/api/query', { method: 'POST' }],
    ['articles without text', '/api/articles', json({ articles: [{ article: { id: 'a' }, origin: null }] })],
    ['articles that are none', '/api/articles', json({ articles: 1 })],
    ['an article of a day that is none', '/api/articles', json({ articles: [dated('2024-13-45')] })],
    ['an article of a time', '/api/articles', json({ articles: [dated('2024-03-24T10:00:00Z')] })],
    ['an update of no day', '/api/articles', json({ articles: [dated('2024-02-30', 'updatedAt')] })],
    ['a decision without a verb', '/api/decisions', json({ a: 'n', b: 'm' })],
    ['a decision of an unknown verb', '/api/decisions', json({ verb: 'explode', entity: 'n' })],
    ['a merge of one', '/api/decisions', json({ verb: 'merge', a: 'n' })],
    ['a beginning that is too short', '/api/ids?of=Entity&begins=abc'],
    ['a name of nothing', '/api/decisions', json({ verb: 'rename', entity: 'n', name: ' ' })],
    ['an upload that is no form', '/api/upload', { method: 'POST', body: 'x' }],
    ['an upload without files', '/api/upload', { method: 'POST', body: new FormData() }],
  ];

  it.each(BAD)('API-6: %s is USAGE, and nothing is asked of the store', async (_what, path, init) => {
    const { request, asked } = testApi();
    const response = await request(path, init);
    expect(response.status).toBe(400);
    const { error } = ErrorBodySchema.parse(await response.json());
    expect(error).toMatchObject({ code: 'USAGE', advice: expect.any(String) });
    expect(asked).toEqual([]);
  });

  it('API-6: what is wrong is named', async () => {
    const { request } = testApi();
    const { error } = await (await request('/api/search?limit=0&kind=Robot')).json();
    expect(error).toMatchObject({ where: 'query', message: expect.stringMatching(/kind: .*limit: /u) });
  });

  it('API-6: a date that is none is named, with what a date is', async () => {
    const { request } = testApi();
    const { error } = await (
      await request('/api/articles', json({ articles: [dated('2024-13-45')] }))
    ).json();
    expect(error.message).toContain('articles.0.article.publishedAt: a date is 2024, 2024-03 or a day');
  });

  it.each([
    ['GET', '/api/nothing'],
    ['GET', '/api'],
    ['GET', '/api/'],
    ['POST', '/api/nothing'],
    ['GET', '/nothing.js'],
    ['POST', '/'],
  ])('API-7: %s %s is NOT_FOUND with the one body', async (method, path) => {
    const { request } = testApi();
    const response = await request(path, { method });
    expect(response.status).toBe(404);
    expect(ErrorBodySchema.parse(await response.json()).error).toMatchObject({
      code: 'NOT_FOUND',
      where: `${method} ${path}`,
    });
  });

  it.each([
    ['POST', '/api/health', 'GET, HEAD'],
    ['PUT', '/api/articles', 'GET, HEAD, POST'],
    ['DELETE', '/api/entities/nobody', 'GET, HEAD'],
    ['GET', '/api/query', 'POST'],
    ['POST', '/api/docs', 'GET, HEAD'],
  ])('API-135: %s %s is told the ways that it takes: %s', async (method, path, allow) => {
    const { request } = testApi();
    const response = await request(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
    expect(ErrorBodySchema.parse(await response.json()).error).toMatchObject({
      code: 'USAGE',
      where: `${method} ${path}`,
    });
  });

  it('API-8: a body that is too large is LIMIT, whether it says its length or not', async () => {
    const { request, asked } = testApi();
    const cypher = 'x'.repeat(1_000_001);
    const stream = new Blob([JSON.stringify({ cypher })]).stream();
    const streamed = { ...json({}), body: stream, duplex: 'half' } as RequestInit;
    const announced = json({ cypher });
    const bodies = [
      announced,
      streamed,
      { ...announced, headers: { 'content-type': 'application/json', 'content-length': '1000100' } },
    ];
    for (const init of bodies) {
      const response = await request('/api/query', init);
      expect(response.status).toBe(413);
      expect(ErrorBodySchema.parse(await response.json()).error.code).toBe('LIMIT');
    }
    const long = json({ verb: 'rename', entity: 'n', name: cypher });
    expect((await request('/api/decisions', long)).status).toBe(413);
    const many = json({ articles: Array.from({ length: 65 }, () => sourced('x'.repeat(1_000))) });
    expect((await request('/api/articles', many)).status).toBe(413);
    expect(asked).toEqual([]);
  });
});

describe('the size of requests', () => {
  const sending = (Object.keys(ROUTES) as RouteName[]).filter((name) => ROUTES[name].method !== 'get');
  /** A request to a route that says that it is so long. */
  const announcing = (name: RouteName, bytes: number): [path: string, init: RequestInit] => {
    const [path, init = {}] = GOOD[name];
    const headers = { 'content-type': 'application/json', 'content-length': String(bytes) };
    return [path, { body: '{}', ...init, headers }];
  };

  it.each(sending)('API-8: %s has a limit', async (name) => {
    const { request, asked } = testApi();
    const response = await request(...announcing(name, 1_000_000_000));
    expect([response.status, (await response.json()).error.code]).toEqual([413, 'LIMIT']);
    expect(asked).toEqual([]);
  });

  it.each(['addresses', 'forgetMany', 'places'] as const)('API-8: %s takes long lists', async (name) => {
    const response = await testApi().request(...announcing(name, 10_000_000));
    expect(response.status).toBe(200);
  });
});

describe('the table of routes', () => {
  it('API-1: every route of the table has a good request here', () => {
    expect(Object.keys(GOOD).sort()).toEqual(Object.keys(ROUTES).sort());
  });
});
