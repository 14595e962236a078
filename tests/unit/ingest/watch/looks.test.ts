import { beforeEach, describe, expect, test } from 'vitest';
import { Looks } from '../../../../ingest/watch/looks.ts';
import { Pages } from '../../../../ingest/watch/pages.ts';
import { newSource } from '../../../../ingest/watch/records.ts';
import { iso } from '../../../../ingest/watch/settle.ts';
import { Sources } from '../../../../ingest/watch/sources.ts';
import type { Working } from '../../../../ingest/watch/work.ts';
import { addresses, gone, MemoryQueue, MemoryWeb, NOW, TAKES_ALL, worldAt } from './memory-queue.ts';

let store: MemoryQueue;
let web: MemoryWeb;
let working: Working;
let looks: Looks;
let now: number;
/** How many rows each look at the queue asked for. */
let limits: number[];

const faults: unknown[] = [];

beforeEach(() => {
  faults.length = 0;
  now = NOW;
  limits = [];
  store = new MemoryQueue();
  store.before = (statement, { limit }) => {
    if (statement === 'duePages') limits.push(Number(limit));
  };
  web = new MemoryWeb();
  const world = worldAt(() => now);
  const pages = new Pages(store);
  working = {
    pages,
    ingest: TAKES_ALL,
    fetcher: web,
    world,
    maxBytes: 100_000,
    onFault: (fault) => faults.push(fault),
    underWay: new Set(),
  };
  looks = new Looks(working, new Sources(store));
});

const queued = (urls: readonly string[]): Promise<string[]> =>
  working.pages.add(
    urls.map((url) => ({ url, title: null, updated: null })),
    '',
    now,
    true,
  );

describe('READ-113: pages that are due', () => {
  test('READ-113: a few are fetched, those that are named first before those that waited longer', async () => {
    const long = addresses(300);
    await queued(long);
    now += 1_000;
    const fresh = ['https://herald.example/new'];
    const first = await queued(fresh);
    expect(await looks.fewPagesDue(first, {})).toBe(true);
    expect(web.asked[0]).toBe(fresh[0]);
    expect(web.asked.length).toBeLessThan(100);
    let turns = 1;
    while (await looks.fewPagesDue([], {})) turns += 1;
    expect(turns).toBeGreaterThan(2);
    expect([...web.asked].sort()).toEqual([...long, ...fresh].sort());
    expect(await looks.fewPagesDue([], {})).toBe(false);
  });

  test('READ-113: a list within a list is no reason to fetch all that it names at once', async () => {
    web.lists.set('https://news.example/all', addresses(300));
    await queued(['https://news.example/all']);
    expect(await looks.fewPagesDue([], {})).toBe(true);
    expect(web.asked.length).toBeLessThan(100);
  });

  test('READ-113: pages that somebody else looks at are no more to be done', async () => {
    const [id = ''] = await queued(addresses(1));
    working.underWay.add(id);
    expect(await looks.fewPagesDue([], {})).toBe(false);
    expect(web.asked).toEqual([]);
  });

  test('READ-113: all are fetched where nothing else waits, at the same cost for each of them', async () => {
    const long = addresses(1_500);
    await queued(long);
    await looks.pagesDue({});
    expect([...web.asked].sort()).toEqual([...long].sort());
    expect(Math.max(...limits)).toBeLessThan(300);
  });

  test('READ-113: it is told which pages a source names', async () => {
    const named = addresses(3);
    const source = newSource('https://news.example/all', 'unknown', 900, iso(now));
    web.lists.set(source.address, named);
    await new Sources(store).add(source, (stands) => stands);
    const told: string[] = [];
    await looks.sourcesDue({ onNamed: (ids) => void told.push(...ids) });
    expect(told.map((id) => store.pages.get(id)?.json)).toEqual(
      named.map((url) => expect.stringContaining(url)),
    );
  });
});

describe('READ-220: a source whose reading fails for a reason that nobody foresaw', () => {
  test('READ-220: it is told, and waits, and the others are looked at', async () => {
    const broken = newSource('https://news.example/all', 'feed', 900, iso(now));
    const whole = newSource('https://herald.example/all', 'feed', 900, iso(now));
    web.lists.set(whole.address, addresses(3, 'herald.example'));
    web.faults.set(broken.address, new TypeError('x is null'));
    const sources = new Sources(store);
    for (const source of [broken, whole]) await sources.add(source, (stands) => stands);
    expect(await looks.sourcesDue({})).toMatchObject({ failed: 1 });
    expect(faults).toEqual([new TypeError('x is null')]);
    const failed = await sources.get(broken.id);
    expect(failed).toMatchObject({
      state: 'failed',
      tries: 1,
      reason: expect.stringContaining('(x is null)'),
    });
    expect(Date.parse(failed?.next ?? '')).toBeGreaterThan(now);
    expect(await sources.get(whole.id)).toMatchObject({ state: 'ok' });
    expect(store.pages.size).toBe(3);
    now += 1_000;
    expect(await looks.sourcesDue({})).toMatchObject({ failed: 0 });
  });

  test('READ-220: what the store fails on is no fault of a source', async () => {
    const source = newSource('https://news.example/all', 'feed', 900, iso(now));
    web.lists.set(source.address, addresses(3));
    await new Sources(store).add(source, (stands) => stands);
    store.before = (statement) => {
      if (statement !== 'watchedSources') throw gone();
    };
    await expect(looks.sourcesDue({})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(faults).toEqual([]);
    expect(await new Sources(store).all()).toMatchObject([{ state: 'waiting', tries: 0 }]);
  });
});
