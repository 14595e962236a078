import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_AROUND, surroundings } from '../../../../../shared/store/graph/sentence.ts';

/** The text with the quote between bars, as it would be shown. */
function shown(text: string, quote: string): string {
  const start = text.indexOf(quote);
  const { before, after } = surroundings(text, start, start + quote.length);
  return `${before}|${quote}|${after}`;
}

describe('surroundings', () => {
  it.each([
    ['The first. The second one is here. The third.', 'second', 'The |second| one is here.'],
    ['Only one', 'one', 'Only |one|'],
    ['He left. She stayed.', 'She stayed.', '|She stayed.|'],
    ['He left. She stayed', 'She stayed', '|She stayed|'],
    ['A title\nA line with no stop\nAnother', 'line', 'A |line| with no stop'],
    ['“Who knows?” he said. No.', 'he said', '|he said|.'],
    ['It rose by 3.5 percent. Good.', 'rose', 'It |rose| by 3.5 percent.'],
    [
      'Then Mr. Smith met Gen. Lee in St. Louis. He left.',
      'Lee',
      'Then Mr. Smith met Gen. |Lee| in St. Louis.',
    ],
    ['He saw J. Smith. Then rain.', 'Smith', 'He saw J. |Smith|.'],
    ['A U.S. court ruled. Then rain.', 'court', 'A U.S. |court| ruled.'],
    ['一つ。二つ目の文。三つ。', '目', '二つ|目|の文。'],
    ['One! Two? Three… Four.', 'Three', '|Three|…'],
    ['(It was so.) He said (quietly.) Yes.', 'quietly', 'He said (|quietly|.)'],
  ])('STORE-57: of %j around %j is its sentence', (text, quote, expected) => {
    expect(shown(text, quote)).toBe(expected);
  });

  it('STORE-57: a quote of several sentences keeps what is before the first and after the last', () => {
    expect(shown('Nobody came. So they left. Then it rained. End.', 'they left. Then it')).toBe(
      'So |they left. Then it| rained.',
    );
  });

  it('STORE-57: a long sentence is cut between words', () => {
    const words = 'word '.repeat(200);
    const { before, after } = surroundings(`${words}quote ${words}`, 1000, 1005);
    expect(before).toMatch(/^(word )+$/u);
    expect(after).toMatch(/^( word)+$/u);
    expect(before.length).toBeGreaterThan(MOST_AROUND - 10);
    expect(after.length).toBeGreaterThan(MOST_AROUND - 10);
  });

  it('STORE-57: what is around is short, is of the text, and cuts no character in two', () => {
    const piece = fc.constantFrom('a', 'Bc', ' ', '. ', '\n', '.', '🪑', '。', '"', 'Mr. ', 'x'.repeat(150));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join('');
        const points = [0];
        for (const point of text) points.push((points.at(-1) ?? 0) + point.length);
        const [start = 0, end = 0] = [points[a % points.length] ?? 0, points[b % points.length] ?? 0].sort(
          (x, y) => x - y,
        );
        const { before, after } = surroundings(text, start, end);
        expect(text.slice(0, start).endsWith(before)).toBe(true);
        expect(text.slice(end).startsWith(after)).toBe(true);
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(MOST_AROUND);
        expect(() => encodeURIComponent(before + after)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('STORE-57: the same question twice has the same answer', () => {
    const text = 'The first. The second. The third.';
    expect(surroundings(text, 15, 21)).toEqual(surroundings(text, 15, 21));
  });
});
