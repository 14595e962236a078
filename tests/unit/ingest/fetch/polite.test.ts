import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createFetcher, type Fetcher, THE_WORLD, type World } from '../../../../ingest/fetch/index.ts';
import { fetchProblem, problemOfError, problemOfStatus } from '../../../../ingest/fetch/problems.ts';
import { backOff, retryAfter } from '../../../../ingest/fetch/times.ts';
import { GOOD_PAGE, type MisbehavingServer, startMisbehaving } from '../../../support/misbehaving-server.ts';

/** A clock that goes on only by pauses, and notes them. */
function clockwork(): { world: World; pauses: number[] } {
  const pauses: number[] = [];
  let now = Date.UTC(2030, 0, 1);
  const pause = async (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
    now += milliseconds;
  };
  return { world: { ...THE_WORLD, now: () => now, random: () => 0.5, pause }, pauses };
}

describe('a host that is asked', () => {
  let server: MisbehavingServer | undefined;
  let fetcher: Fetcher | undefined;
  afterEach(async () => {
    await fetcher?.close();
    await server?.close();
  });

  const reply = (status: string, headers: string[], body = '') =>
    [`HTTP/1.1 ${status}`, ...headers, `content-length: ${body.length}`, 'connection: close', '', body].join(
      '\r\n',
    );

  test('READ-105: requests to one host begin with a pause between them, its own where it asks for one', async () => {
    server = await startMisbehaving('none', {});
    const { world, pauses } = clockwork();
    fetcher = createFetcher({
      userAgent: 'D/1',
      allowNetworks: ['127.0.0.1'],
      delayMilliseconds: 700,
      world,
    });
    for (const page of ['good?1', 'good?2', 'good?3']) await fetcher.fetch(`${server.base}/${page}`);
    // robots.txt is a request as well.
    expect(pauses).toEqual([700, 700, 700]);
  });

  test('READ-105: no more than so many requests to one host are under way', async () => {
    let open = 0;
    let most = 0;
    server = await startMisbehaving('none', {
      slow: (socket) => {
        open += 1;
        most = Math.max(most, open);
        setTimeout(() => {
          open -= 1;
          socket.end(reply('200 OK', ['content-type: text/html'], GOOD_PAGE));
        }, 30);
      },
    });
    const { base } = server;
    const made = createFetcher({
      userAgent: 'D/1',
      allowNetworks: ['127.0.0.1'],
      limits: { delayMilliseconds: 0, atATime: 2 },
    });
    fetcher = made;
    const all = await Promise.all(Array.from({ length: 8 }, () => made.fetch(`${base}/slow`)));
    expect(all.map(({ kind }) => kind)).toEqual(Array(8).fill('page'));
    expect(most).toBe(2);
  });

  test('CLI-161: many fetches that one signal may end are no leak to warn of', async () => {
    const told: Error[] = [];
    const onWarning = (warning: Error) => void told.push(warning);
    process.on('warning', onWarning);
    server = await startMisbehaving('none', {});
    const { base } = server;
    const made = createFetcher({ userAgent: 'D/1', allowNetworks: ['127.0.0.1'], delayMilliseconds: 0 });
    fetcher = made;
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 16 }, (_, n) => made.fetch(`${base}/good?${n}`, { signal })));
    process.off('warning', onWarning);
    expect(told).toEqual([]);
  });

  test('READ-106: what may do better is tried again, after what the host asks for or else ever longer', async () => {
    let asked = 0;
    server = await startMisbehaving('none', {
      recovers: (socket) => {
        asked += 1;
        const waits = asked === 1 ? ['retry-after: 7'] : [];
        socket.end(
          asked < 3
            ? reply('503 Service Unavailable', waits)
            : reply('200 OK', ['content-type: text/html'], GOOD_PAGE),
        );
      },
    });
    const { world, pauses } = clockwork();
    fetcher = createFetcher({ userAgent: 'D/1', allowNetworks: ['127.0.0.1'], delayMilliseconds: 0, world });
    expect((await fetcher.fetch(`${server.base}/recovers`)).kind).toBe('page');
    expect(pauses).toEqual([7_000, 1_500]);
  });

  test('READ-106: who asks to wait for long is not waited for, and the time is told', async () => {
    server = await startMisbehaving();
    const { world, pauses } = clockwork();
    fetcher = createFetcher({ userAgent: 'D/1', allowNetworks: ['127.0.0.1'], delayMilliseconds: 0, world });
    const fetched = await fetcher.fetch(`${server.base}/too-many`);
    expect(fetched).toMatchObject({ problem: { code: 'tooMany', after: 3_600_000, again: true } });
    expect(pauses).toEqual([]);
  });

  test('READ-106: what cannot do better is asked once', async () => {
    server = await startMisbehaving();
    fetcher = createFetcher({ userAgent: 'D/1', allowNetworks: ['127.0.0.1'], delayMilliseconds: 0 });
    await fetcher.fetch(`${server.base}/gone`);
    expect(server.requests.map((head) => head.split(' ')[1])).toEqual(['/robots.txt', '/gone']);
  });

  test('READ-107: what is known is asked for on condition, and is not sent again', async () => {
    server = await startMisbehaving('none', {
      page: (socket, { head }) => {
        const isKnown = head.includes('if-none-match: "v1"') && head.includes('if-modified-since: Tue');
        const headers = [
          'etag: "v1"',
          'last-modified: Tue, 01 Jan 2030 00:00:00 GMT',
          'content-type: text/html',
        ];
        socket.end(isKnown ? reply('304 Not Modified', []) : reply('200 OK', headers, GOOD_PAGE));
      },
    });
    fetcher = createFetcher({ userAgent: 'D/1', allowNetworks: ['127.0.0.1'], delayMilliseconds: 0 });
    const first = await fetcher.fetch(`${server.base}/page`);
    expect(first).toMatchObject({ etag: '"v1"', lastModified: 'Tue, 01 Jan 2030 00:00:00 GMT' });
    const known = first.kind === 'page' ? first : {};
    expect(await fetcher.fetch(`${server.base}/page`, known)).toEqual({ kind: 'unchanged' });
  });

  test('READ-104: without a word from the user, this machine is not contacted', async () => {
    server = await startMisbehaving();
    fetcher = createFetcher({
      userAgent: 'D/1',
      allowNetworks: [],
      delayMilliseconds: 0,
      world: clockwork().world,
    });
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1']) {
      const fetched = await fetcher.fetch(`http://${host}:${server.port}/good`);
      expect(fetched).toMatchObject({ problem: { code: 'range' } });
    }
    expect(server.requests).toEqual([]);
  });

  test('READ-104: a name that leads elsewhere the second time is checked the second time', async () => {
    server = await startMisbehaving();
    let looked = 0;
    const resolve = async (): Promise<string[]> => {
      looked += 1;
      return looked <= 2 ? ['127.0.0.1'] : ['127.0.0.5'];
    };
    const { world } = clockwork();
    fetcher = createFetcher({
      userAgent: 'D/1',
      allowNetworks: ['127.0.0.1'],
      delayMilliseconds: 0,
      world: { ...world, resolve },
    });
    const url = `http://turning.example:${server.port}/good`;
    expect((await fetcher.fetch(url)).kind).toBe('page');
    expect(await fetcher.fetch(url)).toMatchObject({
      problem: { code: 'range', reason: expect.stringContaining('loopback') },
    });
  });
});

