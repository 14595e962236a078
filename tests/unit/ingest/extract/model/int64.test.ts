import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { int64 } from '../../../../../ingest/extract/model/int64.ts';

describe('integers as the model takes them', () => {
  it('EXTRACT-4: are those that were given, negative ones too', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        expect(int64(values)).toEqual(BigInt64Array.from(values, BigInt));
      }),
    );
  });
});
