/** What given names say of two persons who share a surname. */

import { fold } from '../../../../shared/model/names.ts';
import type { GivenFit } from '../../names/compare-given.ts';
import { fullGivenNames } from '../../names/nicknames.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Pair, personFeature, written } from './pair.ts';

type Words = readonly [string, string];

/** A feature of one way in which given names fit. */
function fitting(name: string, fit: GivenFit, score: number, reason: (words: Words) => string): Feature {
  return personFeature(name, ({ names, isOpen }) => {
    const found = isOpen ? names.given.fits.find((one) => one.fit === fit) : undefined;
    return found ? { score, reason: reason(found.words) } : null;
  });
}

function shortFor([a, b]: Words): string {
  const [x, y] = [fullGivenNames(a), fullGivenNames(b)];
  if (x.includes(fold(b))) return `${a} is short for ${b}`;
  if (y.includes(fold(a))) return `${b} is short for ${a}`;
  const both = x.find((name) => y.includes(name));
  return both ? `${a} and ${b} are both short for ${written(both)}` : `${a} is also called ${b}`;
}

/** The same given name with surnames that are near to each other; of one surname, the whole name tells it. */
function sameGiven({ names, isOpen }: Pair): Verdict | null {
  const found = names.given.fits.find(({ fit }) => fit === 'same');
  if (!isOpen || !found || names.isReordered) return null;
  return { score: 1, reason: `Both have the given name ${found.words[0]}` };
}

function partOf({ a, b, names, isOpen }: Pair): Verdict | null {
  if (!isOpen || !names.given.isPart) return null;
  const [short, long] = a.name.words.length <= b.name.words.length ? [a, b] : [b, a];
  return { score: 1, reason: `${short.shown} leaves out a name of ${long.shown}` };
}

/** Two given names of which neither is a form of the other; one that the lists do not know may be a nickname. */
function excludes({ names, isExplained }: Pair): Verdict | null {
  const { excludes } = names.given;
  if (!excludes || isExplained) return null;
  const [x, y] = excludes.words;
  return {
    score: excludes.isSure ? 1 : excludes.isAnyones ? 0.4 : 0.7,
    reason: `No person is called both ${x} and ${y}`,
  };
}

function middleClash({ a, b, names, isExplained }: Pair): Verdict | null {
  if (!names.given.clash || isExplained) return null;
  return { score: 1, reason: `The middle names of ${a.shown} and ${b.shown} differ` };
}

export const GIVEN_NAME_FEATURES: readonly Feature[] = [
  personFeature('person-same-given', sameGiven),
  fitting('person-nickname', 'nickname', 1, shortFor),
  fitting('person-initial', 'initial', 1, ([a, b]) =>
    a.length <= b.length ? `${a} may stand for ${b}` : `${b} may stand for ${a}`,
  ),
  fitting('person-given-spelling', 'spelling', 1, ([a, b]) => `${a} and ${b} are forms of one name`),
  personFeature('person-part-of-name', partOf),
  personFeature('person-given-names-exclude', excludes),
  personFeature('person-middle-names-differ', middleClash),
];
