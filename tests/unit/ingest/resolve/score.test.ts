/** Two keys weighed: features with weights, contradictions, verdicts. */
import { describe, expect, test } from 'vitest';
import type { Feature } from '../../../../ingest/resolve/features/feature.ts';
import { FEATURES } from '../../../../ingest/resolve/features/index.ts';
import { contradictionOf, mayBeOne, scorePair, verdictsOf } from '../../../../ingest/resolve/score.ts';
import { emptyKey } from '../../../../ingest/resolve/tally.ts';
import { WEIGHTS, type Weights } from '../../../../ingest/resolve/weights.ts';
import { DramatisError } from '../../../../shared/errors.ts';
import { KIND_NAMES } from '../../../../shared/schema/index.ts';
import { portraitRecord, writtenPairs } from '../../../quality/identity/portrait.ts';
import { PRIORS } from '../../../quality/identity/priors.ts';

const says = (name: string, score: number | null): Feature => ({
  name,
  kinds: ['Person'],
  compare: () => (score === null ? null : { score, reason: `because of ${name}` }),
});
const weights: Weights = { bias: -1, features: { near: 2, far: -3, nil: 1 }, same: 1, ask: 0 };
const [A, B] = [emptyKey('Person|a b', 'Person', null), emptyKey('Person|a c', 'Person', null)];
const weighed = (...features: readonly Feature[]) => scorePair(A, B, weights, features);

const pairs = writtenPairs();

describe('RESOLVE-65: a pair is weighed by what its features say', () => {
  test('RESOLVE-65: the logit is the bias and each score times its weight', () => {
    expect(weighed(says('near', 0.5), says('far', 0.1)).logit).toBeCloseTo(-1 + 1 - 0.3);
    expect(weighed().logit).toBe(-1);
  });

  test('RESOLVE-65: what says nothing, and what no weight is known of, does not count', () => {
    const { logit, reasons } = weighed(says('near', null), says('unheard of', 1), says('toString', 1));
    expect(logit).toBe(-1);
    expect(reasons.map(({ feature, weight }) => [feature, weight])).toEqual([
      ['toString', 0],
      ['unheard of', 0],
    ]);
  });

  test('RESOLVE-65: reasons are in order: the strongest for one first, against it last, ties by name', () => {
    const { reasons } = weighed(says('far', 1), says('nil', 1), says('near', 0.5), says('far', 0.5));
    expect(reasons.map(({ feature, score }) => `${feature} ${score}`)).toEqual([
      'near 0.5',
      'nil 1',
      'far 0.5',
      'far 1',
    ]);
    expect(reasons[0]?.reason).toBe('because of near');
  });

  test('RESOLVE-65: from one logit on a pair is one, from another on it is asked about', () => {
    expect(weighed(says('near', 1)).verdict).toBe('same');
    expect(weighed(says('near', 0.99)).verdict).toBe('ask');
    expect(weighed(says('near', 0.5)).verdict).toBe('ask');
    expect(weighed(says('near', 0.49)).verdict).toBe('different');
  });

  test('RESOLVE-65: it does not matter which of the two comes first', () => {
    const turned = pairs.filter(
      ({ a, b }) => JSON.stringify(scorePair(a, b)) !== JSON.stringify(scorePair(b, a)),
    );
    expect(turned.map(({ family, because }) => `${family}: ${because}`)).toEqual([]);
  });

  test('RESOLVE-65: scores are between 0 and 1, and every reason is told in words', () => {
    const verdicts = pairs.flatMap(({ a, b }) => verdictsOf(a, b));
    expect(verdicts.length).toBeGreaterThan(pairs.length);
    expect(verdicts.filter(({ score, reason }) => !(score > 0 && score <= 1) || reason === '')).toEqual([]);
  });

  test('RESOLVE-65: what the first features rule out is different when all are asked, and nothing else is ruled out', () => {
    // Each with its own and with the next of its kind, so that most are as far apart as those of a block.
    const all = pairs.flatMap(({ a, b }, i) => {
      const other = pairs.slice(i + 1).find((pair) => pair.a.kind === a.kind)?.a;
      return [[a, b] as const, ...(other ? [[a, other] as const] : [])];
    });
    const ruledOut = all.filter(([a, b]) => !mayBeOne(a, b));
    expect(ruledOut.filter(([a, b]) => scorePair(a, b).verdict !== 'different')).toEqual([]);
    const low = all.filter(([a, b]) => scorePair(a, b).logit < WEIGHTS[a.kind].ask - 1e-6);
    expect(low.filter(([a, b]) => mayBeOne(a, b))).toEqual([]);
    expect(ruledOut.length).toBeGreaterThan(all.length / 4);
  });

  test('RESOLVE-65: two kinds are never compared', () => {
    expect(() => scorePair(A, emptyKey('Organization|a', 'Organization', null))).toThrow(DramatisError);
  });
});

describe('RESOLVE-66: nothing outweighs a contradiction', () => {
  const person = (sex: 'f' | 'm') =>
    portraitRecord(
      'Person',
      { ...NOTHING, name: 'Alex Hartmann', sex, roles: ['mayor'], bodies: ['Halvern'] },
      sex,
    );

  test('RESOLVE-66: such a pair is different whatever its logit, and says why', () => {
    const sure: Weights = { ...weights, bias: 100 };
    const score = scorePair(person('f'), person('m'), sure);
    expect(contradictionOf(person('f'), person('m'))).not.toBeNull();
    expect(score.logit).toBeGreaterThan(sure.same);
    expect(score).toMatchObject({
      verdict: 'different',
      contradiction: contradictionOf(person('f'), person('m')),
    });
    expect(scorePair(person('f'), person('f'), sure)).toMatchObject({ verdict: 'same', contradiction: null });
  });
});

describe('RESOLVE-67: the table of weights is whole', () => {
  test('RESOLVE-67: each feature has a weight, and each weight its feature', () => {
    for (const kind of KIND_NAMES) {
      const names = FEATURES[kind].map(({ name }) => name).sort();
      expect(Object.keys(WEIGHTS[kind].features)).toEqual(names);
    }
  });

  test('RESOLVE-67: no weight speaks the other way than its feature is meant to', () => {
    const all = KIND_NAMES.flatMap((kind) => Object.entries(WEIGHTS[kind].features));
    for (const [name, weight] of all) {
      expect(PRIORS[name], name).toBeDefined();
      expect(weight * (PRIORS[name] ?? 0), name).toBeGreaterThanOrEqual(0);
    }
  });

  test('RESOLVE-67: nobody is asked about what is said to be one', () => {
    for (const { ask, same } of Object.values(WEIGHTS)) expect(ask).toBeLessThanOrEqual(same);
  });
});

const NOTHING = {
  forms: [],
  roles: [],
  bodies: [],
  kin: [],
  countries: [],
  with: [],
  participants: [],
} as const;
