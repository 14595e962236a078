/**
 * The address of a view. All of what is looked at lives in the address after `#`, so that reload, back and a shared link
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
 * and behind each of them, where it is out of the ordinary, what is on the graph (`view-query.ts`).
 */
import { RELATION_TYPES, type RelationType } from '../../../../shared/schema/index.ts';
import { decodeQueryPanel, encodeQueryPanel } from '../console/query-panel.ts';
import { PATH_ENDS_MOST } from '../limits.ts';
import { encodeIds, listedIds, unescaped } from './id-list.ts';
import type { Panel, PathsPanel, View } from './view.ts';
import { decodeGraph, encodeGraph } from './view-query.ts';

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
