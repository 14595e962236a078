/** An acronym and the name that it may stand for. */
import { isAcronymOf } from '../../../../shared/model/names.ts';
import type { NameForm } from '../../organizations/form.ts';
import type { KeyRecord } from '../../tally.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Body, bodyOf } from './body.ts';

/** A name that is an acronym, and a body that has a full one. */
interface Pair {
  readonly short: Body;
  readonly full: Body;
  readonly letters: string;
  readonly written: string;
}

function pairOf(a: KeyRecord, b: KeyRecord): Pair | null {
  if (a.kind !== 'Organization' || b.kind !== 'Organization') return null;
  const [one, other] = [bodyOf(a), bodyOf(b)];
  const [short, full] = one.name.letters !== null ? [one, other] : [other, one];
  const letters = short.name.letters;
  if (short.name.known !== null && short.name.known === full.name.known) return null;
  if (letters === null || letters.length < 2 || full.name.letters !== null) return null;
  return { short, full, letters, written: short.name.text };
}

function fits(form: NameForm, letters: string): boolean {
  return form.acronyms.includes(letters);
}

/** Its article uses both; surer where the letters fit as well. */
function explained(a: KeyRecord, b: KeyRecord): Verdict | null {
  const pair = pairOf(a, b);
  if (!pair?.full.letters.has(pair.letters)) return null;
  const { full, letters, written } = pair;
  const score = fits(full.name, letters) || isAcronymOf(written, full.name.text) ? 1 : 0.8;
  return { score, reason: `${written} is what an article explains as ${full.name.text}` };
}

/** How easily letters fit by chance. */
const BY_LENGTH: readonly number[] = [0, 0, 0.25, 0.5, 0.75, 0.9];

/** No article uses both, but the initials are these letters. */
function byLetters(a: KeyRecord, b: KeyRecord): Verdict | null {
  const pair = pairOf(a, b);
  if (!pair || pair.full.letters.has(pair.letters) || !fits(pair.full.name, pair.letters)) return null;
  return {
    score: BY_LENGTH[Math.min(pair.letters.length, BY_LENGTH.length - 1)] ?? 0,
    reason: `${pair.written} are the initials of ${pair.full.name.text}`,
  };
}

/** The full name is explained by other letters, or these letters do not fit it. */
function noFit(a: KeyRecord, b: KeyRecord): Verdict | null {
  const pair = pairOf(a, b);
  if (!pair || pair.full.letters.has(pair.letters) || fits(pair.full.name, pair.letters)) return null;
  // What an article calls by the acronym without being its full name is weighed as an alias.
  if (pair.short.calls.has(pair.full.name.bare)) return null;
  const one = pair.full.name.words.length > 1 ? 1 : 0.6;
  return {
    score: couldBe(pair.letters, pair.full.name.plain) ? one / 2 : one,
    reason: `${pair.written} are not the initials of ${pair.full.name.text}`,
  };
}

/** Whether the letters are in the name in their order, the first of both the same: "COMINCO" and what it is made of. */
function couldBe(letters: string, name: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const next = name.indexOf(letter, at);
    if (next < 0 || (at === 0 && next > 0)) return false;
    at = next + 1;
  }
  return true;
}

/** Articles explain one acronym by both names, which differ: "PA" is many bodies. */
function sharedAcronym(a: KeyRecord, b: KeyRecord): Verdict | null {
  if (a.kind !== 'Organization' || b.kind !== 'Organization') return null;
  const [one, other] = [bodyOf(a), bodyOf(b)];
  if (one.name.letters !== null || other.name.letters !== null) return null;
  for (const letters of [...one.letters.keys()].sort()) {
    const written = other.letters.get(letters);
    if (written === undefined || letters.length < 3) continue;
    return { score: Math.min(1, letters.length / 5), reason: `Articles call both ${letters.toUpperCase()}` };
  }
  return null;
}

const feature = (name: string, compare: Feature['compare']): Feature => ({
  name,
  kinds: ['Organization'],
  compare,
});

export const ACRONYM_FEATURES: readonly Feature[] = [
  feature('organization-acronym-explained', explained),
  feature('organization-acronym-fits', byLetters),
  feature('organization-acronym-misfit', noFit),
  feature('organization-shared-acronym', sharedAcronym),
];
