import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../../../shared/contract/client.ts';
import type { IngestEvent } from '../../../../shared/contract/index.ts';
import { DramatisError } from '../../../../shared/errors.ts';
import { ANSWERS, progressOf, sourced } from '../../../support/api.ts';

interface Sent {
  readonly url: string;
  readonly init: RequestInit | undefined;
}

/** A client whose requests are noted and answered by `answer`. */
function clientOf(
  answer: (sent: Sent) => Response | Promise<Response>,
  base = 'http://localhost:1',
  token?: string,
) {
  const sent: Sent[] = [];
  const fetch = async (url: string, init?: RequestInit) => {
    sent.push({ url, init });
    return answer({ url, init });
  };
  return { client: createClient(fetch, base, token), sent };
}

const json = (value: unknown, status = 200) => Response.json(value, { status });
const refused = () => Promise.reject(new TypeError('fetch failed'));
const error = (code: string, more = {}) => ({
  error: { code, message: 'No', where: null, advice: null, ...more },
});
const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
const summary = { added: 1, updated: 0, unchanged: 0, older: 0, failed: 0, writes: 9 };

/** A body that comes in pieces of three bytes; it breaks at the end where `broken`. */
function streamOf(text: string, broken = false): Response {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (at >= bytes.length)
        return broken ? controller.error(new TypeError('terminated')) : controller.close();
      controller.enqueue(bytes.slice(at, at + 3));
      at += 3;
    },
  });
  return new Response(body);
}

describe('requests of the client', () => {
  it('API-21: path, query and body go where the table of routes says', async () => {
    const { client, sent } = clientOf(({ url }) =>
      json(url.includes('edges') ? ANSWERS.edge : ANSWERS.search),
    );
    await client.search({ query: { q: 'é & ?', kind: undefined, limit: 5 } });
    await client.edge({ params: { from: 'a/b', type: 'OWNS', to: 'č?#%' } });
    expect(sent.map(({ url }) => url)).toEqual([
      'http://localhost:1/api/search?q=%C3%A9+%26+%3F&limit=5',
      'http://localhost:1/api/edges/a%2Fb/OWNS/%C4%8D%3F%23%25',
    ]);
  });

  it('API-21: a base may end with a slash, or be missing', async () => {
    for (const [base, url] of [
      ['http://localhost:1/', 'http://localhost:1/api/arrange'],
      ['', '/api/arrange'],
    ] as const) {
      const { client, sent } = clientOf(() => json(ANSWERS.arrange), base);
      expect(await client.arrange({})).toEqual(ANSWERS.arrange);
      expect(sent[0]).toMatchObject({ url, init: { method: 'POST' } });
    }
  });

  it('API-21: the token goes with every request', async () => {
    const answer = ({ url }: Sent) => (url.endsWith('export') ? streamOf('x\n') : json(ANSWERS.imported));
    const { client, sent } = clientOf(answer, '', 'secret');
    await client.importLines(linesOf('a'));
    for await (const _line of client.exportLines()) {
      // Only the request matters.
    }
    const tokens = sent.map(({ init }) => new Headers(init?.headers).get('authorization'));
    expect(tokens).toEqual(['Bearer secret', 'Bearer secret']);
  });
});

