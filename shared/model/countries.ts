/** Countries are known by list (ISO 3166, by i18n-iso-countries): every name and short form of one leads to it. */
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { canonicalName, nameWords } from './names.ts';

const locale = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json');
countries.registerLocale(locale);

/** A country with its ISO code and the name that it is commonly called by. */
export interface Country {
  readonly code: string;
  readonly name: string;
}

/** Where the list's first name is not the one that news use. */
const COMMON_NAMES: Readonly<Record<string, string>> = {
  US: 'United States',
  GB: 'United Kingdom',
  RU: 'Russia',
  CN: 'China',
  KR: 'South Korea',
  KP: 'North Korea',
  IR: 'Iran',
  SY: 'Syria',
  VN: 'Vietnam',
  LA: 'Laos',
  TW: 'Taiwan',
  BO: 'Bolivia',
  VE: 'Venezuela',
  TZ: 'Tanzania',
  MD: 'Moldova',
  MK: 'North Macedonia',
  BN: 'Brunei',
  CD: 'Democratic Republic of the Congo',
  PS: 'Palestine',
  VA: 'Vatican City',
  CZ: 'Czech Republic',
  TR: 'Turkey',
  CI: 'Ivory Coast',
};

/** Short forms that the list lacks, as `nameWords` leaves them. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  america: 'US',
  uk: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  uae: 'AE',
  drc: 'CD',
  holland: 'NL',
  burma: 'MM',
  czechia: 'CZ',
  'state of israel': 'IL',
};

function form(name: string): string {
  const words = nameWords(canonicalName(name));
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

function byForm(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [code, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
    for (const name of names) map.set(form(name), code);
  }
  for (const [code, name] of Object.entries(COMMON_NAMES)) map.set(form(name), code);
  for (const [name, code] of Object.entries(SHORT_FORMS)) map.set(name, code);
  return map;
}

const CODES = byForm();

/** All names and short forms of countries, as `nameWords` leaves them. */
export function countryForms(): IterableIterator<string> {
  return CODES.keys();
}

/** The country that a name or short form stands for, or null. */
export function countryOf(name: string): Country | null {
  const code = CODES.get(form(name));
  if (!code) return null;
  return { code, name: COMMON_NAMES[code] ?? countries.getName(code, 'en') ?? code };
}
