import { isPartialDate } from '../../../../shared/model/dates.ts';
import { KIND_NAMES } from '../../../../shared/schema/index.ts';
import { decodeFilters, decodeRange, encodeFilters, encodeRange } from '../filters/filters.ts';
import { OVERVIEW_LIMIT } from '../limits.ts';
import { decodeExpansion, encodeExpansion } from './expansion.ts';
import { decodeIds, encodeIds } from './id-list.ts';
import { decodeLayout, encodeLayout } from './layout-choice.ts';
import { decodeOverview } from './overview-choice.ts';
import { decodePins, encodePins } from './places.ts';
import type { View } from './view.ts';

/**
 * What is on the graph, as the query of an address; only what is out of the ordinary stands there:
 *
 *     n=600 b=degree             the overview: how many entities, the most connected of all
 *     k=Person.Event             kinds that are hidden
 *     x=ID.HOLDS_ROLE.n20+ID     expansions with their choices
 *     z= j= g= h= o= s=          ids: collapsed, added, came since, taken off, kept alone, selected
 *     i=ID*7ps*-3f               pinned, with the place where it was put (hundredths, base 36)
 *     fr=… fo= fe= ft= fm=       hidden relations, organizations, events, tenures, modalities (`*.A`: all but A)
 *     fn=2 fc=80 fs= fa= fd=     sources and confidence at least; by source, by article, told when
 *     e=2019*2021-03 d=2020-05-01   the stretch of time; as of this day
 *     l=radial.rings*n3          layout
 */

type OnGraph = Omit<View, 'panel'>;

const SETS = [
  ['z', 'collapsed'],
  ['j', 'added'],
  ['g', 'grown'],
  ['h', 'without'],
  ['s', 'selected'],
] as const;

/** Keys and texts in an order of their own, so that one view has one address. */
export function encodeGraph(view: OnGraph): [key: string, text: string][] {
  const parts: [string, string][] = [];
  const put = (key: string, text: string): void => {
    if (text !== '') parts.push([key, text]);
  };
  if (view.limit !== OVERVIEW_LIMIT) put('n', String(view.limit));
  if (view.by === 'degree') put('b', view.by);
  put('k', view.hidden.join('.'));
  put('x', view.expanded.map(encodeExpansion).join(' '));
  put('i', encodePins(view.pinned, view.places));
  for (const [key, name] of SETS) put(key, encodeIds(view[name]));
  if (view.only !== null) put('o', view.only.length > 0 ? encodeIds(view.only) : NOTHING);
  parts.push(...encodeFilters(view.filters));
  put('e', encodeRange(view.time));
  put('d', view.day ?? '');
  if (view.layout) put('l', encodeLayout(view.layout));
  return parts;
}

/** A kept part that is empty. */
const NOTHING = '.';

/** What stands there; whatever cannot be read is as it is at the start. */
export function decodeGraph(query: URLSearchParams): OnGraph {
  const kinds = new Set((query.get('k') ?? '').split('.'));
  const ids = (key: string): readonly string[] => decodeIds(query.get(key));
  const day = query.get('d') ?? '';
  return {
    ...decodeOverview(query),
    hidden: KIND_NAMES.filter((kind) => kinds.has(kind)),
    expanded: (query.get('x') ?? '').split(' ').flatMap((each) => decodeExpansion(each) ?? []),
    collapsed: ids('z'),
    ...decodePins(query.get('i')),
    added: ids('j'),
    grown: ids('g'),
    without: ids('h'),
    only: query.get('o') ? ids('o') : null,
    selected: ids('s'),
    filters: decodeFilters(query),
    time: decodeRange(query.get('e')),
    day: /^\d{4}-\d\d-\d\d$/.test(day) && isPartialDate(day) ? day : null,
    layout: decodeLayout(query.get('l')),
  };
}
