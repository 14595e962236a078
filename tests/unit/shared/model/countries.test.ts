import { describe, expect, test } from 'vitest';
import { countryOf } from '../../../../shared/model/countries.ts';

describe('MODEL-13: every name of a country leads to the one country', () => {
  test.each([
    [
      'US',
      'United States',
      ['US', 'U.S.', 'USA', 'the United States', 'United States of America', 'America'],
    ],
    ['GB', 'United Kingdom', ['UK', 'U.K.', 'Britain', 'Great Britain', 'the United Kingdom']],
    ['IL', 'Israel', ['Israel', 'ISRAEL', 'State of Israel']],
    ['RU', 'Russia', ['Russia', 'Russian Federation', 'the Russian Federation']],
    ['KR', 'South Korea', ['South Korea', 'Republic of Korea']],
    ['CI', 'Ivory Coast', ['Ivory Coast', "Côte d'Ivoire", 'Cote d’Ivoire']],
    ['TR', 'Turkey', ['Turkey', 'Türkiye', 'Turkiye']],
    ['NL', 'Netherlands', ['the Netherlands', 'Netherlands', 'Holland']],
    ['CZ', 'Czech Republic', ['Czechia', 'the Czech Republic']],
    ['AE', 'United Arab Emirates', ['UAE', 'U.A.E.', 'United Arab Emirates']],
  ])('MODEL-13: %s is %s', (code, name, forms) => {
    for (const form of forms) expect(countryOf(form), form).toEqual({ code, name });
  });

  test.each(['', 'the', 'Washington', 'Atlantis', 'Israelis', 'Nations', '__proto__', 'constructor'])(
    'MODEL-13: %j is no country',
    (name) => {
      expect(countryOf(name)).toBeNull();
    },
  );
});
