/** Titles and bodies that two persons share. */
import { countryName } from '../../../../shared/model/country-word.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Pair, personFeature } from './pair.ts';
import { inCommon, together } from './told.ts';

/** Titles that many hold at a time. */
const OFTEN_HELD: ReadonlySet<string> = new Set(
  `member spokesman spokeswoman spokesperson analyst player official professor lawyer attorney judge journalist reporter
  author writer actor actress singer director manager senator congressman congresswoman representative deputy minister
  general colonel major captain lieutenant sergeant officer soldier doctor economist researcher scientist student
  leader politician lawmaker candidate founder partner coach striker midfielder defender goalkeeper activist adviser
  advisor aide executive diplomat ambassador artist musician teacher engineer consultant expert historian`
    .split(/\s+/u)
    .filter(Boolean),
);
const COUNTRY = /(?:^|\|)country\|([A-Za-z]{2})$/u;
const NAMED = 3;

function sharedRole({ a, b }: Pair): Verdict | null {
  const shared = inCommon(a.trait('role'), b.trait('role'));
  if (shared.length === 0) return null;
  const score = together(shared.map(ofTitle));
  return { score, reason: `Both are ${[...shared].sort(longestFirst).slice(0, NAMED).join(', ')}` };
}

/** How much one shared title says: an office of several words the most, what many are at a time the least. */
function ofTitle(title: string): number {
  if (OFTEN_HELD.has(title)) return 0.3;
  return title.includes(' ') ? 0.8 : 0.5;
}

const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

function sharedBody({ a, b }: Pair): Verdict | null {
  const shared = inCommon(a.trait('body'), b.trait('body'));
  if (shared.length === 0) return null;
  const score = together(shared.map((body) => (COUNTRY.test(body) ? 0.3 : 0.7)));
  const [bodies, countries] = [
    shared.filter((body) => !COUNTRY.test(body)),
    shared.filter((body) => COUNTRY.test(body)),
  ];
  return {
    score,
    reason: `Both belong to ${[...bodies, ...countries].slice(0, NAMED).map(shown).join(', ')}`,
  };
}

/** "Organization|goldman sachs" as it is read. */
function shown(body: string): string {
  const code = COUNTRY.exec(body)?.[1];
  return code ? countryName(code.toUpperCase()) : `“${body.slice(body.indexOf('|') + 1)}”`;
}

export const ROLE_FEATURES: readonly Feature[] = [
  personFeature('person-shared-role', sharedRole),
  personFeature('person-shared-body', sharedBody),
];
