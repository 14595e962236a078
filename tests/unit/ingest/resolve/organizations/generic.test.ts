import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryInName, isGenericBody } from '../../../../../ingest/resolve/organizations/generic.ts';
import { KNOWN_ALONE } from '../../../../../ingest/resolve/organizations/generic-words.ts';

const list = (text: string): string[] =>
  text
    .split(/[\n;]/u)
    .map((name) => name.trim())
    .filter(Boolean);

const GENERIC = list(`
  Defense Ministry; Ministry of Defence; the Ministry of Health; Supreme Court; Parliament; the parliament; central bank
  National Assembly; foreign ministry; police; Police; Air Force; the Army; Navy; Senate; Cabinet; House of Commons
  House of Representatives; Ministry of Agriculture, Forestry and Fisheries; Constitutional Court; Court of Appeal
  Election Commission; Electoral Commission; National Bank; State Bank; Treasury; Finance Ministry; Coast Guard
  National Security Council; Foreign Affairs Committee; Armed Forces; Ministry of Foreign Affairs; Federal Police
  Prime Minister's Office; Office of the President; Chamber of Deputies; MoD; National Olympic Committee
`);
const OWN = list(`
  Israeli Defense Ministry; Ministry of Defence of Ukraine; Japan's Supreme Court; Scottish Parliament; Labour Party
  Communist Party; Microsoft; Bank of America; State Department; Security Council; New York Police; Federal Reserve
  Georgia Supreme Court; University of Oslo; Metropolitan Police; International Court of Justice; Fox News; Airbus
  World Bank; European Commission; Red Cross; Green Party; International Committee; the; National; of
`);
const COUNTRIES: readonly (readonly [string, string | null])[] = [
  ['Israeli Defense Ministry', 'IL'],
  ['Ministry of Defence of Ukraine', 'UA'],
  ["Japan's Supreme Court", 'JP'],
  ['U.S. Senate', 'US'],
  ['US Airways', 'US'],
  ['American Airlines', 'US'],
  ['Polish Army', 'PL'],
  ['Bank of England', null],
  ['Scottish Parliament', null],
  ['North Korean Foreign Ministry', 'KP'],
  ['Republic of Korea Army', 'KR'],
  ['South Sudan Army', 'SS'],
  ['Papua New Guinea Defence Force', 'PG'],
  ['University of New Mexico', null],
  ['New Jersey Transit', null],
  ['Latin American Bishops', null],
  ['British Columbia Court', null],
  ['Cleveland Indians', null],
  ['South China Morning Post', null],
  ['Georgia Supreme Court', null],
  ['Georgian Parliament', 'GE'],
  ['US-China Business Council', null],
  ['Indo-German Chamber of Commerce', 'DE'],
  ['Paris Saint-Germain', null],
  ['Microsoft', null],
  ['Turkey', 'TR'],
  ['', null],
];

describe('RESOLVE-49: a body of which every country has one is known by its words', () => {
  test.each(GENERIC)('RESOLVE-49: %s may be any country’s', (name) => expect(isGenericBody(name)).toBe(true));
  test.each(OWN)('RESOLVE-49: %s is itself', (name) => expect(isGenericBody(name)).toBe(false));

  test('RESOLVE-49: what is listed as known alone would be generic by its words', () => {
    for (const name of KNOWN_ALONE) expect(isGenericBody(name), name).toBe(false);
  });
});

describe('RESOLVE-50: a country is found inside a name, by its name and by the word for what is from there', () => {
  test.each(COUNTRIES)('RESOLVE-50: %s: %s', (name, code) => expect(countryInName(name)).toBe(code));

  test('RESOLVE-50: any text is read, in any case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countryInName(text.toUpperCase())).toBe(countryInName(text.toUpperCase().trim()));
        isGenericBody(text);
      }),
    );
  });
});
