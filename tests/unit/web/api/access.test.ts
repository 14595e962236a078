import { describe, expect, it } from 'vitest';
import { createClient } from '../../../../shared/contract/client.ts';
import { testApi } from '../../../support/api.ts';

const TOKEN = 'a-token-of-some-length';

async function statusOf(
  api: ReturnType<typeof testApi>,
  headers: Record<string, string>,
  path = '/api/health',
) {
  const response = await api.request(path, { headers });
  if (response.status === 403) expect((await response.json()).error.code).toBe('REFUSED');
  if (response.status === 401) expect((await response.json()).error.code).toBe('TOKEN');
  return response.status;
}

describe('the name that a request uses', () => {
  it.each([
    'localhost',
    'localhost:7575',
    'LOCALHOST:7575',
    '127.0.0.1',
    '127.0.0.1:9',
    '127.8.8.8:1',
    '[::1]',
    '[::1]:7575',
  ])('API-10: %s is this machine', async (host) => {
    expect(await statusOf(testApi(), { host })).toBe(200);
  });

  it.each([
    'example.org',
    'localhost.example.org',
    '127.0.0.1.nip.io',
    'localhost.',
    '192.168.1.5:7575',
    '0.0.0.0:7575',
    'evil@localhost',
    'localhost/x',
    'localhost:x',
    'a b',
    '',
  ])('API-10: %j is refused, so that no name can be pointed at this machine', async (host) => {
    expect(await statusOf(testApi(), { host })).toBe(403);
  });

  it('API-10: names that are allowed are taken, at any port or at the one that is listed', async () => {
    const api = testApi({
      settings: { allowedHosts: ['graph.example.org', 'other.example.org:81', '[fd00::1]'] },
    });
    for (const host of [
      'graph.example.org',
      'Graph.Example.org:9000',
      'other.example.org:81',
      '[fd00::1]:7575',
    ]) {
      expect(await statusOf(api, { host })).toBe(200);
    }
    for (const host of ['other.example.org', 'other.example.org:82', 'sub.graph.example.org']) {
      expect(await statusOf(api, { host })).toBe(403);
    }
  });

  it('API-10: a request within the process has the name of its address', async () => {
    const { app } = testApi();
    expect((await app.request('http://127.0.0.1/api/health')).status).toBe(200);
    expect((await app.request('http://example.org/api/health')).status).toBe(403);
  });

  it('API-10: the explorer is refused as the API is', async () => {
    for (const path of ['/', '/index.html', '/api/docs', '/openapi.json', '/nothing']) {
      expect(await statusOf(testApi(), { host: 'example.org' }, path)).toBe(403);
    }
  });
});

describe('the page that a request comes from', () => {
  const host = 'localhost:7575';

  it.each([undefined, 'http://localhost:7575', 'https://localhost:7575'])(
    'API-11: %s may ask',
    async (origin) => {
      expect(await statusOf(testApi(), { host, ...(origin ? { origin } : {}) })).toBe(200);
    },
  );

  it.each([
    'http://example.org',
    'http://localhost',
    'http://localhost:7576',
    'http://127.0.0.1:7575',
    'http://localhost:7575.example.org',
    'null',
    '',
  ])('API-11: %j may not, whatever it asks', async (origin) => {
    const api = testApi();
    expect(await statusOf(api, { host, origin })).toBe(403);
    const written = await api.request('/api/articles/a', { method: 'DELETE', headers: { host, origin } });
    expect(written.status).toBe(403);
    expect(api.asked).toEqual([]);
  });

  it.each(['/api/export', '/api/doctor', '/api/review', '/api/live', '/api/overview'])(
    'API-11: no other page has %s loaded as a picture, which says no origin',
    async (path) => {
      const api = testApi();
      const headers = { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' };
      expect(await statusOf(api, headers, path)).toBe(403);
      expect(api.asked).toEqual([]);
    },
  );

  it('API-11: a link of another page opens the explorer', async () => {
    const headers = { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' };
    expect(await statusOf(testApi(), headers, '/')).not.toBe(403);
  });

  it('API-11: an answer allows no other page to read it', async () => {
    const response = await testApi().request('/api/health');
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('the token', () => {
  const secured = () => testApi({ settings: { token: TOKEN } });

  it.each<[string, Record<string, string>, number]>([
    ['nothing', {}, 401],
    ['the token', { authorization: `Bearer ${TOKEN}` }, 200],
    ['the token, in another case of the scheme', { authorization: `bearer ${TOKEN}` }, 200],
    ['another token', { authorization: 'Bearer another' }, 401],
    ['the beginning of it', { authorization: `Bearer ${TOKEN.slice(0, -1)}` }, 401],
    ['more than it', { authorization: `Bearer ${TOKEN}x` }, 401],
    ['no token', { authorization: 'Bearer ' }, 401],
    ['another scheme', { authorization: `Basic ${TOKEN}` }, 401],
    ['the cookie', { cookie: `other=1; dramatis=${TOKEN}` }, 200],
    ['another cookie', { cookie: 'dramatis=another' }, 401],
    ['an empty cookie', { cookie: 'dramatis=' }, 401],
  ])('API-12: with %s', async (_what, headers, status) => {
    expect(await statusOf(secured(), headers)).toBe(status);
  });

  it('API-12: is asked for at every address', async () => {
    for (const path of [
      '/',
      '/api/docs',
      '/openapi.json',
      '/api/export',
      '/assets/x.js',
      `/api/health?token=${TOKEN}`,
    ]) {
      expect(await statusOf(secured(), {}, path)).toBe(401);
    }
  });

  it('API-12: is not asked for where there is none', async () => {
    expect(await statusOf(testApi(), { authorization: 'Bearer whatever' })).toBe(200);
  });

  it('API-13: an address with the token becomes a cookie and an address without it', async () => {
    const response = await secured().request(`/?token=${TOKEN}&n=5`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/?n=5');
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toContain(`dramatis=${TOKEN}`);
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Secure');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('API-13: over TLS the cookie is for TLS only', async () => {
    const response = await secured().app.request(`https://localhost/?token=${TOKEN}`);
    expect(response.headers.get('set-cookie')).toContain('Secure');
  });

  it('API-13: another token gets no cookie, and no address leads elsewhere', async () => {
    for (const path of ['/?token=another', '/?token=', `//example.org?token=${TOKEN}`, `/x?token=${TOKEN}`]) {
      const { app } = secured();
      const response = await app.request(`http://localhost${path}`);
      expect(response.status).toBe(401);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  it('API-12: the client sends it', async () => {
    const { app, client } = secured();
    expect(await client.health({})).toMatchObject({ status: 'ok' });
    const without = createClient(async (url, init) => app.request(url, init), 'http://localhost');
    await expect(without.health({})).rejects.toMatchObject({ code: 'TOKEN' });
  });
});
