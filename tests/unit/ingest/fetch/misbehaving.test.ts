import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createFetcher, type Fetched, type Fetcher, THE_WORLD } from '../../../../ingest/fetch/index.ts';
import { readFile } from '../../../../ingest/read/index.ts';
import {
  GOOD_PAGE,
  type MisbehavingServer,
  ROBOTS,
  startMisbehaving,
  WAYS,
} from '../../../support/misbehaving-server.ts';

/** Small, so that what never ends is soon given up. */
const LIMITS = {
  pageBytes: 200_000,
  connectMilliseconds: 1_000,
  headMilliseconds: 2_000,
  idleMilliseconds: 2_000,
  totalMilliseconds: 5_000,
  delayMilliseconds: 0,
  atATime: 8,
  tries: 1,
};

/** Names that resolve here; nothing outside of loopback is ever asked. */
async function resolve(host: string): Promise<string[]> {
  const known: Record<string, string[]> = {
    'other.example': ['127.0.0.1'],
    'rebound.example': ['127.0.0.1', '169.254.169.254'],
  };
  return known[host] ?? Promise.reject(Object.assign(new TypeError('no such host'), { code: 'ENOTFOUND' }));
}

const fetcherFor = (): Fetcher =>
  createFetcher({
    userAgent: 'Dramatis/test',
    allowNetworks: ['127.0.0.1'],
    limits: LIMITS,
    world: { ...THE_WORLD, resolve },
  });

/** What comes of an address: `page`, or the code of the problem; of bytes that are no article, the reason of reading. */
async function nameOf(fetched: Fetched): Promise<string> {
  if (fetched.kind === 'failed') return fetched.problem.code;
  if (fetched.kind === 'unchanged') return 'unchanged';
  for await (const item of readFile(fetched.bytes, { origin: null, type: fetched.type ?? undefined })) {
    if (item.kind === 'unreadable') return `unreadable: ${item.unreadable.reason}`;
    return item.sourced.article.text.includes('Ann Bell') ? 'article' : 'other text';
  }
  return 'nothing';
}

const EXPECTED: Readonly<Record<string, string | RegExp>> = {
  good: 'article',
  'slow-loris-head': 'headTime',
  silent: 'headTime',
  'slow-loris-body': 'totalTime',
  'stops-in-the-middle': 'idleTime',
  'endless-body': 'size',
  'endless-chunks': 'size',
  'endless-head': 'headSize',
  'huge-header': 'headSize',
  'length-too-long': 'half',
  'length-too-short': 'article',
  'length-absurd': 'size',
  'length-twice': 'half',
  'length-no-number': 'notHttp',
  'charset-lies': /^unreadable: .*characters|^article$/u,
  'charset-unknown': /^unreadable: |^article$/u,
  circle: 'circle',
  'circle-back': 'circle',
  'redirect-endless': 'redirects',
  'redirect-file': 'scheme',
  'redirect-gopher': 'scheme',
  'redirect-private': 'range',
  'redirect-metadata': 'range',
  'redirect-loopback': 'range',
  'redirect-decimal': 'range',
  'redirect-mapped': 'range',
  'redirect-other-host': 'article',
  'redirect-rebound': 'range',
  'redirect-nowhere': 'lost',
  'redirect-nonsense': 'address',
  'redirect-login': 'refused',
  'too-many': 'tooMany',
  'too-many-date': 'tooMany',
  unavailable: 'unavailable',
  half: 'half',
  'half-chunk': 'half',
  'half-head': 'reset',
  reset: 'reset',
  'closes-at-once': 'reset',
  'reset-in-the-middle': 'half',
  'gzip-bomb': 'unpacked',
  'brotli-bomb': 'unpacked',
  'gzip-broken': 'packing',
  'gzip-half': 'packing',
  'gzip-twice': 'article',
  'gzip-twice-unsaid': /^unreadable: /u,
  'gzip-often': 'packingUnknown',
  'packed-oddly': 'packingUnknown',
  'chunked-nonsense': 'half',
  'http-0.9': 'notHttp',
  'other-protocol': 'notHttp',
  empty: 'empty',
  'no-content': 'noContent',
  'not-modified': 'notAsked',
  partial: 'partial',
  image: 'type',
  video: 'type',
  'wrong-type': /^unreadable: /u,
  'binary-as-html': /^unreadable: /u,
  refresh: 'article',
  'refresh-file': 'scheme',
  'refresh-circle': 'circle',
  cookies: 'circle',
  'keep-alive-broken': 'article',
  'two-answers': 'article',
  login: 'login',
  forbidden: 'forbidden',
  'not-found': 'notFound',
  'not-found-endless': 'notFound',
  gone: 'gone',
  legal: 'legal',
  teapot: 'status',
  failed: 'server',
  'status-odd': 'server',
  'hints-first': 'article',
};

