import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Row } from '../../../../../shared/store/engine.ts';
import { Batches } from '../../../../../shared/store/neo4j/batches.ts';

const row = (n: number): Row => ({ n });
const COLUMNS = ['n'];

/** Batches with what was handed over, in the order in which it was. */
function taking(take: (rows: readonly Row[]) => void | Promise<void> = () => {}) {
  const taken: number[][] = [];
  const over = new AbortController();
  const onRows = (rows: readonly Row[]) => {
    taken.push(rows.map(({ n }) => Number(n)));
    return take(rows);
  };
  return { batches: new Batches(COLUMNS, onRows, over.signal), taken, over };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('STORE-81: batches of rows', () => {
  it('STORE-81: grow from one, and the last one has the rest', async () => {
    const { batches, taken } = taking();
    for (let n = 1; n <= 20; n += 1) await batches.add(row(n));
    await batches.flush();
    expect(taken.map(({ length }) => length)).toEqual([1, 2, 4, 8, 5]);
    expect(taken.flat()).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(batches.rows).toEqual([]);
  });

  it('STORE-81: where nobody takes them, all are kept', async () => {
    const batches = new Batches(COLUMNS, undefined, new AbortController().signal);
    for (let n = 1; n <= 5; n += 1) await batches.add(row(n));
    await batches.flush();
    expect(batches.rows).toHaveLength(5);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('STORE-81: no row comes while a full batch is being taken', async () => {
    let release = () => {};
    const { batches, taken } = taking(
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    let added = false;
    const adding = batches.add(row(1)).then(() => {
      added = true;
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([added, taken]).toEqual([false, [[1]]]);
    release();
    await adding;
    expect(added).toBe(true);
  });
});

describe('STORE-130: rows that come slowly', () => {
  it('STORE-130: wait a moment for others, not for a batch to be full', async () => {
    const { batches, taken } = taking();
    for (let n = 1; n <= 7; n += 1) await batches.add(row(n));
    await batches.add(row(8));
    expect(taken.flat()).toHaveLength(7);
    await vi.advanceTimersByTimeAsync(99);
    expect(taken.flat()).toHaveLength(7);
    await vi.advanceTimersByTimeAsync(1);
    expect(taken.at(-1)).toEqual([8]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(taken).toHaveLength(4);
  });

  it('STORE-130: are handed over one batch after the other, whatever made them full', async () => {
    let running = 0;
    const { batches, taken } = taking(async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 150));
      running -= 1;
    });
    const adding = (async () => {
      for (let n = 1; n <= 30; n += 1) {
        await batches.add(row(n));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await batches.flush();
    })();
    await vi.advanceTimersByTimeAsync(60_000);
    await adding;
    expect(taken.flat()).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('STORE-130: what taking them threw is thrown where the next row comes', async () => {
    const { batches } = taking((rows) => {
      if (rows.some(({ n }) => n === 2)) throw new TypeError('full');
    });
    await batches.add(row(1));
    await batches.add(row(2));
    await vi.advanceTimersByTimeAsync(100);
    await expect(batches.flush()).rejects.toThrow(new TypeError('full'));
  });

  it('STORE-130: none is handed over once the query has ended', async () => {
    const { batches, taken, over } = taking();
    await batches.add(row(1));
    await batches.add(row(2));
    over.abort();
    expect(vi.getTimerCount()).toBe(0);
    await expect(batches.flush()).rejects.toThrow();
    expect(taken).toEqual([[1]]);
  });
});
