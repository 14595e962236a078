import { describe, expect, it } from 'vitest';
import { ErrorBodySchema, FORMATS } from '../../../../shared/contract/index.ts';
import { DramatisError } from '../../../../shared/errors.ts';
import { testApi } from '../../../support/api.ts';

const NODE = { _id: '1', _labels: ['Entity', 'Person'], name: 'Ann' };
const RESULT = {
  columns: ['who', 'n'],
  rows: [
    { who: NODE, n: 1 },
    { who: null, n: 2 },
  ],
  more: false,
};
const answering = (result: object = RESULT) => ({
  engine: { query: async () => ({ ...RESULT, ...result }) },
});
const ADDRESS = `cypher=${encodeURIComponent('MATCH (n) RETURN n AS who')}`;
const post = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

describe('queries', () => {
  it('API-80: are answered with types, plan and why there is no more, where there is one', async () => {
    const { client } = testApi(
      answering({ plan: 'Scan\n  Filter', because: 'the result is large', more: true }),
    );
    expect(await client.query({ body: { cypher: 'x', plan: true } })).toEqual({
      ...RESULT,
      more: true,
      types: ['node', 'number'],
      plan: 'Scan\n  Filter',
      because: 'the result is large',
      milliseconds: 0,
    });
  });

  it('API-80: the plan is asked for only where it is wanted', async () => {
    const { client, asked } = testApi();
    await client.query({ body: { cypher: 'x', plan: true } });
    await client.query({ body: { cypher: 'x' } });
    expect(asked.map(({ with: [, , options] }) => options)).toEqual([
      expect.objectContaining({ plan: true }),
      expect.not.objectContaining({ plan: true }),
    ]);
  });

  it('API-85: are remembered only where that was asked for, with what came of them', async () => {
    const { client, asked } = testApi();
    await client.query({ body: { cypher: 'x' } });
    await client.query({ body: { cypher: 'x', params: { a: 1 }, remember: true } });
    expect(asked.filter(({ name }) => name === 'remember').map((each) => each.with)).toEqual([
      [{ cypher: 'x', params: { a: 1 }, rows: 1, more: true, milliseconds: 0 }],
    ]);
  });

  it('API-85: a history that cannot be written keeps no answer back, and is logged', async () => {
    const remember = () => Promise.reject(new TypeError('disk full'));
    const { client, faults } = testApi({ saved: { remember } });
    expect((await client.query({ body: { cypher: 'x', remember: true } })).rows).toHaveLength(1);
    await new Promise(setImmediate);
    expect(faults[0]?.message).toContain('history');
  });

  it('API-86: end when who asked is gone', async () => {
    const controller = new AbortController();
    const seen: (AbortSignal | undefined)[] = [];
    const query = async (_: string, __: object, { signal }: { signal?: AbortSignal | undefined }) => {
      seen.push(signal);
      return RESULT;
    };
    const { client } = testApi({ engine: { query } });
    await client.query({ body: { cypher: 'x' }, signal: controller.signal });
    controller.abort();
    expect(seen[0]?.aborted).toBe(true);
  });
});

