import { describe, expect, test } from 'vitest';
import { isBetterEvidence } from '../../../../ingest/resolve/claims.ts';
import { statementsOf } from '../../../../ingest/resolve/profiles.ts';
import type { Claim } from '../../../../shared/model/graph.ts';
import { fact, organization, person, role, story } from '../../../support/stories.ts';

const ADA = person('Ada Berg');
/** Begins like the other one: with a context behind it, the order of the two would be another. */
const COLE = person('Ada Berg Cole');

describe('RESOLVE-4: a symmetric relation is stored once, in whatever contexts its ends are named', () => {
  test('RESOLVE-4: the direction goes by the names', () => {
    const told = (...more: Parameters<typeof story>[1]) => {
      const { article, extraction } = story('a', [
        fact(COLE, 'FAMILY_OF', ADA, 'asserted', { kin: 'parent' }),
        ...more,
      ]);
      return statementsOf(article, extraction).claims.find(({ type }) => type === 'FAMILY_OF');
    };
    const [plain, placed] = [
      told(),
      told(fact(ADA, 'HOLDS_ROLE', role('mayor')), fact(COLE, 'HOLDS_ROLE', role('striker'))),
    ];
    expect(placed).toMatchObject({ id: plain?.id, from: plain?.from, qualifiers: { kin: 'child' } });
    expect(placed?.fromKey).toBe('Person|ada berg||@state');
    expect(placed?.toKey).toBe('Person|ada berg cole||@sport');
  });
});

describe('RESOLVE-5: of two accounts of one claim the better one', () => {
  const { article, extraction } = story('a', [fact(ADA, 'MEMBER_OF', organization('World Grain Fund'))]);
  const [first] = statementsOf(article, extraction).claims;
  if (!first) throw new TypeError('A claim was expected');
  const claim: Claim = { ...first, confidence: 0.5, start: 10, end: 20 };

  test.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['the surer', { confidence: 0.6, start: 90 }, {}],
    ['the earlier', { start: 9, end: 30 }, {}],
    ['the shorter', { end: 19 }, {}],
  ])('RESOLVE-5: %s', (_, better, other) => {
    const [one, two] = [
      { ...claim, ...better },
      { ...claim, ...other },
    ];
    expect([isBetterEvidence(one, two), isBetterEvidence(two, one)]).toEqual([true, false]);
  });

  test('RESOLVE-5: of two that are the same neither', () => {
    expect(isBetterEvidence(claim, { ...claim })).toBe(false);
  });
});
