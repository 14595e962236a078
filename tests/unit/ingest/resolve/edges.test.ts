import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EdgeClaim, type EdgeRecord, foldEdge } from '../../../../ingest/resolve/edges.ts';
import { MODALITIES } from '../../../../shared/schema/index.ts';
import { shuffled } from '../../../support/rounds.ts';

const claim = (id: string, given: Partial<EdgeClaim> = {}): EdgeClaim => ({
  id,
  article: `article of ${id}`,
  source: null,
  publishedAt: null,
  modality: 'asserted',
  confidence: 0.5,
  qualifiers: {},
  ...given,
});
const fold = (claims: readonly EdgeClaim[], standing: EdgeRecord | null = null) =>
  foldEdge('MEMBER_OF', 'a', 'b', claims, standing);

const anyClaim: fc.Arbitrary<EdgeClaim> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{4}$/u),
  article: fc.constantFrom('1', '2', '3', '4'),
  source: fc.constantFrom(null, 'Daily', 'Weekly'),
  publishedAt: fc.constantFrom(null, '2023', '2024', '2024-03', '2024-03-01'),
  modality: fc.constantFrom(...MODALITIES),
  confidence: fc.constantFrom(0, 0.25, 0.5, 1),
  qualifiers: fc.constantFrom({}, { tenure: 'current' }, { tenure: 'former' }),
  turned: fc.boolean(),
});
const someClaims = fc.uniqueArray(anyClaim, { selector: ({ id }) => id, maxLength: 10 });

describe('RESOLVE-21: an edge is the same in whatever order and portions its claims are folded', () => {
  test('RESOLVE-21: any order', () => {
    fc.assert(
      fc.property(someClaims, fc.nat(), (claims, seed) => {
        expect(fold(shuffled(claims, seed))).toEqual(fold(claims));
      }),
    );
  });

  test('RESOLVE-21: article by article', () => {
    fc.assert(
      fc.property(someClaims, fc.nat(), (claims, seed) => {
        const portions = shuffled(['1', '2', '3', '4'], seed).map((id) =>
          claims.filter(({ article }) => article === id),
        );
        const bit = portions.reduce((standing: EdgeRecord | null, portion) => fold(portion, standing), null);
        expect(bit).toEqual(fold(claims));
      }),
    );
  });
});

describe('RESOLVE-22: a denial makes no edge', () => {
  test('RESOLVE-22: alone it is none, beside others it does not count', () => {
    const denied = claim('1', {
      modality: 'negated',
      confidence: 1,
      publishedAt: '2025',
      qualifiers: { tenure: 'former' },
    });
    expect(fold([denied])).toBeNull();
    expect(fold([])).toBeNull();
    expect(fold([denied, claim('2')])).toEqual(fold([claim('2')]));
    expect(fold([denied], fold([claim('2')]))).toEqual(fold([claim('2')]));
  });

  test('RESOLVE-22: an edge is as strong as the strongest of its claims', () => {
    const modalityOf = (...modalities: EdgeClaim['modality'][]) =>
      fold(modalities.map((modality, n) => claim(`${n}`, { modality })))?.modality;
    expect(modalityOf('alleged')).toBe('alleged');
    expect(modalityOf('alleged', 'planned')).toBe('planned');
    expect(modalityOf('alleged', 'planned', 'asserted')).toBe('asserted');
    expect(modalityOf('negated', 'alleged')).toBe('alleged');
  });
});

describe('RESOLVE-23: an edge counts its claims, articles and sources, and shows the newest', () => {
  test('RESOLVE-23: counts', () => {
    const claims = [
      claim('1', { article: 'x', source: 'Daily', confidence: 0.4 }),
      claim('2', { article: 'x', source: 'Daily', confidence: 0.9 }),
      claim('3', { article: 'y', source: 'Daily' }),
      claim('4', { article: 'z' }),
    ];
    expect(fold(claims)).toMatchObject({
      claims: 4,
      articles: 3,
      sourceNames: ['Daily', 'z'],
      confidence: 0.9,
    });
  });

  test('RESOLVE-23: first and last day, none where no article has one', () => {
    const dates = (...all: (string | null)[]) =>
      fold(all.map((publishedAt, n) => claim(`${n}`, { publishedAt })));
    expect(dates('2024-03', null, '2023')).toMatchObject({ first: '2023', last: '2024-03' });
    expect(dates(null)).toMatchObject({ first: null, last: null });
  });

  test('RESOLVE-23: qualifiers are those of the newest claim, never a mixture', () => {
    const old = claim('9', { publishedAt: '2023', qualifiers: { tenure: 'current', since: '2020' } });
    const late = claim('1', { publishedAt: '2024', qualifiers: { tenure: 'former' } });
    expect(fold([old, late])?.qualifiers).toEqual({ tenure: 'former' });
    expect(fold([old], fold([late]))?.qualifiers).toEqual({ tenure: 'former' });
    expect(fold([claim('1', { qualifiers: { tenure: 'acting' } }), claim('2')])?.qualifiers).toEqual({});
  });
});

describe('RESOLVE-91: a symmetric edge runs as its newest claim tells', () => {
  const child = claim('1', { publishedAt: '2024', qualifiers: { kin: 'child' }, turned: true });
  const parent = claim('2', { publishedAt: '2023', qualifiers: { kin: 'parent' } });

  test('RESOLVE-91: turned with the claim whose qualifiers it shows', () => {
    expect(fold([parent])).toMatchObject({ from: 'a', to: 'b', qualifiers: { kin: 'parent' } });
    expect(fold([parent, child])).toMatchObject({ from: 'b', to: 'a', qualifiers: { kin: 'child' } });
    expect(fold([parent], fold([child]))).toEqual(fold([child, parent]));
    expect(fold([child], fold([parent]))).toEqual(fold([child, parent]));
  });
});
