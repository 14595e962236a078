/** What the family of two persons says. */
import { nameWords } from '../../../../shared/model/names.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Pair, personFeature } from './pair.ts';
import type { Person } from './person.ts';
import { inCommon, type Told, together } from './told.ts';

/** A name of family without its kind, which keys have before it. */
const nameOf = (kin: string): string => kin.split('|')[1] ?? kin;

function sharedKin({ a, b }: Pair): Verdict | null {
  const shared = inCommon(a.trait('kin'), b.trait('kin'));
  if (shared.length === 0) return null;
  const score = together(shared.map((name) => (name.includes(' ') ? 0.9 : 0.5)));
  return { score, reason: `Both are of the family of “${nameOf(shared[0] ?? '')}”` };
}

/**
 * That one is family of the other, in words; null where nothing says so. Father and son may have one name: then the
 * name of the family says nothing, unless one is told with "Jr" and the other without.
 */
export function familyOfEachOther({ a, b }: Pair): string | null {
  const areFamily =
    a.name.text === b.name.text
      ? a.nameKey !== b.nameKey && (isToldAmong(a, b) || isToldAmong(b, a))
      : isAmong(a, b.trait('kin')) || isAmong(b, a.trait('kin'));
  return areFamily ? `${a.shown} and ${b.shown} are family` : null;
}

/** Whether one stands among the family of another to the letter. */
function isToldAmong({ nameKey }: Person, other: Person): boolean {
  return other.trait('kin').shares.has(nameKey);
}

function isAmong({ name }: Person, kin: Told): boolean {
  if (name.words.length < 2 || kin.count === 0) return false;
  return [...kin.shares.keys()].some((one) => nameWords(nameOf(one)).join(' ') === name.text);
}

function isKin(pair: Pair): Verdict | null {
  const reason = familyOfEachOther(pair);
  return reason === null ? null : { score: 1, reason };
}

export const KIN_FEATURES: readonly Feature[] = [
  personFeature('person-shared-kin', sharedKin),
  personFeature('person-is-family', isKin),
];
