import { describe, expect, it } from 'vitest';
import type { QueryLine } from '../../../../shared/contract/index.ts';
import { DramatisError } from '../../../../shared/errors.ts';
import type { Engine, Row } from '../../../../shared/store/engine.ts';
import { testApi } from '../../../support/api.ts';

type Query = Engine['query'];
type Take = NonNullable<Parameters<Query>[2]['onRows']>;

const ROWS: readonly Row[] = [
  { who: { _id: '1', _labels: ['Entity', 'Person'], name: 'Ann' }, n: 1 },
  { who: null, n: 2 },
  { who: null, n: 'three' },
];
const COLUMNS = ['who', 'n'];

/** An engine whose queries do as the test says. */
const asking = (run: (take: Take, signal: AbortSignal | undefined) => ReturnType<Query>) => ({
  engine: { query: ((_cypher, _params, { onRows = () => {}, signal }) => run(onRows, signal)) as Query },
});
const post = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
const ASKED = post({ cypher: 'x' });
const PATH = '/api/query/stream';
const end = (rest: object = {}) => ({ columns: COLUMNS, rows: [], more: false, ...rest });
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

async function linesIn(response: Response): Promise<QueryLine[]> {
  const text = await response.text();
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('API-130: rows are sent while their query runs', () => {
  it('API-130: columns, rows, and an end with all else that is said of a result', async () => {
    const { request } = testApi(
      asking(async (take) => {
        await take(ROWS.slice(0, 1), COLUMNS);
        await take(ROWS.slice(1), COLUMNS);
        return end({ more: true, because: 'they are large', plan: 'Scan' });
      }),
    );
    const response = await request(PATH, ASKED);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await linesIn(response)).toEqual([
      { columns: COLUMNS },
      ...ROWS.map((row) => ({ row })),
      {
        end: {
          types: ['node', 'mixed'],
          more: true,
          because: 'they are large',
          plan: 'Scan',
          milliseconds: 0,
        },
      },
    ]);
  });

  it('API-130: the first ones are there before the others', async () => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { client } = testApi(
      asking(async (take) => {
        await take(ROWS.slice(0, 1), COLUMNS);
        await held;
        await take(ROWS.slice(1), COLUMNS);
        return end();
      }),
    );
    const lines = client.queryStream({ cypher: 'x' })[Symbol.asyncIterator]();
    expect((await lines.next()).value).toEqual({ columns: COLUMNS });
    expect((await lines.next()).value).toEqual({ row: ROWS[0] });
    const second = lines.next();
    expect(await Promise.race([second, settle()])).toBeUndefined();
    goOn();
    expect((await second).value).toEqual({ row: ROWS[1] });
    await lines.return?.();
  });

  it('API-130: columns are told where there is no row', async () => {
    const { request } = testApi(asking(async () => end()));
    expect(await linesIn(await request(PATH, ASKED))).toEqual([
      { columns: COLUMNS },
      { end: { types: ['null', 'null'], more: false, milliseconds: 0 } },
    ]);
  });

  it('API-130: an engine that has all rows at once gives the same', async () => {
    const { client } = testApi();
    const whole = await client.query({ body: { cypher: 'x' } });
    const { columns, rows, ...rest } = whole;
    const got: QueryLine[] = [];
    for await (const line of client.queryStream({ cypher: 'x' })) got.push(line);
    expect(got).toEqual([{ columns }, ...rows.map((row) => ({ row })), { end: rest }]);
  });

  it('API-130: has the limits of every query, its parameters and its plan', async () => {
    const { request, asked } = testApi();
    await (await request(PATH, post({ cypher: 'x', params: { a: 1 }, limit: 7, plan: true }))).text();
    expect(asked.find(({ name }) => name === 'query')?.with).toEqual([
      'x',
      { a: 1 },
      expect.objectContaining({ rows: 7, milliseconds: 30_000, plan: true }),
    ]);
  });

  it('API-85: is remembered where that was asked for, once it has come to its end', async () => {
    const api = testApi(
      asking(async (take) => {
        await take(ROWS, COLUMNS);
        return end({ more: true });
      }),
    );
    const kept = () => api.asked.filter(({ name }) => name === 'remember').map((each) => each.with);
    await (await api.request(PATH, ASKED)).text();
    expect(kept()).toEqual([]);
    await (await api.request(PATH, post({ cypher: 'x', remember: true }))).text();
    expect(kept()).toEqual([[{ cypher: 'x', params: {}, rows: 3, more: true, milliseconds: 0 }]]);
  });
});

