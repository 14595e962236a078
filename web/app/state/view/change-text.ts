import { encodeFilters } from '../filters/filters.ts';
import { counted } from '../reading.ts';
import { placeOf } from './places.ts';
import type { Panel, View } from './view.ts';

/**
 * What a step of undo changes, in a few words: "expand Ada Berg", "hide 3 entities". The most telling change counts.
 * @param isHeld whether a view has an entity on the graph that nobody put there by itself: adding it changes nothing
 */
export function changeText(
  before: View,
  after: View,
  nameOf: (id: string) => string,
  isHeld: IsHeld = () => false,
): string {
  for (const tell of TELLERS) {
    const text = tell(before, after, nameOf, isHeld);
    if (text !== null) return text;
  }
  return 'change';
}

export type IsHeld = (view: View, id: string) => boolean;
type Teller = (before: View, after: View, nameOf: (id: string) => string, isHeld: IsHeld) => string | null;

const some = (ids: readonly string[], nameOf: (id: string) => string): string =>
  ids.length === 1 ? nameOf(ids[0] ?? '') : counted(ids.length, 'entity', 'entities');

const more = (before: readonly string[], after: readonly string[]): readonly string[] =>
  after.filter((id) => !before.includes(id));

/** Ids that came and went in one of the sets. */
function ofSet(pick: (view: View) => readonly string[], came: string, went: string): Teller {
  return (before, after, nameOf) => {
    const fresh = more(pick(before), pick(after));
    if (fresh.length > 0) return `${came} ${some(fresh, nameOf)}`;
    const gone = more(pick(after), pick(before));
    return gone.length > 0 ? `${went} ${some(gone, nameOf)}` : null;
  };
}

/** Entities put on the graph one by one: those that stood there by themselves neither come nor go. */
const ofAdded: Teller = (before, after, nameOf, isHeld) => {
  const fresh = more(before.added, after.added);
  const gone = more(after.added, before.added);
  if (fresh.length === 0 && gone.length === 0) return null;
  const come = fresh.filter((id) => !isHeld(before, id));
  if (come.length > 0) return `add ${some(come, nameOf)}`;
  const go = gone.filter((id) => !isHeld(after, id));
  if (go.length > 0) return `remove ${some(go, nameOf)}`;
  return `keep ${some(fresh.length > 0 ? fresh : gone, nameOf)}`;
};

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

const TELLERS: readonly Teller[] = [
  (a, b) => (differs(a.only, b.only) ? (b.only ? 'keep only these' : 'back to the overview') : null),
  (a, b, nameOf) => {
    const [few, many] = a.expanded.length < b.expanded.length ? [a, b] : [b, a];
    if (few.expanded.length === many.expanded.length) return null;
    const changed = many.expanded.find((each, index) => differs(each, few.expanded[index]));
    return `${many === b ? 'expand' : 'collapse'} ${nameOf(changed?.id ?? '')}`;
  },
  ofSet((view) => view.collapsed, 'fold', 'unfold'),
  ofSet((view) => view.without, 'hide', 'show again'),
  ofSet((view) => view.pinned, 'pin', 'unpin'),
  ofSet((view) => view.grown, 'take in', 'take off'),
  (a, b, nameOf) => {
    const moved = b.pinned.filter((id) => differs(placeOf(a.places, id), placeOf(b.places, id)));
    return moved.length > 0 ? `move ${some(moved, nameOf)}` : null;
  },
  ofAdded,
  (a, b) => (a.limit !== b.limit || a.by !== b.by ? 'change the overview' : null),
  (a, b) => (differs(a.hidden, b.hidden) ? 'hide or show a kind' : null),
  (a, b) => (differs(encodeFilters(a.filters), encodeFilters(b.filters)) ? 'filter' : null),
  (a, b) => (differs(a.time, b.time) ? 'choose a time' : null),
  (a, b) => (a.day !== b.day ? 'choose a day' : null),
  (a, b) => (differs(a.layout, b.layout) ? 'lay out' : null),
  ofSet((view) => view.selected, 'select', 'unselect'),
  (a, b, nameOf) => (differs(a.panel, b.panel) ? panelText(b.panel, nameOf) : null),
];

function panelText(panel: Panel, nameOf: (id: string) => string): string {
  if (panel.is === 'entity' || panel.is === 'expand') return `open ${nameOf(panel.id)}`;
  return panel.is === 'shown' ? 'close the panel' : `open ${panel.is}`;
}
