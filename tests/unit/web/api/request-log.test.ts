import { describe, expect, it } from 'vitest';
import type { LogLevel } from '../../../../shared/settings.ts';
import { createLog } from '../../../../web/api/log.ts';
import { testApi } from '../../../support/api.ts';

/** What the service writes down while it is asked. */
async function written(level: LogLevel, ask: (api: ReturnType<typeof testApi>) => Promise<unknown>) {
  const lines: string[] = [];
  const log = createLog(level, { write: (line) => lines.push(line) });
  await ask(testApi({ log, graph: { holders: () => Promise.reject(new TypeError('broken inside')) } }));
  return { text: lines.join(''), lines: lines.map((line) => JSON.parse(line)) };
}

const secret = (api: ReturnType<typeof testApi>) => api.request('/api/search?q=secret+name');

describe('the log', () => {
  it('API-110: has one line for a request, with its number, its route and its time', async () => {
    const { lines } = await written('info', (api) => api.request('/api/entities/n%2F1'));
    expect(lines).toEqual([
      expect.objectContaining({
        request: 'request-1',
        method: 'GET',
        route: '/api/entities/:id',
        status: 200,
        milliseconds: 0,
        msg: 'answered',
      }),
    ]);
  });

  it('API-110: the answer has the number too, and a number that a proxy gave is kept', async () => {
    const { request } = testApi();
    expect((await request('/api/health')).headers.get('x-request-id')).toBe('request-1');
    const given = await request('/api/health', { headers: { 'x-request-id': 'from-a-proxy' } });
    expect(given.headers.get('x-request-id')).toBe('from-a-proxy');
    const forged = await request('/api/health', { headers: { 'x-request-id': 'a line {"level":50}' } });
    expect(forged.headers.get('x-request-id')).toBe('request-1');
  });

  it('API-110: holds no parameters above debug, and no texts at all', async () => {
    expect((await written('info', secret)).text).not.toContain('secret');
    expect((await written('debug', secret)).text).toContain('secret');
    const visit = (api: ReturnType<typeof testApi>) => api.request('/?token=mine&x=1');
    expect((await written('debug', visit)).text).not.toContain('mine');
    const body = JSON.stringify({ cypher: "RETURN 'hidden' AS n" });
    const ask = (api: ReturnType<typeof testApi>) =>
      api.request('/api/query', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    expect((await written('debug', ask)).text).not.toContain('hidden');
  });

  it('API-110: a fault is written down whole, and told by its number alone', async () => {
    let told: unknown;
    const { text, lines } = await written('error', async (api) => {
      told = await (await api.request('/api/entities/n/holders')).json();
    });
    expect(text).toContain('broken inside');
    expect(lines[0]).toMatchObject({ request: 'request-1', err: { stack: expect.any(String) } });
    expect(told).toMatchObject({ error: { code: 'INTERNAL', where: 'request request-1' } });
    expect(JSON.stringify(told)).not.toContain('broken inside');
  });

  it('API-110: is silent where nobody wants it', async () => {
    expect((await written('warn', secret)).lines).toEqual([]);
  });
});
