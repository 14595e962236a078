import { KIND_NAMES, type Kind, RELATION_TYPES, type RelationType } from '../../../shared/schema/index.ts';

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
 *     #/q?c=CYPHER               a query
 *
 * and behind each of them `n` (entities of the overview), `k` (kinds that are hidden), `x` (expanded entities).
 */
export type Panel =
  | { readonly is: 'shown' }
  | { readonly is: 'entity'; readonly id: string }
  | { readonly is: 'relation'; readonly from: string; readonly type: RelationType; readonly to: string }
  | { readonly is: 'articles'; readonly page: number }
  | { readonly is: 'article'; readonly id: string; readonly claim: string | null }
  | { readonly is: 'add' }
  | { readonly is: 'query'; readonly cypher: string };

export interface View {
  readonly panel: Panel;
  /** How many entities the overview asks for. */
  readonly limit: number;
  /** Hidden kinds, in the order of the schema. */
  readonly hidden: readonly Kind[];
  /** Entities whose neighbours were added, in order; one that stands twice has two pages of them. */
  readonly expanded: readonly string[];
}

export const OVERVIEW_LIMIT = 300;
/** The most that the API gives at once. */
export const OVERVIEW_MOST = 10_000;

export const START: View = { panel: { is: 'shown' }, limit: OVERVIEW_LIMIT, hidden: [], expanded: [] };

/** The address of a view, from `#` on. */
export function encodeView(view: View): string {
  const query = new URLSearchParams();
  const path = encodePanel(view.panel, query);
  if (view.limit !== OVERVIEW_LIMIT) query.set('n', String(view.limit));
  if (view.hidden.length > 0) query.set('k', view.hidden.join('.'));
  if (view.expanded.length > 0) query.set('x', view.expanded.map(encodeURIComponent).join(' '));
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
    case 'query':
      if (panel.cypher) query.set('c', panel.cypher);
      return 'q';
  }
}

/** The view of an address; what cannot be read falls back to its default. Never throws. */
export function decodeView(hash: string): View {
  const [path = '', ...rest] = hash.replace(/^#?\/?/, '').split('?');
  const query = new URLSearchParams(rest.join('?'));
  const hidden = new Set((query.get('k') ?? '').split('.'));
  const limit = whole(query.get('n'), OVERVIEW_LIMIT);
  return {
    panel: decodePanel(path.split('/').map(decoded), query),
    limit: Math.min(limit, OVERVIEW_MOST),
    hidden: KIND_NAMES.filter((kind) => hidden.has(kind)),
    expanded: (query.get('x') ?? '').split(' ').filter(Boolean).map(decoded),
  };
}

function decodePanel(parts: readonly string[], query: URLSearchParams): Panel {
  const [head, first, second, third] = parts;
  if (head === 'e' && first) return { is: 'entity', id: first };
  if (head === 'r' && first && isRelationType(second) && third)
    return { is: 'relation', from: first, type: second, to: third };
  if (head === 'a' && first) return { is: 'article', id: first, claim: query.get('c') || null };
  if (head === 'a') return { is: 'articles', page: whole(query.get('p'), 1) };
  if (head === 'add') return { is: 'add' };
  if (head === 'q') return { is: 'query', cypher: query.get('c') ?? '' };
  return { is: 'shown' };
}

function isRelationType(text: string | undefined): text is RelationType {
  return RELATION_TYPES.some((type) => type === text);
}

function whole(text: string | null, fallback: number): number {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : fallback;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Another panel over the same graph. */
export function withPanel(view: View, panel: Panel): View {
  return { ...view, panel };
}

/** The same with a kind hidden or shown again. */
export function withKindToggled(view: View, kind: Kind): View {
  const hidden = KIND_NAMES.filter((each) => view.hidden.includes(each) !== (each === kind));
  return { ...view, hidden };
}

/** The same with one more page of an entity's neighbours. */
export function withExpansion(view: View, id: string): View {
  return { ...view, expanded: [...view.expanded, id] };
}

/** The same without the last expansion. */
export function withoutLastExpansion(view: View): View {
  return { ...view, expanded: view.expanded.slice(0, -1) };
}

/** The same with an entity under its present id: links by an older one keep working. */
export function withRenamed(view: View, old: string, present: string): View {
  const rename = (id: string): string => (id === old ? present : id);
  const panel = view.panel.is === 'entity' ? { ...view.panel, id: rename(view.panel.id) } : view.panel;
  return { ...view, panel, expanded: view.expanded.map(rename) };
}
