import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryWord } from '../../../../shared/model/country-word.ts';
import { isApostrophe, isPossessive, withoutPossessive } from '../../../../shared/model/possessive.ts';

const APOSTROPHES = ["'", '’', '‘', 'ʼ', '´', '′', '`', '&#39;', '&#039;', '&rsquo;', '&apos;', '&#8217;'];

describe('possessives', () => {
  it.each(APOSTROPHES)('MODEL-19: %j before the s stands for an apostrophe', (mark) => {
    expect(withoutPossessive(`Israel${mark}s`)).toBe('Israel');
    expect(withoutPossessive(`ISRAEL${mark}S`)).toBe('ISRAEL');
    expect(countryWord(`Israel${mark}s`)?.key).toBe('IL');
    expect(isPossessive(`${mark}s`)).toBe(true);
    expect([mark, `${mark}s`, 's', ''].map(isApostrophe)).toEqual([true, false, false, false]);
  });

  it('MODEL-19: an s without one belongs to the name, and so does what stands within it', () => {
    for (const name of ['Los Angeles', 's', "O'Brien", 'Ben’s Bar', 'AT&Ts']) {
      expect(withoutPossessive(name)).toBe(name);
      expect(isPossessive(name)).toBe(false);
    }
  });

  it('MODEL-19: a name with a possessive is the name, whatever the name', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...APOSTROPHES), (name, mark) => {
        expect(withoutPossessive(`${name}${mark}s`)).toBe(name);
      }),
    );
  });
});
