import { beforeEach, describe, expect, test } from 'vitest';
import { Pages } from '../../../../ingest/watch/pages.ts';
import { pageId } from '../../../../ingest/watch/records.ts';
import { type Working, work } from '../../../../ingest/watch/work.ts';
import type { IngestEvent } from '../../../../shared/contract/index.ts';
import { addresses, gone, MemoryQueue, MemoryWeb, NOW, TAKES_ALL, worldAt } from './memory-queue.ts';

let store: MemoryQueue;
let web: MemoryWeb;
let working: Working;

const faults: unknown[] = [];

beforeEach(() => {
  faults.length = 0;
  store = new MemoryQueue();
  web = new MemoryWeb();
  const world = worldAt(() => NOW);
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
});

const queued = (urls: readonly string[]): Promise<string[]> =>
  working.pages.add(
    urls.map((url) => ({ url, title: null, updated: null })),
    '',
    NOW,
    true,
  );
const statesOf = (urls: readonly string[]) => urls.map((url) => store.pages.get(pageId(url))?.state);

describe('READ-112: a fault of ours', () => {
  test('READ-112: one that comes while articles of others are taken in is thrown, and its page waits', async () => {
    const urls = addresses(2);
    const ids = await queued(urls);
    let takes = (): void => undefined;
    const taking = new Promise<void>((resolve) => {
      takes = resolve;
    });
    store.before = async (statement, { ids: asked }) => {
      if (statement !== 'pagesById' || String(asked) !== ids[1]) return;
      await taking;
      throw gone();
    };
    const ingest: Working['ingest'] = {
      async ingest(articles, options) {
        takes();
        // Whoever listens to nothing by now is not listening at all.
        await new Promise((resolve) => setTimeout(resolve));
        return TAKES_ALL.ingest(articles, options);
      },
    };
    const events: IngestEvent[] = [];
    const onEvent = (event: IngestEvent): void => void events.push(event);
    await expect(work({ ...working, ingest }, ids, { onEvent })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
    expect(events.map(({ id }) => id)).toEqual([urls[0]]);
    expect(statesOf(urls)).toEqual(['known', 'due']);
    expect(working.underWay).toEqual(new Set());
  });

  test('READ-112: nothing is begun after the first, and what was begun is taken in', async () => {
    const urls = addresses(40);
    const ids = await queued(urls);
    let asked = 0;
    store.before = (statement) => {
      if (statement !== 'pagesById') return;
      asked += 1;
      if (asked === 3) throw gone();
    };
    await expect(work(working, ids, {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(web.asked).toHaveLength(15);
    expect(statesOf(urls).filter((state) => state === 'known')).toHaveLength(15);
  });
});

describe('READ-220: a page whose reading fails for a reason that nobody foresaw', () => {
  test('READ-220: it is told, and waits, and the others go on', async () => {
    const urls = addresses(40);
    const ids = await queued(urls);
    const [broken = ''] = urls;
    web.faults.set(broken, new TypeError('x is null'));
    const events: IngestEvent[] = [];
    const sum = await work(working, ids, { onEvent: (event) => void events.push(event) });
    expect(sum).toMatchObject({ added: 39, failed: 1 });
    expect(faults).toEqual([new TypeError('x is null')]);
    expect(events.filter(({ outcome }) => outcome === 'failed')).toMatchObject([
      { id: broken, reason: expect.stringContaining('(x is null)') },
    ]);
    expect(statesOf(urls)).toEqual(['due', ...urls.slice(1).map(() => 'known')]);
    expect(await working.pages.due(NOW + 60_000, 10)).toEqual([]);
    expect(await working.pages.due(NOW + 3_600_000, 10)).toMatchObject([{ url: broken, tries: 1 }]);
  });
});

describe('READ-113: as many pages as are asked for', () => {
  test('READ-113: what a list names besides stays in the queue', async () => {
    const all = addresses(90);
    web.lists.set('https://news.example/all', all);
    const ids = await queued(['https://news.example/all']);
    expect(await work(working, ids, { most: 20 })).toMatchObject({ failed: 0 });
    const states = statesOf(all);
    const known = states.filter((state) => state === 'known').length;
    expect(known).toBeGreaterThan(15);
    expect(known).toBeLessThan(40);
    expect(states.filter((state) => state === 'due')).toHaveLength(90 - known);
    expect(working.underWay).toEqual(new Set());
  });
});
