/** What happens but once to somebody or something: nobody dies twice, and what is founded is founded once. */
import type { Extraction } from '../../shared/model/extraction.ts';
import type { EventType, Kind, Part } from '../../shared/schema/index.ts';

/** By type, the kind of those to whom it happens. */
const ONCE: Readonly<Partial<Record<EventType, Kind>>> = { death: 'Person', founding: 'Organization' };
/** Parts of those who do it, and may do it again. */
const DOERS: ReadonlySet<Part | undefined> = new Set(['agent', 'attacker']);

/** Whether two events of the type with one name are one. */
export function happensOnce(type: string): boolean {
  return Object.hasOwn(ONCE, type);
}

/**
 * The one to whom each such event of an article happens, by local ids; of several dead at once, or where it is only
 * said to come, none.
 */
export function onceTo({ entities, relations }: Extraction): Map<string, string> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found = new Map<string, Set<string>>();
  for (const { type, from, to, as, modality } of relations) {
    const event = byId.get(to);
    const kind = event?.eventType && ONCE[event.eventType];
    if (type !== 'PARTICIPATED_IN' || !kind || DOERS.has(as) || byId.get(from)?.kind !== kind) continue;
    if (modality === 'asserted') found.set(to, (found.get(to) ?? new Set()).add(from));
  }
  return new Map(
    [...found].flatMap(([event, ends]) => (ends.size === 1 ? [[event, [...ends][0] ?? '']] : [])),
  );
}
