/** What is one event by its type, its day and whom it concerns, whatever articles call it. */
import { nameWords } from '../../../../shared/model/names.ts';
import { personIn } from '../../keys.ts';
import type { KeyRecord } from '../../tally.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Happening, happeningOf } from './happening.ts';
import { OCCASIONS, type Sign } from './types.ts';
import { gap } from './when.ts';
import { inBoth, meets } from './who.ts';

/** One resignation of one person on one day, one visit of somebody to one place, one company that buys another. */
function sameOccasion(a: Happening, b: Happening): Verdict | null {
  const occasion = OCCASIONS.find(({ type }) => isOnly(a, type) && isOnly(b, type));
  if (!occasion || !a.day || !b.day || gap(a.day, b.day) > occasion.days) return null;
  if (occasion.told && !a.told && !b.told) return null;
  const sign = occasion.by.find((one) => SIGNS[one].holds(a, b));
  return sign ? { score: 1, reason: SIGNS[sign].reason(occasion.type) } : null;
}

function isOnly({ types }: Happening, type: string): boolean {
  return types.length === 1 && types[0]?.[0] === type;
}

interface SignRule {
  holds(a: Happening, b: Happening): boolean;
  /** @param type of both events */
  reason(type: string): string;
}

const SIGNS: Readonly<Record<Sign, SignRule>> = {
  person: {
    holds: ofOnePerson,
    reason: (type) => `Articles of one day seldom tell of two events of the type ${type} of one person`,
  },
  place: {
    // A country is at more than one in its capital.
    holds: (a, b) =>
      [...a.surnames.keys()].some((person) => meets(person, a, b)) &&
      [...a.places].some((place) => b.places.has(place)),
    reason: (type) => `Who is at one place on one day is at one event of the type ${type}`,
  },
  two: {
    holds: (a, b) => Math.min(inBoth(a, b).length, inBoth(b, a).length) > 1,
    reason: (type) => `Two who are in both seldom have two events of the type ${type} about one time`,
  },
};

/** All persons of the one that tells fewer are in the other, and one of them is not told to have done it. */
function ofOnePerson(a: Happening, b: Happening): boolean {
  const [one, other] = [[...a.surnames.keys()], [...b.surnames.keys()]];
  const shared = [one.filter((person) => meets(person, a, b)), other.filter((person) => meets(person, b, a))];
  const few = Math.min(one.length, other.length);
  if (few === 0 || shared.some(({ length }) => length < few)) return false;
  return !shared.flat().every((person) => isDoer(person, a) || isDoer(person, b));
}

/** "Appointment by Margaret Ellwood" on a day may be that of any minister. */
function isDoer(person: string, { name }: Happening): boolean {
  const [, by] = nameWords(name.slice(0, 400)).join(' ').split(' by ');
  return by !== undefined && ` ${by} `.includes(` ${personIn(person) ?? ''} `);
}

export const OCCASION_FEATURES: readonly Feature[] = [
  {
    name: 'event-same-occasion',
    kinds: ['Event'],
    compare(a: KeyRecord, b: KeyRecord) {
      return a.kind === 'Event' && b.kind === 'Event' ? sameOccasion(happeningOf(a), happeningOf(b)) : null;
    },
  },
];
