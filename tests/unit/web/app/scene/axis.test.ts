import { describe, expect, it } from 'vitest';
import { type Axis, axisLines, drawAxis } from '../../../../../web/app/scene/axis.ts';
import { COLOURS } from './setting.ts';

const SIZE = { width: 400, height: 300 };
const mark = (year: string, x: number, day: string | null = null) => ({ year, day, x });
const MARKS = [mark('1990', 10), mark('1991', 20), mark('1999', 100), mark('2024', 999)];

/** What is written where, and where lines end, with the graph moved by this. */
function drawn(axis: Axis, aside = 0) {
  const texts: [string, number, number][] = [];
  const lines: [number, number][] = [];
  const nothing = (): void => {};
  const context = {
    ...Object.fromEntries(
      ['save', 'restore', 'beginPath', 'moveTo', 'stroke'].map((name) => [name, nothing]),
    ),
    lineTo: (x: number, y: number) => void lines.push([x, y]),
    fillText: (text: string, x: number, y: number) => void texts.push([text, x, y]),
  };
  const toPixels = ({ x, y }: { x: number; y: number }) => ({ x: x + aside, y: 150 - y });
  drawAxis(
    context as unknown as CanvasRenderingContext2D,
    axisLines(axis, toPixels, SIZE),
    SIZE.width,
    COLOURS,
  );
  return { texts, lines };
}

describe('APP-41 what is written along the graph', () => {
  it('is every mark in view that finds room beside the one before, at the upper edge, with a line down', () => {
    const { texts, lines } = drawn({ marks: MARKS, apart: null });
    expect(texts.map(([text, x]) => [text, x])).toEqual([
      ['1990', 10],
      ['1999', 100],
    ]);
    expect(lines).toEqual([
      [10, SIZE.height],
      [100, SIZE.height],
    ]);
    expect(drawn({ marks: MARKS, apart: null }, -15).texts[0]?.[0]).toBe('1991');
  });

  it('says what has no place along it, above which the lines end', () => {
    const { texts, lines } = drawn({ marks: MARKS.slice(0, 1), apart: { x: 30, y: -50 } });
    expect(texts.at(-1)).toEqual(['Below: without a date', 30, 191]);
    expect(lines).toEqual([
      [10, 200],
      [SIZE.width, 200],
    ]);
  });
});

describe('APP-420 days along the graph', () => {
  const texts = (...marks: Axis['marks'][number][]) =>
    axisLines({ marks, apart: null }, ({ x, y }) => ({ x, y }), SIZE).marks.map(({ text, x }) => [text, x]);

  it('are written where room is left beside years', () => {
    const week = [16, 17, 18, 19].map((day, index) => mark('2026', 60 * index, `${day} Nov`));
    expect(texts(...week)).toEqual([
      ['2026', 0],
      ['17 Nov', 60],
      ['18 Nov', 120],
      ['19 Nov', 180],
    ]);
    const close = [mark('2026', 0, '16 Nov'), mark('2026', 40, '17 Nov'), mark('2026', 70, 'Dec')];
    expect(texts(...close, mark('2027', 110))).toEqual([
      ['2026', 0],
      ['2027', 110],
    ]);
  });

  it('never stand after another year: one without room at its first day is written at its next', () => {
    expect(texts(mark('2004', 0), mark('2026', 30, '16 Nov'), mark('2026', 60, '17 Nov'))).toEqual([
      ['2004', 0],
      ['2026', 60],
    ]);
    expect(texts(mark('2004', 0), mark('2026', 30, '16 Nov'))).toEqual([['2004', 0]]);
  });

  it('are written only where they are known', () => {
    expect(texts(mark('2026', 0), mark('2026', 60), mark('2026', 120, 'Nov'))).toEqual([
      ['2026', 0],
      ['Nov', 120],
    ]);
  });
});
