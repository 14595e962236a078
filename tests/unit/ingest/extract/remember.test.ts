import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembered } from '../../../../ingest/extract/remember.ts';

describe('what is remembered', () => {
  it('EXTRACT-1: is what the function gives, however often and in whatever order it is asked', () => {
    const lengthOf = (text: string) => (text === '' ? null : text.length);
    const known = remembered(lengthOf);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
        for (const text of texts) expect(known(text)).toBe(lengthOf(text));
      }),
    );
  });

  it('EXTRACT-1: is asked for once, and forgotten before it grows without end', () => {
    let asked = 0;
    const known = remembered((text) => {
      asked += 1;
      return text;
    });
    for (let round = 0; round < 3; round += 1) known('a');
    expect(asked).toBe(1);
    for (let k = 0; k < 12_000; k += 1) expect(known(`${k}`)).toBe(`${k}`);
    known('a');
    expect(asked).toBe(12_002);
  });
});
