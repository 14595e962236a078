import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { IngestService } from '../../../../ingest/service.ts';
import { createClient } from '../../../../shared/contract/client.ts';
import type { IngestEvent } from '../../../../shared/contract/index.ts';
import { type ServeOptions, serve, serverOf } from '../../../../web/api/serve.ts';
import { ANSWERS, type Overrides, progressOf, sourced, testApi } from '../../../support/api.ts';

async function listening(overrides: Overrides = {}, options: Partial<ServeOptions> = {}) {
  const { app, asked } = testApi(overrides);
  const service = await serve(app, { host: '127.0.0.1', port: 0, ...options });
  onTestFinished(() => service.close());
  return { ...service, asked, client: createClient(fetch, service.address) };
}

describe('listening', () => {
  it('API-50: at a free port, whose address answers', async () => {
    const { address, client } = await listening();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    expect(await client.health({})).toMatchObject({ status: 'ok' });
  });

  it('API-50: ids with slashes, queries, streams and errors go over the wire', async () => {
    const { client, asked } = await listening();
    const id = 'https://example.org/a/b?c=%2F#ž';
    await client.article({ params: { id } });
    expect(asked[0]?.with).toEqual([id]);
    expect(await client.ingest({ articles: [sourced('ž')] })).toMatchObject({ added: 1 });
    expect(await client.upload([new File(['x'], 'x.txt')])).toMatchObject({ added: 1 });
    const lines: string[] = [];
    for await (const line of client.exportLines()) lines.push(line);
    expect(lines).toHaveLength(2);
    const given = async function* () {
      yield* lines;
    };
    expect(await client.importLines(given())).toEqual(ANSWERS.imported);
    await client.unsave({ params: { kind: 'query', name: 'mine' } });
    await client.undo({ params: { id: 'd' } });
    await expect(client.query({ body: { cypher: '' } })).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('API-51: a port that is taken is an error with advice', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(listening({}, { port })).rejects.toMatchObject({
      code: 'USAGE',
      message: `Port ${port} is taken`,
      advice: expect.stringContaining('--port'),
    });
  });

  it('API-52: where others could reach it, there must be a token', async () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.5', 'example.org']) {
      await expect(listening({}, { host })).rejects.toMatchObject({
        code: 'USAGE',
        advice: expect.stringContaining('DRAMATIS_TOKEN'),
      });
    }
    const { address } = await listening(
      { settings: { token: 'secret' } },
      { host: '0.0.0.0', token: 'secret' },
    );
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/u);
    expect((await fetch(`${address}/api/health`)).status).toBe(401);
    expect(await createClient(fetch, address, 'secret').health({})).toMatchObject({ status: 'ok' });
  });

  it('API-10: a name that is pointed at this machine is refused', async () => {
    const { address } = await listening();
    const { request } = await import('node:http');
    const asked = request(`${address}/api/health`, { headers: { host: 'example.org' } }).end();
    const [response] = await once(asked, 'response');
    expect(response.statusCode).toBe(403);
    response.resume();
  });
});

