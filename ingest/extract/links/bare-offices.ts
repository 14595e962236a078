/** "The prime minister": an office of state without a body is that of the country that the article speaks of. */
import { countryWord } from '../identity/countries.ts';
import { titleInFull } from '../qualifiers/titles.ts';
import type { Reading } from '../reading.ts';
import type { Mention } from '../spans/mentions.ts';
import { bodyByRule } from './body-by-rule.ts';
import { countriesLedBy } from './leaders.ts';
import { STATE_OFFICE } from './offices.ts';
import { OWN_OFFICES } from './own-offices.ts';
import type { Link } from './scores.ts';

const OWN = 'few countries call an office so, and the article names this one of them';
const FIRST =
  'an office of state that is named without its country is of the one that the article names first';

/** "President of the combined studios": it is told what the office is of, and that is no state. */
const OF_OTHER =
  /^ (?:of|at|for) (?:(?:an?|the|its|his|her|their|our) )(?!(?:[\p{L}-]+ )?(?:country|nation|republic|state|kingdom|federation|union|government|people|empire)\b)\p{Ll}/u;
/** Characters behind a title that tell what it is of. */
const BEHIND = 60;
/** "Club president", "university chancellor". */
const OTHER_OFFICE =
  /\b(?:association|bank|board|club|college|company|council|court|federation|foundation|group|institute|network|party|school|society|student|studio|team|union|university)[- ](?:vice[- ])?(?:president|chancellor)$/iu;

/** Titles of those who lead a state. */
const LEADING =
  /(?:^|[- ])(?:president|prime minister|premier|chancellor|leader|head of (?:state|government))$/iu;
const KNOWN = 'who holds it is known to lead this country, or to have led it';

/**
 * The country of an office that is named without one, as a link; null where no reading is likely.
 * @param holder the fullest name of who holds it, where that is known
 */
export function countryOfOffice(
  { text, mentions }: Pick<Reading, 'text' | 'mentions'>,
  title: Mention,
  holder = '',
): Link | null {
  if (OTHER_OFFICE.test(title.text) || OF_OTHER.test(text.slice(title.end, title.end + BEHIND))) return null;
  const countries = mentions.filter(({ kind, nested, start, end }) => {
    // "Ambassador to Peru" is not one of Peru.
    return kind === 'country' && !nested && (end <= title.start || start >= title.end);
  });
  const name = titleInFull(title.text);
  const led = ledBy(holder, title);
  const known = likeliestOf(countries, led);
  // "President Clinton" where no country that a Clinton led is named: one that is named is another's.
  if (known || led.length > 0) return linkTo(title, known, KNOWN);
  const own = OWN_OFFICES.find((office) => office.title.test(name));
  if (own) return linkTo(title, likeliestOf(countries, own.countries), OWN);
  return STATE_OFFICE.test(title.text) ? linkTo(title, countries[0], FIRST) : null;
}

/** Whether somebody of this name, who has this title, is known to lead a country, and not this one. */
export function leadsAnother(country: Mention | null, title: Mention, holder: string): boolean {
  const led = ledBy(holder, title);
  return isSure(holder, led) && !led.includes(countryWord(country?.text ?? '')?.key ?? '');
}

/** Keys of the countries that a known holder of this title leads or has led. */
function ledBy(holder: string, title: Mention): readonly string[] {
  return LEADING.test(titleInFull(title.text)) ? countriesLedBy(holder) : [];
}

/** A surname alone may be that of somebody else: it denies no country that the words beside the title tell. */
function isSure(holder: string, led: readonly string[]): boolean {
  return led.length > 0 && /\s/u.test(holder);
}

/** The first mention of the likeliest of some countries. */
function likeliestOf(mentions: readonly Mention[], keys: readonly string[]): Mention | undefined {
  const named = keys.map((key) => mentions.find(({ text }) => countryWord(text)?.key === key));
  return named.find((mention) => mention !== undefined);
}

function linkTo(title: Mention, country: Mention | undefined, rule: string): Link | null {
  return country ? bodyByRule(title, country, rule) : null;
}