const EXPECTED_OF_ROBOTS: Readonly<Record<string, string>> = {
  none: 'article',
  forbids: 'robots',
  'forbids-by-name': 'robots',
  'forbids-others': 'article',
  endless: 'article',
  fails: 'robotsUnknown',
  circle: 'circle',
  reset: 'reset',
  binary: 'article',
};

describe('READ-100: whatever a host does, the result has a name', () => {
  let server: MisbehavingServer;
  let fetcher: Fetcher;
  beforeAll(async () => {
    server = await startMisbehaving();
    fetcher = fetcherFor();
  });
  afterAll(async () => {
    await fetcher.close();
    await server.close();
  });

  test('READ-100: every way of the server is in the table, and there are at least thirty', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(Object.keys(WAYS).sort());
    expect(Object.keys(EXPECTED).length).toBeGreaterThan(60);
  });

  test.concurrent.each(Object.entries(EXPECTED))('READ-100: %s', async (way, expected) => {
    const name = await nameOf(await fetcher.fetch(`${server.base}/${way}`));
    if (typeof expected === 'string') expect(name).toBe(expected);
    else expect(name).toMatch(expected);
  });

  test('READ-100: TLS is asked for where plain HTTP is spoken', async () => {
    const fetched = await fetcher.fetch(`https://127.0.0.1:${server.port}/good`);
    expect(await nameOf(fetched)).toBe('notSecure');
  });

  test('READ-100: nobody listens, there is no such host, it is no address', async () => {
    expect(await nameOf(await fetcher.fetch('http://127.0.0.1:1/'))).toBe('refused');
    expect(await nameOf(await fetcher.fetch('http://nowhere.example/'))).toBe('host');
    expect(await nameOf(await fetcher.fetch('http://'))).toBe('address');
    expect(await nameOf(await fetcher.fetch('data:text/html,<p>Ann'))).toBe('scheme');
    expect(await nameOf(await fetcher.fetch('javascript:alert(1)'))).toBe('scheme');
  });

  test('READ-101: a good page comes to the byte, with the address that it had in the end', async () => {
    const fetched = await fetcher.fetch(`${server.base}/refresh`);
    expect(fetched).toMatchObject({ kind: 'page', url: `${server.base}/good` });
    expect(fetched.kind === 'page' && Buffer.from(fetched.bytes).toString()).toBe(GOOD_PAGE);
  });

  test('READ-101: credentials of an address and cookies are never sent, and who asks is named', async () => {
    await fetcher.fetch(`http://ann:secret@127.0.0.1:${server.port}/cookies`);
    expect(server.requests.filter((head) => /^(?:cookie|authorization):/imu.test(head))).toEqual([]);
    expect(server.requests.every((head) => head.includes('user-agent: Dramatis/test'))).toBe(true);
  });

  test('READ-101: a signal ends the wait', async () => {
    const controller = new AbortController();
    const fetching = fetcher.fetch(`${server.base}/silent`, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    expect(await nameOf(await fetching)).toBe('stopped');
    expect(await nameOf(await fetcher.fetch(`${server.base}/good`, { signal: AbortSignal.abort() }))).toBe(
      'stopped',
    );
  });

  test('READ-101: a signal ends the wait for what a host asks for as well', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as AddressInfo;
    const signal = AbortSignal.timeout(50);
    expect(await nameOf(await fetcher.fetch(`http://127.0.0.1:${port}/page`, { signal }))).toBe('stopped');
  });
});

describe('READ-102: what a host asks programs not to read is not read', () => {
  test('READ-102: every way is in the table', () => {
    expect(Object.keys(EXPECTED_OF_ROBOTS).sort()).toEqual(Object.keys(ROBOTS).sort());
  });

  test.each(Object.entries(EXPECTED_OF_ROBOTS))('READ-102: robots.txt %s', async (way, expected) => {
    const server = await startMisbehaving(way);
    const fetcher = fetcherFor();
    expect(await nameOf(await fetcher.fetch(`${server.base}/good`))).toBe(expected);
    await fetcher.fetch(`${server.base}/good?again`);
    expect(server.requests.filter((head) => head.startsWith('GET /robots.txt')).length).toBe(1);
    await fetcher.close();
    await server.close();
  });
});
