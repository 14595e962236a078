import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf, namedEntities } from '../../../../../../ingest/extract/identity/entities.ts';
import { organizationKindOf } from '../../../../../../ingest/extract/qualifiers/organizations/organization-kind.ts';
import { KIND_PATTERNS } from '../../../../../../ingest/extract/qualifiers/organizations/organization-patterns.ts';
import { KNOWN_ORGANIZATIONS } from '../../../../../../ingest/extract/qualifiers/organizations/organization-words.ts';
import { sentencesOf } from '../../../../../../ingest/extract/text/sentences.ts';
import { ORGANIZATION_KINDS } from '../../../../../../shared/schema/index.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];

/** The kinds of the organizations of a text, in their order. */
function kindsIn(text: string, marked: Marked): unknown[] {
  const mentions = mentionsIn(text, marked);
  const entities = namedEntities(mentions, identityOf(text, mentions), {
    text,
    sentences: sentencesOf(text),
    kindScores: () => null,
  });
  return [...entities.values()].flatMap((one) => (one.kind === 'Organization' ? [one.organizationKind] : []));
}

const kindOf = (text: string, ...more: Marked) => kindsIn(text, [...more, ['Quux', 'organization']])[0];

describe('what the name of an organization says', () => {
  it.each([
    ['Banco de Quux', 'company'],
    ['Quux & Berg', 'company'],
    ['Quux Dairy', 'company'],
    ['Bank of Canada', 'government'],
    ['Bank of Quux', 'company'],
    ['National Weather Service', 'government'],
    ['Quux Program Office', 'government'],
    ['United Way of Quux', 'other'],
    ['Quux Coast Guard', 'government'],
    ['12th Quux Wing', 'military'],
    ['Central Command', 'military'],
    ['Radio Quux', 'media'],
    ['Quuxposten', 'media'],
    ['Daily Quux', 'media'],
    ['Quux Liberals', 'party'],
    ['Quux National Union', 'party'],
    ['Quux United', 'sport'],
    ['Quux Rovers', 'sport'],
    ['Quux Orchestra', 'other'],
    ['Quux Mineworkers', 'other'],
    ['Quux District Hospital', 'other'],
    ['Doctors for Peace', 'ngo'],
    ['Diocese of Quux', 'religious'],
    ['Colegio Quux', 'education'],
    ['MIT', 'education'],
    ['Ontario', 'government'],
    ['Red Cross', 'ngo'],
  ])('EXTRACT-15: %s is %s', (name, kind) => {
    expect(organizationKindOf([name])).toBe(kind);
  });

  it('EXTRACT-15: a body under the name of a country is its team; under that of a capital its city', () => {
    expect(organizationKindOf(['Slovakia'])).toBe('sport');
    expect(organizationKindOf(['Slovaks'])).toBe('sport');
    expect(organizationKindOf(['Doha'])).toBe('government');
  });

  it('EXTRACT-15: no well-known name is of two kinds', () => {
    const seen = new Map<string, string>();
    for (const kind of ORGANIZATION_KINDS) {
      for (const name of (KNOWN_ORGANIZATIONS[kind] ?? '').split(/,\s*/u).filter(Boolean)) {
        expect(seen.get(name) ?? kind, name).toBe(kind);
        seen.set(name, kind);
      }
    }
  });

  it('EXTRACT-2: any name has a kind, and no pattern takes long for it', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (names) => {
        expect(ORGANIZATION_KINDS).toContain(organizationKindOf(names));
      }),
    );
    const long = `${'a'.repeat(20_000)} ${'of '.repeat(5_000)}`;
    for (const [, pattern] of KIND_PATTERNS) expect(typeof pattern.test(long)).toBe('boolean');
  });
});

describe('what the words beside a name say', () => {
  it.each([
    ['The carmaker Quux grew.', 'company'],
    ['Quux, a Spanish bank, grew.', 'company'],
    ['Shares of Quux rose as its revenue and profit grew.', 'company'],
    ['Quux is a German charity.', 'ngo'],
    ['Quux (a local association) left.', 'ngo'],
    ['The newspaper Quux wrote it.', 'media'],
    ['She told Quux so.', 'media'],
    ['LIMA (Quux) - It rained.', 'media'],
    ['Quux fighters fled.', 'armed-group'],
    ['The ruling Quux lost.', 'party'],
    ['The Quux goalkeeper left.', 'sport'],
    ['The union asked the mayor of Quux.', 'government'],
    ['He studied at Quux.', 'other'],
    ['Quux did it.', 'other'],
  ])('EXTRACT-15: "%s": %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('EXTRACT-15: a title that is held in it says it', () => {
    expect(kindOf('The chief executive of Quux left.', ['chief executive', 'role'])).toBe('company');
    expect(kindOf('The professor at the Quux left.', ['professor', 'role'])).toBe('education');
    expect(
      kindsIn("Quux's coach left.", [
        ['Quux', 'organization'],
        ['coach', 'role'],
      ]),
    ).toEqual(['sport']);
  });

  it('EXTRACT-15: the party of somebody stands in brackets behind the name', () => {
    expect(kindOf('Ann Rød (Quux) wants to talk.', ['Ann Rød', 'person'])).toBe('party');
  });

  it('EXTRACT-15: what the name says is stronger than one word near it', () => {
    const text = 'The company sued Quux University over sales.';
    expect(kindsIn(text, [['Quux University', 'organization']])).toEqual(['education']);
  });

  it('EXTRACT-15: where nothing is said, it is what those are that it is listed with', () => {
    const text = 'They were Acme Inc., Quux and Bolt Ltd. then.';
    const marked: Marked = [
      ['Acme Inc.', 'organization'],
      ['Quux', 'organization'],
      ['Bolt Ltd.', 'organization'],
    ];
    expect(kindsIn(text, marked)).toEqual(['company', 'company', 'company']);
    expect(
      kindsIn('Acme Inc. met Quux.', [
        ['Acme Inc.', 'organization'],
        ['Quux', 'organization'],
      ])[1],
    ).toBe('other');
  });

  it('EXTRACT-15: without the text around it the name alone counts', () => {
    const text = 'The carmaker Quux grew.';
    const mentions = mentionsIn(text, [['Quux', 'organization']]);
    const [entity] = namedEntities(mentions, identityOf(text, mentions)).values();
    expect(entity).toMatchObject({ organizationKind: 'other' });
  });
});
