/** What surnames say of two persons, and single words that stand for a whole name. */
import { isCommonSurname } from '../../names/common-names.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Pair, personFeature } from './pair.ts';

/** How much less a surname says that very many bear. */
const COMMON = 0.4;

/** The one with fewer words first. */
function byLength({ a, b }: Pair): readonly [Pair['a'], Pair['b']] {
  return a.name.words.length <= b.name.words.length ? [a, b] : [b, a];
}

function surnameOnly(pair: Pair): Verdict | null {
  const { names, isOpen } = pair;
  const [bare, full] = byLength(pair);
  const isSurname = names.bare === 'surname' && !names.isBareSound;
  const lacksGiven =
    names.bare === null && isOpen && names.given.fits.length === 0 && !names.isSame && !names.isReordered;
  if (!isSurname && !lacksGiven) return null;
  const score = lacksGiven ? 1 : isCommonSurname(bare.name.text) ? COMMON : 0.8;
  return { score, reason: `${bare.shown} may be ${full.shown} by surname` };
}

function givenOnly(pair: Pair): Verdict | null {
  const [bare, full] = byLength(pair);
  if (pair.names.bare !== 'given') return null;
  return {
    score: full.name.goesBy ? 1 : 0.6,
    reason: `${bare.shown} may be ${full.shown} by given name`,
  };
}

function otherWordOnly(pair: Pair): Verdict | null {
  const [bare, full] = byLength(pair);
  return pair.names.bare === 'other'
    ? { score: 1, reason: `${bare.shown} is a part of the name ${full.shown}` }
    : null;
}

function soundAlike({ a, b, names, isOpen }: Pair): Verdict | null {
  if (names.surname !== 'sound' || !isOpen) return null;
  const [x, y] = [names.surnames?.[0].shown ?? a.shown, names.surnames?.[1].shown ?? b.shown];
  return { score: names.isBareSound ? 0.7 : 1, reason: `${x} and ${y} are spellings of one surname` };
}

function extraSurname({ a, b, names, isOpen }: Pair): Verdict | null {
  if (names.surname !== 'extra' || !isOpen) return null;
  return { score: 1, reason: `${a.shown} and ${b.shown} share one surname and one of them has another` };
}

function secondSurnameDiffers({ a, b, names, isExplained }: Pair): Verdict | null {
  if (names.surname !== 'clash' || isExplained) return null;
  return { score: 1, reason: `${a.shown} and ${b.shown} share only one of two surnames` };
}

/** Says the less for two being one, the more people have the surname that they share. */
function commonSurname({ names }: Pair): Verdict | null {
  const surname = names.surnames?.[0];
  if (!surname || names.isSame || !isCommonSurname(surname.text)) return null;
  return { score: 1, reason: `Very many are called ${surname.shown}` };
}

export const SURNAME_FEATURES: readonly Feature[] = [
  personFeature('person-surname-only', surnameOnly),
  personFeature('person-given-name-only', givenOnly),
  personFeature('person-part-only', otherWordOnly),
  personFeature('person-surname-sound', soundAlike),
  personFeature('person-extra-surname', extraSurname),
  personFeature('person-second-surnames-differ', secondSurnameDiffers),
  personFeature('person-common-surname', commonSurname),
];
