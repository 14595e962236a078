import { describe, expect, it } from 'vitest';
import { identityOf, namedEntities } from '../../../../../ingest/extract/identity/entities.ts';
import { mentionsIn } from '../../../../support/mentions.ts';

function names(text: string, ...organizations: string[]): string[] {
  const mentions = mentionsIn(
    text,
    organizations.map((name) => [name, 'organization'] as const),
  );
  return [...namedEntities(mentions, identityOf(text, mentions)).values()].map(({ name }) => name);
}

describe('organizations of an article', () => {
  it('EXTRACT-8: an article and a legal form make no other one', () => {
    expect(names('Acme Corp. rose. The Acme fell.', 'Acme Corp.', 'The Acme')).toEqual(['Acme Corp.']);
  });

  it('EXTRACT-8: an acronym is what its letters stand for', () => {
    expect(
      names('The World Health Organization warned. WHO said', 'World Health Organization', 'WHO'),
    ).toEqual(['World Health Organization']);
  });

  it('EXTRACT-8: what stands in brackets right behind a name is the same, whatever its letters', () => {
    expect(names('Hrvatska Banka (HBOR) and', 'Hrvatska Banka', 'HBOR')).toEqual(['Hrvatska Banka']);
    expect(names('Hrvatska Banka met HBOR and', 'Hrvatska Banka', 'HBOR')).toHaveLength(2);
  });

  it('EXTRACT-8: the beginning of a longer name is the same', () => {
    expect(names('Goldman Sachs fell. Goldman rose.', 'Goldman Sachs', 'Goldman')).toEqual(['Goldman Sachs']);
  });

  it('EXTRACT-8: "of" makes another body of it', () => {
    expect(names('Bank of Chile, Bank', 'Bank of Chile', 'Bank')).toHaveLength(2);
  });

  it('EXTRACT-8: a name loses the possessive at its end', () => {
    expect(names('The Acme’s plan', 'Acme’s')).toEqual(['Acme']);
  });

  it('EXTRACT-8: two names that share a word are two', () => {
    expect(names('Orbit Bank and Orbit Steel', 'Orbit Bank', 'Orbit Steel')).toHaveLength(2);
  });
});
