import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../../../../cli/output/json.ts';
import { jsonPieces } from '../../../../shared/query/format.ts';

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
