import { describe, expect, test } from 'vitest';
import { countriesIn, plainWords } from '../../../../../ingest/resolve/organizations/countries.ts';
import { romanOf } from '../../../../../ingest/resolve/organizations/form.ts';
import { knownName } from '../../../../../ingest/resolve/organizations/known-names.ts';
import { spelled } from '../../../../../ingest/resolve/organizations/spelling.ts';
import { countryForms } from '../../../../../shared/model/countries.ts';
import {
  beginsCountry,
  countryForm,
  countryName,
  countryWord,
} from '../../../../../shared/model/country-word.ts';
import {
  DEMONYMS,
  OTHER_COUNTRIES,
  OTHER_NAMES,
  SHARED_WORDS,
} from '../../../../../shared/model/country-words.ts';

const found = (name: string) =>
  countriesIn(plainWords(name)).map(({ from, to, key, demonym }) => [from, to, key, demonym]);

describe('RESOLVE-50: where a country stands in a name', () => {
  test.each([
    ['Bank of Japan', [[2, 3, 'JP', false]]],
    ['Israeli Defense Ministry', [[0, 1, 'IL', true]]],
    ['United States Steel', [[0, 2, 'US', false]]],
    [
      'US-China Council',
      [
        [0, 1, 'US', false],
        [1, 2, 'CN', false],
      ],
    ],
    ['Democratic Republic of the Congo Army', [[0, 5, 'CD', false]]],
    ['Bank of Scotland', [[2, 3, 'Scotland', false]]],
    ['Republic of Korea Army', [[0, 3, 'KR', false]]],
    ["Democratic People's Republic of Korea", [[0, 5, 'KP', false]]],
    ['Paris Police', []],
  ])('RESOLVE-50: %s', (name, places) => expect(found(name)).toEqual(places));

  test('RESOLVE-50: every word for a country is found by its beginning', () => {
    const rows = [DEMONYMS, OTHER_NAMES].flatMap((data) => data.split('\n').map((row) => row.slice(3)));
    const named = [OTHER_COUNTRIES, SHARED_WORDS].flatMap((data) =>
      data.split('\n').map((row) => row.split(': ')[0] ?? ''),
    );
    const words = [
      ...countryForms(),
      ...rows.flatMap((row) => row.split(', ')),
      ...named,
      'kingdom of sweden',
      'israelis',
    ];
    for (const form of words.map(countryForm).filter(Boolean)) {
      if (countryWord(form)) expect(beginsCountry(form.split(' ')[0] ?? ''), form).toBe(true);
    }
    expect(['bank', 'ministry', 'acme', 'of'].filter(beginsCountry)).toEqual([]);
  });

  test('RESOLVE-50: a code is called as news call its country, anything else stays', () => {
    expect(['US', 'RU', 'KR', 'XX', 'Scotland', '', '__proto__'].map(countryName)).toEqual([
      'United States',
      'Russia',
      'South Korea',
      'XX',
      'Scotland',
      '',
      '__proto__',
    ]);
  });
});

describe('RESOLVE-52: words that are one in two spellings', () => {
  test.each([
    ['defence', 'defense'],
    ['centres', 'centers'],
    ['dept', 'department'],
    ['&', 'and'],
    ['bus', 'bus'],
    ['s', 's'],
    ['constructor', 'constructor'],
  ])('RESOLVE-52: %s', (word, one) => expect(spelled(word)).toBe(one));

  test('RESOLVE-52: a well-known body has one name', () => {
    expect(['nato', 'north atlantic treaty organization', 'acme', ''].map(knownName)).toEqual([
      'north atlantic treaty organization',
      'north atlantic treaty organization',
      null,
      null,
    ]);
  });

  test('RESOLVE-58: Roman numbers below a hundred', () => {
    const roman = ['i', 'iv', 'ix', 'xiv', 'xl', 'lviii', 'xcix'];
    expect(roman.map(romanOf)).toEqual([1, 4, 9, 14, 40, 58, 99]);
    expect(['', 'iiii', 'vx', 'mix', 'corps'].map(romanOf)).toEqual([null, null, null, null, null]);
  });
});
