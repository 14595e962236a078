/** "The prime minister": an office of state without a body is that of the country that the article speaks of. */
import { groupBy } from '../group.ts';
import type { Reading } from '../reading.ts';
import type { Mention } from '../spans/mentions.ts';
import { STATE_OFFICE } from './offices.ts';
import type { Link } from './scores.ts';

/** Sentences before an office in which the country is looked for where the article names several. */
const NEAR = 2;
/** Share of all mentions of countries that the one has which an article is about. */
const MOST = 0.5;
/** How often the nearest country is the right one in the training articles. */
const CONFIDENCE = 0.7;
const RULE =
  'an office of state that is named without its country is of the nearest before it, or the one that the article is about';

/** The country of an office that is named without one, as a link; null where no reading is likely. */
export function countryOfOffice(reading: Reading, title: Mention): Link | null {
  if (!STATE_OFFICE.test(title.text)) return null;
  const countries = reading.mentions.filter(({ kind, nested }) => kind === 'country' && !nested);
  const country = nearest(reading, title, countries);
  if (!country) return null;
  const qualifiers = { part: 'other', modality: 'asserted', tenure: 'current', kin: 'other' } as const;
  return {
    type: 'ROLE_IN',
    from: title,
    to: country,
    score: CONFIDENCE,
    rules: [RULE],
    byRule: true,
    ...qualifiers,
  };
}

function nearest({ sets }: Reading, title: Mention, all: readonly Mention[]): Mention | undefined {
  // "Ambassador to Peru" is not one of Peru.
  const countries = all.filter(({ start, end }) => end <= title.start || start >= title.end);
  const before = countries.findLast(({ start }) => start < title.start);
  if (before && title.sentence - before.sentence <= NEAR) return before;
  const byCountry = [...groupBy(countries, ({ id }) => sets.find(id)).values()];
  const main = byCountry.find((mentions) => mentions.length > MOST * countries.length);
  return main?.findLast(({ start }) => start < title.start) ?? main?.[0];
}
