import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { IngestOptions, IngestService } from '../../../../ingest/service.ts';
import type { IngestEvent } from '../../../../shared/contract/index.ts';
import { MOST_PREVIEWED } from '../../../../shared/contract/limits.ts';
import { BEAT } from '../../../../shared/contract/live.ts';
import { PREVIEWED, previewed } from '../../../../shared/contract/previewed.ts';
import { createEventReader } from '../../../../shared/contract/sse.ts';
import { DramatisError } from '../../../../shared/errors.ts';
import { streamIngest } from '../../../../web/api/ingest.ts';
import { progressOf, sourced, testApi } from '../../../support/api.ts';

const NOTHING = { added: 0, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 0 };
const ARTICLES = ['a', 'b', 'c'].map(sourced);

const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Reads one article after the other until it is told to stop; the test says when each is done. */
function slowIngest() {
  const read: string[] = [];
  const { promise: end, resolve: ended } = withResolvers();
  const ingest: IngestService['ingest'] = async (articles, { signal, onEvent }: IngestOptions) => {
    for await (const each of articles) {
      if (signal?.aborted) break;
      read.push(each.article.id);
      onEvent?.(progressOf(each));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    ended();
    return { ...NOTHING, added: read.length };
  };
  return { ingest, read, end };
}

describe('ingest over HTTP', () => {
  it('API-30: tells of every article as it comes, then the sum', async () => {
    const { request, asked } = testApi();
    const response = await request(
      '/api/articles',
      posted({ articles: ARTICLES, replace: true, more: true }),
    );
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const events = createEventReader()(await response.text());
    expect(events.map(({ event }) => event)).toEqual(['progress', 'progress', 'progress', 'done']);
    expect(events.slice(0, -1).map(({ data }) => JSON.parse(data))).toEqual(ARTICLES.map(progressOf));
    expect(JSON.parse(events.at(-1)?.data ?? '')).toEqual({ ...NOTHING, added: 3, writes: 7 });
    expect(asked).toEqual([{ name: 'ingest', with: [ARTICLES, { replace: true, more: true }] }]);
  });

  it('API-30: whether it is a preview, and whether changes are told, goes through', async () => {
    const { client, asked } = testApi();
    await client.ingest({ articles: ARTICLES, preview: true });
    await client.ingest({ articles: ARTICLES, difference: true });
    expect(asked.map((each) => each.with[1])).toEqual([
      { replace: false, more: false, preview: true },
      { replace: false, more: false, difference: true },
    ]);
  });

  it('API-30: where a file lies goes through', async () => {
    const { client, asked } = testApi();
    const moved = { ...sourced('a'), origin: 'b.txt', folder: 'f', moved: true };
    await client.ingest({ articles: [moved] });
    expect(asked[0]?.with[0]).toEqual([moved]);
  });

  it('API-30: the client gets the same', async () => {
    const { client } = testApi();
    const told: IngestEvent[] = [];
    const summary = await client.ingest({ articles: ARTICLES }, { onEvent: (event) => told.push(event) });
    expect(summary).toEqual({ ...NOTHING, added: 3, writes: 7 });
    expect(told).toEqual(ARTICLES.map(progressOf));
  });

  it('WRITE-122: that the store is away and waited for is told on the way', async () => {
    const { client } = testApi({
      ingest: {
        ingest: async (_articles, { onAway }) => {
          onAway?.('gone');
          return { ...NOTHING, added: 3 };
        },
      },
    });
    const told: string[] = [];
    const summary = await client.ingest({ articles: ARTICLES }, { onAway: (why) => told.push(why) });
    expect([summary.added, told]).toEqual([3, ['gone']]);
    expect(await client.ingest({ articles: ARTICLES })).toMatchObject({ added: 3 });
  });

  it('API-30: no articles are no error', async () => {
    expect(await testApi().client.ingest({ articles: [] })).toEqual({ ...NOTHING, writes: 7 });
  });

  it('API-31: an error in the middle ends the stream with its body', async () => {
    const { client } = testApi({
      ingest: {
        ingest: async (_articles, { onEvent }) => {
          onEvent?.(progressOf(sourced('a')));
          throw new DramatisError('MODEL', 'The model is missing', { advice: 'Install it.' });
        },
      },
    });
    const told: IngestEvent[] = [];
    const answer = client.ingest({ articles: ARTICLES }, { onEvent: (event) => told.push(event) });
    await expect(answer).rejects.toMatchObject({
      code: 'MODEL',
      message: 'The model is missing',
      advice: 'Install it.',
    });
    expect(told).toHaveLength(1);
  });

  it('API-32: when the reader goes away, the work ends after the article that is being written', async () => {
    const { ingest, read, end } = slowIngest();
    const { request } = testApi({ ingest: { ingest } });
    const response = await request('/api/articles', posted({ articles: ARTICLES }));
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await end;
    expect(read).toEqual(['a']);
  });

  it('API-32: who breaks off the call gets the sum of what was done', async () => {
    const { ingest, read } = slowIngest();
    const { client } = testApi({ ingest: { ingest } });
    const stop = new AbortController();
    const options = { signal: stop.signal, onEvent: () => stop.abort() };
    expect(await client.ingest({ articles: ARTICLES }, options)).toMatchObject({ added: 1 });
    expect(read).toEqual(['a']);
  });
});

describe('work that takes long', () => {
  const SIGN = ':\n\n';

  /** Work that ends when the test says so, as do the waits of the service. */
  function working() {
    const waits = new Map<() => void, number>();
    const after = (milliseconds: number, run: () => void) => {
      waits.set(run, milliseconds);
      return () => void waits.delete(run);
    };
    const wait = (): void => {
      for (const run of [...waits.keys()]) if (waits.delete(run)) run();
    };
    const { promise, resolve: end } = withResolvers();
    const app = new Hono().get('/', (context) =>
      streamIngest(context, { onFault: () => undefined, after }, async ({ onEvent }) => {
        onEvent?.(progressOf(sourced('a')));
        await promise;
        return NOTHING;
      }),
    );
    return { waits, wait, app, end };
  }

  it('API-126: gives a sign of life while it tells nothing, which the client passes over', async () => {
    const { waits, wait, app, end } = working();
    const response = await app.request('/');
    expect([...waits.values()]).toEqual([BEAT]);
    wait();
    wait();
    end();
    const text = await response.text();
    expect(text.split(SIGN)).toHaveLength(3);
    expect(text.indexOf(SIGN)).toBeGreaterThan(text.indexOf('event: progress'));
    const told = createEventReader()(text).map(({ event }) => event);
    expect(told).toEqual(['progress', 'done']);
  });

  it('API-126: and none once it is over', async () => {
    const { waits, app, end } = working();
    const response = await app.request('/');
    expect(waits.size).toBe(1);
    end();
    await response.text();
    expect(waits.size).toBe(0);
  });
});

describe('upload', () => {
  const files = (...entries: readonly [name: string, text: string][]) =>
    entries.map(([name, text]) => new File([text], name));

  it('API-33: files become articles; one that cannot be read fails and the others go on', async () => {
    const { client, asked } = testApi();
    const told: IngestEvent[] = [];
    const onEvent = (event: IngestEvent) => told.push(event);
    const summary = await client.upload(files(['č.txt', 'ž'], ['x.bin', '\0'], ['b.txt', 'b']), { onEvent });
    expect(summary).toMatchObject({ added: 2, failed: 1 });
    expect(told.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['x.bin', 'failed'],
      ['ž', 'added'],
      ['b', 'added'],
    ]);
    expect(told[0]?.reason).toBe('It is not text. Give a text file.');
    expect(asked[0]?.with).toEqual([
      [
        { ...sourced('ž'), origin: 'č.txt' },
        { ...sourced('b'), origin: 'b.txt' },
      ],
      { replace: false },
    ]);
  });

  it('API-33: replacing is said in the form', async () => {
    const { request, asked } = testApi();
    const body = new FormData();
    body.append('files', new File(['a'], 'a.txt'));
    body.append('replace', 'true');
    await (await request('/api/upload', { method: 'POST', body })).text();
    expect(asked[0]?.with[1]).toEqual({ replace: true });
  });

  it('API-33: what is no file is none', async () => {
    const body = new FormData();
    body.append('files', 'text');
    const response = await testApi().request('/api/upload', { method: 'POST', body });
    expect([response.status, (await response.json()).error.code]).toEqual([400, 'USAGE']);
  });

  it('API-122: as a preview nothing is written, and the articles are shown with what would change', async () => {
    const { client, asked } = testApi();
    const summary = await client.upload(files(['a.txt', 'a'], ['x.bin', '\0']), { preview: true });
    expect(summary.failed).toBe(1);
    expect(summary.articles).toEqual([
      { id: 'a', title: 'Title of a', source: null, publishedAt: null, text: 'a' },
    ]);
    expect(asked.map((each) => each.with[1])).toEqual([{ replace: false, preview: true }]);
    expect((await client.upload(files(['a.txt', 'a']))).articles).toBeUndefined();
  });
});