describe('errors of the client', () => {
  it('API-22: an error body becomes the error that it was', async () => {
    const body = error('STORE_BUSY', { where: 'here', advice: 'Wait.' });
    const { client } = clientOf(() => json(body, 409));
    const thrown = await client.doctor({}).catch((each: unknown) => each);
    expect(thrown).toBeInstanceOf(DramatisError);
    expect(thrown).toMatchObject({ code: 'STORE_BUSY', message: 'No', where: 'here', advice: 'Wait.' });
  });

  it.each([
    ['nobody answers', refused, 'STORE_UNAVAILABLE'],
    ['something else answers', () => new Response('<h1>Bad gateway</h1>', { status: 502 }), 'INTERNAL'],
    ['an unknown code comes', () => json(error('TEAPOT'), 418), 'INTERNAL'],
    ['the answer has another form', () => json({ status: 'fine' }), 'INTERNAL'],
    ['the answer is no JSON', () => new Response('fine'), 'INTERNAL'],
  ])('API-22: where %s there is one clear error', async (_what, answer, code) => {
    const { client } = clientOf(answer);
    await expect(client.health({})).rejects.toMatchObject({ name: 'DramatisError', code });
  });

  it('API-165: what cannot be sent, because it cannot be read, is its own error and none of the service', async () => {
    const unreadable = new DramatisError('INPUT', 'The file cannot be read');
    const lines = new ReadableStream<string>({ pull: (controller) => controller.error(unreadable) });
    const server = createServer((request) => request.resume().on('error', () => undefined));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const client = createClient(fetch, `http://127.0.0.1:${port}`);
    await expect(client.importLines(lines)).rejects.toBe(unreadable);
    server.close().closeAllConnections();
  });

  it('API-22: who breaks off a question gets their own reason', async () => {
    const reason = new TypeError('enough');
    const { client } = clientOf(({ init }) => Promise.reject(init?.signal?.reason));
    await expect(client.health({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('ingest of the client', () => {
  const request = { articles: [sourced('ž🪑')] };
  const progress = progressOf(sourced('ž🪑'));

  it('API-23: every article is told as it comes, then the sum', async () => {
    const told: IngestEvent[] = [];
    const { client, sent } = clientOf(() => streamOf(event('progress', progress) + event('done', summary)));
    expect(await client.ingest(request, { onEvent: (each) => told.push(each) })).toEqual(summary);
    expect(told).toEqual([progress]);
    expect(JSON.parse(String(sent[0]?.init?.body))).toEqual(request);
  });

  it('API-23: files are sent as they are', async () => {
    const { client, sent } = clientOf(() => streamOf(event('done', summary)));
    await client.upload([new File(['text'], 'a.txt')]);
    const body = sent[0]?.init?.body;
    expect(body instanceof FormData && body.getAll('files')).toMatchObject([{ name: 'a.txt', size: 4 }]);
    expect(new Headers(sent[0]?.init?.headers).get('content-type')).toBeNull();
  });

  it('API-23: an error event is thrown with its code', async () => {
    const { client } = clientOf(() => streamOf(event('progress', progress) + event('error', error('MODEL'))));
    await expect(client.ingest(request)).rejects.toMatchObject({ code: 'MODEL' });
  });

  it('API-23: a stream that ends early is an error, not a sum', async () => {
    const { client } = clientOf(() => streamOf(event('progress', progress)));
    await expect(client.ingest(request)).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  it('API-24: who breaks it off gets the sum of what was done', async () => {
    const stop = new AbortController();
    const { client } = clientOf(() => streamOf(event('progress', progress), true));
    const options = { signal: stop.signal, onEvent: () => stop.abort() };
    expect(await client.ingest(request, options)).toEqual({ ...summary, writes: 1 });
  });
});

describe('export and import of the client', () => {
  it('API-25: lines come whole, wherever the stream is cut', async () => {
    const { client } = clientOf(() => streamOf('{"a":"ž🪑"}\n\n{"b":1}\n'));
    const lines: string[] = [];
    for await (const line of client.exportLines()) lines.push(line);
    expect(lines).toEqual(['{"a":"ž🪑"}', '', '{"b":1}']);
  });

  it.each([
    ['in the middle of a line', () => streamOf('{"a":1}\n{"b'), 'INTERNAL'],
    ['with a broken connection', () => streamOf('{"a":1}\n', true), 'terminated'],
  ])('API-25: an export that breaks off %s is never taken for a whole one', async (_what, answer, code) => {
    const { client } = clientOf(answer);
    const drain = async () => {
      for await (const _line of client.exportLines()) {
        // Only the end matters.
      }
    };
    await expect(drain()).rejects.toSatisfy((thrown: unknown) =>
      [field(thrown, 'code'), field(thrown, 'message')].includes(code),
    );
  });

  it('API-25: an import is sent line by line', async () => {
    let body = '';
    const { client, sent } = clientOf(async ({ init }) => {
      body = await new Response(init?.body as ReadableStream).text();
      return json(ANSWERS.imported);
    });
    expect(await client.importLines(linesOf('a', 'ž'))).toEqual(ANSWERS.imported);
    expect(body).toBe('a\nž\n');
    expect(sent[0]?.init).toMatchObject({ method: 'POST', duplex: 'half' });
  });
});

async function* linesOf(...lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

function field(thrown: unknown, name: 'code' | 'message'): unknown {
  return typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;
}
