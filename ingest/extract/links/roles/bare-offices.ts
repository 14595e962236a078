/** "The prime minister": an office of state without a body is that of the country that the article speaks of. */
import { countryWord } from '../../identity/countries.ts';
import { titleInFull } from '../../qualifiers/titles/titles.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';
import { bodyByRule } from './body-by-rule.ts';
import { countriesLedBy } from './leaders.ts';
import {
  countryBehindName,
  countryOfLastOffice,
  isOfBodyBefore,
  isOfNoState,
  isOfWordBefore,
  isSideTaken,
} from './office-cues.ts';
import { STATE_OFFICE } from './offices.ts';
import { isDestination } from './other-bodies.ts';
import { OWN_OFFICES } from './own-offices.ts';
import { countrySpokenOf } from './spoken-country.ts';

const OWN = 'few countries call an office so, and the article names this one of them';
const BEHIND = 'the country stands behind the name of who holds the office';
const LAST = 'an office of state that is named without its country is of that of the last before it';
const FIRST =
  'an office of state that is named without its country is of the one that the article names first';

/** Titles of those who lead a state. */
const LEADING =
  /(?:^|[- ])(?:president|prime minister|premier|chancellor|leader|head of (?:state|government))$/iu;
/** Who serves under the head of a state or of a government is mostly named behind that one; heads meet each other. */
const UNDER_ANOTHER = /(?<!prime )minister|secretary|attorney general|advis[eo]r|senator|lawmaker|\bmp\b/iu;
const KNOWN = 'who holds it is known to lead this country, or to have led it';

/**
 * The country of an office that is named without one, as a link; null where no reading is likely.
 * @param holder the fullest name of who holds it, where that is known
 */
export function countryOfOffice(reading: Reading, title: Mention, holder = ''): Link | null {
  const { text } = reading;
  if (isOfNoState(text, title)) return null;
  const countries = countriesFor(reading, title);
  const led = ledBy(holder, title);
  const known = likeliestOf(countries, led);
  // "President Clinton" where no country that a Clinton led is named: one that is named is another's.
  if (known || led.length > 0) return linkTo(title, known, KNOWN);
  const name = titleInFull(title.text);
  const own = OWN_OFFICES.find((office) => office.title.test(name));
  if (own) return linkTo(title, likeliestOf(countries, own.countries), OWN);
  if (!STATE_OFFICE.test(title.text)) return null;
  const behind = countryBehindName(text, title, countries);
  if (behind) return linkTo(title, behind, BEHIND);
  if (isOfBodyBefore(reading, title) || isOfWordBefore(reading, title)) return null;
  const last = UNDER_ANOTHER.test(name) ? countryOfLast(reading, title, countries) : undefined;
  if (last !== undefined) return linkTo(title, last, LAST);
  return linkTo(title, countrySpokenOf(reading, title, countries), FIRST);
}

/** The countries of an article that an office may be of: "ambassador to Peru" is not one of Peru. */
function countriesFor({ text, mentions }: Reading, title: Mention): Mention[] {
  return mentions.filter((mention) => {
    const { kind, nested, start, end } = mention;
    const isApart = end <= title.start || start >= title.end;
    const isOther = isSideTaken(text, mention) || isDestination({ text }, mention, title);
    // A constituency is labelled a country now and then: "Ugenya MP Ann Lee … Senator Ben Hill".
    const isKnown = countryWord(mention.text) !== null || end === title.start - 1;
    return kind === 'country' && !nested && isApart && !isOther && isKnown;
  });
}

/** The country of the last office before a title; null where that is known to be of one that is not named. */
function countryOfLast(reading: Reading, title: Mention, countries: readonly Mention[]) {
  return countryOfLastOffice(reading, title, (office, holder) => {
    const led = ledBy(holder, office);
    return led.length > 0 ? (likeliestOf(countries, led) ?? null) : undefined;
  });
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

function linkTo(title: Mention, country: Mention | null | undefined, rule: string): Link | null {
  return country ? bodyByRule(title, country, rule) : null;
}
