import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Pages } from '../../../../ingest/watch/pages.ts';
import { sourceId } from '../../../../ingest/watch/records.ts';
import { createSources, type SourcesService } from '../../../../ingest/watch/service.ts';
import { Sources } from '../../../../ingest/watch/sources.ts';
import { MOST_PREVIEWED } from '../../../../shared/contract/limits.ts';
import { temporaryFolder } from '../../../support/cli.ts';
import { addresses, MemoryQueue, MemoryWeb, NOW, TAKES_ALL, worldAt } from './memory-queue.ts';

const LIST = 'https://news.example/all';
const FEED = 'https://herald.example/feed';
const DAY = 86_400_000;

let store: MemoryQueue;
let web: MemoryWeb;
let sources: SourcesService;
let now: number;
const faults: unknown[] = [];

beforeEach(() => {
  store = new MemoryQueue();
  web = new MemoryWeb();
  now = NOW;
  sources = createSources({
    engine: store,
    ingest: TAKES_ALL,
    fetcher: web,
    world: worldAt(() => now),
    maxBytes: 10_000_000,
    onFault: (fault) => faults.push(fault),
  });
});
afterEach(async () => {
  await sources.close();
  expect(faults.splice(0)).toEqual([]);
});

describe('READ-113: watching', () => {
  test('READ-113: a long sitemap keeps nobody waiting, and is fetched to its end without a nap', async () => {
    const long = addresses(500);
    const news = addresses(3, 'herald.example');
    web.lists.set(LIST, long);
    web.lists.set(FEED, news);
    await sources.watch({ address: LIST });
    let watching: Promise<unknown> | undefined;
    sources.start(() => {
      watching ??= sources.watch({ address: FEED });
    });
    await expect.poll(() => web.asked.length).toBe(505);
    await watching;
    const at = Math.max(...news.map((url) => web.asked.indexOf(url)));
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(300);
  });

  test('READ-113: to watch it again changes how often it is looked at, and nothing that is written meanwhile', async () => {
    const { id } = await sources.watch({ address: FEED, every: 600 });
    store.before = async (statement) => {
      if (statement === 'saveWatched') await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const counting = new Sources(store).change(id, (stands) => ({ ...stands, etag: '"1"', tries: 3 }));
    expect(await sources.watch({ address: FEED, every: 1_200 })).toMatchObject({ every: 1_200, tries: 3 });
    await counting;
    expect(await new Sources(store).get(id)).toMatchObject({ every: 1_200, etag: '"1"', tries: 3 });
    expect(await sources.watch({ address: FEED })).toMatchObject({ every: 1_200 });
  });

  test('READ-113: a folder is one source, however its path is written', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'deep'));
    for (const address of [folder, `${folder}/`, `${folder}/deep/..`]) await sources.watch({ address });
    expect((await sources.list()).sources).toMatchObject([{ id: sourceId(folder), address: folder }]);
  });

  test('MODEL-14: who asks for a source that is not there is told where to find them', async () => {
    await expect(sources.retry('nobody')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      where: 'nobody',
      advice: expect.stringContaining('dramatis watch --list'),
    });
  });
});

test.each([90, 395])(
  'READ-221: pages whose day came while a service was off for %i days are looked at',
  async (days) => {
    const news = addresses(3, 'herald.example');
    web.lists.set(FEED, news);
    await sources.watch({ address: FEED });
    await sources.once({});
    web.asked.length = 0;
    now += days * DAY;
    await sources.once({});
    expect(web.asked.sort()).toEqual([...news, FEED]);
  },
);

describe('READ-115: letting go', () => {
  const NEWS = addresses(3, 'herald.example');
  const states = (): string[] => [...store.pages.values()].map(({ state, day }) => `${state} ${day}`);

  beforeEach(() => void web.lists.set(FEED, NEWS));

  test('READ-115: the pages of a source that is watched no more are not looked at again', async () => {
    const { id } = await sources.watch({ address: FEED });
    await sources.once({});
    await sources.take([`https://other.example/1`], {});
    await sources.unwatch(id);
    web.asked.length = 0;
    now += 3 * DAY;
    await sources.once({});
    expect(web.asked).toEqual(['https://other.example/1']);
    expect(states().sort()).toEqual(['known ', 'known ', 'known ', 'known 2030-01-06']);
  });

  test('READ-115: nor those that wait for it already, and they stay what they were', async () => {
    const { id } = await sources.watch({ address: FEED });
    await sources.once({});
    await new Pages(store).wake(now + 3 * DAY);
    const [gone] = store.pages.values();
    if (gone)
      store.pages.set(gone.id, { ...gone, json: gone.json.replace('"gone":null', '"gone":"2030-01-01"') });
    expect(states()).toEqual(['due ', 'due ', 'due ']);
    await sources.unwatch(id);
    expect(states()).toEqual(['gone ', 'known ', 'known ']);
    web.asked.length = 0;
    now += 3 * DAY;
    await sources.once({});
    expect(web.asked).toEqual([]);
  });

  test('READ-115: a source that is watched again has its pages looked at when their day comes', async () => {
    const { id } = await sources.watch({ address: FEED });
    await sources.once({});
    await sources.unwatch(id);
    await sources.watch({ address: FEED });
    web.asked.length = 0;
    now += 3 * DAY;
    await sources.once({});
    expect(web.asked.sort()).toEqual([...NEWS, FEED]);
  });
});

test('MODEL-14: of a file it is said that it is one, and what to do', async () => {
  const file = join(temporaryFolder(), 'story.txt');
  writeFileSync(file, 'Ann Bell chairs the council.');
  await expect(sources.watch({ address: file })).rejects.toMatchObject({
    code: 'USAGE',
    where: file,
    message: expect.stringContaining('It is a file'),
    advice: expect.stringContaining('dramatis ingest'),
  });
  await expect(sources.watch({ address: `${file}.missing` })).rejects.toThrow('There is no such folder');
});

test('WRITE-51: of a long list no more is read than a preview looks at, and it is told how much is left', async () => {
  web.lists.set(LIST, addresses(3_000));
  const { articles, left } = await sources.read([LIST], {});
  expect(articles).toHaveLength(MOST_PREVIEWED - 1);
  expect(web.asked).toHaveLength(MOST_PREVIEWED);
  expect(left).toBe(3_001 - MOST_PREVIEWED);
});
