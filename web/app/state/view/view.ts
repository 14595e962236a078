/** What the explorer shows: a panel over a graph. */
import type { Kind, RelationType } from '../../../../shared/schema/index.ts';
import type { QueryPanel } from '../console/query-panel.ts';
import { EVER, type Filters, NO_FILTERS, type Range } from '../filters/filters.ts';
import { OVERVIEW_LIMIT } from '../limits.ts';
import type { Expansion } from './expansion.ts';
import type { LayoutChoice } from './layout-choice.ts';
import { NO_PLACES, type Places } from './places.ts';

/** What is looked at beside the graph. */
export type Panel =
  | { readonly is: 'shown' }
  | { readonly is: 'entity'; readonly id: string }
  | { readonly is: 'relation'; readonly from: string; readonly type: RelationType; readonly to: string }
  | { readonly is: 'articles'; readonly page: number }
  | { readonly is: 'article'; readonly id: string; readonly claim: string | null }
  | { readonly is: 'add' }
  | { readonly is: 'decisions' }
  | { readonly is: 'review' }
  | { readonly is: 'sources' }
  | QueryPanel
  | { readonly is: 'expand'; readonly id: string }
  | { readonly is: 'filters' }
  | { readonly is: 'timeline' }
  | { readonly is: 'views' }
  | PathsPanel;

/** What connects these entities, in the order in which they were named; `types` of none means all. */
export interface PathsPanel {
  readonly is: 'paths';
  readonly ids: readonly string[];
  readonly types: readonly RelationType[];
}

/** Which entities the overview is made of: a share of each community, or the most connected of all. */
export type OverviewMode = 'community' | 'degree';

/** Sets of ids are sorted and hold each once (`idSet`). */
export interface View {
  readonly panel: Panel;
  /** How many entities the overview asks for. */
  readonly limit: number;
  readonly by: OverviewMode;
  /** Hidden kinds, in the order of the schema. */
  readonly hidden: readonly Kind[];
  /** Neighbours that were added, in order; the same expansion again is its next page. */
  readonly expanded: readonly Expansion[];
  /** Entities into which the neighbours were folded that hang on nothing else. */
  readonly collapsed: readonly string[];
  /** Entities that stay on the graph and in their place, whatever is collapsed, filtered or laid out. */
  readonly pinned: readonly string[];
  /** Where those of them were put that have a place of their own. */
  readonly places: Places;
  /** Entities that were put on the graph one by one: steps of a path, hits of a search. */
  readonly added: readonly string[];
  /** Entities that came while the graph was looked at, and were not there when it was asked for. */
  readonly grown: readonly string[];
  /** Entities that were taken off the graph. */
  readonly without: readonly string[];
  /** Where a part was kept, it alone is what the graph begins with, in place of the overview; else null. */
  readonly only: readonly string[] | null;
  readonly selected: readonly string[];
  readonly filters: Filters;
  /** The stretch of the timeline that is looked at: events in it, roles held in it. */
  readonly time: Range;
  /** "As of this day", an ISO date: who held what then, and what had happened; null for no day. */
  readonly day: string | null;
  /** Null for the stored positions. */
  readonly layout: LayoutChoice | null;
}

/** What is on the graph before anybody changed it. */
export const START: View = {
  panel: { is: 'shown' },
  limit: OVERVIEW_LIMIT,
  by: 'community',
  hidden: [],
  expanded: [],
  collapsed: [],
  pinned: [],
  places: NO_PLACES,
  added: [],
  grown: [],
  without: [],
  only: null,
  selected: [],
  filters: NO_FILTERS,
  time: EVER,
  day: null,
  layout: null,
};

/** Another panel over the same graph. */
export function withPanel(view: View, panel: Panel): View {
  return { ...view, panel };
}
