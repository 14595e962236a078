/** Which triggers speak of one event: what the model sees, and what words, participants and dates say beside it. */
import { groupBy } from '../../../../shared/group.ts';
import { isDoneTo, onceToKind } from '../../../../shared/schema/index.ts';
import { Sets } from '../../identity/sets.ts';
import { datesOf } from '../../qualifiers/dates/dates.ts';
import { namedReference, type Reading, type Reference } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { knownEvent } from '../../spans/names/known-events.ts';
import type { Link } from '../scores.ts';

/** Triggers before a trigger that it is compared with. */
const REACH = 100;
/** How much surer it is that two triggers are of one event where they begin alike: "met", "meeting". */
const SAME_STEM = 0.15;
/** The same where somebody takes part in both. */
const SHARED = 0.12;
/** How much less sure where their dates differ. */
const OTHER_DATE = 0.3;
/** The same where an article says that another one of its type is meant: "a second attack". */
const ANOTHER = 0.2;
const ANEW = /^(?:an?|another|second|third|new|last|previous|next)$/iu;
/** Letters of a stem. */
const STEM = 5;

/** A trigger with what is compared of it. */
interface Told {
  readonly trigger: Mention;
  readonly stem: string;
  /** What it is known by, where that is a name of its own. */
  readonly known: string | null;
  readonly who: readonly Reference[];
  /** Those of them to whom it happens but once. */
  readonly onceTo: readonly Reference[];
  /** Persons to whom it was done. */
  readonly sufferers: readonly Reference[];
  /** Victims of what a trial is about. */
  readonly victims: readonly Reference[];
  readonly start: string | null;
  /** It is spoken of as one that was not named before. */
  readonly isNew: boolean;
}

/**
 * Triggers are of one event where it is sure enough on the average over the triggers that the event has already. Each
 * joins the surest event before it; one that is as far from all of them as from a new one begins its own.
 * @param participants links of each trigger, by its id
 */
export function joinTriggers(
  reading: Reading,
  triggers: readonly Mention[],
  participants: ReadonlyMap<number, readonly Pick<Link, 'from' | 'part'>[]>,
): Sets {
  const sets = new Sets(reading.mentions.length);
  const told = triggers.map((trigger): Told => {
    const links = participants.get(trigger.id) ?? [];
    const who = links.map(({ from }) => namedReference(reading, from));
    const sufferers = links
      .filter(({ from, part }) => from.kind === 'person' && isDoneTo(part))
      .map(({ from }) => namedReference(reading, from));
    const victims = links
      .filter(({ part }) => part === 'victim')
      .map(({ from }) => namedReference(reading, from));
    const kind = onceToKind(trigger.eventType ?? 'other')?.toLowerCase();
    const onceTo = links
      .filter(({ from, part }) => from.kind === kind && isDoneTo(part))
      .map(({ from }) => namedReference(reading, from));
    const start = datesOf(reading, [trigger]).start;
    const known = knownEvent(trigger.text);
    const stem = stemOf(trigger);
    return { trigger, stem, known, who, onceTo, sufferers, victims, start, isNew: isNew(reading, trigger) };
  });
  told.forEach((one, k) => {
    const before = groupBy(told.slice(Math.max(0, k - REACH), k), ({ trigger }) => sets.find(trigger.id));
    let best = { event: one.trigger.id, score: 0 };
    for (const [event, members] of before) {
      const score = meanOf(members.map((other) => likeness(reading, other, one)));
      if (score > best.score) best = { event, score };
    }
    if (best.score >= reading.sameEventFrom) sets.join(best.event, one.trigger.id);
  });
  return sets;
}

function likeness({ sameEvent }: Reading, a: Told, b: Told): number {
  if (a.known && b.known) return a.known === b.known ? 1 : 0;
  // "The war" may be the one that was named, "the protests" are not.
  if ((a.known || b.known) && a.trigger.eventType !== b.trigger.eventType) return 0;
  if (isOther(a, b)) return 0;
  const isOne = a.trigger.eventType === b.trigger.eventType && a.onceTo.some((one) => b.onceTo.includes(one));
  if (isOne) return 1;
  const words = a.stem === b.stem ? SAME_STEM : 0;
  const people = a.who.some((one) => b.who.includes(one)) ? SHARED : 0;
  const dates = a.start && b.start && !fits(a.start, b.start) ? OTHER_DATE : 0;
  return sameEvent(a.trigger, b.trigger) + words + people - dates - (b.isNew ? ANOTHER : 0);
}

/**
 * Whether two are surely apart: a change of office and something else than the election to it, somebody's going and
 * another's coming, deaths of persons that have not one date, or trials for what other victims suffered.
 */
function isOther(a: Told, b: Told): boolean {
  const types = [a.trigger.eventType, b.trigger.eventType];
  const isOffice = types.map((type) => type === 'resignation' || type === 'appointment');
  if (isOffice.includes(true) && types[0] !== types[1] && !types.includes('election')) return true;
  if (types.every((type) => type === 'trial')) return areOthers(a.victims, b.victims);
  if (types.some((type) => type !== 'death' && type !== 'attack')) return false;
  const isDated = a.start !== null && b.start !== null && fits(a.start, b.start);
  const isNobodyElse = a.sufferers.length === 0 || b.sufferers.length === 0;
  const isTimeless = a.start === null && b.start === null;
  return !(isDated || isTimeless || isNobodyElse || a.sufferers.some((one) => b.sufferers.includes(one)));
}

/** Whether both are named and none of them is one of the others. */
function areOthers(some: readonly Reference[], others: readonly Reference[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
}

/** Whether an indefinite article or "another" stands before a trigger, with at most one word between. */
function isNew({ sentences }: Reading, { sentence, first }: Mention): boolean {
  const words = sentences[sentence] ?? [];
  return [first - 1, first - 2].some((at) => ANEW.test(words[at]?.text ?? ''));
}

/** Whether one date is the other, or the year or month that it lies in. */
function fits(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function stemOf({ text }: Mention): string {
  return text.toLowerCase().replace(/\P{L}/gu, '').slice(0, STEM);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
