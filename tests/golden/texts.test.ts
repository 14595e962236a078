/** HOUSE-7: the golden texts themselves: many, each once, and no expectation that its text does not hold. */
import { describe, expect, it } from 'vitest';
import type { GoldenText } from './golden-text.ts';
import { differences, reportOf, sortedLines } from './report.ts';
import { oneLine, quoteIn } from './statements.ts';
import { GOLDEN_TEXTS } from './texts.ts';

const ENTITY = /^(?:Person|Organization|Role|Event) (?<name>.+?)(?: \([^()]*\))?$/u;
const RELATION = /^(?<from>.+) (?<type>[A-Z]+_[A-Z]+|OWNS|FOUNDED) (?<to>.+?)(?: \([^()]*\))?: ".+"$/u;

const named = (golden: GoldenText) => `${golden.rule}: ${golden.behaviour}`;
const wrong = (isWrong: (golden: GoldenText, line: string) => boolean) => {
  return GOLDEN_TEXTS.flatMap((golden) => {
    return sortedLines(golden.states)
      .filter((line) => isWrong(golden, line))
      .map((line) => `${named(golden)} | ${line}`);
  });
};

describe('the golden texts', () => {
  it('HOUSE-7: are at least 150', () => {
    expect(GOLDEN_TEXTS.length).toBeGreaterThanOrEqual(150);
  });

  it('HOUSE-7: show each behaviour once, and no text twice with one date', () => {
    const behaviours = GOLDEN_TEXTS.map(({ behaviour }) => behaviour);
    const texts = GOLDEN_TEXTS.map(({ text, publishedAt }) => `${oneLine(text)} | ${publishedAt}`);
    expect(repeated(behaviours)).toEqual([]);
    expect(repeated(texts)).toEqual([]);
  });

  it('HOUSE-7: hold every quote to the letter', () => {
    expect(
      wrong(({ text }, line) => {
        const quote = quoteIn(line);
        return quote !== null && !oneLine(text).includes(quote);
      }),
    ).toEqual([]);
  });

  it('HOUSE-7: relate only what they list as entities', () => {
    expect(
      wrong(({ states }, line) => {
        const ends = RELATION.exec(line)?.groups;
        if (!ends) return !ENTITY.test(line);
        const names = new Set(sortedLines(states).map((other) => ENTITY.exec(other)?.groups?.name));
        return !names.has(ends.from) || !names.has(ends.to);
      }),
    ).toEqual([]);
  });
});

describe('the report of golden texts', () => {
  const golden: GoldenText = { rule: 'R', behaviour: 'b', text: 't', states: '' };

  it('HOUSE-7: tells lines that are missing from lines too many, one for one', () => {
    expect(differences(['a', 'a', 'b'], ['b', 'a', 'c'])).toEqual(['- a', '+ c']);
  });

  it('HOUSE-7: names marks that are out of date, and what is wrong without one', () => {
    const report = reportOf([
      { golden: { ...golden, behaviour: 'right again', today: 'x' }, differs: [] },
      { golden: { ...golden, behaviour: 'broken' }, differs: ['- a'] },
      { golden, differs: [] },
    ]);
    expect(report).toMatch(/^2 of 3/u);
    expect(report).toMatch(/## 1 come right.*right again.*## 1 are wrong and not marked.*broken.*- a/su);
  });
});

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}
