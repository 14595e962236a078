import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../../cli/output/csv.ts';
import { formatJson, jsonPieces } from '../../../../cli/output/json.ts';

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

describe('CLI-3 CSV', () => {
  it('quotes what needs it, and writes lists and maps as JSON', () => {
    const rows = [
      { a: 'x, "y"\nz', b: null, c: ['p', 1] },
      { a: ' plain ', b: true, c: { k: 0.5 } },
    ];
    expect(formatCsv(['a', 'b', 'c'], rows)).toBe(
      'a,b,c\r\n"x, ""y""\nz",,"[""p"",1]"\r\n plain ,true,"{""k"":0.5}"\r\n',
    );
  });

  it('is read back as it was written', () => {
    const cell = fc.string({ unit: fc.oneof(fc.constantFrom('"', ',', '\r', '\n', '\r\n'), fc.string()) });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (cells) => {
        const rows = cells.map(([a, b]) => ({ a, b }));
        expect(readCsv(formatCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...cells]);
      }),
    );
  });

  it('has a record for each row, also where its only field is empty', () => {
    expect(formatCsv(['a'], [{ a: '' }, { a: null }, {}])).toBe('a\r\n""\r\n""\r\n""\r\n');
    expect(formatCsv(['a', 'b'], [])).toBe('a,b\r\n');
  });
});

describe('CLI-4 JSON', () => {
  it('is one array, a row a line', () => {
    expect(formatJson([{ a: 1 }, { a: '\u001b' }])).toBe('[\n{"a":1},\n{"a":"\\u001b"}\n]\n');
    expect(formatJson([])).toBe('[]\n');
  });

  it('is read back as it was written, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (rows) => {
        const plain: unknown = JSON.parse(JSON.stringify(rows));
        expect(JSON.parse(formatJson(rows))).toEqual(plain);
      }),
    );
    expect(JSON.parse(formatJson([undefined, 1]))).toEqual([null, 1]);
  });

  it('comes piece by piece, before all rows are there', () => {
    function* rows(): Generator<number> {
      yield 1;
      throw new RangeError('asked for more than was needed');
    }
    expect(jsonPieces(rows()).next().value).toBe('[\n1');
  });
});
