/** How weights are fitted on labelled pairs, and what figures are made of. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Example, fitLogistic } from '../../quality/identity/logistic.ts';
import { comparePartitions } from '../../quality/identity/partition.ts';
import { thresholdsOf } from '../../quality/identity/thresholds.ts';
import { weightsFile } from '../../quality/identity/weights-file.ts';

const example = (same: boolean, features: Readonly<Record<string, number>>, mass = 1): Example => ({
  same,
  features: new Map(Object.entries(features)),
  mass,
});
const many = (n: number, one: Example): Example[] => Array.from({ length: n }, () => one);
const PRIORS = new Map([
  ['for', 1],
  ['against', -1],
]);

describe('RESOLVE-70: weights are fitted, and the same ones every time', () => {
  const examples = [
    ...many(30, example(true, { for: 1 })),
    ...many(10, example(false, { for: 1, against: 1 })),
    ...many(20, example(false, {})),
  ];

  test('RESOLVE-70: what tells one from two weighs, each its way', () => {
    const { bias, weights } = fitLogistic(examples, PRIORS);
    expect(bias).toBeLessThan(0);
    expect(bias + (weights.get('for') ?? 0)).toBeGreaterThan(0);
    expect(bias + (weights.get('for') ?? 0) + (weights.get('against') ?? 0)).toBeLessThan(0);
  });

  test('RESOLVE-70: a reason for never counts against, whatever the pairs say', () => {
    const turned = [...many(20, example(false, { for: 1 })), ...many(20, example(true, { against: 1 }))];
    const { weights } = fitLogistic(turned, PRIORS);
    expect(weights.get('for')).toBe(0);
    expect(weights.get('against')).toBe(0);
  });

  test('RESOLVE-70: what no pair speaks of is worth what is expected', () => {
    const { weights } = fitLogistic(many(4, example(true, {})).concat(example(false, {})), PRIORS);
    expect(weights.get('for')).toBeCloseTo(1);
    expect(weights.get('against')).toBeCloseTo(-1);
  });

  test('RESOLVE-70: a pair of twice the mass counts as two', () => {
    const twice = fitLogistic([...examples, example(false, { for: 1 }, 2)], PRIORS);
    const two = fitLogistic([...examples, ...many(2, example(false, { for: 1 }))], PRIORS);
    expect(twice.weights.get('for')).toBeCloseTo(two.weights.get('for') ?? 0, 6);
  });
});

describe('RESOLVE-70: thresholds', () => {
  const weighed = (logit: number, same: boolean, n = 1) =>
    Array.from({ length: n }, () => ({ logit, same, mass: 1 }));

  test('RESOLVE-70: "same" is as low as one mistake in 200 allows', () => {
    const { same } = thresholdsOf([
      ...weighed(3, true, 500),
      ...weighed(2.5, false, 3),
      ...weighed(2, true, 2),
    ]);
    expect(same).toBeGreaterThan(2.5);
    expect(same).toBeLessThan(3);
    expect(
      thresholdsOf([...weighed(3, true, 500), ...weighed(2.5, false, 2), ...weighed(2, true, 2)]).same,
    ).toBeLessThanOrEqual(2);
  });

  test('RESOLVE-70: a person is asked from where one in four is one', () => {
    const { same, ask } = thresholdsOf([...weighed(3, true, 9), ...weighed(2, false, 2)]);
    expect(same).toBeGreaterThan(2);
    expect(1 / (1 + Math.exp(-ask))).toBeCloseTo(0.25);
  });

  test('RESOLVE-70: "ask" is never above "same"', () => {
    const any = fc.record({
      logit: fc.integer({ min: -5, max: 5 }),
      same: fc.boolean(),
      mass: fc.constant(1),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (pairs) => {
        const { same, ask } = thresholdsOf(pairs);
        expect(ask).toBeLessThanOrEqual(same);
      }),
    );
  });
});

describe('RESOLVE-70: figures of groups', () => {
  const things = (rows: string) =>
    rows.split(' ').map((row) => ({ truth: row[0] ?? '', found: row[1] ?? '' }));

  test('RESOLVE-70: everything right is 1', () => {
    const { bcubed, pairwise, groups } = comparePartitions(things('ax ax by cz'));
    expect([bcubed.f1, pairwise.f1, groups]).toEqual([1, 1, 3]);
  });

  test('RESOLVE-70: two in one cost precision, one in two costs recall', () => {
    const joined = comparePartitions(things('ax ax bx'));
    expect(joined.bcubed).toMatchObject({ precision: (2 / 3 + 2 / 3 + 1 / 3) / 3, recall: 1 });
    expect(joined.pairwise).toMatchObject({ precision: 1 / 3, recall: 1 });
    const parted = comparePartitions(things('ax ax ay'));
    expect(parted.bcubed).toMatchObject({ precision: 1, recall: (2 / 3 + 2 / 3 + 1 / 3) / 3 });
    expect(parted.pairwise).toMatchObject({ precision: 1, recall: 1 / 3 });
  });
});

describe('RESOLVE-70: the file of weights', () => {
  test('RESOLVE-70: holds every weight, and how it was made', () => {
    const none = { bias: -1, features: {}, same: 2, ask: 0 };
    const person = { bias: -0.5, features: { 'person-same-name': 3.25 }, same: 1.5, ask: -1 };
    const text = weightsFile({ Person: person, Organization: none, Role: none, Event: none }, 'by a test.');
    expect(text).toContain('`npm run fit-identity`: by a test.');
    expect(text).toContain("      'person-same-name': 3.25,\n");
    expect(text).toContain('    same: 1.5,\n    ask: -1,\n');
  });
});
