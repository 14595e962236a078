import { describe, expect, it } from 'vitest';
import { type Axis, drawAxis } from '../../../../../web/app/scene/axis.ts';
import { COLOURS } from './setting.ts';

const SIZE = { width: 400, height: 300 };
const MARKS = [
  { text: '1990', x: 10 },
  { text: '1991', x: 20 },
  { text: '1999', x: 100 },
  { text: '2024', x: 999 },
];

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
  drawAxis(context as unknown as CanvasRenderingContext2D, axis, toPixels, SIZE, COLOURS);
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
