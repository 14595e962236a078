import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPath, bioGrammar } from '../../../../../ingest/extract/spans/viterbi.ts';

const LABELS = ['O', 'B-x', 'I-x', 'B-y', 'I-y'];
const grammar = bioGrammar(LABELS);
const path = (rows: readonly (readonly number[])[], bias = 0) =>
  bestPath(
    grammar,
    rows.map((row) => Float32Array.from(row)),
    bias,
  ).map((k) => LABELS[k]);

describe('decoding', () => {
  it('EXTRACT-4: the inside of a mention needs its beginning', () => {
    expect(path([[0, -9, 5, -9, -9]])).toEqual(['O']);
    expect(
      path([
        [0, 4, -9, -9, -9],
        [0, -9, -9, -9, 5],
      ]),
    ).toEqual(['B-x', 'O']);
  });

  it('EXTRACT-4: a beginning that is a little unlikely is taken for a sure inside', () => {
    expect(
      path([
        [2, 1, 0, 0, 0],
        [0, 0, 9, 0, 0],
      ]),
    ).toEqual(['B-x', 'I-x']);
  });

  it('EXTRACT-4: outside can be made less likely', () => {
    const rows = [[1, 0.5, -9, -9, -9]];
    expect(path(rows)).toEqual(['O']);
    expect(path(rows, 0.7)).toEqual(['B-x']);
  });

  it('EXTRACT-4: of equals the first is taken', () => {
    expect(path([[0, 0, 0, 0, 0]])).toEqual(['O']);
  });

  it('EXTRACT-2: no words have no labels', () => {
    expect(path([])).toEqual([]);
  });

  it('EXTRACT-4: whatever the scores, the path keeps to the grammar and no path is better', () => {
    const score = fc.float({ min: -5, max: 5, noNaN: true });
    const row = fc.array(score, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const found = path(rows).map((label) => LABELS.indexOf(label ?? 'O'));
        expect(isAllowed(found)).toBe(true);
        const best = Math.max(
          ...paths(rows.length)
            .filter(isAllowed)
            .map((one) => total(rows, one)),
        );
        expect(total(rows, found)).toBeCloseTo(best, 4);
      }),
      { numRuns: 50 },
    );
  });
});

function paths(length: number): number[][] {
  if (length === 0) return [[]];
  return paths(length - 1).flatMap((head) => LABELS.map((_, k) => [...head, k]));
}

function isAllowed(labels: readonly number[]): boolean {
  return labels.every((k, i) => {
    const label = LABELS[k] ?? 'O';
    if (!label.startsWith('I-')) return true;
    const before = i > 0 ? (LABELS[labels[i - 1] ?? 0] ?? 'O') : 'O';
    return before !== 'O' && before.slice(2) === label.slice(2);
  });
}

function total(rows: readonly (readonly number[])[], labels: readonly number[]): number {
  return labels.reduce((sum, k, i) => {
    const row = rows[i] ?? [];
    return sum + (row[k] ?? 0) - Math.log(row.reduce((a, value) => a + Math.exp(value), 0));
  }, 0);
}
