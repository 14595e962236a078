import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Holding } from '../../../../../../shared/contract/index.ts';
import {
  axisOf,
  barOf,
  boundRows,
  disagreementsOf,
  holdingText,
  intervalText,
  type Tick,
} from '../../../../../../web/app/state/pages/gantt.ts';

type Interval = Holding['intervals'][number];

const bound = (date: string, claim = date) => ({ date, claim });
const interval = (more: Partial<Interval> = {}): Interval => ({
  since: [],
  heldFrom: null,
  heldUntil: null,
  until: [],
  endedBefore: null,
  notBefore: null,
  expected: [],
  disagreements: [],
  ...more,
});
const axis = (...intervals: Interval[]) => {
  const found = axisOf([{ intervals }]);
  if (!found) expect.fail('There is no axis.');
  return found;
};

const anyDate = fc
  .record({ year: fc.integer({ min: 1900, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
const anyBounds = fc.array(
  anyDate.map((date) => bound(date)),
  { maxLength: 2 },
);
const anyBound = fc.option(anyDate.map((date) => bound(date)));
const anyInterval: fc.Arbitrary<Interval> = fc.record({
  since: anyBounds,
  heldFrom: anyBound,
  heldUntil: anyBound,
  until: anyBounds,
  endedBefore: anyBound,
  notBefore: anyBound,
  expected: anyBounds,
  disagreements: fc.constant([]),
});

/** Where the text of a tick lies on an axis of 358 pixels, a letter being 6.4 pixels wide. */
function stretchOf({ at, text, anchor }: Tick): { left: number; right: number } {
  const width = (text.length * 6.4) / 358;
  const left = at - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width };
}

describe('APP-61 the axis', () => {
  it('APP-61: is none where nothing has a date', () => {
    expect(axisOf([])).toBeNull();
    expect(axisOf([{ intervals: [interval()] }])).toBeNull();
  });

  it('APP-61: has round years, or months where it is short', () => {
    const years = axis(interval({ since: [bound('2011')], until: [bound('2021-03')] }));
    expect(years.ticks.map(({ text }) => text)).toEqual(['2012', '2014', '2016', '2018', '2020']);
    const months = axis(interval({ since: [bound('2021-01')], until: [bound('2021-06')] }));
    expect(months.ticks.map(({ text }) => text)).toContain('Apr 2021');
  });

  it('APP-426: has days where it is some weeks, with their year once, and little room beside a week', () => {
    const week = axis(interval({ since: [bound('2026-11-16')], until: [bound('2026-11-22')] }));
    expect(week.last - week.first).toBe(6 + 2 * 9);
    expect(week.ticks.map(({ text }) => text)).toEqual(['12 Nov 2026', '19 Nov', '26 Nov']);
    const turn = axis(interval({ since: [bound('2026-12-31')] }));
    const texts = turn.ticks.map(({ text }) => text);
    expect([texts[0], texts[4]]).toEqual(['28 Dec 2026', '1 Jan 2027']);
    expect(texts).toHaveLength(7);
  });

  it('APP-61: holds every bar within itself, and has few ticks, whatever is told', () => {
    fc.assert(
      fc.property(fc.array(anyInterval, { minLength: 1, maxLength: 4 }), (intervals) => {
        const found = axisOf([{ intervals }]);
        if (!found) return;
        expect(found.ticks.length).toBeLessThan(9);
        const texts = found.ticks.filter(({ text }) => text !== '').map(stretchOf);
        expect(texts[0]?.left ?? 0).toBeGreaterThanOrEqual(0);
        expect(texts.at(-1)?.right ?? 0).toBeLessThanOrEqual(1);
        for (const [index, { left }] of texts.slice(1).entries())
          expect(left).toBeGreaterThan(texts[index]?.right ?? 1);
        for (const bar of intervals.map((each) => barOf(each, found))) {
          for (const stretch of [bar?.sure, bar?.maybe]) {
            if (!stretch) continue;
            expect(stretch.from).toBeGreaterThanOrEqual(0);
            expect(stretch.to).toBeLessThanOrEqual(1);
            expect(stretch.from).toBeLessThanOrEqual(stretch.to);
          }
          if (bar?.sure && bar.maybe) {
            expect(bar.maybe.from).toBeLessThanOrEqual(bar.sure.from);
            expect(bar.maybe.to).toBeGreaterThanOrEqual(bar.sure.to);
          }
        }
      }),
    );
  });
});

describe('APP-61 a bar', () => {
  it('APP-61: is closed where both ends are told, and nothing is added to it', () => {
    const told = interval({ since: [bound('2011')], until: [bound('2014')], endedBefore: bound('2021') });
    expect(barOf(told, axis(told))).toMatchObject({ maybe: null, begins: true, ends: true });
  });

  it('APP-61: goes as far as is told, and open from there to where it was over', () => {
    const told = interval({
      since: [bound('2011')],
      heldFrom: bound('2012'),
      heldUntil: bound('2013'),
      endedBefore: bound('2020'),
    });
    const bar = barOf(told, axis(told));
    expect(bar).toMatchObject({ begins: true, ends: false });
    expect(bar?.maybe?.to).toBeGreaterThan(bar?.sure?.to ?? 1);
    expect(bar?.maybe?.from).toBe(bar?.sure?.from);
  });

  it('APP-61: is sure only where all agree, and open between what they say', () => {
    const told = interval({ since: [bound('2015')], until: [bound('2019'), bound('2020')] });
    const bar = barOf(told, axis(told));
    expect(bar?.maybe?.to).toBeGreaterThan(bar?.sure?.to ?? 1);
    const both = interval({ since: [bound('2014'), bound('2015')], until: [bound('2019')] });
    const other = barOf(both, axis(both));
    expect(other?.maybe?.from).toBeLessThan(other?.sure?.from ?? 0);
  });

  it('APP-61: is not drawn where nothing is known, and a mark where something is expected', () => {
    const some = axis(interval({ since: [bound('2015')] }));
    expect(barOf(interval(), some)).toBeNull();
    const bar = barOf(interval({ expected: [bound('2015')] }), some);
    expect(bar).toMatchObject({ sure: null, maybe: null });
    expect(bar?.expected).toHaveLength(1);
  });
});

describe('APP-61 time in words', () => {
  it.each([
    [{ since: [bound('2011')], until: [bound('2014-06')] }, '2011 – June 2014'],
    [{ since: [bound('2011')], until: [bound('2014'), bound('2015')] }, '2011 – 2014 or 2015'],
    [{ since: [bound('2011')], endedBefore: bound('2020') }, 'since 2011, over by 2020'],
    [{ since: [bound('2011')] }, 'since 2011'],
    [{ until: [bound('2014')] }, 'until 2014'],
    [{ heldFrom: bound('2012'), heldUntil: bound('2013') }, 'held 2012 and 2013'],
    [{ heldFrom: bound('2012'), heldUntil: bound('2012') }, 'held 2012'],
    [{ endedBefore: bound('2020') }, 'over by 2020'],
    [{ expected: [bound('2022')], notBefore: bound('2021') }, 'expected 2022'],
    [{ notBefore: bound('2021') }, 'not yet 2021'],
    [{}, 'no date told'],
  ])('APP-61: %j is told as "%s"', (more, text) => {
    expect(intervalText(interval(more))).toBe(text);
  });

  it('APP-61: several stretches are told in order, none as none', () => {
    const intervals = [interval({ since: [bound('2011')] }), interval({ since: [bound('2015')] })];
    expect(holdingText({ intervals })).toBe('since 2011; since 2015');
    expect(holdingText({ intervals: [] })).toBe('no date told');
  });

  it('APP-61: the table has every date with its claim, once', () => {
    const told = interval({
      since: [bound('2011', 'a')],
      heldFrom: bound('2012', 'b'),
      heldUntil: bound('2012', 'b'),
      until: [bound('2014', 'c'), bound('2015', 'd')],
    });
    expect(boundRows(told).map(({ reads, date, claim }) => `${reads} ${date} ${claim}`)).toEqual([
      'began 2011 a',
      'held 2012 b',
      'ended 2014 c',
      'ended 2015 d',
    ]);
  });

  it('APP-61: a disagreement tells both sides, each with its article', () => {
    const claim = (id: string, until: string | null) => ({
      id,
      article: `article ${id}`,
      publishedAt: '2021-03-01',
      modality: 'asserted' as const,
      tenure: 'former' as const,
      since: null,
      until,
    });
    const disagreements = [{ about: 'until' as const, claims: ['a', 'b'] as const }];
    const [found] = disagreementsOf({
      intervals: [interval({ disagreements })],
      claims: [claim('a', '2019-06'), claim('b', null)],
    });
    expect(found).toEqual({
      text: 'Articles disagree on when it ended',
      sides: [
        { claim: 'a', article: 'article a', says: 'June 2019' },
        { claim: 'b', article: 'article b', says: 'former, 1 March 2021' },
      ],
    });
  });
});
