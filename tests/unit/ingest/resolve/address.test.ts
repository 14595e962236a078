import { describe, expect, test } from 'vitest';
import { sexOfAddress } from '../../../../ingest/resolve/address.ts';

/** What is told where every "Berg" is a mention. */
function told(text: string): 'f' | 'm' | null {
  return sexOfAddress(
    text,
    [...text.matchAll(/Berg/gu)].map(({ index }) => [index, index + 4] as const),
  );
}

describe('RESOLVE-82: a form of address before a mention tells a sex, where none tells the other', () => {
  test.each([
    ['Mrs Berg spoke.', 'f'],
    ['Mrs. Berg spoke.', 'f'],
    ['They met Ms  Berg.', 'f'],
    ['Later, Mr. Berg left.', 'm'],
    ['(Sir Berg)', 'm'],
    ['Frau Berg', 'f'],
    ['Berg spoke. Mr Berg left.', 'm'],
    ['Mr Berg met Mrs Berg.', null],
    ['Berg spoke.', null],
    ['The king Berg', null],
    ['Mr Cole and Berg', null],
    ['ExMr Berg', null],
    ['DDame Berg', null],
    ['', null],
  ])('RESOLVE-82: %j is %s', (text, sex) => {
    expect(told(text)).toBe(sex);
  });

  test('RESOLVE-82: nobody who is not mentioned', () => {
    expect(sexOfAddress('Mr Berg', [])).toBeNull();
  });
});
