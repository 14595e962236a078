/** What happened: of what type both are, and what their names say. */
import { EVENT_TYPES, onceToKind } from '../../../../shared/schema/index.ts';
import type { KeyRecord } from '../../tally.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Happening, happeningOf } from './happening.ts';
import { NEIGHBOURS } from './types.ts';

const KNOWN: ReadonlySet<string> = new Set(EVENT_TYPES.filter((type) => type !== 'other'));
const BESIDE: ReadonlySet<string> = new Set(
  NEIGHBOURS.flatMap((row) => row.flatMap((one) => row.map((other) => `${one} ${other}`))),
);
/** Of neighbours one may be the other, but most are not. */
const BESIDE_WORTH = 0.4;

function sum(a: Happening, b: Happening, worth: (one: string, other: string) => number): number {
  let total = 0;
  for (const [one, share] of a.types) {
    for (const [other, part] of b.types) total += share * part * worth(one, other);
  }
  return Math.min(1, Math.round(total * 1e6) / 1e6);
}

function sameType(a: Happening, b: Happening): Verdict | null {
  const score = sum(a, b, (one, other) => (one === other && KNOWN.has(one) ? 1 : 0));
  if (score === 0) return null;
  const types = new Map(b.types);
  const shared = a.types
    .filter(([type]) => KNOWN.has(type) && types.has(type))
    .sort(
      ([one, m], [other, n]) =>
        n * (types.get(other) ?? 0) - m * (types.get(one) ?? 0) || (one < other ? -1 : 1),
    );
  return { score, reason: `Both are of the type ${shared[0]?.[0] ?? ''}` };
}

function otherType(a: Happening, b: Happening): Verdict | null {
  const score = sum(a, b, apart);
  if (score === 0) return null;
  const [one, other] = [a, b]
    .map(({ types }) => types.find(([type]) => KNOWN.has(type))?.[0] ?? 'other')
    .sort();
  return one === other
    ? null
    : { score, reason: `One is of the type ${one}, the other of the type ${other}` };
}

function apart(one: string, other: string): number {
  if (one === other || !KNOWN.has(one) || !KNOWN.has(other)) return 0;
  return BESIDE.has(`${one} ${other}`) ? BESIDE_WORTH : 1;
}

/** A proper name tells one event from others; one that says but who, where and of what type tells nothing more. */
function sameName(a: Happening, b: Happening): Verdict | null {
  if (a.normal === '' || a.normal !== b.normal) return null;
  const score = Math.min(...[a, b].map(worthOfName));
  if (score === 0) return null;
  const [one, other] = [a.name, b.name].sort();
  const reason = one === other ? `Both are called “${one}”` : `“${one}” and “${other}” are one name`;
  return { score, reason };
}

function worthOfName({ proper, own, years, numbers }: Happening): number {
  if (own.size === 0 && years.length === 0 && numbers.length === 0) return 0;
  return proper ? 1 : 0.6;
}

/** "Death of Ana Ruiz" in two articles, whenever these say that it was. */
export function happenOnce(a: Happening, b: Happening): boolean {
  const [one, other] = [a.types[0]?.[0] ?? '', b.types[0]?.[0]];
  return onceToKind(one) !== null && one === other && a.words.size > 0 && a.normal === b.normal;
}

function onceOnly(a: Happening, b: Happening): Verdict | null {
  return happenOnce(a, b) ? { score: 1, reason: `${a.name} can happen but once` } : null;
}

function sharedWords(a: Happening, b: Happening): Verdict | null {
  if (a.normal === b.normal) return null;
  const shared = [...a.words].filter((word) => b.words.has(word)).sort();
  const all = a.words.size + b.words.size - shared.length;
  if (shared.length === 0) return null;
  const few = Math.min(a.words.size, b.words.size);
  // What is wholly inside a longer name counts more than what both have besides words of their own.
  const score = (shared.length / all + shared.length / few) / 2;
  const told = shared.slice(0, 4).map((word) => `“${word.replace(/^=/u, '')}”`);
  return { score, reason: `Both names have ${told.join(', ')}` };
}

function otherWords(a: Happening, b: Happening): Verdict | null {
  if (a.own.size === 0 || b.own.size === 0) return null;
  if ([...a.words].some((word) => b.words.has(word))) return null;
  const [one, other] = [a.name, b.name].sort();
  const score = a.proper && b.proper ? 1 : 0.6;
  return { score, reason: `“${one}” and “${other}” have no word in common that tells which is meant` };
}

function otherNumbers(a: Happening, b: Happening): Verdict | null {
  const years = differ(a.years, b.years);
  if (!years && !differ(a.numbers, b.numbers)) return null;
  const [one, other] = [a.name, b.name].sort();
  return { score: 1, reason: `“${one}” and “${other}” differ in their ${years ? 'years' : 'numbers'}` };
}

/** Both have some, and none in common. */
export function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
}

const feature = (name: string, says: (a: Happening, b: Happening) => Verdict | null): Feature => ({
  name,
  kinds: ['Event'],
  compare(a: KeyRecord, b: KeyRecord) {
    return a.kind === 'Event' && b.kind === 'Event' ? says(happeningOf(a), happeningOf(b)) : null;
  },
});

export const WHAT_FEATURES: readonly Feature[] = [
  feature('event-same-name', sameName),
  feature('event-once-only', onceOnly),
  feature('event-shared-words', sharedWords),
  feature('event-other-words', otherWords),
  feature('event-other-numbers', otherNumbers),
  feature('event-same-type', sameType),
  feature('event-other-type', otherType),
];
