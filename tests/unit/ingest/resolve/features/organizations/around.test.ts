import { describe, expect, test } from 'vitest';
import { ORGANIZATION_FEATURES } from '../../../../../../ingest/resolve/features/organizations/index.ts';
import { keyRecord, verdicts } from '../../../../../support/key-records.ts';

const said = (a: string, b: string) =>
  verdicts(ORGANIZATION_FEATURES, keyRecord('Organization', a), keyRecord('Organization', b));
const score = (feature: string, a: string, b: string): number | undefined => {
  const there = said(a, b).get(`organization-${feature}`);
  expect(said(b, a).get(`organization-${feature}`)).toEqual(there);
  return there && Math.round(there.score * 100) / 100;
};

describe('RESOLVE-55: whose body one is counts most where the name does not tell it', () => {
  const ministry = 'Defense Ministry';

  test.each([
    ['generic-same-country', `${ministry}; country: IL`, `${ministry}; country: IL`, 1],
    ['generic-same-country', `${ministry}; country: IL`, 'Israeli Defense Ministry', 1],
    ['generic-same-country', `${ministry}; country: IL x3; country: US`, `${ministry}; country: IL`, 0.75],
    ['generic-other-country', `${ministry}; country: IL`, `${ministry}; country: US`, 1],
    ['generic-other-country', 'Israeli Defense Ministry', 'Syrian Defense Ministry', 1],
    ['generic-other-country', `${ministry}; country: IL x3; country: US`, `${ministry}; country: US`, 0.75],
    ['generic-unknown-country', ministry, ministry, 1],
    ['generic-unknown-country', `${ministry}; country: IL`, ministry, 0.8],
    ['generic-unknown-country', `${ministry}; country: IL`, `${ministry}; country: IL`, undefined],
    ['generic-same-country', 'Acme; country: IL', 'Acme; country: IL', undefined],
    ['same-country', 'Acme; country: IL', 'Acme; country: IL', 1],
    ['other-country', 'Acme; country: IL', 'Acme; country: US', 1],
    ['other-country', 'Acme; country: IL', 'Acme; country: US x3; country: IL', 0.75],
    ['other-country', 'Acme; country: IL', 'Acme; country: US; country: IL x3', undefined],
    ['other-country', 'Acme; country: IL', 'Acme', undefined],
    ['same-country', ministry, ministry, undefined],
  ])('RESOLVE-55: %s: %s | %s: %s', (feature, a, b, expected) => expect(score(feature, a, b)).toBe(expected));

  test('RESOLVE-55: the countries are named', () => {
    expect(
      said(`${ministry}; country: IL`, `${ministry}; country: US`).get('organization-generic-other-country')
        ?.reason,
    ).toBe('One belongs to Israel, the other to United States');
    expect(
      said(`${ministry}; country: IL`, ministry).get('organization-generic-unknown-country')?.reason,
    ).toBe('Nothing says which country’s body “Defense Ministry” is');
  });
});

describe('RESOLVE-56: kinds of organization that contradict count by how sure both are', () => {
  test.each([
    ['kinds-contradict', 'Acme; kind: company', 'Acme; kind: government', 0.47],
    ['kinds-contradict', 'Acme; kind: company x9', 'Acme; kind: armed-group x9', 0.95],
    ['kinds-contradict', 'Acme; kind: company', 'Acme; kind: armed-group', 0.67],
    ['kinds-contradict', 'Acme; kind: company', 'Acme; kind: media', 0.13],
    ['kinds-contradict', 'Acme; kind: sport x9', 'Acme; kind: government x9', 0.95],
    ['kinds-contradict', 'Acme; kind: company x5; kind: court x5', 'Acme; kind: company x10', 0.48],
    ['kinds-contradict', 'Acme; kind: company', 'Acme; kind: company', undefined],
    ['kinds-contradict', 'Acme; kind: company', 'Acme; kind: other', undefined],
    ['kinds-contradict', 'Acme; kind: company', 'Acme', undefined],
    ['kinds-contradict', 'Acme; kind: company', 'Acme; kind: nonsense', undefined],
    ['same-kind', 'Acme; kind: company', 'Acme; kind: company', 0.67],
    ['same-kind', 'Acme; kind: company x9', 'Acme; kind: company x9', 0.95],
    ['same-kind', 'Acme; kind: other', 'Acme; kind: other', undefined],
    ['same-kind', 'Acme; kind: company', 'Acme; kind: media', undefined],
  ])('RESOLVE-56: %s: %s | %s: %s', (feature, a, b, expected) => expect(score(feature, a, b)).toBe(expected));

  test('RESOLVE-56: kinds are named', () => {
    expect(
      said('Acme; kind: company', 'Acme; kind: court').get('organization-kinds-contradict')?.reason,
    ).toBe('One is a company, the other a court');
    expect(said('Acme; kind: company', 'Acme; kind: company').get('organization-same-kind')?.reason).toBe(
      'Both are a company',
    );
  });
});

describe('RESOLVE-57: who stands around both counts for one, beyond what is there by chance', () => {
  const bodies = (text: string) =>
    text
      .split('')
      .map((name) => `; body: Organization|${name}`)
      .join('');
  const company = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `; with: ${from + i}`).join('');

  test.each([
    ['shared-bodies', `A${bodies('x')}`, `B${bodies('x')}`, 0.5],
    ['shared-bodies', `A${bodies('xy')}`, `B${bodies('xy')}`, 0.75],
    ['shared-bodies', `A${bodies('xyz')}`, `B${bodies('xpqr')}`, 0.33],
    ['shared-bodies', `A${bodies('x')}`, `B${bodies('y')}`, undefined],
    ['shared-company', `A${company(0, 10)}`, `B${company(0, 10)}`, 1],
    ['shared-company', `A${company(0, 10)}`, `B${company(5, 15)}`, 0.48],
    ['shared-company', `A${company(0, 2)}`, `B${company(0, 2)}`, undefined],
    ['shared-company', `A${company(0, 256)}`, `B${company(0, 20)}`, undefined],
    ['shared-company', `A${company(0, 16)}`, `B${company(15, 31)}`, undefined],
    ['other-company', `A${company(0, 20)}`, `B${company(20, 40)}`, 1],
    ['other-company', `A${company(0, 10)}`, `B${company(20, 30)}`, 0.5],
    ['other-company', `A${company(0, 20)}`, `B${company(0, 20)}`, undefined],
    ['other-company', `A${company(0, 5)}`, `B${company(20, 40)}`, undefined],
  ])('RESOLVE-57: %s: %s | %s: %s', (feature, a, b, expected) => expect(score(feature, a, b)).toBe(expected));

  test('RESOLVE-57: the bodies are named', () => {
    expect(said(`A${bodies('x')}`, `B${bodies('x')}`).get('organization-shared-bodies')?.reason).toBe(
      'Both have to do with “x”',
    );
  });
});
