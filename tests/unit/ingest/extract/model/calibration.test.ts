import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sigmoid, softmax } from '../../../../../ingest/extract/model/activations.ts';
import { confidenceOf, parseCalibration } from '../../../../../ingest/extract/model/calibration.ts';
import { RELATION_TYPES } from '../../../../../shared/schema/index.ts';

const curve = { slope: 0.5, intercept: -1, threshold: 0.4 };
const calibration = {
  relations: Object.fromEntries(RELATION_TYPES.map((type) => [type, curve])),
  sameEvent: 0.5,
  triggerBias: 0,
};
const parsed = parseCalibration(JSON.stringify(calibration));

describe('calibration', () => {
  it('EXTRACT-22: confidence follows the curve of its type, and below the threshold nothing counts', () => {
    expect(confidenceOf(parsed, 'OWNS', 4)).toBeCloseTo(sigmoid(1));
    expect(confidenceOf(parsed, 'OWNS', 1)).toBeNull();
    expect(confidenceOf(parsed, 'OWNS', Number.NaN)).toBeNull();
  });

  it('EXTRACT-22: a surer score never gives less confidence', () => {
    fc.assert(
      fc.property(
        fc.float({ min: -50, max: 50, noNaN: true }),
        fc.float({ min: 0, max: 9, noNaN: true }),
        (x, d) => {
          expect(confidenceOf(parsed, 'OWNS', x + d) ?? 0).toBeGreaterThanOrEqual(
            confidenceOf(parsed, 'OWNS', x) ?? 0,
          );
        },
      ),
    );
  });

  it('EXTRACT-5: a file that lacks a relation, or turns the order round, is refused', () => {
    const { OWNS, ...others } = calibration.relations;
    expect(() => parseCalibration(JSON.stringify({ ...calibration, relations: others }))).toThrow();
    const turned = { ...others, OWNS: { ...OWNS, slope: -1 } };
    expect(() => parseCalibration(JSON.stringify({ ...calibration, relations: turned }))).toThrow();
  });

  it('EXTRACT-22: the shipped file holds every relation', () => {
    const file = new URL('../../../../../ingest/extract/model/files/calibration.json', import.meta.url);
    expect(Object.keys(parseCalibration(readFileSync(file, 'utf8')).relations).sort()).toEqual(
      [...RELATION_TYPES].sort(),
    );
  });
});

describe('shares', () => {
  it('EXTRACT-22: add up to one, whatever the size of the scores', () => {
    for (const scores of [
      [0, 0],
      [1000, 999],
      [-1000, 0, 5],
    ]) {
      expect(softmax(Float32Array.from(scores)).reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    }
  });
});
