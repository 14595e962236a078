import { describe, expect, it } from 'vitest';
import { BEAT, type LiveChange, type LiveEvent, NO_CHANGE } from '../../../../shared/contract/live.ts';
import type { LiveReader } from '../../../../shared/store/graph/live.ts';
import { createLive, type Live } from '../../../../web/api/live.ts';
import { BASE, testApi } from '../../../support/api.ts';

const READING = { work: 1, done: 0, failed: 0, total: 2, now: null, over: false };

/** A store of which the test says what changed. */
function store({ shared = false } = {}) {
  let looks = 0;
  const changes: Partial<LiveChange>[] = [];
  const reader: LiveReader = {
    mark: async () => {
      looks += 1;
      return changes.length;
    },
    since: async (seen, now) => ({ ...NO_CHANGE, ...changes.slice(seen, now).at(-1) }),
    isShared: async () => shared,
  };
  return { reader, changes, looks: () => looks };
}

/** Time that passes when the test says so. */
function clock() {
  const waiting = new Set<{ at: number; run: () => void }>();
  let now = 0;
  return {
    after: (milliseconds: number, run: () => void) => {
      const item = { at: now + milliseconds, run };
      waiting.add(item);
      return () => void waiting.delete(item);
    },
    pass(milliseconds: number) {
      now += milliseconds;
      for (const item of [...waiting]) if (item.at <= now && waiting.delete(item)) item.run();
    },
    waiting,
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function listening(live: Live) {
  const stop = new AbortController();
  const events = live.listen(stop.signal);
  const next = async (): Promise<LiveEvent | undefined> => {
    const { done, value } = await events.next();
    return done ? undefined : value;
  };
  return { hello: await next(), next, stop: () => stop.abort() };
}

describe('listening', () => {
  it('API-117: begins with where the listener stands, then tells what changes and what is read', async () => {
    const { reader, changes } = store();
    changes.push({}, {});
    const live = createLive({ reader });
    const one = await listening(live);
    expect(one.hello).toEqual({ is: 'hello', mark: 2 });
    live.reading(READING);
    expect(await one.next()).toEqual({ is: 'reading', reading: READING });
    changes.push({ added: ['a'], articles: ['x'] });
    live.wrote();
    const change = { ...NO_CHANGE, added: ['a'], articles: ['x'] };
    expect(await one.next()).toEqual({ is: 'changed', mark: 3, change });
    live.replaced();
    expect(await one.next()).toMatchObject({ is: 'changed', change: { whole: true } });
    one.stop();
    expect(await one.next()).toBeUndefined();
  });

  it('API-117: all listeners are told the same, and who comes later what is still being read', async () => {
    const { reader, changes } = store();
    const live = createLive({ reader });
    const early = await Promise.all([listening(live), listening(live)]);
    live.reading(READING);
    const late = await listening(live);
    for (const each of [...early, late]) expect(await each.next()).toMatchObject({ is: 'reading' });
    changes.push({ gone: ['a'] });
    live.wrote();
    for (const each of [...early, late]) expect(await each.next()).toMatchObject({ change: { gone: ['a'] } });
    live.reading({ ...READING, over: true });
    const later = await listening(live);
    live.reading({ ...READING, work: 2 });
    expect(await later.next()).toMatchObject({ reading: { work: 2 } });
  });

  it('API-119: who listens slowly is told the sum, and keeps nobody waiting', async () => {
    const { reader, changes } = store();
    const live = createLive({ reader });
    const [slow, fast] = [await listening(live), await listening(live)];
    for (let n = 1; n <= 5; n += 1) {
      live.reading({ ...READING, done: n });
      changes.push({ added: [`e${n}`] });
      live.wrote();
      expect(await fast.next()).toMatchObject({ reading: { done: n } });
      expect(await fast.next()).toMatchObject({ mark: n, change: { added: [`e${n}`] } });
    }
    expect(await slow.next()).toMatchObject({ reading: { done: 5 } });
    expect(await slow.next()).toMatchObject({ mark: 5, change: { added: ['e1', 'e2', 'e3', 'e4', 'e5'] } });
    live.reading({ ...READING, done: 6 });
    expect(await slow.next()).toMatchObject({ reading: { done: 6 } });
  });

  it('API-120: while nothing happens there is a sign of life and no look at the store', async () => {
    const { reader, looks } = store();
    const time = clock();
    const live = createLive({ reader, after: time.after });
    live.wrote();
    expect(looks()).toBe(0);
    const one = await listening(live);
    const event = one.next();
    time.pass(BEAT - 1);
    await turn();
    time.pass(1);
    expect(await event).toEqual({ is: 'beat' });
    expect(looks()).toBe(1);
  });

  it('API-118: a store that others write as well is looked at again and again, while somebody listens', async () => {
    const { reader, changes, looks } = store({ shared: true });
    const time = clock();
    const live = createLive({ reader, after: time.after });
    const one = await listening(live);
    const event = one.next();
    await turn();
    changes.push({ changed: ['a'] });
    time.pass(2_000);
    expect(await event).toMatchObject({ mark: 1, change: { changed: ['a'] } });
    one.stop();
    expect(await one.next()).toBeUndefined();
    const before = looks();
    time.pass(60_000);
    await turn();
    expect([looks(), time.waiting.size]).toEqual([before, 0]);
  });

  it('API-118: a store that is away for a while is looked at again', async () => {
    const { reader, changes } = store();
    let away = false;
    const mark = () => (away ? Promise.reject(new TypeError('away')) : reader.mark());
    const live = createLive({ reader: { ...reader, mark } });
    const one = await listening(live);
    away = true;
    changes.push({ added: ['a'] });
    live.wrote();
    await turn();
    away = false;
    live.wrote();
    expect(await one.next()).toMatchObject({ change: { added: ['a'] } });
    away = true;
    await expect(listening(createLive({ reader: { ...reader, mark } }))).rejects.toThrow('away');
  });

  it('API-121: no more than so many listen at a time', async () => {
    const live = createLive({ reader: store().reader, mostListeners: 1 });
    const one = await listening(live);
    await expect(listening(live)).rejects.toMatchObject({ code: 'BUSY' });
    one.stop();
    await one.next();
    expect((await listening(live)).hello).toMatchObject({ is: 'hello' });
  });
});

describe('GET /api/live', () => {
  const follow = async (client: ReturnType<typeof testApi>['client'], count: number) => {
    const stop = new AbortController();
    const events: LiveEvent[] = [];
    for await (const event of client.live({ signal: stop.signal })) {
      events.push(event);
      if (events.length === count) break;
    }
    return events;
  };

  it('API-117: is a stream of events that nobody keeps', async () => {
    const { request } = testApi();
    const response = await request('/api/live');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('cache-control')).toMatch(/no-(?:store|cache)/u);
    const reader = response.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toBe('event: hello\ndata: {"is":"hello","mark":0}\n\n');
    await reader?.cancel();
  });

  it('API-117: the client gets the same', async () => {
    const live = createLive({ reader: store().reader });
    live.reading(READING);
    const { client } = testApi({ live });
    expect(await follow(client, 2)).toEqual([
      { is: 'hello', mark: 0 },
      { is: 'reading', reading: READING },
    ]);
  });

  it('API-121: ends when the service ends', async () => {
    const closing = new AbortController();
    const response = await testApi({ closing: closing.signal }).request('/api/live');
    const text = response.text();
    closing.abort();
    expect(await text).toContain('hello');
  });

  it('API-121: who is gone is forgotten', async () => {
    const live = createLive({ reader: store().reader, mostListeners: 1 });
    const { client } = testApi({ live });
    for (let n = 0; n < 3; n += 1) {
      expect(await follow(client, 1)).toHaveLength(1);
      await turn();
    }
  });

  it('API-121: who asks for the head alone does not listen', async () => {
    const live = createLive({ reader: store().reader, mostListeners: 2 });
    const { request, client } = testApi({ live });
    for (let n = 0; n < 3; n += 1) {
      const response = await request('/api/live', { method: 'HEAD' });
      expect([response.status, response.body]).toEqual([200, null]);
      expect(response.headers.get('content-type')).toContain('text/event-stream');
      await turn();
    }
    expect(await follow(client, 1)).toHaveLength(1);
  });

  it('API-121: who may not ask may not listen, and an error has its body', async () => {
    const { app } = testApi({ settings: { token: 'secret' } });
    const refused = await app.request(`${BASE}/api/live`);
    expect([refused.status, (await refused.json()).error.code]).toEqual([401, 'TOKEN']);
    const other = await app.request(`${BASE}/api/live`, { headers: { host: 'evil.example' } });
    expect((await other.json()).error.code).toBe('REFUSED');
    const live = createLive({ reader: store().reader, mostListeners: 0 });
    const busy = await testApi({ live }).request('/api/live');
    expect((await busy.json()).error.code).toBe('BUSY');
  });
});
