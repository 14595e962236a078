/** "The prime minister": an office of state without a body is that of the country that the article speaks of. */
import { countryWord } from '../identity/countries.ts';
import { titleInFull } from '../qualifiers/titles.ts';
import type { Reading } from '../reading.ts';
import type { Mention } from '../spans/mentions.ts';
import { STATE_OFFICE } from './offices.ts';
import { OWN_OFFICES } from './own-offices.ts';
import type { Link } from './scores.ts';

/** How often the country is the right one in the training articles: of 99 offices, 81. */
const CONFIDENCE = 0.8;
const OWN = 'few countries call an office so, and the article names this one of them';
const FIRST =
  'an office of state that is named without its country is of the one that the article names first';

/** The country of an office that is named without one, as a link; null where no reading is likely. */
export function countryOfOffice({ mentions }: Pick<Reading, 'mentions'>, title: Mention): Link | null {
  const countries = mentions.filter(({ kind, nested, start, end }) => {
    // "Ambassador to Peru" is not one of Peru.
    return kind === 'country' && !nested && (end <= title.start || start >= title.end);
  });
  const name = titleInFull(title.text);
  const own = OWN_OFFICES.find((office) => office.title.test(name));
  if (own) return linkOf(title, likeliestOf(countries, own.countries), OWN);
  return STATE_OFFICE.test(title.text) ? linkOf(title, countries[0], FIRST) : null;
}

/** The first mention of the likeliest of some countries. */
function likeliestOf(mentions: readonly Mention[], keys: readonly string[]): Mention | undefined {
  const named = keys.map((key) => mentions.find(({ text }) => countryWord(text)?.key === key));
  return named.find((mention) => mention !== undefined);
}

function linkOf(title: Mention, country: Mention | undefined, rule: string): Link | null {
  if (!country) return null;
  const qualifiers = { part: 'other', modality: 'asserted', tenure: 'current', kin: 'other' } as const;
  return {
    type: 'ROLE_IN',
    from: title,
    to: country,
    score: CONFIDENCE,
    rules: [rule],
    byRule: true,
    ...qualifiers,
  };
}
