import type { Kind } from '../../../../shared/schema/index.ts';
import type { Explorer } from '../explorer.ts';
import {
  type Filters,
  type ListName,
  type Range,
  withAll,
  withOnly,
  withValueToggled,
} from '../filters/filters.ts';
import type { Point } from '../graph/placement.ts';
import { EXPANSION, OVERVIEW_LIMIT, OVERVIEW_MOST } from '../limits.ts';
import type { Choice } from './expansion.ts';
import type { LayoutChoice } from './layout-choice.ts';
import type { GoOptions } from './step-actions.ts';
import type { OverviewMode, View } from './view.ts';
import * as change from './view-changes.ts';

type Go = (view: View, options?: GoOptions) => void;

/** Small changes are written over the address as it stands, so that going back does not go through each of them. */
const SMALL: GoOptions = { how: 'replace' };

/** Everything that changes what is on the graph. */
export function viewActions(explorer: Explorer, go: Go) {
  const now = (): View => explorer.view.peek();
  const filter = (filters: Filters, gesture: string | null = null): void =>
    go({ ...now(), filters }, { ...SMALL, gesture });

  return {
    expand: (id: string, choice?: Partial<Choice>) => go(change.withExpansion(now(), id, choice)),
    /** Expands at once what fits on one page; of what would add more, first says what it would add. */
    expandAsking: (id: string) => {
      const degree = explorer.working.peek().nodes.get(id)?.degree ?? 0;
      if (degree <= EXPANSION || change.isExpanded(now(), id)) go(change.withExpansion(now(), id));
      else go({ ...now(), panel: { is: 'expand', id } });
    },
    undoExpansion: () => go(change.withoutLastExpansion(now())),
    collapse: (id: string) => go(change.withCollapsed(now(), id)),
    unfold: (id: string) => go(change.withUnfolded(now(), id)),
    togglePins: (ids: readonly string[]) =>
      go(change.withPinned(now(), ids, explorer.working.peek().positions), SMALL),
    /** An entity put elsewhere by hand, which pins it there; moving it on is one step. */
    put: (id: string, point: Point) =>
      go(change.withPlace(now(), id, point), { ...SMALL, gesture: `put ${id}` }),
    /** Takes entities off the graph; their panel, if open, closes with them. */
    hide: (ids: readonly string[]) => {
      const { panel } = now();
      const open = (panel.is === 'entity' || panel.is === 'expand') && ids.includes(panel.id);
      go(change.withHidden(open ? { ...now(), panel: { is: 'shown' } } : now(), ids));
    },
    showHidden: () => go(change.withHiddenBack(now())),
    add: (ids: readonly string[]) => go(change.withAdded(now(), ids)),
    keepOnly: (ids: readonly string[]) => go(change.withOnlyThese(now(), ids)),
    showOverview: () => go(change.withOverview(now())),
    showMore: () => go({ ...now(), limit: Math.min(OVERVIEW_MOST, now().limit + OVERVIEW_LIMIT) }),
    chooseOverview: (by: OverviewMode) => go({ ...now(), by }),
    toggleKind: (kind: Kind) => go(change.withKindToggled(now(), kind), SMALL),
    toggleValue: (list: ListName, value: string) => filter(withValueToggled(now().filters, list, value)),
    onlyValue: (list: ListName, value: string) => filter(withOnly(now().filters, list, value)),
    allValues: (list: ListName) => filter(withAll(now().filters, list)),
    /** @param gesture a name where changes follow each other, as when a slider is drawn */
    filter: (some: Partial<Filters>, gesture: string | null = null) =>
      filter({ ...now().filters, ...some }, gesture),
    clearFilters: () => go(change.withoutFilters(now())),
    /** A stretch of the timeline; drawing over it is one step. */
    chooseTime: (time: Range) => go({ ...now(), time }, { ...SMALL, gesture: 'time' }),
    chooseDay: (day: string | null) => go({ ...now(), day }, { ...SMALL, gesture: 'day' }),
    layOutBy: (layout: LayoutChoice | null) => go({ ...now(), layout }, { ...SMALL, gesture: 'layout' }),
    /** Selected in place of what was, or with it. */
    select: (ids: Iterable<string>, { more = false } = {}) =>
      go(change.withSelected(now(), more ? [...now().selected, ...ids] : ids), SMALL),
    toggleSelected: (id: string) => {
      const { selected } = now();
      const next = selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id];
      go(change.withSelected(now(), next), SMALL);
    },
    /** What is selected with all that is shown around it. */
    selectNeighbours: (of: readonly string[] = now().selected) => {
      const { neighbours } = explorer.shown.peek();
      const near = of.flatMap((id) => [id, ...(neighbours.get(id) ?? [])]);
      go(change.withSelected(now(), [...now().selected, ...near]), SMALL);
    },
    clearSelection: () => go(change.withSelected(now(), []), SMALL),
  };
}
