import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchSizeOf } from '../../../../../shared/store/neo4j/batches.ts';
import { MOST_FETCHED, Pace } from '../../../../../shared/store/neo4j/pace.ts';

/** The sizes of parts whose rows take so long each; all rows of a part come together, behind its first. */
function partsOf(rows: number, millisecondsOf: (row: number) => number): number[] {
  const pace = new Pace();
  const parts: number[] = [];
  for (let row = 0; row < rows; ) {
    const { size } = pace;
    const part = Array.from({ length: size }, (_, k) => millisecondsOf(row + k));
    part.forEach((_, k) => {
      pace.came(k === 0 ? part.reduce((sum, time) => sum + time, 0) : 0);
    });
    parts.push(size);
    row += size;
  }
  return parts;
}

describe('STORE-131: rows that are asked for at once', () => {
  it('STORE-131: are one to begin with where somebody waits for each, whatever is asked for in all', () => {
    const onRows = () => {};
    const asked = [1, 10, 200, 1_000, 10_000];
    expect(asked.map((rows) => fetchSizeOf({ rows, onRows }))).toEqual([1, 1, 1, 1, 1]);
    expect(asked.map((rows) => fetchSizeOf({ rows }))).toEqual([
      2,
      11,
      MOST_FETCHED,
      MOST_FETCHED,
      MOST_FETCHED,
    ]);
    expect(new Pace().size).toBe(1);
  });

  it('STORE-131: stay one while each takes a second', () => {
    expect(partsOf(20, () => 1_000)).toEqual(Array.from({ length: 20 }, () => 1));
  });

  it('STORE-131: double while parts come quickly, up to a most', () => {
    expect(partsOf(1_000, () => 0.01)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 200, 200, 200, 200]);
  });

  it('STORE-131: are as many as come in about a tenth of a second where rows take some time', () => {
    const parts = partsOf(500, () => 10);
    expect(Math.max(...parts)).toBe(4);
    expect(parts.at(-1)).toBe(4);
  });

  it('STORE-131: become fewer as soon as rows come slowly, and more again when they do not', () => {
    const parts = partsOf(2_000, (row) => (row > 600 && row < 640 ? 1_000 : 0));
    const slowest = parts.indexOf(1, 1);
    expect(slowest).toBeGreaterThan(0);
    expect(parts.slice(0, slowest).at(-1)).toBe(MOST_FETCHED);
    expect(Math.max(...parts.slice(slowest))).toBe(MOST_FETCHED);
  });

  it('STORE-131: are at least one and never more than the most, whatever the times', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 60_000, noNaN: true })), (times) => {
        const pace = new Pace();
        for (const time of times) {
          pace.came(time);
          expect(Number.isInteger(pace.size)).toBe(true);
          expect(pace.size).toBeGreaterThanOrEqual(1);
          expect(pace.size).toBeLessThanOrEqual(MOST_FETCHED);
        }
      }),
    );
  });
});
