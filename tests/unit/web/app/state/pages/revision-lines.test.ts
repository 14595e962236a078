import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revisionLines } from '../../../../../../web/app/state/pages/revision-lines.ts';

const told = (before: string, after: string) =>
  revisionLines(before, after).map(
    ({ text, was }) => `${{ same: ' ', added: '+', removed: '-' }[was]}${text}`,
  );

describe('APP-66 what a revision changed', () => {
  it('APP-66: shows what was taken out and put in, and what stayed once', () => {
    expect(told('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual([' a', '-b', '+x', ' c', ' d', '+e']);
    expect(told('a\nb', 'a\nb')).toEqual([' a', ' b']);
  });

  it('APP-66: both texts can be read from it to the letter', () => {
    const anyText = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const lines = revisionLines(before, after);
        const of = (gone: string) =>
          lines.flatMap(({ text, was }) => (was === gone ? [] : [text])).join('\n');
        expect(of('added')).toBe(before);
        expect(of('removed')).toBe(after);
      }),
    );
  });

  it('APP-66: very long texts are compared as wholes between what they begin and end with', () => {
    const long = (mark: string) =>
      ['first', ...Array.from({ length: 500 }, (_, n) => `${mark}${n}`), 'last'].join('\n');
    const lines = revisionLines(long('a'), long('b'));
    expect(lines.filter(({ was }) => was === 'same').map(({ text }) => text)).toEqual(['first', 'last']);
    expect(lines).toHaveLength(1002);
  });
});