describe('READ-106: times', () => {
  test('READ-106: a pause grows to its limit, and at least half of it is sure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (tries, chance) => {
          const pause = backOff(tries, 1_000, 60_000, () => chance);
          const full = Math.min(60_000, 1_000 * 2 ** (tries - 1));
          expect(pause).toBeGreaterThanOrEqual(full / 2);
          expect(pause).toBeLessThanOrEqual(full);
        },
      ),
    );
  });

  test.each([
    ['120', 120_000],
    ['0', 0],
    ['Wed, 21 Oct 2015 07:28:10 GMT', 10_000],
    ['Wed, 21 Oct 2015 07:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['1e9', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('READ-106: retry-after %j is %j', (header, milliseconds) => {
    expect(retryAfter(header, Date.UTC(2015, 9, 21, 7, 28, 0))).toBe(milliseconds);
  });
});

describe('READ-100: problems', () => {
  test('READ-100: each has a sentence and an advice, and what is known stands in brackets', () => {
    expect(fetchProblem('server', '500').reason).toBe('The host failed (500).');
    expect(fetchProblem('gone')).toMatchObject({ again: false, advice: 'Look for a copy in an archive.' });
  });

  test.each([
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['EHOSTUNREACH', 'unreachable'],
    ['UND_ERR_CONNECT_TIMEOUT', 'connectTime'],
    ['EAI_AGAIN', 'host'],
    ['ESOMETHING', 'reset'],
  ])('READ-100: an error %s, however deep, is %s', (code, name) => {
    const deep = new TypeError('outside', { cause: Object.assign(new TypeError('inside'), { code }) });
    expect(problemOfError(deep, false).code).toBe(name);
  });

  test('READ-100: of an error of several tries the first that is known counts; what is no error is one all the same', () => {
    const refused = Object.assign(new TypeError('no'), { code: 'ECONNREFUSED' });
    expect(problemOfError(new AggregateError([refused]), false).code).toBe('refused');
    expect(problemOfError('odd', true).code).toBe('half');
  });

  test('READ-100: every status but a page is a problem', () => {
    for (let status = 204; status < 600; status += 1) expect(problemOfStatus(status)).not.toBeNull();
    expect(problemOfStatus(200)).toBeNull();
  });
});
