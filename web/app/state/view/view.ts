import { type Kind, RELATION_TYPES, type RelationType } from '../../../../shared/schema/index.ts';
import { decodeQueryPanel, encodeQueryPanel, type QueryPanel } from '../console/query-panel.ts';
import { EVER, type Filters, NO_FILTERS, type Range } from '../filters/filters.ts';
import { OVERVIEW_LIMIT, OVERVIEW_MOST, PATH_ENDS_MOST } from '../limits.ts';
import type { Expansion } from './expansion.ts';
import { encodeIds, listedIds, unescaped } from './id-list.ts';
import type { LayoutChoice } from './layout-choice.ts';
import { decodeGraph, encodeGraph } from './view-query.ts';

/**
 * What is looked at. All of it lives in the address after `#`, so that reload, back and a shared link
 * show the same:
 *
 *     #/                         the graph, with the list of what is shown
 *     #/e/ID                     an entity's card
 *     #/r/FROM/TYPE/TO           the claims of a relation
 *     #/a  #/a?p=2               articles
 *     #/a/ID  #/a/ID?c=CLAIM     one article, at a claim
 *     #/add                      adding articles
 *     #/d  #/review              what was decided; pairs that may be one
 *     #/s                        sources that are watched
 *     #/q?c=CYPHER&p.NAME=VALUE  a query with its parameters, and how its result is looked at
 *     #/x/ID                     what expanding an entity would add
 *     #/f  #/t  #/v              filters; the timeline; views that were kept
 *     #/p?w=IDS&y=TYPES          paths between these entities, by these relation types
 *
 * and behind each of them, where it is out of the ordinary, what is on the graph (`state/view-query.ts`).
 */
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
  /** Entities that were put on the graph one by one: steps of a path, hits of a search. */
  readonly added: readonly string[];
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

export { OVERVIEW_LIMIT, OVERVIEW_MOST };

/** What is on the graph before anybody changed it. */
export const START: View = {
  panel: { is: 'shown' },
  limit: OVERVIEW_LIMIT,
  by: 'community',
  hidden: [],
  expanded: [],
  collapsed: [],
  pinned: [],
  added: [],
  without: [],
  only: null,
  selected: [],
  filters: NO_FILTERS,
  time: EVER,
  day: null,
  layout: null,
};

/** The address of a view, from `#` on. */
export function encodeView(view: View): string {
  const query = new URLSearchParams();
  const path = encodePanel(view.panel, query);
  for (const [key, text] of encodeGraph(view)) query.set(key, text);
  const rest = query.toString();
  return `#/${path}${rest ? `?${rest}` : ''}`;
}

function encodePanel(panel: Panel, query: URLSearchParams): string {
  switch (panel.is) {
    case 'shown':
      return '';
    case 'entity':
      return `e/${encodeURIComponent(panel.id)}`;
    case 'relation':
      return `r/${encodeURIComponent(panel.from)}/${panel.type}/${encodeURIComponent(panel.to)}`;
    case 'articles':
      if (panel.page > 1) query.set('p', String(panel.page));
      return 'a';
    case 'article':
      if (panel.claim) query.set('c', panel.claim);
      return `a/${encodeURIComponent(panel.id)}`;
    case 'add':
      return 'add';
    case 'decisions':
      return 'd';
    case 'review':
      return 'review';
    case 'sources':
      return 's';
    case 'query':
      encodeQueryPanel(panel, query);
      return 'q';
    case 'expand':
      return `x/${encodeURIComponent(panel.id)}`;
    case 'filters':
      return 'f';
    case 'timeline':
      return 't';
    case 'views':
      return 'v';
    case 'paths':
      if (panel.ids.length > 0) query.set('w', encodeIds(panel.ids));
      if (panel.types.length > 0) query.set('y', panel.types.join('.'));
      return 'p';
  }
}

/** The view of an address; what cannot be read falls back to its default. Never throws. */
export function decodeView(hash: string): View {
  const [path = '', ...rest] = hash.replace(/^#?\/?/, '').split('?');
  const query = new URLSearchParams(rest.join('?'));
  return { ...decodeGraph(query), panel: decodePanel(path.split('/').map(unescaped), query) };
}

function decodePanel(parts: readonly string[], query: URLSearchParams): Panel {
  const [head, first, second, third] = parts;
  if (head === 'e' && first) return { is: 'entity', id: first };
  if (head === 'r' && first && isRelationType(second) && third)
    return { is: 'relation', from: first, type: second, to: third };
  if (head === 'a' && first) return { is: 'article', id: first, claim: query.get('c') || null };
  if (head === 'a') return { is: 'articles', page: whole(query.get('p'), 1) };
  if (head === 'add') return { is: 'add' };
  if (head === 'd') return { is: 'decisions' };
  if (head === 'review') return { is: 'review' };
  if (head === 's') return { is: 'sources' };
  if (head === 'q') return decodeQueryPanel(query);
  if (head === 'x' && first) return { is: 'expand', id: first };
  if (head === 'f') return { is: 'filters' };
  if (head === 't') return { is: 'timeline' };
  if (head === 'v') return { is: 'views' };
  if (head === 'p') return pathsPanel(query);
  return { is: 'shown' };
}

function pathsPanel(query: URLSearchParams): PathsPanel {
  const named = new Set((query.get('y') ?? '').split('.'));
  const ids = listedIds(query.get('w')).slice(0, PATH_ENDS_MOST);
  return { is: 'paths', ids, types: RELATION_TYPES.filter((type) => named.has(type)) };
}

function isRelationType(text: string | undefined): text is RelationType {
  return RELATION_TYPES.some((type) => type === text);
}

function whole(text: string | null, fallback: number): number {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : fallback;
}

/** Another panel over the same graph. */
export function withPanel(view: View, panel: Panel): View {
  return { ...view, panel };
}
