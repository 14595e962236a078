/** What is new stays marked until it was seen: hovered, opened, or in view for a while. */

/** Seconds in view after which something new counts as seen. */
export const SEEN_AFTER = 8;

/** Seconds that each has been in view; what is not new any more, or out of view, begins anew. */
export function watched(
  before: ReadonlyMap<string, number>,
  fresh: ReadonlySet<string>,
  isInView: (id: string) => boolean,
  seconds: number,
): Map<string, number> {
  const visible = [...fresh].filter(isInView);
  return new Map(visible.map((id) => [id, (before.get(id) ?? 0) + seconds]));
}

/** Those that were looked at for long enough. */
export function seenLongEnough(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].filter(([, seconds]) => seconds >= SEEN_AFTER).map(([id]) => id);
}

/** What is left when some were seen; the same object where none of them was new. */
export function withoutSeen(fresh: ReadonlySet<string>, seen: readonly string[]): ReadonlySet<string> {
  if (!seen.some((id) => fresh.has(id))) return fresh;
  const out = new Set(seen);
  return new Set([...fresh].filter((id) => !out.has(id)));
}
