import type { Explorer } from '../explorer.ts';
import type { Point } from '../graph/placement.ts';
import { EXPANSION, OVERVIEW_LIMIT, OVERVIEW_MOST } from '../limits.ts';
import type { Choice } from './expansion.ts';
import type { LayoutChoice } from './layout-choice.ts';
import { type Go, SMALL } from './step-actions.ts';
import type { OverviewMode, View } from './view.ts';
import * as change from './view-changes.ts';

/** Everything that changes what is on the graph and where it stands. */
export function viewActions({ view, working }: Pick<Explorer, 'view' | 'working'>, go: Go) {
  const now = (): View => view.peek();

  return {
    expand: (id: string, choice?: Partial<Choice>) => go(change.withExpansion(now(), id, choice)),
    /** Expands at once what fits on one page; of what would add more, first says what it would add. */
    expandAsking: (id: string) => {
      const degree = working.peek().nodes.get(id)?.degree ?? 0;
      if (degree <= EXPANSION || change.isExpanded(now(), id)) go(change.withExpansion(now(), id));
      else go({ ...now(), panel: { is: 'expand', id } });
    },
    collapse: (id: string) => go(change.withCollapsed(now(), id)),
    unfold: (id: string) => go(change.withUnfolded(now(), id)),
    togglePins: (ids: readonly string[]) =>
      go(change.withPinned(now(), ids, working.peek().positions), SMALL),
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
    layOutBy: (layout: LayoutChoice | null) => go({ ...now(), layout }, { ...SMALL, gesture: 'layout' }),
  };
}
