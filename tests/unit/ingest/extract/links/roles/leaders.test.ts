import { describe, expect, it } from 'vitest';
import { countryWord } from '../../../../../../ingest/extract/identity/countries.ts';
import { countriesLedBy, LEADERS } from '../../../../../../ingest/extract/links/roles/leaders.ts';
import { countryName } from '../../../../../../shared/model/country-word.ts';

describe('who leads which country', () => {
  it('EXTRACT-51: by given name and surname, whatever stands between, or by the surname', () => {
    expect(countriesLedBy('George W. Bush')).toEqual(['US']);
    expect(countriesLedBy('George Bush')).toEqual(['US']);
    expect(countriesLedBy('Musharraf')).toEqual(['PK']);
    expect(countriesLedBy('Nicolas Maduro')).toEqual(['VE']);
    expect(countriesLedBy('Ferdinand Marcos Jr.')).toEqual(['PH']);
    expect(countriesLedBy('Suharto')).toEqual(['ID']);
  });

  it('EXTRACT-51: where the surname stands first it is the first word', () => {
    expect(countriesLedBy('Xi Jinping')).toEqual(['CN']);
    expect(countriesLedBy('Xi')).toEqual(['CN']);
    expect(countriesLedBy('Jinping')).toEqual([]);
  });

  it('EXTRACT-51: a surname of several leads several, and who is not known leads none', () => {
    expect(countriesLedBy('Johnson')).toEqual(['GB', 'US']);
    expect(countriesLedBy('Boris Bush')).toEqual([]);
    expect(countriesLedBy('')).toEqual([]);
  });

  it('EXTRACT-51: every line is of a country that the reader knows, and has each name once', () => {
    for (const { country, names } of LEADERS) {
      expect(countryWord(countryName(country))?.key).toBe(country);
      expect(new Set(names).size).toBe(names.length);
    }
    const countries = LEADERS.map(({ country }) => country);
    expect(countries).toEqual([...new Set(countries)].sort());
  });
});
