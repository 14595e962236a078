import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFetcher, THE_WORLD, type World } from '../../ingest/fetch/index.ts';
import { createIngest } from '../../ingest/index.ts';
import { createSources, type SourcesService } from '../../ingest/watch/service.ts';
import type { IngestEvent } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Extractor } from '../../shared/model/extraction.ts';
import { type Engine, type Params, statement } from '../../shared/store/engine.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { savePages } from '../../shared/store/statements/queue.ts';
import { articlesById } from '../../shared/store/statements/revisions.ts';
import { describeEngines } from '../support/engines.ts';
import { type NewsServer, startNews } from '../support/news-server.ts';

/** Reads nothing out of an article: here it is about articles. */
const NOBODY: Extractor = {
  version: 'nobody 1',
  extract: async () => ({ extractor: 'nobody 1', entities: [], relations: [] }),
  close: async () => undefined,
};
const DAY = 86_400_000;
const everyPage = statement<Params, { json: string }>('everyPage', 'MATCH (p:Page) RETURN p.json AS json');

/** A store that ends, while it is armed, before what is known of pages is kept: articles are written by then. */
function cutOff(engine: Engine, isArmed: () => boolean): Engine {
  return {
    info: () => engine.info(),
    run: (statement, params) => engine.run(statement, params),
    query: (...query) => engine.query(...query),
    applySchema: (schema) => engine.applySchema(schema),
    close: () => engine.close(),
    transact: (work) =>
      engine.transact((tx) =>
        work({
          run: (statement, params) => {
            if (!isArmed() || statement.name !== savePages.name) return tx.run(statement, params);
            return Promise.reject(new DramatisError('INTERNAL', 'It was cut off'));
          },
        }),
      ),
  };
}

