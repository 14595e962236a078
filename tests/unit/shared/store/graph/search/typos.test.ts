import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedOf } from '../../../../../../shared/store/graph/search/segment.ts';
import { isNear, misspelt, mostTypos } from '../../../../../../shared/store/graph/search/typos.ts';
import { rounds } from '../../../../../support/rounds.ts';

/** Optimal string alignment, as the textbooks have it. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, m) =>
    Array.from({ length: b.length + 1 }, (_, n) => (m === 0 ? n : n === 0 ? m : 0)),
  );
  const at = (m: number, n: number): number => rows[m]?.[n] ?? Number.POSITIVE_INFINITY;
  for (let m = 1; m <= a.length; m += 1) {
    for (let n = 1; n <= b.length; n += 1) {
      const same = a[m - 1] === b[n - 1] ? 0 : 1;
      let best = Math.min(at(m - 1, n) + 1, at(m, n - 1) + 1, at(m - 1, n - 1) + same);
      if (m > 1 && n > 1 && a[m - 1] === b[n - 2] && a[m - 2] === b[n - 1])
        best = Math.min(best, at(m - 2, n - 2) + 1);
      rows[m]![n] = best;
    }
  }
  return at(a.length, b.length);
}

const toBeginning = (word: string, of: string): number =>
  Math.min(...Array.from({ length: of.length + 1 }, (_, n) => distance(word, of.slice(0, n))));

function ask(words: readonly string[], word: string): Record<string, number> {
  const sorted = [...new Set(words)].sort();
  const found = misspelt({ words: sorted, shared: sharedOf(sorted) }, word);
  return Object.fromEntries(
    found.flatMap(({ from, to, typos }) => sorted.slice(from, to).map((each) => [each, typos])),
  );
}

describe('words that somebody may have meant', () => {
  it('STORE-102: they are those whose beginning is so many edits away, and no others', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (words, asked) => {
        const most = mostTypos(asked.length);
        const near = [...new Set(words)].flatMap((each) => {
          const typos = toBeginning(asked, each);
          return most > 0 && typos <= most ? [[each, typos] as const] : [];
        });
        expect(ask(words, asked)).toEqual(Object.fromEntries(near));
      }),
      { numRuns: rounds(300, 5_000) },
    );
  });

  it.each([
    ['macrn', 'macron', 1],
    ['amcron', 'macron', 1],
    ['netanyhau', 'netanyahu', 1],
    ['nettanyaho', 'netanyahu', 2],
    ['gallan', 'gallant', 0],
  ])('STORE-102: %s is %s with %i typos', (written, meant, typos) => {
    expect(ask(['galloway', 'macaw', 'macron', 'netanyahu', 'gallant'], written)).toMatchObject({
      [meant]: typos,
    });
  });

  it('STORE-102: words longer than can be compared at once are found like others', () => {
    const long = 'a'.repeat(300);
    expect(ask([`${long}b`, `${long}c`, 'aaab', 'b'], 'aaba')).toMatchObject({ [`${long}b`]: 1, aaab: 1 });
    expect(isNear(`${long}b`, 'aaba')).toBe(true);
    expect(isNear('bbbb', 'aaaa')).toBe(false);
  });

  it('STORE-102: short words have no typos', () => {
    expect(ask(['abc', 'abd'], 'abx')).toEqual({});
  });
});
