import { describe, expect, it } from 'vitest';
import { duration, startProgress } from '../../../../cli/output/progress.ts';
import { widthOf } from '../../../../cli/output/terminal.ts';

/** A stream that remembers, and a clock that stands until it is moved. */
function stage(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  const clock = { ms: 5_000 };
  const stream = { isTTY, columns, write: (text: string) => written.push(text) };
  return { written, clock, stream, options: { now: () => clock.ms } };
}

describe('CLI-5 progress on a terminal', () => {
  it('is one line with bar, count, rate, time left and what was done last', () => {
    const { written, clock, stream, options } = stage(true);
    const progress = startProgress(stream, 'articles', 40, options);
    for (let at = 1; at <= 10; at++) {
      clock.ms += 500;
      progress.step(`Article ${at}`);
    }
    expect(written.at(-1)).toBe(
      '\r\u001b[K[#####---------------] 10 of 40 articles, 2.0 a second, 15 s left  Article 10',
    );
    progress.stop();
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('does without what is not known', () => {
    const { written, clock, stream, options } = stage(true);
    const progress = startProgress(stream, 'articles', undefined, options);
    progress.step('first');
    clock.ms += 1_000;
    progress.step('second');
    expect(written).toEqual(['\r\u001b[K1 article  first', '\r\u001b[K2 articles, 2.0 a second  second']);
  });

  it('keeps within the terminal, and lets no title steer it', () => {
    const { written, stream, options } = stage(true, 30);
    startProgress(stream, 'articles', 2, options).step(`\u001b[2J\n${'東京'.repeat(50)}`);
    const line = written[0]?.slice('\r\u001b[K'.length) ?? '';
    expect(widthOf(line)).toBeLessThan(30);
    expect(line).not.toMatch(/\p{Cc}/u);
  });

  it('is not drawn faster than the eye follows, but always at the end', () => {
    const { written, clock, stream, options } = stage(true);
    const progress = startProgress(stream, 'articles', 1_000, options);
    for (let at = 0; at < 1_000; at++) {
      clock.ms += 1;
      progress.step('x');
    }
    expect(written.length).toBeLessThanOrEqual(12);
    expect(written.at(-1)).toContain('1000 of 1000');
  });

  it('makes room for lines that stay', () => {
    const { written, stream, options } = stage(true);
    const progress = startProgress(stream, 'articles', 3, options);
    progress.step('x');
    progress.note('failed: a\u001b[2J');
    progress.step('y');
    expect(written[1]).toBe('\r\u001b[Kfailed: a [2J\n');
    expect(written[2]).toContain('2 of 3');
  });
});

describe('CLI-5 progress in a pipe', () => {
  it('is a line every twentieth of the work', () => {
    const { written, clock, stream, options } = stage(false);
    const progress = startProgress(stream, 'articles', 200, options);
    for (let at = 0; at < 200; at++) {
      clock.ms += 10;
      progress.step('x');
    }
    progress.stop();
    expect(written).toHaveLength(20);
    expect(written[0]).toBe('10 of 200 articles, 100 a second, 2 s left\n');
    expect(written.at(-1)).toBe('200 of 200 articles, 100 a second\n');
    expect(written.join('')).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('is a line every ten seconds where the whole is not known, and one at the end', () => {
    const { written, clock, stream, options } = stage(false);
    const progress = startProgress(stream, 'articles', undefined, options);
    for (let at = 0; at < 25; at++) {
      clock.ms += 1_000;
      progress.step('x');
    }
    progress.stop();
    expect(written).toEqual([
      '10 articles, 1.0 a second\n',
      '20 articles, 1.0 a second\n',
      '25 articles, 1.0 a second\n',
    ]);
  });

  it('is nothing where the work is soon done', () => {
    const { written, stream, options } = stage(false);
    const progress = startProgress(stream, 'articles', undefined, options);
    progress.step('x');
    progress.note('failed: a');
    progress.stop();
    expect(written).toEqual(['failed: a\n']);
  });

  it('says one article, not one articles', () => {
    const { written, clock, stream, options } = stage(false);
    const progress = startProgress(stream, 'articles', 1, options);
    clock.ms += 10_000;
    progress.step('x');
    expect(written).toEqual(['1 of 1 article, 0.1 a second\n']);
  });

  it.each([
    [0.2, '1 s'],
    [59, '59 s'],
    [200, '3 min 20 s'],
    [7_500, '2 h 5 min'],
  ])('tells %d seconds as %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});
