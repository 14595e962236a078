import type { DecideInput } from '../../../../shared/contract/index.ts';
import { KIND_NAMES, type Kind } from '../../../../shared/schema/index.ts';
import { EVER, NO_FILTERS } from '../filters/filters.ts';
import type { Point } from '../graph/placement.ts';
import { type Choice, type Expansion, expansionBy } from './expansion.ts';
import { idSet } from './id-list.ts';
import { placesAmong, placesOf } from './places.ts';
import { START, type View, withPanel } from './view.ts';

/** Changes of what is on the graph: each gives the view after it, and the same one where it changes nothing. */

/** The same with a kind hidden or shown again. */
export function withKindToggled(view: View, kind: Kind): View {
  const hidden = KIND_NAMES.filter((each) => view.hidden.includes(each) !== (each === kind));
  return { ...view, hidden };
}

/** The same with neighbours of an entity; the same choice again adds its next page. What was folded unfolds. */
export function withExpansion(view: View, id: string, choice: Partial<Choice> = {}): View {
  const collapsed = view.collapsed.filter((each) => each !== id);
  return { ...view, collapsed, expanded: [...view.expanded, expansionBy(id, choice)] };
}

/**
 * Collapsed: all that expanding this entity added is taken back; of one that was never expanded, the neighbours that
 * hang on nothing else are folded into it. What other parts of the view hold stays.
 */
export function withCollapsed(view: View, id: string): View {
  if (isExpanded(view, id)) return { ...view, expanded: view.expanded.filter((each) => each.id !== id) };
  return { ...view, collapsed: idSet([...view.collapsed, id]) };
}

/** The same with folded neighbours shown again. */
export function withUnfolded(view: View, id: string): View {
  return { ...view, collapsed: view.collapsed.filter((each) => each !== id) };
}

export function isExpanded(view: View, id: string): boolean {
  return view.expanded.some((each) => each.id === id);
}

/**
 * Pinned where one of them is not, else loosened.
 * @param positions where entities stand now, which is where the pinned ones stay
 */
export function withPinned(
  view: View,
  ids: readonly string[],
  positions: ReadonlyMap<string, Point> = new Map(),
): View {
  if (ids.every((id) => view.pinned.includes(id))) {
    const stays = (id: string): boolean => !ids.includes(id);
    return { ...view, pinned: view.pinned.filter(stays), places: placesAmong(view.places, stays) };
  }
  const fresh = ids.flatMap((id): [string, Point][] => {
    const point = view.pinned.includes(id) ? undefined : positions.get(id);
    return point ? [[id, point]] : [];
  });
  return {
    ...view,
    pinned: idSet([...view.pinned, ...ids]),
    places: placesOf([...Object.entries(view.places), ...fresh]),
  };
}

/** An entity put somewhere by hand, which pins it there. */
export function withPlace(view: View, id: string, point: Point): View {
  const others = Object.entries(placesAmong(view.places, (each) => each !== id));
  return { ...view, pinned: idSet([...view.pinned, id]), places: placesOf([...others, [id, point]]) };
}

/** Entities put on the graph one by one; they come back if they were taken off. */
export function withAdded(view: View, ids: readonly string[]): View {
  const without = view.without.filter((id) => !ids.includes(id));
  return { ...view, without, added: idSet([...view.added, ...ids]) };
}

/** Taken off the graph, whatever holds them; they are no longer pinned or selected. */
export function withHidden(view: View, ids: readonly string[]): View {
  const stays = (id: string): boolean => !ids.includes(id);
  return {
    ...view,
    without: idSet([...view.without, ...ids]),
    added: view.added.filter(stays),
    pinned: view.pinned.filter(stays),
    places: placesAmong(view.places, stays),
    selected: view.selected.filter(stays),
  };
}

/** Only these, in place of the overview and all that was added; expanding goes on from there. */
export function withOnlyThese(view: View, ids: readonly string[]): View {
  const only = idSet(ids);
  return { ...view, only, expanded: [], added: [], grown: [], collapsed: [], without: [], selected: [] };
}

/** The overview again; expansions and what was added stay. */
export function withOverview(view: View): View {
  return { ...view, only: null };
}

/** One that was taken off comes back, where something holds it. */
export function withBack(view: View, id: string): View {
  return { ...view, without: view.without.filter((each) => each !== id) };
}

/** What was taken off comes back. */
export function withHiddenBack(view: View): View {
  return { ...view, without: [], collapsed: [] };
}

export function withSelected(view: View, ids: Iterable<string>): View {
  return { ...view, selected: idSet(ids) };
}

/** Everything that leaves something out by a rule is cleared: filters, kinds, time. What was taken off by hand stays off. */
export function withoutFilters(view: View): View {
  return { ...view, hidden: [], filters: NO_FILTERS, time: EVER, day: null };
}

/** The same after a decision: the page of what was rejected closes. */
export function withDecision(view: View, { verb }: Pick<DecideInput, 'verb'>): View {
  return verb === 'reject-entity' ? withPanel(view, START.panel) : view;
}

/** The same with an entity under its present id: links by an older one keep working. */
export function withRenamed(view: View, old: string, present: string): View {
  const rename = (id: string): string => (id === old ? present : id);
  const set = (ids: readonly string[]): readonly string[] =>
    ids.includes(old) ? idSet(ids.map(rename)) : ids;
  const expanded = view.expanded.map((each): Expansion => ({ ...each, id: rename(each.id) }));
  return {
    ...view,
    panel: renamedPanel(view.panel, rename),
    expanded,
    collapsed: set(view.collapsed),
    pinned: set(view.pinned),
    places: view.pinned.includes(old) ? placesAmong(view.places, () => true, rename) : view.places,
    added: set(view.added),
    grown: set(view.grown),
    without: set(view.without),
    only: view.only && set(view.only),
    selected: set(view.selected),
  };
}

function renamedPanel(panel: View['panel'], rename: (id: string) => string): View['panel'] {
  if (panel.is === 'entity' || panel.is === 'expand') return { ...panel, id: rename(panel.id) };
  if (panel.is === 'paths') return { ...panel, ids: [...new Set(panel.ids.map(rename))] };
  return panel;
}
