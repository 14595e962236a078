import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAfter } from '../../../../../web/app/state/console/grid.ts';
import {
  columnWidths,
  compareValues,
  copyText,
  nextSort,
  sortedRows,
  sortText,
  WIDEST,
  WIDEST_NARROW,
} from '../../../../../web/app/state/console/rows.ts';

const ADA = { _id: '1', _labels: ['Entity', 'Person'], id: 'a', name: 'Ada' };
const values = (rows: readonly { v?: unknown }[]) => rows.map(({ v }) => v);
const rowsOf = (...list: never[] | (string | number | boolean | null)[]) => list.map((v, i) => ({ v, i }));

describe('APP-83: the table sorts', () => {
  it('upwards, then downwards, then as the rows came', () => {
    const once = nextSort(null, 'a');
    expect(once).toEqual({ column: 'a', down: false });
    expect(nextSort(once, 'b')).toEqual({ column: 'b', down: false });
    const twice = nextSort(once, 'a');
    expect(twice).toEqual({ column: 'a', down: true });
    expect(nextSort(twice, 'a')).toBeNull();
  });

  it('numbers by size, texts by name with their numbers, nothing last either way', () => {
    const rows = rowsOf(10, null, 9, 'b10', 'b9', 'Á', true);
    const up = { column: 'v', down: false };
    expect(values(sortedRows(rows, up))).toEqual([9, 10, true, 'Á', 'b9', 'b10', null]);
    expect(values(sortedRows(rows, { ...up, down: true }))).toEqual(['b10', 'b9', 'Á', true, 10, 9, null]);
    expect(sortedRows(rows, null)).toBe(rows);
  });

  it('rows that are equal stay as they came', () => {
    const rows = rowsOf(1, 1, 1);
    for (const down of [true, false])
      expect(sortedRows(rows, { column: 'v', down }).map(({ i }) => i)).toEqual([0, 1, 2]);
  });

  it('is a total order over any values', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constant(ADA));
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(Math.sign(compareValues(a, b)) + Math.sign(compareValues(b, a))).toBe(0);
        if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0)
          expect(compareValues(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('columns are as wide as their first rows need, within bounds', () => {
    const rows = [{ a: 'x'.repeat(500), b: 1, c: ADA }];
    const [a, b, c] = columnWidths({ columns: ['a', 'b', 'c'], types: ['text', 'number', 'node'], rows });
    expect([a, b]).toEqual([44, 7]);
    expect(c).toBeGreaterThan('(:Person Ada)'.length);
  });

  it('APP-130: columns of which the first rows have come have room for the others', () => {
    const few = { columns: ['a', 'b'], types: ['text', 'number'] as const, rows: [{ a: 'x', b: 1 }] };
    const result = { ...few, types: [...few.types] };
    expect(columnWidths(result)).toEqual([7, 7]);
    expect(columnWidths(result, true)).toEqual([24, 12]);
    const many = { ...result, rows: Array.from({ length: 200 }, () => ({ a: 'x', b: 1 })) };
    expect(columnWidths(many, true)).toEqual([7, 7]);
  });

  it('a value is copied as it is shown, or as JSON where it has parts', () => {
    expect([null, 'a', 1.5, true].map(copyText)).toEqual(['', 'a', '1.5', 'true']);
    expect(JSON.parse(copyText(ADA))).toEqual(ADA);
  });
});

describe('APP-83: the grid is walked by keyboard', () => {
  const size = { row: 30, column: 3 };
  const at = { row: 5, column: 1 };
  it.each([
    ['ArrowDown', false, { row: 6, column: 1 }],
    ['ArrowUp', false, { row: 4, column: 1 }],
    ['ArrowRight', false, { row: 5, column: 2 }],
    ['ArrowLeft', false, { row: 5, column: 0 }],
    ['PageDown', false, { row: 15, column: 1 }],
    ['PageUp', false, { row: 0, column: 1 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', true, { row: 29, column: 2 }],
    ['Home', true, { row: 0, column: 0 }],
    ['constructor', false, null],
    ['Tab', false, null],
  ])('%s (Ctrl: %s)', (key, ctrlKey, to) => {
    expect(cellAfter({ key, ctrlKey }, at, size)).toEqual(to);
  });

  it('never leaves it', () => {
    expect(cellAfter({ key: 'ArrowDown', ctrlKey: false }, { row: 29, column: 0 }, size)).toEqual({
      row: 29,
      column: 0,
    });
    expect(cellAfter({ key: 'ArrowDown', ctrlKey: false }, at, { row: 0, column: 3 })).toBeNull();
  });
});

describe('APP-332: the table on a narrow page', () => {
  it('has no column wider than half of it, of however long a text', () => {
    const result = {
      columns: ['long', 'short'],
      types: ['text', 'number'] as const,
      rows: [{ long: 'x'.repeat(200), short: 1 }],
    };
    const widths = (widest?: number) => columnWidths({ ...result, types: [...result.types] }, false, widest);
    expect(widths()).toEqual([WIDEST, 8]);
    expect(widths(WIDEST_NARROW)).toEqual([WIDEST_NARROW, 8]);
    expect(WIDEST_NARROW).toBeLessThan(WIDEST);
  });

  it('says how its rows stand', () => {
    expect(sortText({ column: 'degree', down: false })).toBe('Sorted by degree, ascending.');
    expect(sortText({ column: 'degree', down: true })).toBe('Sorted by degree, descending.');
    expect(sortText(null)).toBe('In the order in which they came.');
  });
});
