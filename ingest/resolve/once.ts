/** To whom the events of an article happen that happen but once. */
import type { Extraction } from '../../shared/model/extraction.ts';
import { isDoneTo, onceToKind } from '../../shared/schema/index.ts';

/**
 * The one to whom each such event of an article happens, by local ids; of several dead at once, or where it is only
 * said to come, none.
 */
export function onceTo({ entities, relations }: Extraction): Map<string, string> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found = new Map<string, Set<string>>();
  for (const { type, from, to, as, modality } of relations) {
    const event = byId.get(to);
    const kind = onceToKind(event?.eventType ?? 'other');
    if (type !== 'PARTICIPATED_IN' || !kind || !isDoneTo(as) || byId.get(from)?.kind !== kind) continue;
    if (modality === 'asserted') found.set(to, (found.get(to) ?? new Set()).add(from));
  }
  return new Map(
    [...found].flatMap(([event, ends]) => (ends.size === 1 ? [[event, [...ends][0] ?? '']] : [])),
  );
}
