import { describe, expect, test } from 'vitest';
import { type Statements, statementsOf } from '../../../../ingest/resolve/profiles.ts';
import { verifyStatements } from '../../../../ingest/write/verify.ts';
import { DramatisError } from '../../../../shared/errors.ts';
import type { Claim, Profile } from '../../../../shared/model/graph.ts';
import { RELATION_TYPES, relationDefinition } from '../../../../shared/schema/index.ts';
import { country, event, fact, organization, person, role, story } from '../../../support/stories.ts';

const ADA = person('Ada Berg');
const { article, extraction } = story('x', [
  fact(ADA, 'HOLDS_ROLE', role('Director', organization('World Grain Fund')), 'asserted', {
    since: '2020-01',
  }),
  fact(ADA, 'CITIZEN_OF', country('Norway')),
  fact(
    ADA,
    'PARTICIPATED_IN',
    event('2024 Grain Summit', { eventType: 'summit', start: '2024', place: 'Oslo' }),
  ),
  fact(ADA, 'FAMILY_OF', person('Ben Cole')),
]);
const SOUND = statementsOf(article, extraction);

const claims = (type: Claim['type'], change: (claim: Claim) => object): Statements => ({
  ...SOUND,
  claims: SOUND.claims.map((claim) => (claim.type === type ? { ...claim, ...change(claim) } : claim)),
});
const profiles = (kind: Profile['kind'], change: (profile: Profile) => object): Statements => ({
  ...SOUND,
  profiles: SOUND.profiles.map((profile) =>
    profile.kind === kind ? { ...profile, ...change(profile) } : profile,
  ),
});
const qualifiers = (type: Claim['type'], change: object) =>
  claims(type, (claim) => ({ qualifiers: { ...claim.qualifiers, ...change } }));
const length = article.text.length;

describe('WRITE-21: nothing is written that the article or the ontology contradicts', () => {
  test('WRITE-21: what is sound passes', () => {
    expect(() => verifyStatements(article, SOUND)).not.toThrow();
    expect(() => verifyStatements(article, { profiles: [], claims: [] })).not.toThrow();
  });

  test.each<[string, Statements]>([
    ['a quote of other words', claims('FAMILY_OF', ({ quote }) => ({ quote: `${quote}!` }))],
    ['a quote of other letters', claims('FAMILY_OF', ({ quote }) => ({ quote: quote.toLowerCase() }))],
    ['a quote that begins before the text', claims('FAMILY_OF', () => ({ start: -1 }))],
    ['a quote that ends after the text', claims('FAMILY_OF', () => ({ end: length + 1 }))],
    ['an empty quote', claims('FAMILY_OF', ({ start }) => ({ end: start, quote: '' }))],
    ['a quote from end to start', claims('FAMILY_OF', ({ start, end }) => ({ start: end, end: start }))],
    ['a quote between letters', claims('FAMILY_OF', ({ start }) => ({ start: start + 0.5 }))],
    ['a quote at no number', claims('FAMILY_OF', () => ({ start: Number.NaN }))],
    ['ends that are turned', claims('CITIZEN_OF', ({ from, to }) => ({ from: to, to: from }))],
    ['an end that is no profile', claims('CITIZEN_OF', () => ({ to: 'nobody' }))],
    ['a modality of no kind', claims('CITIZEN_OF', () => ({ modality: 'sworn' }))],
    ['a confidence above one', claims('CITIZEN_OF', () => ({ confidence: 1.1 }))],
    ['a confidence that is no number', claims('CITIZEN_OF', () => ({ confidence: Number.NaN }))],
    ['a required qualifier that is missing', claims('HOLDS_ROLE', () => ({ qualifiers: {} }))],
    ['a qualifier of another relation', qualifiers('CITIZEN_OF', { as: 'host' })],
    ['a qualifier of no known value', qualifiers('HOLDS_ROLE', { tenure: 'eternal' })],
    ['a date that is none', qualifiers('HOLDS_ROLE', { since: '2020-13' })],
    [
      'a citizen of what is no country',
      profiles('Organization', () => ({ properties: { organizationKind: 'ngo' } })),
    ],
    ['an entity without a name', profiles('Person', () => ({ name: '' }))],
    ['an entity that is mentioned nowhere', profiles('Person', () => ({ mentions: [] }))],
    ['a mention outside the text', profiles('Person', () => ({ mentions: [[0, length + 1]] }))],
    ['an event of no known type', profiles('Event', () => ({ properties: { eventType: 'picnic' } }))],
    ['an event at no date', profiles('Event', () => ({ properties: { start: 'Sunday' } }))],
    ['a property that its kind has not', profiles('Person', () => ({ properties: { place: 'Oslo' } }))],
  ])('WRITE-21: %s is refused', (_, statements) => {
    expect(() => verifyStatements(article, statements)).toThrow(DramatisError);
    try {
      verifyStatements(article, statements);
    } catch (error) {
      expect(error).toMatchObject({ code: 'INTERNAL', where: 'x', advice: expect.any(String) });
    }
  });

  test('WRITE-21: a mention or quote that cuts a sign in two is refused', () => {
    const grain = story('y', [fact(person('\u{1F33E} Berg'), 'MEMBER_OF', organization('Fund \u{1F33E}'))]);
    const told = statementsOf(grain.article, grain.extraction);
    expect(() => verifyStatements(grain.article, told)).not.toThrow();
    const cut = (by: readonly [number, number]) => ({
      ...told,
      claims: told.claims.map((claim) => {
        const [start, end] = [claim.start + by[0], claim.end + by[1]];
        return { ...claim, start, end, quote: grain.article.text.slice(start, end) };
      }),
    });
    expect(() => verifyStatements(grain.article, cut([1, 0]))).toThrow('cuts a sign');
    expect(() => verifyStatements(grain.article, cut([0, -1]))).toThrow('cuts a sign');
    expect(() => verifyStatements(grain.article, cut([2, -2]))).not.toThrow();
  });

  test('WRITE-21: each relation goes only between the kinds of its signature', () => {
    const ends = new Map(SOUND.profiles.map((profile) => [profile.kind, profile]));
    const one = SOUND.claims[0];
    for (const type of RELATION_TYPES) {
      for (const from of ends.values()) {
        for (const to of ends.values()) {
          const tries: Statements = {
            profiles: SOUND.profiles,
            claims: one ? [{ ...one, type, from: from.id, to: to.id, qualifiers: {} }] : [],
          };
          const stands = relationDefinition(type).signature.some(
            ([f, t]) => f === from.kind && t === to.kind,
          );
          if (!stands) expect(() => verifyStatements(article, tries)).toThrow(`${type} cannot go from`);
          else expect(() => verifyStatements(article, tries)).not.toThrow('cannot go from');
        }
      }
    }
  });
});
