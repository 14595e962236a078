import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../../../../shared/schema/index.ts';
import { nodeColour } from '../../../../../web/app/scene/look.ts';

/**
 * How colours look to eyes without one of the three cones: linear RGB matrices of Machado, Oliveira and Fernandes
 * (2009), severity 1; and how far apart they are then, as CIE 1976 differences of L*a*b*.
 */
type Triple = readonly [number, number, number];
const EYES: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const XYZ: readonly [Triple, Triple, Triple] = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const WHITE: Triple = [0.9505, 1, 1.089];

function times(matrix: readonly [Triple, Triple, Triple], [a, b, c]: Triple): Triple {
  const row = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}
function linear(hex: string): Triple {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}
function lab(rgb: Triple): Triple {
  const bounded = rgb.map((value) => Math.min(1, Math.max(0, value)));
  const [x, y, z] = times(XYZ, [bounded[0] ?? 0, bounded[1] ?? 0, bounded[2] ?? 0]);
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [fx, fy, fz] = [f(x / WHITE[0]), f(y / WHITE[1]), f(z / WHITE[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
function apart(left: string, right: string, eyes: readonly [Triple, Triple, Triple]): number {
  const [a, b] = [lab(times(eyes, linear(left))), lab(times(eyes, linear(right)))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
function luminance(hex: string): number {
  return times(XYZ, linear(hex))[1];
}
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]));
}

const sheet = readFileSync('web/app/styles/tokens.css', 'utf8');
function token(name: string, theme: 'light' | 'dark'): string {
  const part =
    theme === 'light'
      ? sheet.slice(0, sheet.indexOf('data-theme'))
      : sheet.slice(sheet.indexOf('data-theme'));
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(part)?.[1] ?? '';
}

/** A difference of 2.3 is just seen side by side; this is told apart at a glance, and shape says the same again. */
const AT_A_GLANCE = 11;

describe('APP-47 colours for every eye', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const [eyes, matrix] of Object.entries(EYES)) {
      it(`kinds are told apart with ${eyes}, ${theme}`, () => {
        for (const [a, b] of pairs(KIND_NAMES))
          expect(
            apart(nodeColour({ kind: a }, theme), nodeColour({ kind: b }, theme), matrix),
            `${a} ${b}`,
          ).toBeGreaterThan(AT_A_GLANCE);
      });

      it(`lines that are stated, planned, alleged, denied are told apart with ${eyes}, ${theme}`, () => {
        for (const [a, b] of pairs(['edge', 'planned', 'alleged', 'denied']))
          expect(apart(token(a, theme), token(b, theme), matrix), `${a} ${b}`).toBeGreaterThan(AT_A_GLANCE);
      });
    }

  it('kinds stand out from the paper by more than 3 to 1, in both themes', () => {
    for (const theme of ['light', 'dark'] as const)
      for (const kind of KIND_NAMES)
        expect(contrast(nodeColour({ kind }, theme), token('paper', theme)), kind).toBeGreaterThan(3);
  });
});
