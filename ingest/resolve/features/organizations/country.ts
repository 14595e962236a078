/** Whose body it is. */
import { countryName } from '../../../../shared/model/country-word.ts';
import type { KeyRecord } from '../../tally.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Body, bodyOf } from './body.ts';

type Says = (a: Body, b: Body) => Verdict | null;

const feature = (name: string, says: Says): Feature => ({
  name,
  kinds: ['Organization'],
  compare(a: KeyRecord, b: KeyRecord) {
    return a.kind === 'Organization' && b.kind === 'Organization' ? says(bodyOf(a), bodyOf(b)) : null;
  },
});

/** How much of both belongs to one country: 0 to 1. */
function common(a: Body, b: Body): { readonly share: number; readonly code: string | null } {
  let share = 0;
  let code: string | null = null;
  for (const [country, one] of a.countries) {
    const both = Math.min(one, b.countries.get(country) ?? 0);
    if (both > share || (both === share && both > 0 && (code === null || country < code))) {
      share = both;
      code = country;
    }
  }
  return { share, code };
}

/** Both names alone do not tell whose they are. */
function areGeneric(a: Body, b: Body): boolean {
  return a.name.generic && b.name.generic;
}

function sameCountry(a: Body, b: Body): Verdict | null {
  const { share, code } = common(a, b);
  if (code === null || share === 0) return null;
  return { score: Math.min(1, share), reason: `Both belong to ${countryName(code)}` };
}

function otherCountry(a: Body, b: Body): Verdict | null {
  if (a.countries.size === 0 || b.countries.size === 0) return null;
  const score = 1 - Math.min(1, common(a, b).share);
  if (score === 0) return null;
  const [one, other] = [a, b].map(({ countries }) => countryName([...countries.keys()][0] ?? '')).sort();
  return one === other ? null : { score, reason: `One belongs to ${one}, the other to ${other}` };
}

/** Nothing says whose body one of them is. */
function unknownCountry(a: Body, b: Body): Verdict | null {
  if (!areGeneric(a, b) || (a.countries.size > 0 && b.countries.size > 0)) return null;
  const none = a.countries.size === 0 && b.countries.size === 0;
  const name = a.countries.size === 0 && (!none || a.name.text <= b.name.text) ? a.name.text : b.name.text;
  return { score: none ? 1 : 0.8, reason: `Nothing says which country’s body “${name}” is` };
}

export const COUNTRY_FEATURES: readonly Feature[] = [
  feature('organization-same-country', (a, b) => (areGeneric(a, b) ? null : sameCountry(a, b))),
  feature('organization-other-country', (a, b) => (areGeneric(a, b) ? null : otherCountry(a, b))),
  feature('organization-generic-same-country', (a, b) => (areGeneric(a, b) ? sameCountry(a, b) : null)),
  feature('organization-generic-other-country', (a, b) => (areGeneric(a, b) ? otherCountry(a, b) : null)),
  feature('organization-generic-unknown-country', unknownCountry),
];
