import { describe, expect, it } from 'vitest';
import { pairArticle } from '../../quality/pairing.ts';
import { binsOf, calibrationError, confidenceText, judgedIn } from '../../quality/sections/confidence.ts';
import { BOTH } from './fixture.ts';

const claim = (confidence: number, right: boolean) => ({ type: 'OWNS', confidence, right });

describe('HOUSE-17: confidence beside the share that is right', () => {
  it('HOUSE-17: each claim is in one bin, its ends included', () => {
    const every = Array.from({ length: 101 }, (_, hundredths) => claim(hundredths / 100, true));
    const bins = binsOf(every);
    expect(bins.map(({ claims }) => claims)).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 11]);
    expect(bins.map(({ from }) => from)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  });

  it('HOUSE-17: a bin has its mean confidence and its share right; an empty one zeros', () => {
    const bins = binsOf([claim(0.7, true), claim(0.74, false), claim(0.78, false), claim(0.75, false)]);
    expect(bins[7]?.confidence).toBeCloseTo(0.7425, 10);
    expect(bins[7]).toMatchObject({ claims: 4, right: 0.25 });
    expect(bins[0]).toEqual({ from: 0, claims: 0, confidence: 0, right: 0 });
  });

  it('HOUSE-17: the error is the distance, weighed by claims', () => {
    expect(calibrationError(binsOf([claim(1, true), claim(1, true)]))).toBe(0);
    expect(calibrationError(binsOf([claim(1, false)]))).toBe(1);
    const mixed = [claim(0.9, true), claim(0.9, true), claim(0.9, false), claim(0.2, false)];
    expect(calibrationError(binsOf(mixed))).toBeCloseTo((3 * (0.9 - 2 / 3) + 0.2) / 4, 10);
    expect(calibrationError(binsOf([]))).toBe(0);
  });

  it('HOUSE-17: every claim that says how sure it is counts once, right where it was annotated', () => {
    const claims = judgedIn([pairArticle(BOTH)]);
    expect(claims.map(({ type, confidence, right }) => `${type} ${confidence} ${right}`).sort()).toEqual([
      'FAMILY_OF 1 true',
      'HOLDS_ROLE 0.98 true',
      'PARTICIPATED_IN 0.3 false',
      'PARTICIPATED_IN 0.9 true',
      'ROLE_IN 0.4 false',
      'WORKS_FOR 0.7 false',
    ]);
    const shown = confidenceText([{ title: 'x', articles: [pairArticle(BOTH)] }]);
    expect(shown).toMatch(/\| all \| 6 \|.*\| 100\.0 of 3 \|/u);
    expect(shown).toMatch(/\| WORKS_FOR \| 1 \| 70\.0 \| 0\.0 \| 70\.0 \|/u);
  });
});
