import type { EventType, Kind } from './kinds.ts';
import type { Part } from './qualifiers.ts';

/** Types of events that happen but once to one of a kind: nobody dies twice, and what is founded is founded once. */
const ONCE: Readonly<Partial<Record<EventType, Kind>>> = { death: 'Person', founding: 'Organization' };
/** Parts of those who do it, and may do it again. */
const DOERS: ReadonlySet<Part | undefined> = new Set(['agent', 'attacker']);

/** Of which kind is whom an event of the type happens to but once; null where it may come again. */
export function onceToKind(type: string): Kind | null {
  return Object.entries(ONCE).find(([known]) => known === type)?.[1] ?? null;
}

/** Whether it happens to whoever plays this part. */
export function isDoneTo(part: Part | undefined): boolean {
  return !DOERS.has(part);
}