describe('API-131: what fails', () => {
  it('API-131: before the first row has its status and the one body', async () => {
    const { request } = testApi(asking(() => Promise.reject(new DramatisError('REFUSED', 'It writes'))));
    const response = await request(PATH, ASKED);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: 'REFUSED', message: 'It writes' } });
  });

  it('API-131: later is the last line, in the form of every error', async () => {
    const { request, faults } = testApi(
      asking(async (take) => {
        await take(ROWS.slice(0, 1), COLUMNS);
        throw new DramatisError('LIMIT', 'It took too long', { advice: 'Ask for less.' });
      }),
    );
    expect(await linesIn(await request(PATH, ASKED))).toEqual([
      { columns: COLUMNS },
      { row: ROWS[0] },
      { error: { code: 'LIMIT', message: 'It took too long', where: null, advice: 'Ask for less.' } },
    ]);
    expect(faults).toEqual([]);
  });

  it('API-131: as a fault of ours is logged, and says nothing of our insides', async () => {
    const { request, faults } = testApi(
      asking(async (take) => {
        await take(ROWS.slice(0, 1), COLUMNS);
        throw new TypeError('secret');
      }),
    );
    const text = await (await request(PATH, ASKED)).text();
    expect(text).not.toContain('secret');
    expect(text).toContain('request-1');
    expect(faults[0]?.message).toContain('secret');
  });

  it('API-131: while its rows wait to be taken ends the answer: no row comes behind the error', async () => {
    const many = Array.from({ length: 5_000 }, (_, n) => ({ who: 'x'.repeat(100), n }));
    const { request } = testApi(
      asking(async (take) => {
        void take(many, COLUMNS);
        await settle();
        throw new DramatisError('LIMIT', 'It took too long');
      }),
    );
    const response = await request(PATH, ASKED);
    await settle();
    const lines = await linesIn(response);
    expect(lines.findIndex((line) => 'error' in line)).toBe(lines.length - 1);
    expect(lines.length).toBeLessThan(many.length);
  });
});

describe('API-132: a query and its reader', () => {
  it('API-132: the query waits until its rows are taken', async () => {
    let given = 0;
    const { request } = testApi(
      asking(async (take) => {
        for (let n = 0; n < 50; n += 1) {
          await take([{ who: 'x'.repeat(100_000), n }], COLUMNS);
          given += 1;
        }
        return end();
      }),
    );
    const response = await request(PATH, ASKED);
    const reader = response.body?.getReader();
    await settle();
    expect(given).toBeLessThan(3);
    for (let k = 0; k < 10; k += 1) await reader?.read();
    await settle();
    expect(given).toBeGreaterThan(4);
    expect(given).toBeLessThan(14);
    await reader?.cancel();
  });

  it('API-132: the query ends when its reader goes, which is no fault', async () => {
    let ended: AbortSignal | undefined;
    const { client, faults } = testApi(
      asking(async (take, signal) => {
        ended = signal;
        for (;;) {
          await take(ROWS, COLUMNS);
          await settle();
          if (signal?.aborted) throw new TypeError('the driver noticed');
        }
      }),
    );
    for await (const line of client.queryStream({ cypher: 'x' })) if ('row' in line) break;
    await settle();
    await settle();
    expect(ended?.aborted).toBe(true);
    expect(faults).toEqual([]);
  });
});
