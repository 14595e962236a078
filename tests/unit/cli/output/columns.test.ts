import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideBySide, wrap } from '../../../../cli/output/columns.ts';
import { widthOf } from '../../../../cli/output/terminal.ts';

describe('CLI-2: text in columns', () => {
  it('breaks between words, and a word that is too long has its own line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('a incomprehensibility b', 5)).toEqual(['a', 'incomprehensibility', 'b']);
    expect(wrap('北京 北京 x', 5)).toEqual(['北京', '北京', 'x']);
    expect(wrap('', 5)).toEqual([]);
  });

  it('CLI-1: holds nothing that steers the terminal', () => {
    expect(wrap('a\u001b[2J b', 20)).toEqual(['a [2J b']);
  });

  it('loses no word and no line is wider than asked for', () => {
    const words = fc.array(fc.stringMatching(/^[a-zč京]{1,9}$/u), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 18, max: 40 }), (all, cells) => {
        const lines = wrap(all.join(' '), cells);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(cells);
      }),
    );
  });

  it('stands beside each other, below each other where there is too little room', () => {
    expect(sideBySide(['left', 'more'], ['right'], 70)).toEqual([`left${' '.repeat(32)}right`, 'more']);
    expect(sideBySide(['left'], ['right'], 40)).toEqual(['left', '', 'right']);
  });
});
