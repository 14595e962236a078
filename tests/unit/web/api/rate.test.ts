import fc from 'fast-check';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { answerError } from '../../../../web/api/errors.ts';
import { createBuckets, limitRate, remoteOf } from '../../../../web/api/rate.ts';
import { testApi } from '../../../support/api.ts';

const RATE = { burst: 3, perSecond: 2 };

describe('a bucket', () => {
  it('API-111: gives a burst at once, then as many as come back with time', () => {
    let now = 0;
    const wait = createBuckets(RATE, () => now);
    expect([1, 2, 3, 4].map(() => wait('a'))).toEqual([0, 0, 0, 1]);
    now = 400;
    expect(wait('a')).toBe(1);
    now = 500;
    expect([wait('a'), wait('a')]).toEqual([0, 1]);
    now = 60_000;
    expect([1, 2, 3, 4].map(() => wait('a'))).toEqual([0, 0, 0, 1]);
  });

  it('API-111: one client takes nothing from another', () => {
    const wait = createBuckets(RATE, () => 0);
    for (let n = 0; n < 10; n += 1) wait('loud');
    expect(wait('quiet')).toBe(0);
  });

  it('API-111: over any time nobody gets more than the burst and what came back since', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2_000 }), { maxLength: 60 }), (pauses) => {
        let now = 0;
        const wait = createBuckets(RATE, () => now);
        let given = 0;
        for (const pause of pauses) {
          now += pause;
          if (wait('a') === 0) given += 1;
        }
        expect(given).toBeLessThanOrEqual(RATE.burst + (now / 1_000) * RATE.perSecond);
      }),
    );
  });

  it('API-111: who comes under ever new names fills no memory, and frees nobody who just asked', () => {
    const wait = createBuckets(RATE, () => 0);
    for (let n = 0; n < 9_999; n += 1) wait(`client ${n}`);
    for (let n = 0; n < 3; n += 1) wait('loud');
    for (let n = 0; n < 9_000; n += 1) wait(`other ${n}`);
    expect(wait('loud')).toBe(1);
  });
});

describe('a request', () => {
  it('API-111: that is one too many is BUSY, and says when to ask again', async () => {
    const app = new Hono();
    app.onError((thrown, context) => answerError(context, thrown, () => undefined));
    app.use(
      limitRate(
        createBuckets({ burst: 1, perSecond: 0.1 }, () => 0),
        () => 'somebody',
      ),
    );
    app.get('/', (context) => context.text('here'));
    expect((await app.request('/')).status).toBe(200);
    const refused = await app.request('/');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(await refused.json()).toMatchObject({ error: { code: 'BUSY', advice: 'Ask again in 10 s.' } });
  });

  it('API-111: from this machine is not limited', async () => {
    const { request } = testApi();
    const answers = await Promise.all(Array.from({ length: 500 }, () => request('/api/health')));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });

  it.each([
    ['127.0.0.1', null],
    ['::1', null],
    ['::ffff:127.0.0.1', null],
    ['10.0.0.7', '10.0.0.7'],
    ['2001:db8::1', '2001:db8::1'],
  ])('API-111: an address of %s is %s to it', async (remoteAddress, expected) => {
    const app = new Hono();
    app.get('/', (context) => context.json({ is: remoteOf(context) }));
    const incoming = { socket: { remoteAddress, remotePort: 1, remoteFamily: 'IPv4' } };
    expect(await (await app.request('/', {}, { incoming })).json()).toEqual({ is: expected });
  });
});
