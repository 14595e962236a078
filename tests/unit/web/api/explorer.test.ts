import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../../../support/api.ts';

const PAGE = '<!doctype html><title>Explorer</title>';

describe('the explorer', () => {
  let outside: string;
  let folder: string;
  beforeAll(() => {
    outside = mkdtempSync(join(tmpdir(), 'dramatis-explorer-'));
    folder = join(outside, 'app');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(join(folder, 'icon.svg'), '<svg/>');
    writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'export {};');
  });
  afterAll(() => rmSync(outside, { recursive: true, force: true }));

  const get = (path: string, accept = '*/*', method = 'GET') =>
    testApi({ explorer: folder }).request(path, { method, headers: { accept } });

  it.each(['/', '/index.html', '/?n=5'])(
    'API-17: its page is at %s, and asked for anew every time',
    async (path) => {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([200, PAGE]);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('API-17: files with a hash in their name are kept for good, others are asked for anew', async () => {
    const script = await get('/assets/main-abc123.js');
    expect([script.status, await script.text()]).toEqual([200, 'export {};']);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const icon = await get('/icon.svg');
    expect(icon.headers.get('content-type')).toContain('image/svg+xml');
    expect(icon.headers.get('cache-control')).toBe('no-cache');
  });

  it('API-17: a browser gets the page at every other address, but not in place of a part of it', async () => {
    const page = await get('/entities/some.id', 'text/html,*/*;q=0.8');
    expect([page.status, await page.text()]).toEqual([200, PAGE]);
    for (const path of ['/assets/gone-abc.js', '/nothing.css']) {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect((await response.json()).error.code).toBe('NOT_FOUND');
      expect(response.headers.get('cache-control')).toBeNull();
    }
  });

  it('API-17: a part that is gone is never the page, whatever is asked for: it would be kept for good', async () => {
    expect((await get('/assets/gone-abc.js', 'text/html')).status).toBe(404);
  });

  it('API-17: an address of the API is never the page', async () => {
    for (const path of ['/api', '/api/nothing', '/api/entities']) {
      const response = await get(path, 'text/html');
      expect([response.status, (await response.json()).error.code]).toEqual([404, 'NOT_FOUND']);
    }
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/%00',
    '/%',
  ])('API-17: %s does not lead out of its folder', async (path) => {
    const response = await get(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toContain('secret\n');
  });

  it('API-18: where it was not built, the page says so and the API works', async () => {
    const api = testApi();
    const response = await api.request('/', { headers: { accept: 'text/html' } });
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toContain('npm run build');
    expect((await api.request('/api/health')).status).toBe(200);
  });
});
