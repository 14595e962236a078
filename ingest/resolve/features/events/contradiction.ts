/** What makes it impossible that two events are one. */
import type { KeyRecord } from '../../tally.ts';
import { type Happening, happeningOf } from './happening.ts';
import { DAYS_OFF, OF_A_PERSON } from './types.ts';
import { differ, happenOnce } from './what.ts';
import { gap } from './when.ts';
import { happenedToOthers } from './who.ts';

/** Days that what happens on one day is never told apart by mistake. */
const NEVER_ONE = 31;
/** And what goes on for longer. */
const NEVER_ONE_LASTING = 366;
/** Articles up to which it counts that one of them tells of both. */
const FEW_ARTICLES = 16;

/** Why two events cannot be one, in words; null where nothing forbids it. Symmetric. */
export function isContradiction(a: KeyRecord, b: KeyRecord): string | null {
  if (a.kind !== 'Event' || b.kind !== 'Event') return null;
  const [one, other] = [happeningOf(a), happeningOf(b)];
  return (
    toldTogether(a, b) ??
    namesContradict(one, other) ??
    datesContradict(one, other) ??
    personsContradict(one, other)
  );
}

/** What one article tells as two events is two; where many tell of it, a number is no longer a sign of one of them. */
function toldTogether(a: KeyRecord, b: KeyRecord): string | null {
  const [one, other] = [a.traits.telling ?? {}, b.traits.telling ?? {}];
  if (a.id === b.id || Math.max(Object.keys(one).length, Object.keys(other).length) > FEW_ARTICLES)
    return null;
  return Object.keys(one).some((article) => article in other) ? 'One article tells of both' : null;
}

/** "2020 Summer Olympics" and "2024 Summer Olympics": proper names alone, a phrase counts dead and wounded. */
function namesContradict(a: Happening, b: Happening): string | null {
  const [one, other] = [a.name, b.name].sort();
  if (differ(a.years, b.years)) return `“${one}” and “${other}” differ in their years`;
  const alike = [...a.words].some((word) => b.words.has(word));
  return alike && differ(a.numbers, b.numbers) ? `“${one}” and “${other}” differ in their numbers` : null;
}

function datesContradict(a: Happening, b: Happening): string | null {
  // Of what happens once, one article is wrong about the day.
  if (!a.told || !b.told || happenOnce(a, b)) return null;
  const days = gap(a.told, b.told);
  return days > mostDays(a, b) ? `${days} days lie between them` : null;
}

function mostDays(a: Happening, b: Happening): number {
  if (a.lasting || b.lasting) return NEVER_ONE_LASTING;
  if (a.sharpness < 1 || b.sharpness < 1) return NEVER_ONE;
  return Math.max(...[...a.types, ...b.types].map(([type]) => DAYS_OFF.get(type) ?? NEVER_ONE));
}

function personsContradict(a: Happening, b: Happening): string | null {
  const areOfPersons = [a, b].every(
    ({ types }) => types.length > 0 && types.every(([type]) => OF_A_PERSON.has(type)),
  );
  return areOfPersons && !happenOnce(a, b) ? happenedToOthers(a, b) : null;
}
