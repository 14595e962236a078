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

  it.each([
    ['Ford Motor Company', 'Ford'],
    ['U.S. Senate', 'Senate'],
    ['Saturn Corporation', 'Saturn'],
    ['State Department', 'U.S. State Department'],
    ['American Air Force', 'U.S. Air Force'],
    ['Israeli Defense Ministry', "Israel's Defence Ministry"],
    ['United Nations Security Council', 'UN Security Council'],
    ['UN Security Council', 'UNSC'],
    ['European Commission', 'Commission'],
    ['Supreme Council of the Armed Forces', 'Council'],
    ['Foreign and Commonwealth Office', 'Foreign Office'],
    ['University of Otago', 'Otago'],
    ['Denver Broncos', 'Broncos'],
    ['Denver Broncos', 'Denver'],
    ['Real Madrid', 'Madrid'],
    ['Paris Saint-Germain', 'PSG'],
    ['Islamic State of Iraq and the Levant', 'ISIL'],
    ['Partido dos Trabalhadores', 'PT'],
    ['507th Air Refueling Wing', '507th ARW'],
    ['Democratic Party', 'Democrats'],
    ['NBC News', 'NBC'],
  ])('EXTRACT-8: %s and %s are one', (full, short) => {
    expect(names(`${full} spoke. Later ${short} left.`, full, short)).toHaveLength(1);
  });

  it.each([
    ['Ford', 'Ford Australia'],
    ['Ford Australia', 'Ford'],
    ['Chicago', 'Chicago Police Department'],
    ['United Nations Mission in Liberia', 'United Nations'],
    ['White House', 'House'],
    ['UN Board', 'UN'],
    ['Royal Air Force', 'Royal Saudi Air Force'],
    ['German People’s Party', 'German National People’s Party'],
    ['Orbit branch', 'Orbit'],
  ])('EXTRACT-8: %s and %s are two', (one, other) => {
    expect(names(`${one} spoke. Later ${other} left.`, one, other)).toHaveLength(2);
  });

  it('EXTRACT-8: a longer name that comes when the shorter one is long known is another body', () => {
    const late = 'Bolt grew. Shares rose. It rained. Bolt won. Later Bolt Commercial Engines fell.';
    expect(names(late, 'Bolt', 'Bolt', 'Bolt Commercial Engines')).toHaveLength(2);
    expect(
      names('Bolt grows. Bolt Commercial Engines rose.', 'Bolt', 'Bolt Commercial Engines'),
    ).toHaveLength(1);
  });

  it('EXTRACT-8: a part of the names of several bodies is the one named last', () => {
    const text =
      'The Israeli Defense Ministry met the Egyptian Defense Ministry. The Defense Ministry spoke.';
    const bodies = ['Israeli Defense Ministry', 'Egyptian Defense Ministry', 'Defense Ministry'];
    const mentions = mentionsIn(
      text,
      bodies.map((name) => [name, 'organization'] as const),
    );
    const sets = identityOf(text, mentions);
    expect(sets.find(2)).toBe(sets.find(1));
    expect(sets.find(0)).not.toBe(sets.find(1));
  });

  it('EXTRACT-8: two names beside each other are one where one abbreviates the other, before or behind it', () => {
    expect(names('the Bank of Portugal (BdP) said', 'Bank of Portugal', 'BdP')).toHaveLength(1);
    expect(names('BdP, the Bank of Portugal, said', 'BdP', 'Bank of Portugal')).toHaveLength(1);
    expect(names('the National Council, or NaCo, said', 'National Council', 'NaCo')).toHaveLength(1);
    expect(names('BdP met the Orbit Bank', 'BdP', 'Orbit Bank')).toHaveLength(2);
    expect(names('BdP, the Orbit Bank', 'BdP', 'Orbit Bank')).toHaveLength(2);
  });

  it('EXTRACT-8: a national team under its country is one, apart from the country', () => {
    const text = 'Slovakia won. The Slovaks sang in Slovakia.';
    const mentions = mentionsIn(text, [
      ['Slovakia', 'organization'],
      ['Slovaks', 'organization'],
      ['Slovakia', 'country'],
    ]);
    expect(namedEntities(mentions, identityOf(text, mentions)).size).toBe(2);
  });

  it('EXTRACT-8: a name loses the possessive at its end', () => {
    expect(names('The Acme’s plan', 'Acme’s')).toEqual(['Acme']);
  });

  it('EXTRACT-8: two names that share a word are two', () => {
    expect(names('Orbit Bank and Orbit Steel', 'Orbit Bank', 'Orbit Steel')).toHaveLength(2);
  });
});
