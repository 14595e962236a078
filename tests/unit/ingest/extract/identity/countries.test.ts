import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { countryWord } from '../../../../../ingest/extract/identity/countries.ts';
import { identityOf, namedEntities } from '../../../../../ingest/extract/identity/entities.ts';
import { CAPITALS } from '../../../../../shared/model/capitals.ts';
import { countryOf } from '../../../../../shared/model/countries.ts';
import { DEMONYMS, SHARED_WORDS } from '../../../../../shared/model/country-words.ts';
import { mentionsIn } from '../../../../support/mentions.ts';

const STATES =
  `AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL
  CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU
  IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME
  MA MZ MM NA NR NP NL NZ NI NE NG KP MK NO OM PK PW PA PG PY PE PH PL PT QA KR RO RU RW KN LC VC WS SM ST SA SN RS SC SL
  SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW XK TW
  PS VA`.split(/\s+/u);
/** Their capital has the name of the country, or of nothing else that is ever said of it. */
const CITY_STATES = ['DJ', 'KW', 'LU', 'MC', 'NR', 'SM', 'SG', 'VA'];

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
    ['Bosnia', 'BA', 'noun'],
    ['Vatican', 'VA', 'noun'],
    ['DPRK', 'KP', 'noun'],
    ['East Timor', 'TL', 'noun'],
    ['Republic of Singapore', 'SG', 'noun'],
    ['Argentine Republic', 'AR', 'noun'],
    ['Republic of Ireland', 'IE', 'noun'],
    ['Republic of China', 'TW', 'noun'],
    ['the Dutch', 'NL', 'demonym'],
    ['Poles', 'PL', 'demonym'],
    ['Scots', 'Scotland', 'demonym'],
    ['Yugoslav', 'Yugoslavia', 'demonym'],
    ['Maputo', 'MZ', 'capital'],
  ])('EXTRACT-9: %s is %s (%s)', (word, key, form) => {
    expect(countryWord(word)).toMatchObject({ key, form });
  });

  it.each([
    'Gaza',
    'Acme',
    '',
    '’s',
    'North',
    'Paris Hilton',
    'Latin America',
    'South American',
    'South Americans',
    'EU',
    'European',
    'State of Georgia',
    'Americas',
    'New England',
    'in',
    'no',
  ])('EXTRACT-9: %j is none', (word) => {
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

  it('EXTRACT-9: every member of the United Nations has its people and its capital, and so have those near it', () => {
    const rows = (data: string) =>
      new Set(
        data
          .split('\n')
          .filter(Boolean)
          .map((row) => row.slice(0, 2)),
      );
    const shared = SHARED_WORDS.match(/\b[A-Z]{2}\b/gu) ?? [];
    const [peoples, capitals] = [new Set([...rows(DEMONYMS), ...shared]), rows(CAPITALS)];
    expect(STATES.filter((code) => !peoples.has(code))).toEqual([]);
    expect(STATES.filter((code) => !capitals.has(code))).toEqual(CITY_STATES);
    for (const code of STATES) expect(countries.getName(code, 'en') ?? code, code).not.toBe(code);
  });

  it('EXTRACT-9: a word that several countries go by is the one that the article names otherwise', () => {
    expect(names('Republic of Congo and Congolese', 'Republic of Congo', 'Congolese')).toHaveLength(1);
    expect(names('Kinshasa and Congolese', 'Kinshasa', 'Congolese')).toEqual([
      'Democratic Republic of the Congo',
    ]);
    expect(names('North Korea and Korean', 'North Korea', 'Korean')).toEqual(['North Korea']);
    expect(names('Korean and South Korean', 'Korean', 'South Korean')).toEqual(['South Korea']);
  });

  it('EXTRACT-9: "the North" and "the South" are the countries of which the article speaks', () => {
    const text = 'North Korea and South Korea. The North warned the South.';
    expect(names(text, 'North Korea', 'South Korea', 'North', 'South')).toEqual([
      'North Korea',
      'South Korea',
    ]);
    expect(names('The North and Kenya', 'North', 'Kenya')).toHaveLength(2);
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