describe('addresses of results', () => {
  it.each([
    ['json', 'application/json; charset=utf-8', 'inline'],
    ['csv', 'text/csv; charset=utf-8; header=present', 'attachment'],
    ['ndjson', 'application/x-ndjson; charset=utf-8', 'attachment'],
    ['gexf', 'application/gexf+xml; charset=utf-8', 'attachment'],
  ])(
    'API-81: .%s is a file of its own type that no browser takes for a page',
    async (format, type, shown) => {
      const { request } = testApi(answering({ more: true }));
      const response = await request(`/api/query.${format}?${ADDRESS}`);
      expect(response.status).toBe(200);
      const header = (name: string) => response.headers.get(name);
      expect(header('content-type')).toBe(type);
      expect(header('content-disposition')).toBe(`${shown}; filename="dramatis.${format}"`);
      expect(header('x-content-type-options')).toBe('nosniff');
      expect(header('cache-control')).toBe('no-store');
      expect(header('x-dramatis-more')).toBe('true');
      expect(header('access-control-allow-origin')).toBeNull();
    },
  );

  it('API-81: each format has the rows', async () => {
    const { request } = testApi(answering());
    const text = async (format: string) => (await request(`/api/query.${format}?${ADDRESS}`)).text();
    expect(JSON.parse(await text('json'))).toEqual(RESULT.rows);
    expect(await text('ndjson')).toBe(RESULT.rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    expect(await text('csv')).toBe(
      'who,n\r\n"{""_id"":""1"",""_labels"":[""Entity"",""Person""],""name"":""Ann""}",1\r\n,2\r\n',
    );
    expect(await text('gexf')).toContain('label="Ann"');
  });

  it.each(FORMATS)(
    'API-81: POST with the format gives the same .%s, for queries too long for an address',
    async (format) => {
      const { request, client } = testApi(answering());
      const address = await (await request(`/api/query.${format}?${ADDRESS}`)).text();
      const { more, pieces } = await client.queryFile({ cypher: 'MATCH (n) RETURN n AS who', format });
      let text = '';
      for await (const piece of pieces) text += piece;
      expect([text, more]).toEqual([address, false]);
    },
  );

  it('API-81: a large result is sent in pieces, whole', async () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => ({ n, text: 'ž🪑'.repeat(20) }));
    const { client } = testApi(answering({ columns: ['n', 'text'], rows }));
    const { pieces } = await client.queryFile({ cypher: 'x', format: 'json' });
    const got: string[] = [];
    for await (const piece of pieces) got.push(piece);
    expect(got.length).toBeGreaterThan(3);
    expect(JSON.parse(got.join(''))).toEqual(rows);
  });

  it('API-82: take limit and parameters, under the limits of every query', async () => {
    const { request, asked } = testApi();
    await request(`/api/query.json?${ADDRESS}&limit=5&param.a=%5B1%2C2%5D&param.b=Marie+Curie&other=1`);
    expect(asked[0]?.with).toEqual([
      'MATCH (n) RETURN n AS who',
      { a: [1, 2], b: 'Marie Curie' },
      expect.objectContaining({ rows: 5, milliseconds: 30_000 }),
    ]);
    for (const bad of ['limit=5', `${ADDRESS}&limit=10001`, 'cypher=']) {
      const response = await request(`/api/query.csv?${bad}`);
      expect([response.status, ErrorBodySchema.parse(await response.json()).error.code]).toEqual([
        400,
        'USAGE',
      ]);
    }
  });

  it('API-81: an error has the one body, whatever the format', async () => {
    const query = () => Promise.reject(new DramatisError('REFUSED', 'It writes'));
    const { request } = testApi({ engine: { query } });
    for (const format of FORMATS) {
      const response = await request(`/api/query.${format}?${ADDRESS}`);
      expect(response.status).toBe(403);
      expect(response.headers.get('content-type')).toContain('application/json');
      expect(response.headers.get('content-disposition')).toBeNull();
    }
  });

  it.each([
    [
      'a picture in a page of another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' },
      403,
    ],
    ['a frame', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe', 'sec-fetch-user': '?1' }, 403],
    ['a script of a neighbouring port', { 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'script' }, 403],
    ['a page that a script opens', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }, 403],
    [
      'a link that is followed',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document', 'sec-fetch-user': '?1' },
      200,
    ],
    ['the explorer', { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'empty' }, 200],
    ['an address that is typed', { 'sec-fetch-site': 'none', 'sec-fetch-dest': 'document' }, 200],
    ['a script without a browser', {}, 200],
  ])('API-87: asked by %s', async (_what, headers, status) => {
    const { request, asked } = testApi();
    expect((await request(`/api/query.csv?${ADDRESS}`, { headers })).status).toBe(status);
    expect(asked).toHaveLength(status === 200 ? 1 : 0);
  });
});

describe('what is saved', () => {
  it('API-88: goes through as it is, by kind and name', async () => {
    const { client, asked, request } = testApi();
    const params = { kind: 'view', name: 'a/b "č"' } as const;
    await client.save({ params, body: { value: '{"x":1}' } });
    await client.unsave({ params });
    expect((await client.saved({ query: { kind: 'query' } })).total).toBe(1);
    expect((await client.history({ query: { limit: 7 } })).total).toBe(1);
    expect(await client.forgetHistory({})).toEqual({ deleted: 3 });
    expect(asked.map((each) => each.with)).toEqual([
      ['view', 'a/b "č"', '{"x":1}'],
      ['view', 'a/b "č"'],
      ['query'],
      [7],
      [],
    ]);
    const put = (name: string, body: unknown) =>
      request(`/api/saved/${name}`, { ...post(body), method: 'PUT' });
    expect((await put('nothing/x', { value: '1' })).status).toBe(400);
    expect((await put('view/%20', { value: '1' })).status).toBe(400);
    expect((await put('view/x', { value: 'x'.repeat(20_001) })).status).toBe(400);
    expect((await put(`view/${'x'.repeat(201)}`, { value: '1' })).status).toBe(400);
  });
});