describe('addresses', () => {
  it('API-122: as a preview they are fetched, read and not kept', async () => {
    const { client, asked } = testApi();
    const summary = await client.addresses({ addresses: ['https://a.example/'], preview: true });
    expect(summary.articles?.map(({ text }) => text)).toEqual(['https://a.example/']);
    expect(asked.map(({ name, with: [, options] }) => [name, options])).toEqual([
      ['ingest', { replace: false, preview: true }],
    ]);
  });

  it('API-124: of very many the first are looked at, and the others counted', async () => {
    const { client, asked } = testApi();
    const addresses = Array.from({ length: MOST_PREVIEWED + 3 }, (_, n) => `https://a.example/${n}`);
    const summary = await client.addresses({ addresses, preview: true });
    expect(summary).toMatchObject({ added: MOST_PREVIEWED, left: 3 });
    expect(asked[0]?.with[0]).toHaveLength(MOST_PREVIEWED);
    expect(await client.addresses({ addresses })).toMatchObject({ added: MOST_PREVIEWED + 3 });
  });

  it('API-122: else they go through the queue', async () => {
    const { client, asked } = testApi();
    await client.addresses({ addresses: ['https://a.example/'] });
    expect(asked.map(({ name }) => name)).toEqual(['take']);
  });
});

describe('articles of a preview', () => {
  const of = (text: string) => ({ article: { ...sourced('a').article, text } });

  it('API-123: are as many, and as long together, as a page can show', () => {
    const short = Array.from({ length: PREVIEWED.articles + 5 }, () => of('x'));
    expect(previewed(short)).toHaveLength(PREVIEWED.articles);
    const long = of('x'.repeat(PREVIEWED.letters));
    expect(previewed([long, of('y')])).toHaveLength(1);
    expect(previewed([of(`${long.article.text}x`)])).toEqual([]);
  });
});
