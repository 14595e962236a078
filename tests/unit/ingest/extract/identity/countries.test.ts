import { describe, expect, it } from 'vitest';
import { countryWord } from '../../../../../ingest/extract/identity/countries.ts';
import { CAPITALS, DEMONYMS } from '../../../../../ingest/extract/identity/country-words.ts';
import { identityOf, namedEntities } from '../../../../../ingest/extract/identity/entities.ts';
import { countryOf } from '../../../../../shared/model/countries.ts';
import { mentionsIn } from '../../../../support/mentions.ts';

function names(text: string, ...countries: string[]): string[] {
  const mentions = mentionsIn(
    text,
    countries.map((name) => [name, 'country'] as const),
  );
  return [...namedEntities(mentions, identityOf(text, mentions)).values()].map(({ name }) => name);
}

describe('words for countries', () => {
  it.each([
    ['U.S.', 'US', 'noun'],
    ['the United States', 'US', 'noun'],
    ['American', 'US', 'demonym'],
    ['Washington', 'US', 'capital'],
    ['Israelis', 'IL', 'demonym'],
    ['State of Israel', 'IL', 'noun'],
    ['Britain', 'GB', 'noun'],
    ['Britons', 'GB', 'demonym'],
    ['Kremlin', 'RU', 'capital'],
    ['Ivory Coast', 'CI', 'noun'],
    ['Burkinabé', 'BF', 'demonym'],
    ['Soviet', 'Soviet Union', 'demonym'],
    ["Kenya's", 'KE', 'noun'],
  ])('EXTRACT-9: %s is %s (%s)', (word, key, form) => {
    expect(countryWord(word)).toMatchObject({ key, form });
  });

  it.each(['Gaza', 'Acme', '', '’s', 'North', 'Paris Hilton'])('EXTRACT-9: %j is none', (word) => {
    expect(countryWord(word)).toBeNull();
  });

  it('EXTRACT-9: each demonym and capital leads to a country that the list knows, and none to two', () => {
    const seen = new Map<string, string>();
    for (const row of `${DEMONYMS}${CAPITALS}`.split('\n').filter(Boolean)) {
      const code = row.slice(0, 2);
      for (const word of row.slice(3).split(', ')) {
        expect(seen.get(word) ?? code, word).toBe(code);
        seen.set(word, code);
        const found = countryWord(word);
        expect(found && countryOf(found.name)?.name, word).toBe(found?.name);
      }
    }
  });

  it('EXTRACT-9: all words for one country are one entity, by the fullest name of the article', () => {
    const text = 'US forces left. American officials in Washington said the United States would wait.';
    expect(names(text, 'US', 'American', 'Washington', 'United States')).toEqual(['United States']);
  });

  it('EXTRACT-9: where only a demonym stands, its country has the common name', () => {
    expect(names('The Kenyan president', 'Kenyan')).toEqual(['Kenya']);
    expect(names('Moscow warned', 'Moscow')).toEqual(['Russia']);
  });

  it('EXTRACT-9: an unknown country keeps its own name', () => {
    expect(names('Ruritania and Ruritania', 'Ruritania', 'Ruritania')).toEqual(['Ruritania']);
  });
});
