import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../../ingest/resolve/profiles.ts';
import type { OrganizationKind } from '../../../../shared/schema/index.ts';
import {
  country,
  type Fact,
  fact,
  type Named,
  organization,
  person,
  role,
  story,
} from '../../../support/stories.ts';

const ADA = person('Ada Berg');
const FUND = organization('World Grain Fund');
const NORWAY = country('Norway');
const ofKind = (name: string, organizationKind: OrganizationKind): Named => ({
  ...organization(name),
  properties: { organizationKind },
});
const CLUB = ofKind('Red Star', 'sport');
const MILLS = ofKind('Acme Mills', 'company');

/** What stands behind the name in the key of a name; null where nothing does. */
function contextOf(name: string, facts: readonly Fact[]): string | null {
  const { article, extraction } = story('a', facts);
  const profile = statementsOf(article, extraction).profiles.find((one) => one.name === name);
  if (!profile) throw new TypeError(`There is no ${name}`);
  return profile.key === profile.nameKey ? null : profile.key.slice(`${profile.nameKey}||@`.length);
}
const ada = (...facts: Fact[]) => contextOf('Ada Berg', facts);

describe('RESOLVE-29: the context of a person is the world that it is busy in and its country', () => {
  test.each<[string, Fact, string]>([
    ['a title', fact(ADA, 'HOLDS_ROLE', role('striker')), 'sport'],
    ['a body', fact(ADA, 'WORKS_FOR', MILLS), 'business'],
    ['a title of state', fact(ADA, 'HOLDS_ROLE', role('mayor')), 'state'],
    ['an office of a country', fact(ADA, 'HOLDS_ROLE', role('Finance Minister', NORWAY)), 'state NO'],
    ['an international body', fact(ADA, 'MEMBER_OF', FUND), 'state'],
  ])('RESOLVE-29: told by %s', (_, told, context) => {
    expect(ada(told)).toBe(context);
  });

  test('RESOLVE-29: two worlds, or two countries, are none, whichever comes first', () => {
    const facts = [fact(ADA, 'MEMBER_OF', CLUB), fact(ADA, 'WORKS_FOR', MILLS)];
    expect(ada(...facts)).toBeNull();
    expect(ada(...[...facts].reverse())).toBeNull();
    const both = [NORWAY, country('France')].map((where) => fact(ADA, 'CITIZEN_OF', where));
    expect(ada(...both)).toBeNull();
    expect(ada(...both, fact(ADA, 'HOLDS_ROLE', role('mayor')))).toBe('state');
  });

  test('RESOLVE-29: two players of one name and of two countries have two keys', () => {
    const of = (club: string) => ada(fact(ADA, 'MEMBER_OF', ofKind(club, 'sport')));
    expect([of('Norwegian Chess Club'), of('Danish Chess Club')]).toEqual(['sport NO', 'sport DK']);
  });

  test('RESOLVE-29: a citizen is not busy with the state for that', () => {
    expect(ada(fact(ADA, 'CITIZEN_OF', NORWAY))).toBe('NO');
    expect(ada(fact(ADA, 'CITIZEN_OF', NORWAY), fact(ADA, 'MEMBER_OF', CLUB))).toBe('sport NO');
    expect(ada(fact(ADA, 'CITIZEN_OF', NORWAY), fact(ADA, 'HOLDS_ROLE', role('mayor')))).toBe('state NO');
  });

  test('RESOLVE-29: a title that tells no world places nobody, nor does family or a denial', () => {
    expect(ada(fact(ADA, 'HOLDS_ROLE', role('spokesman')))).toBeNull();
    expect(ada(fact(ADA, 'FAMILY_OF', person('Ben Cole')))).toBeNull();
    expect(ada(fact(ADA, 'WORKS_FOR', MILLS, 'negated'))).toBeNull();
    expect(ada(fact(ADA, 'HOLDS_ROLE', role('spokesman')), fact(ADA, 'WORKS_FOR', MILLS))).toBe('business');
  });

  test('RESOLVE-29: the second of a name has none: it is nobody elsewhere', () => {
    const { article, extraction } = story('a', [
      fact(ADA, 'WORKS_FOR', MILLS),
      fact(person('Ada Berg', 2), 'WORKS_FOR', CLUB),
    ]);
    const keys = statementsOf(article, extraction).profiles.map(({ key }) => key);
    expect(keys.filter((key) => key.includes('||+') && key.includes('||@'))).toEqual([]);
    expect(keys).toContain('Person|ada berg||@business');
  });
});

describe('RESOLVE-80: the context of an organization is its country where many have its name, else its world and country', () => {
  const ministry = ofKind('Defence Ministry', 'government');
  const hands = ofKind('Green Hands', 'ngo');

  test('RESOLVE-80: a body of which every country has one', () => {
    const of = (...names: string[]) =>
      contextOf(
        'Defence Ministry',
        [fact(ADA, 'WORKS_FOR', ministry)].concat(
          names.map((name) => fact(ministry, 'PART_OF', country(name))),
        ),
      );
    expect(of()).toBeNull();
    expect(of('Norway')).toBe('NO');
    expect(of('France')).toBe('FR');
    expect(of('Norway', 'France')).toBeNull();
  });

  test('RESOLVE-80: any other by what it is busy with, where that is one thing, and where', () => {
    expect(contextOf('World Grain Fund', [fact(ADA, 'MEMBER_OF', FUND)])).toBe('state');
    expect(contextOf('Green Hands', [fact(ADA, 'MEMBER_OF', hands)])).toBeNull();
    expect(contextOf('Acme Mills', [fact(MILLS, 'BASED_IN', NORWAY)])).toBe('business NO');
  });

  test('RESOLVE-80: with its country, where that is one', () => {
    const based = (...names: string[]) => names.map((name) => fact(MILLS, 'BASED_IN', country(name)));
    expect(contextOf('Acme Mills', based('Norway'))).toBe('business NO');
    expect(contextOf('Acme Mills', based('Norway', 'France'))).toBe('business');
    expect(
      contextOf('Norwegian Chess Club', [fact(ADA, 'MEMBER_OF', ofKind('Norwegian Chess Club', 'sport'))]),
    ).toBe('sport NO');
  });

  test('RESOLVE-80: a country has none', () => {
    expect(contextOf('Norway', [fact(FUND, 'BASED_IN', country('Norway'))])).toBeNull();
  });
});
