import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvPieces, harmless } from '../../../../shared/query/csv.ts';

const formatCsv = (columns: readonly string[], rows: readonly Record<string, unknown>[]): string =>
  [...csvPieces(columns, rows)].join('');

/** The text that was made harmless: nothing of it is lost. */
const restored = (text: string): string =>
  text.startsWith("'") && harmless(text.slice(1)) === text ? text.slice(1) : text;

/** A reader of RFC 4180, as plain as it can be. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

const cell = fc.string({
  unit: fc.oneof(fc.constantFrom('"', ',', '\r', '\n', '\r\n', '=', '-', '@', "'", ' '), fc.string()),
});

describe('CLI-3 CSV', () => {
  it('CLI-3: quotes what needs it, and writes lists and maps as JSON', () => {
    const rows = [
      { a: 'x, "y"\nz', b: null, c: ['p', 1] },
      { a: ' plain ', b: true, c: { k: 0.5 } },
    ];
    expect(formatCsv(['a', 'b', 'c'], rows)).toBe(
      'a,b,c\r\n"x, ""y""\nz",,"[""p"",1]"\r\n plain ,true,"{""k"":0.5}"\r\n',
    );
  });

  it('CLI-3: is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (cells) => {
        const rows = cells.map(([a, b]) => ({ a, b }));
        const [titles, ...read] = readCsv(formatCsv(['a', 'b'], rows));
        expect(titles).toEqual(['a', 'b']);
        expect(read.map((record) => record.map(restored))).toEqual(cells);
      }),
    );
  });

  it('CLI-3: has a record for each row, also where its only field is empty', () => {
    expect(formatCsv(['a'], [{ a: '' }, { a: null }, {}])).toBe('a\r\n""\r\n""\r\n""\r\n');
    expect(formatCsv(['a', 'b'], [])).toBe('a,b\r\n');
  });
});

describe('API-83: no cell of CSV is a formula', () => {
  it.each([
    '=HYPERLINK("https://evil.example","x")',
    '+1+cmd',
    '-2+3',
    '@SUM(A1)',
    ' =1+1',
    '\t=1',
    '\r=1',
    '\n=1',
    '\ufeff=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    "''=1",
  ])('API-83: %j gets an apostrophe, and is read back', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
    expect(restored(harmless(text))).toBe(text);
  });

  it.each(['', 'Marie Curie', "O'Neill", "'quoted'", '2019-05-06', '5 - 3', 'a=b', "'", '1.5'])(
    'API-83: %j stays as it is',
    (text) => {
      expect(harmless(text)).toBe(text);
      expect(restored(text)).toBe(text);
    },
  );

  it('API-83: numbers stand as numbers, titles of columns are harmless too', () => {
    expect(formatCsv(['=a', 'b'], [{ '=a': -5, b: '-5' }])).toBe("'=a,b\r\n-5,'-5\r\n");
  });

  it('API-83: whatever the text, no cell begins like a formula', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(harmless(text)).not.toMatch(/^[\s\ufeff]*[=+\-@]/u);
        expect(restored(harmless(text))).toBe(text);
      }),
    );
  });
});
