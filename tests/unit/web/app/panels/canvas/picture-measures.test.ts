import { describe, expect, it } from 'vitest';
import { boxOf, GAP, NARROW, WIDE } from '../../../../../../web/app/panels/canvas/picture-measures.ts';
import { nodeRadius } from '../../../../../../web/app/scene/look.ts';

/** As wide as the fonts of common systems have a letter at this size, on average. */
const LETTER = 6.8;
const radius = nodeRadius(1e9);

describe('APP-12 the picture without WebGL', () => {
  it('has room for the longest name beside the largest node on either side', () => {
    const { ring, letters } = WIDE;
    const [left = 0, , width = 0] = boxOf(WIDE).split(' ').map(Number);
    const reach = ring + radius + GAP + letters * LETTER;
    expect(left).toBeLessThanOrEqual(-reach);
    expect(left + width).toBeGreaterThanOrEqual(reach);
  });

  it('has room for names below their nodes, and is as narrow as they allow', () => {
    const { ring, letters } = NARROW;
    const [left = 0, top = 0, width = 0, height = 0] = boxOf(NARROW).split(' ').map(Number);
    expect(left + width).toBeGreaterThanOrEqual(ring + (letters * LETTER) / 2);
    expect(width).toBeLessThan(358);
    expect(top + height).toBeGreaterThanOrEqual(ring + radius + GAP + 9);
  });
});