describeEngines('Sources that are watched', (open) => {
  let news: NewsServer;
  let engine: Engine;
  let sources: SourcesService;
  let now = 0;
  let folder: string;
  const made: SourcesService[] = [];
  const events: IngestEvent[] = [];
  const faults: unknown[] = [];

  /** A service over the store, as after a restart; it naps until it is woken. */
  function restart(store = engine): SourcesService {
    const world: World = { ...THE_WORLD, now: () => now, random: () => 0.5 };
    const service = createSources({
      engine: store,
      ingest: createIngest({ engine: store, extractor: NOBODY, maxBytes: 100_000 }),
      fetcher: createFetcher({
        userAgent: 'Dramatis/test',
        allowNetworks: ['127.0.0.1'],
        limits: { delayMilliseconds: 0, tries: 1 },
        world,
      }),
      world,
      maxBytes: 100_000,
      settleMilliseconds: 50,
      onFault: (fault) => faults.push(fault),
    });
    made.push(service);
    return service;
  }

  beforeEach(async () => {
    news = await startNews();
    engine = await open();
    now = Date.UTC(2030, 0, 1, 12);
    events.length = 0;
    faults.length = 0;
    folder = mkdtempSync(join(tmpdir(), 'dramatis-watched-'));
    sources = restart();
    for (const name of ['one', 'two', 'three']) news.page(name, `Story ${name}`, `Ann Bell chairs ${name}.`);
  });
  afterEach(async () => {
    await Promise.all(made.splice(0).map((service) => service.close()));
    await news.close();
    rmSync(folder, { recursive: true, force: true });
    expect(faults).toEqual([]);
  });

  const onEvent = (event: IngestEvent): void => void events.push(event);
  const titles = async (): Promise<(string | null)[]> =>
    (await createGraph(engine).articles({ limit: 50, offset: 0 })).articles.map(({ title }) => title).sort();
  const exported = async (): Promise<string[]> => {
    const lines: string[] = [];
    for await (const line of createIngest({ engine, extractor: NOBODY, maxBytes: 1 }).exportLines())
      lines.push(line);
    return lines;
  };
  const placeOf = async (article: string): Promise<string | null> => {
    const [place] = await engine.run(articlesById, { ids: [article] });
    return place?.origin ?? null;
  };
  const countsAndGone = async (id: string) => {
    const source = (await sources.list()).sources.find((each) => each.id === id);
    const { pages } = await sources.pages(id, 'gone');
    return [source?.counts, pages.map(({ title }) => title)];
  };
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  test('READ-110: pages are taken in under their addresses, and the same again is asked on condition and changes nothing', async () => {
    const pages = [`${news.base}/one`, `${news.base}/two#top`];
    expect(await sources.take(pages, { onEvent })).toMatchObject({ added: 2, failed: 0 });
    expect(events.map(({ id }) => id).sort()).toEqual([`${news.base}/one`, `${news.base}/two`]);
    expect(await sources.take(pages, {})).toMatchObject({ added: 0, unchanged: 2, failed: 0, writes: 0 });
    expect(news.asked.filter((line) => line.startsWith('304'))).toHaveLength(2);
  });

  test('READ-110: a feed, a sitemap of news and a list are read for what they name, each page once', async () => {
    news.feed('one', 'two', 'missing');
    const entry = (name: string) => `<url><loc>${news.base}/${name}</loc></url>`;
    news.pages.set('/sitemap.xml', {
      type: 'application/xml',
      body: `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entry('two')}${entry('three')}</urlset>`,
    });
    const summary = await sources.take([`${news.base}/feed.xml`, `${news.base}/sitemap.xml`], { onEvent });
    expect(summary).toMatchObject({ added: 3, failed: 1 });
    expect(events.find(({ outcome }) => outcome === 'failed')).toMatchObject({
      id: `${news.base}/missing`,
      reason: expect.stringContaining('404'),
    });
    expect(await titles()).toEqual(['Story one', 'Story three', 'Story two']);
  });

  test('READ-111: a page that changed is a new revision; one that is gone stays and is marked, until it is back', async () => {
    const address = `${news.base}/one`;
    await sources.take([address], {});
    news.page('one', 'Story one', 'Ann Bell no longer chairs one.');
    expect(await sources.take([address], {})).toMatchObject({ updated: 1 });
    expect((await createGraph(engine).revisions(address)).older).toHaveLength(1);
    const page = news.pages.get('/one');
    news.pages.delete('/one');
    expect(await sources.take([address], { onEvent })).toMatchObject({ failed: 1 });
    expect(events[0]?.reason).toContain('Its article stays, and is marked.');
    expect(await sources.goneOf(address)).toBe('2030-01-01T12:00:00.000Z');
    expect(await titles()).toEqual(['Story one']);
    if (page) news.pages.set('/one', page);
    await sources.take([address], {});
    expect(await sources.goneOf(address)).toBeNull();
  });

  test('READ-111: no page takes the place of another outlet’s article', async () => {
    const claims =
      '<link rel="canonical" href="https://other.example/theirs"><meta property="og:url" content="https://other.example/theirs">';
    const page = news.pages.get('/one');
    if (page) page.body = page.body.replace('<head>', `<head>${claims}`);
    await sources.take([`${news.base}/one`], { onEvent });
    expect(events.map(({ id }) => id)).toEqual([`${news.base}/one`]);
  });

  test('READ-112: what was in the queue when everything stopped is fetched afterwards, and nothing twice', async () => {
    const stop = new AbortController();
    news.feed('one', 'two', 'three');
    const first = sources.take([`${news.base}/feed.xml`], {
      signal: stop.signal,
      onEvent: () => stop.abort(),
    });
    await first;
    const before = (await titles()).length;
    expect(before).toBeLessThanOrEqual(3);
    await sources.close();
    made.length = 0;
    sources = restart();
    await sources.once({});
    expect(await titles()).toEqual(['Story one', 'Story three', 'Story two']);
    expect((await sources.list()).queue).toEqual({ due: 0, failed: 0, gone: 0 });
  });

  test('READ-113: a feed is looked at when its time has come, and only what is new is fetched', async () => {
    news.feed('one');
    await sources.watch({ address: `${news.base}/feed.xml`, every: 600 });
    await sources.once({});
    news.feed('one', 'two');
    news.asked.length = 0;
    await sources.once({});
    expect(news.asked).toEqual(['200 /feed.xml', '200 /two']);
    news.asked.length = 0;
    await sources.once({});
    expect(news.asked).toEqual(['304 /feed.xml']);
    const [source] = (await sources.list()).sources;
    expect(source).toMatchObject({
      kind: 'feed',
      title: 'The Herald',
      state: 'ok',
      lookedAt: '2030-01-01T12:00:00.000Z',
      next: '2030-01-01T12:10:00.000Z',
      counts: { added: 2, changed: 0, failed: 0, gone: 0 },
    });
  });

  test('READ-113: a feed that fails says why and waits ever longer; asked again it is looked at at once', async () => {
    const { id } = await sources.watch({ address: `${news.base}/feed.xml`, every: 600 });
    await sources.once({});
    await sources.once({});
    const [failed] = (await sources.list()).sources;
    expect(failed).toMatchObject({ state: 'failed', tries: 2, reason: expect.stringContaining('404') });
    expect(failed?.next).toBe('2030-01-01T12:15:00.000Z');
    news.feed('one', 'nowhere');
    expect(await sources.retry(id)).toMatchObject({ tries: 0 });
    await sources.once({});
    expect((await sources.list()).sources[0]).toMatchObject({ state: 'ok', reason: null });
    const { pages } = await sources.pages(id, 'failed');
    expect(pages.map(({ url, reason }) => [url, reason])).toEqual([
      [`${news.base}/nowhere`, 'The page is not there (404).'],
    ]);
    news.page('nowhere', 'Story nowhere', 'It came late.');
    await sources.retry(id);
    await sources.once({});
    expect((await sources.pages(id, 'failed')).pages).toEqual([]);
    expect(await titles()).toContain('Story nowhere');
  });

  test('READ-113: known pages are looked at again after days, and those that are gone by then are listed', async () => {
    news.feed('one', 'two');
    const { id } = await sources.watch({ address: `${news.base}/feed.xml` });
    await sources.once({});
    news.pages.delete('/two');
    news.page('one', 'Story one', 'Ann Bell retired.');
    now += 3 * DAY;
    await sources.once({});
    const [source] = (await sources.list()).sources;
    expect(source?.counts).toEqual({ added: 2, changed: 1, failed: 0, gone: 1 });
    expect((await sources.pages(id, 'gone')).pages).toMatchObject([
      { url: `${news.base}/two`, article: `${news.base}/two` },
    ]);
  });

  test('READ-113: a page is a source as well, and what is not watched any more is not looked at', async () => {
    const { id } = await sources.watch({ address: `${news.base}/one` });
    await sources.once({});
    expect((await sources.list()).sources).toMatchObject([{ kind: 'page', counts: { added: 1 } }]);
    await sources.unwatch(id);
    news.asked.length = 0;
    await sources.once({});
    expect(news.asked).toEqual([]);
    expect(await titles()).toEqual(['Story one']);
    await expect(sources.unwatch(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(sources.watch({ address: 'news' })).rejects.toMatchObject({ code: 'USAGE' });
    await expect(sources.watch({ address: join(folder, 'none') })).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('READ-153: what failed goes with its source, and where an article lay goes with the article', async () => {
    const left = async () =>
      (await engine.run(everyPage, {})).map(({ json }) => basename(JSON.parse(json).url)).sort();
    writeFileSync(join(folder, 'a.txt'), 'First\n\nAnn Bell chairs the council.');
    writeFileSync(join(folder, 'b.txt'), 'Second\n\nCarl Dorn left.');
    symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'));
    const { id } = await sources.watch({ address: folder });
    await sources.once({});
    const ingest = createIngest({ engine, extractor: NOBODY, maxBytes: 1 });
    await ingest.forget(['a.txt']);
    expect(await left()).toEqual(['a.txt', 'b.txt', 'link.txt']);
    await sources.unwatch(id);
    expect(await left()).toEqual(['a.txt', 'b.txt']);
    await ingest.forget(['a.txt', 'b.txt']);
    expect(await left()).toEqual([]);
  });

  test('READ-114: a folder is read as it fills; links out of it are refused, the rest goes on', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'dramatis-outside-'));
    writeFileSync(join(outside, 'secret.txt'), 'Secret\n\nNobody is to read this.');
    writeFileSync(join(folder, 'a.txt'), 'First\n\nAnn Bell chairs the council.');
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    symlinkSync(outside, join(folder, 'linked'));
    const { id } = await sources.watch({ address: folder });
    sources.start(onEvent);
    await until(async () => (await titles()).includes('First'));
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'b.md'), '# Second\n\nCarl Dorn left.');
    writeFileSync(join(folder, '.hidden.txt'), 'Hidden\n\nNot an article.');
    writeFileSync(join(folder, 'picture.png'), Buffer.from([1, 2, 3]));
    await until(async () => (await titles()).includes('Second'));
    writeFileSync(join(folder, 'a.txt'), 'First\n\nAnn Bell no longer chairs the council.');
    await until(async () => events.some(({ outcome }) => outcome === 'updated'));
    await until(async () => (await sources.pages(id, 'failed')).pages.length > 1);
    const { pages } = await sources.pages(id, 'failed');
    expect(pages.map(({ title }) => title).sort()).toEqual(['link.txt', 'linked']);
    expect(new Set(pages.map(({ reason }) => reason))).toEqual(
      new Set(['It is a link, and links in folders are not followed.']),
    );
    expect(await titles()).toEqual(['First', 'Second']);
    expect((await sources.list()).watching).toBe(true);
    rmSync(outside, { recursive: true });
  });

  test('READ-150: a file that was deleted is marked, and what it said stays; it is marked no more when it is back', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'First\n\nAnn Bell chairs the council.');
    writeFileSync(join(folder, 'b.txt'), 'Second\n\nCarl Dorn left.');
    const { id } = await sources.watch({ address: folder });
    await sources.once({});
    const whole = await exported();
    rmSync(path);
    expect(await sources.once({ onEvent })).toMatchObject({ failed: 1, writes: 0 });
    expect(events).toMatchObject([
      { outcome: 'unchanged' },
      { outcome: 'failed', id: path, reason: expect.stringContaining('Its article stays, and is marked.') },
    ]);
    expect(await sources.goneOf('a.txt')).toBe('2030-01-01T12:00:00.000Z');
    expect(await sources.goneOf('b.txt')).toBeNull();
    expect(await exported()).toEqual(whole);
    expect(await countsAndGone(id)).toEqual([{ added: 2, changed: 0, failed: 0, gone: 1 }, ['a.txt']]);
    expect((await sources.list()).queue).toEqual({ due: 0, failed: 0, gone: 1 });
    // It is told once.
    expect(await sources.once({})).toMatchObject({ failed: 0 });
    writeFileSync(path, 'First\n\nAnn Bell chairs the council.');
    expect(await sources.once({})).toMatchObject({ failed: 0, writes: 0 });
    expect(await sources.goneOf('a.txt')).toBeNull();
    expect(await countsAndGone(id)).toEqual([{ added: 2, changed: 0, failed: 0, gone: 0 }, []]);
  });

  test('READ-150: a file that was renamed or moved within its folder is not gone, also where it comes back under another name', async () => {
    const lies = (name: string): string => join(folder, name);
    mkdirSync(lies('deep'));
    for (const name of ['a', 'b', 'c'])
      writeFileSync(lies(`${name}.txt`), `Story ${name}\n\nAnn Bell chairs the council of ${name}.`);
    const { id } = await sources.watch({ address: folder });
    await sources.once({});
    renameSync(lies('a.txt'), lies('z.txt'));
    renameSync(lies('b.txt'), lies('deep/b.txt'));
    rmSync(lies('c.txt'));
    await sources.once({});
    expect(await countsAndGone(id)).toEqual([{ added: 3, changed: 0, failed: 0, gone: 1 }, ['c.txt']]);
    writeFileSync(lies('back.txt'), 'Story c\n\nAnn Bell chairs the council of c.');
    await sources.once({});
    expect(await countsAndGone(id)).toEqual([{ added: 3, changed: 0, failed: 0, gone: 0 }, []]);
    expect(await Promise.all(['a.txt', 'b.txt', 'c.txt'].map((each) => sources.goneOf(each)))).toEqual([
      null,
      null,
      null,
    ]);
    expect(await titles()).toEqual(['Story a', 'Story b', 'Story c']);
  });

  test('READ-151: of a folder that is away nothing counts as gone; it says so, and goes on when it is back', async () => {
    const inbox = join(folder, 'inbox');
    const away = join(folder, 'away');
    mkdirSync(inbox);
    writeFileSync(join(inbox, 'a.txt'), 'First\n\nAnn Bell chairs the council.');
    const { id } = await sources.watch({ address: inbox });
    await sources.once({});
    renameSync(inbox, away);
    expect(await sources.once({ onEvent })).toMatchObject({ failed: 1 });
    expect(events).toMatchObject([
      { outcome: 'failed', id: inbox, reason: expect.stringContaining('cannot be read') },
    ]);
    // As where a disk is not mounted: an empty folder is in its place.
    mkdirSync(inbox);
    await sources.once({});
    const [source] = (await sources.list()).sources;
    expect(source).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('Another folder is in its place'),
    });
    expect(await countsAndGone(id)).toEqual([{ added: 1, changed: 0, failed: 0, gone: 0 }, []]);
    rmSync(inbox, { recursive: true });
    renameSync(away, inbox);
    await sources.once({});
    expect((await sources.list()).sources).toMatchObject([{ state: 'ok', reason: null }]);
    rmSync(join(inbox, 'a.txt'));
    await sources.once({});
    expect(await countsAndGone(id)).toEqual([{ added: 1, changed: 0, failed: 0, gone: 1 }, ['a.txt']]);
  });

  test('READ-150: while a folder is watched, what is deleted is marked, and what is renamed is not', async () => {
    for (const name of ['a', 'b'])
      writeFileSync(join(folder, `${name}.txt`), `Story ${name}\n\nAnn Bell chairs the council of ${name}.`);
    const { id } = await sources.watch({ address: folder });
    sources.start(onEvent);
    await until(async () => (await titles()).length === 2);
    renameSync(join(folder, 'a.txt'), join(folder, 'renamed.txt'));
    rmSync(join(folder, 'b.txt'));
    await until(async () => (await sources.goneOf('b.txt')) !== null);
    await until(async () => (await placeOf('a.txt')) === 'renamed.txt');
    await until(async () => (await countsAndGone(id))[1]?.toString() === 'b.txt');
    writeFileSync(join(folder, 'b.txt'), 'Story b\n\nAnn Bell chairs the council of b.');
    await until(async () => (await sources.goneOf('b.txt')) === null);
    expect(await sources.goneOf('a.txt')).toBeNull();
    expect(await countsAndGone(id)).toEqual([{ added: 2, changed: 0, failed: 0, gone: 0 }, []]);
  });

  test('READ-152: cut off between articles and what is kept of their pages and files, counts are exact afterwards', async () => {
    news.feed('one', 'two', 'nowhere');
    writeFileSync(join(folder, 'a.txt'), 'First\n\nAnn Bell chairs the council.');
    let isArmed = false;
    const cut = restart(cutOff(engine, () => isArmed));
    const feed = await cut.watch({ address: `${news.base}/feed.xml` });
    const { id } = await cut.watch({ address: folder });
    const arming = {
      onEvent: ({ outcome }: IngestEvent): void => {
        if (outcome === 'added') isArmed = true;
      },
    };
    // Once among files, and once among pages.
    for (let time = 0; time < 2; time += 1) {
      await expect(cut.once(arming)).rejects.toMatchObject({ message: expect.stringContaining('cut off') });
      isArmed = false;
    }
    await sources.once({});
    const none = { added: 0, changed: 0, failed: 0, gone: 0 };
    expect(await countsAndGone(feed.id)).toEqual([{ ...none, added: 2, failed: 1 }, []]);
    expect(await countsAndGone(id)).toEqual([{ ...none, added: 1 }, []]);
    rmSync(join(folder, 'a.txt'));
    await sources.once({});
    expect(await countsAndGone(id)).toEqual([{ ...none, added: 1, gone: 1 }, ['a.txt']]);
  });

  test('READ-114: a file counts once it is written in full', async () => {
    await sources.watch({ address: folder });
    sources.start(onEvent);
    await until(async () => (await sources.list()).watching);
    const path = join(folder, 'slow.txt');
    for (const text of ['Slow\n\nAnn', 'Slow\n\nAnn Bell chairs', 'Slow\n\nAnn Bell chairs the council.']) {
      writeFileSync(`${path}.part`, text);
      renameSync(`${path}.part`, path);
    }
    await until(async () => events.length > 0);
    await until(async () => (await titles()).includes('Slow'));
    const [event] = events;
    const article = await createGraph(engine).article(event?.id ?? '');
    expect(article.text).toContain('the council.');
    expect(events.map(({ outcome }) => outcome)).toEqual(['added']);
  });
});