describe('slow clients', () => {
  it('API-112: every wait of a connection has an end', async () => {
    const server = serverOf({ fetch: () => new Response('') });
    for (const wait of ['headersTimeout', 'requestTimeout', 'timeout', 'keepAliveTimeout'] as const) {
      expect(server[wait]).toBeGreaterThan(0);
    }
    expect(server.maxConnections).toBeGreaterThan(0);
  });

  it('API-112: a whole store may take hours to be taken in, while its request still comes', () => {
    expect(serverOf({ fetch: () => new Response('') }).requestTimeout).toBeGreaterThan(12 * 3_600_000);
  });

  /** Silence that is suffered here, in milliseconds: a busy machine is silent for a while by itself. */
  const SILENCE = 1_000;
  const impatient = { times: { timeout: SILENCE } };
  const work = () => new Promise<void>((resolve) => setTimeout(resolve, 2.5 * SILENCE));
  const LONG_WORK: Partial<IngestService> = {
    rebuild: async () => {
      await work();
      return ANSWERS.rebuild;
    },
    ingest: async (_articles, { onEvent }) => {
      onEvent?.(progressOf(sourced('a')));
      await work();
      return { added: 1, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 1 };
    },
    importLines: async (lines) => {
      let articles = 0;
      for await (const _ of lines) {
        if (articles === 1) await work();
        articles += 1;
      }
      return { articles, changed: 0, claims: 0, decisions: 0 };
    },
  };

  it('API-112: work of the service is no silence of the client: before an answer, between events, while it reads', async () => {
    const { client } = await listening({ ingest: LONG_WORK }, impatient);
    const given = async function* () {
      for (let n = 0; n < 1_000; n += 1) yield 'x'.repeat(10_000);
    };
    const answers = [
      client.rebuild({}),
      client.ingest({ articles: [sourced('a')] }),
      client.importLines(given()),
    ];
    expect(await Promise.allSettled(answers)).toMatchObject([
      { value: ANSWERS.rebuild },
      { value: { added: 1 } },
      { value: { articles: 1_000 } },
    ]);
  });

  it('API-112: who does not send the rest of a request is cut off, also while it is answered', async () => {
    const { address } = await listening({}, impatient);
    const socket = connect(Number(new URL(address).port), '127.0.0.1').resume();
    socket.write('POST /api/import HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf');
    await once(socket, 'close');
  });

  it('API-112: who does not take the answer is cut off, and what makes it ends', async () => {
    const { promise: ended, resolve: end } = withResolvers();
    const exportLines = async function* () {
      try {
        for (;;) yield 'x'.repeat(100_000);
      } finally {
        end();
      }
    };
    const { address } = await listening({ ingest: { exportLines } }, impatient);
    const socket = connect(Number(new URL(address).port), '127.0.0.1').pause();
    socket.on('error', () => undefined);
    socket.write('GET /api/export HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await ended;
    socket.destroy();
  });
});

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('ending', () => {
  it('API-114: work under way is told to end, and says what was done', async () => {
    const closing = new AbortController();
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const { client } = await listening({
      closing: closing.signal,
      ingest: {
        ingest: async (_articles, { signal }) => {
          begin();
          await once(signal ?? new EventTarget(), 'abort');
          return { added: 3, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 9 };
        },
      },
    });
    const summary = client.ingest({ articles: [sourced('a')] });
    await begun;
    closing.abort();
    expect(await summary).toMatchObject({ added: 3 });
  });

  it('API-53: what is under way ends in order, and nothing more is taken', async () => {
    let release: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    const counts = async () => {
      await waiting;
      return ANSWERS.counts;
    };
    const { client, close } = await listening({ graph: { counts } });
    const answer = client.health({});
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = close();
    release();
    expect(await answer).toMatchObject({ status: 'ok' });
    await closed;
    await expect(client.health({})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await close();
  });

  it('API-53: a signal closes it', async () => {
    const stop = new AbortController();
    const { client, close } = await listening({}, { signal: stop.signal });
    stop.abort();
    await close();
    await expect(client.health({})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('API-32: when the connection is cut, the work ends after the article that is being written', async () => {
    const read: string[] = [];
    let ended: () => void = () => undefined;
    const end = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const { client } = await listening({
      ingest: {
        ingest: async (articles, { signal, onEvent }) => {
          for await (const each of articles) {
            if (signal?.aborted) break;
            read.push(each.article.id);
            onEvent?.(progressOf(each));
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
          ended();
          return { added: read.length, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 0 };
        },
      },
    });
    const stop = new AbortController();
    const told: IngestEvent[] = [];
    const onEvent = (event: IngestEvent) => {
      told.push(event);
      stop.abort();
    };
    const articles = Array.from({ length: 50 }, (_, index) => sourced(String(index)));
    expect(await client.ingest({ articles }, { onEvent, signal: stop.signal })).toMatchObject({ added: 1 });
    await end;
    expect(read.length).toBeLessThan(10);
    expect(told).toHaveLength(1);
  });
});
