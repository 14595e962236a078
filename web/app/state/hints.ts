/** Hints for the first use: one at a time, each until it was followed or put away, and then never again. */

export const HINTS = {
  expand: 'Double-click an entity to add what it is connected with; its card shows beforehand what that is.',
  undo: 'What changes the view can be undone, and so can decisions: Ctrl+Z, and Ctrl+Shift+Z to do it again.',
  select: 'Hold Shift and draw a rectangle to select; what is selected can be kept alone, hidden, or pinned.',
} as const;
export type HintName = keyof typeof HINTS;
const ORDER: readonly HintName[] = ['expand', 'undo', 'select'];

/** What the reader has done so far in this view. */
export interface Situation {
  readonly expanded: boolean;
  readonly changed: boolean;
  readonly undone: boolean;
  readonly selected: boolean;
}

/** The hint that helps now, among those that are not put away; null for none. */
export function hintFor(away: ReadonlySet<HintName>, { expanded, changed }: Situation): HintName | null {
  const fits = { expand: !expanded, undo: changed, select: expanded };
  return ORDER.find((name) => !away.has(name) && fits[name]) ?? null;
}

/** Hints that were followed, and so need not be given again. */
export function followed({ expanded, undone, selected }: Situation): HintName[] {
  const done = { expand: expanded, undo: undone, select: selected };
  return ORDER.filter((name) => done[name]);
}

/** Hints as they are remembered; anything else that stands there is none. */
export function rememberedHints(text: string | null): ReadonlySet<HintName> {
  const names = (text ?? '').split(' ');
  return new Set(ORDER.filter((name) => names.includes(name)));
}

export function hintsText(away: ReadonlySet<HintName>): string {
  return ORDER.filter((name) => away.has(name)).join(' ');
}
