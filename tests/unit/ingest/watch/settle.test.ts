import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../../../ingest/fetch/index.ts';
import { fetchProblem, type ProblemCode } from '../../../../ingest/fetch/problems.ts';
import { isSameSite, pagesOf, readPage } from '../../../../ingest/watch/read-page.ts';
import { newPage, newSource, pageRecord, pageRow, watchedOf } from '../../../../ingest/watch/records.ts';
import { daysUpTo, type Found, settled } from '../../../../ingest/watch/settle.ts';

const NOW = Date.UTC(2030, 0, 1);
const at = (milliseconds: number) => new Date(milliseconds).toISOString();
const NEW = newPage('https://news.example/a', 's', at(NOW));
const READ: Found = { kind: 'read', etag: 'e', lastModified: null, article: 'a', title: 'A' };
const failed = (code: ProblemCode, after?: number): Found => ({
  kind: 'failed',
  problem: fetchProblem(code, undefined, after),
});
const settle = (page: typeof NEW, found: Found, now = NOW) => settled(page, found, now, () => 0.5);

describe('READ-113: what a look makes of a page', () => {
  test('READ-113: a page that was read is looked at again after days that grow, and then no more', () => {
    const days: string[] = [];
    let page = NEW;
    for (let look = 0; look < 8; look += 1) {
      page = settle(page, look === 0 ? READ : { kind: 'unchanged' });
      days.push(page.day);
    }
    expect(days).toEqual([
      '2030-01-02',
      '2030-01-03',
      '2030-01-05',
      '2030-01-09',
      '2030-01-17',
      '2030-01-31',
      '',
      '',
    ]);
    expect(page).toMatchObject({ state: 'known', etag: 'e', article: 'a', title: 'A', reason: null });
  });

  test('READ-113: what may do better is tried again after pauses that grow, or when the host says, and is given up in the end', () => {
    let page = NEW;
    const pauses: number[] = [];
    for (let look = 0; look < 7; look += 1) {
      page = settle(page, failed('server'));
      expect(page.state).toBe('due');
      pauses.push(Date.parse(page.due) - NOW);
    }
    expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
    expect(settle(page, failed('server'))).toMatchObject({ state: 'failed', reason: 'The host failed.' });
    expect(settle(NEW, failed('tooMany', 7_200_000)).due).toBe(at(NOW + 7_200_000));
    expect(settle(NEW, failed('robots'))).toMatchObject({ state: 'failed', tries: 1 });
    expect(settle(page, READ)).toMatchObject({ state: 'known', tries: 0 });
  });

  test('READ-111: only what was read can be gone; since when is kept, and forgotten when it is back', () => {
    expect(settle(NEW, failed('notFound')).state).toBe('failed');
    const known = settle(NEW, READ);
    const gone = settle(known, failed('gone'));
    expect(gone).toMatchObject({ state: 'gone', gone: at(NOW), article: 'a', day: '2030-01-31' });
    const still = settle(gone, failed('notFound'), NOW + 5);
    expect(still).toMatchObject({ state: 'gone', gone: at(NOW) });
    expect(settle(still, READ)).toMatchObject({ state: 'known', gone: null });
  });

  test('READ-112: what was stopped is as it was', () => {
    expect(settle(NEW, failed('stopped'))).toMatchObject({ state: 'due', tries: 0, reason: null });
  });

  test('READ-112: a record comes back from the store as it went', () => {
    const kinds = fc.constantFrom<Found>(
      READ,
      { kind: 'unchanged' },
      failed('server'),
      failed('gone'),
      failed('robots'),
    );
    fc.assert(
      fc.property(fc.webUrl(), fc.array(kinds, { maxLength: 9 }), (url, looks) => {
        const page = looks.reduce((before, found) => settle(before, found), newPage(url, 's', at(NOW)));
        expect(pageRecord(pageRow(page))).toEqual(page);
      }),
    );
  });

  test('READ-113: days on which pages may wait are those up to today', () => {
    const days = daysUpTo(NOW);
    expect(days.slice(0, 2)).toEqual(['2030-01-01', '2029-12-31']);
    expect(new Set(days).size).toBe(days.length);
  });

  test('READ-113: others see of a source what it says', () => {
    const seen = watchedOf(newSource('https://a.example/', 'feed', 60, at(NOW)));
    for (const name of ['etag', 'lastModified', 'root']) expect(seen).not.toHaveProperty(name);
  });
});

describe('READ-111: whose article a page is', () => {
  const pageAt = (url: string, head: string, type = 'text/html'): Page => {
    const words = 'Ann Bell became mayor of Springfield on Monday, the town council said. '.repeat(6);
    const html = `<html><head>${head}</head><body><article><h1>Mayor</h1><p>${words}</p></article></body></html>`;
    return { kind: 'page', url, type, bytes: Buffer.from(html), etag: null, lastModified: null };
  };
  const idOf = async (url: string, canonical: string) => {
    const { articles } = await readPage(pageAt(url, `<link rel="canonical" href="${canonical}">`), 100_000);
    return articles[0]?.article.id;
  };

  test.each([
    ['https://www.news.example/a?x=1', 'https://news.example/a', 'https://news.example/a'],
    ['https://m.news.example/a', 'https://www.news.example/a', 'https://www.news.example/a'],
    ['https://evil.example/a', 'https://news.example/a', 'https://evil.example/a'],
    ['https://evilnews.example/a', 'https://news.example/a', 'https://evilnews.example/a'],
    ['https://news.example/a?utm_source=x#part', 'https://other.example/', 'https://news.example/a'],
  ])('READ-111: %s that calls itself %s is %s', async (url, canonical, id) => {
    expect(await idOf(url, canonical)).toBe(id);
  });

  test('READ-111: ids that a host declares lie within its address', async () => {
    const texts = ['Ann left.', 'Carl came.'].map((text, i) => ({ id: `https://news.example/${i}`, text }));
    const page = {
      ...pageAt('https://evil.example/feed', '', 'application/json'),
      bytes: Buffer.from(JSON.stringify(texts)),
    };
    const { articles } = await readPage(page, 100_000);
    expect(articles.map(({ article }) => article.id)).toEqual([
      'https://evil.example/feed#1',
      'https://evil.example/feed#2',
    ]);
  });

  test('READ-111: hosts are of one site where one lies within the other', () => {
    expect(isSameSite('https://www.a.example/x', 'http://a.example/')).toBe(true);
    expect(isSameSite('https://blog.a.example/', 'https://a.example/')).toBe(true);
    expect(isSameSite('https://a.example/', 'https://b.example/')).toBe(false);
  });

  test('READ-110: of a sitemap with news only these are read, of an index only sitemaps of news', () => {
    const link = (url: string, date: string | null = null) => ({
      ...{ url, date, title: null, updated: null, author: null, html: null, text: null },
    });
    const list = { origin: 'x', title: null };
    const urls = (items: ReturnType<typeof link>[], sitemaps: ReturnType<typeof link>[]) =>
      pagesOf({ ...list, items, sitemaps }).map(({ url }) => url);
    expect(urls([link('a'), link('b', '2030')], [])).toEqual(['b']);
    expect(urls([link('a'), link('b')], [])).toEqual(['a', 'b']);
    expect(urls([], [link('pages.xml'), link('news.xml')])).toEqual(['news.xml']);
    expect(urls([], [link('1.xml'), link('2.xml')])).toEqual(['1.xml', '2.xml']);
  });
});
