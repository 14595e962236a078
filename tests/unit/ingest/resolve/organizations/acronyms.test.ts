import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acronymLetters,
  acronymsOf,
  isAcronymName,
} from '../../../../../ingest/resolve/organizations/acronyms.ts';
import { isAcronymOf } from '../../../../../shared/model/names.ts';

describe('RESOLVE-51: a name can be abbreviated by its initials, small words and legal form counted or not', () => {
  test.each([
    ['International Atomic Energy Agency', ['iaea']],
    ['Bank of Japan', ['bj', 'boj']],
    ['The Bank of Japan', ['bj', 'boj', 'tboj']],
    ['International Business Machines Corp.', ['ibm', 'ibmc']],
    ['Médecins Sans Frontières', ['msf']],
    ['Acme Inc.', ['ai']],
    ['Microsoft', []],
    ['7th Fleet', []],
    ['', []],
  ])('RESOLVE-51: %s', (name, acronyms) => expect(acronymsOf(name)).toEqual(acronyms));

  test.each(['IAEA', 'U.N.', 'UN', 'AT&T', 'MoD', 'NGOs', 'USSR'])('RESOLVE-51: %s is an acronym', (name) =>
    expect(isAcronymName(name)).toBe(true),
  );
  test.each(['Acme', 'Bank of Japan', 'U', 'iPhone', 'Mo', '', 'IAEA report'])(
    'RESOLVE-51: %s is none',
    (name) => expect(isAcronymName(name)).toBe(false),
  );

  test('RESOLVE-51: letters of an acronym are those of the name', () => {
    expect(acronymLetters('U.N.')).toBe('un');
    expect(acronymLetters('NGOs')).toBe('ngo');
    expect(acronymLetters('AT&T')).toBe('att');
  });

  test('RESOLVE-51: every acronym of a name is accepted as one by the article’s own rule', () => {
    const words = fc.array(
      fc.oneof(fc.stringMatching(/^[A-Za-z]{1,8}$/u), fc.constantFrom('of', 'the', 'and', 'for')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const name = parts.join(' ');
        for (const letters of acronymsOf(name)) {
          const bare = parts.slice(0, -1).join(' ');
          const written = letters.toUpperCase();
          expect(isAcronymOf(written, name) || isAcronymOf(written, bare), `${written}: ${name}`).toBe(true);
        }
      }),
    );
  });

  test('RESOLVE-51: any text is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        isAcronymName(text);
        acronymLetters(text);
        for (const letters of acronymsOf(text)) expect(letters).toMatch(/^\p{L}{2,12}$/u);
      }),
    );
  });
});
