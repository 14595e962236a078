import { isPartialDate } from '../../../../shared/model/dates.ts';
import {
  EVENT_TYPES,
  MODALITIES,
  ORGANIZATION_KINDS,
  RELATION_TYPES,
  type RelationType,
  TENURES,
} from '../../../../shared/schema/index.ts';
import { escaped, idSet, unescaped } from '../view/id-list.ts';

/**
 * What is left out of the graph and of every panel. Of closed lists it says what is hidden, in the order of the
 * schema; of open ones what is asked for, sorted, and nothing means everything. Kinds are apart, in the legend.
 */
export interface Filters {
  readonly relations: readonly RelationType[];
  readonly organizations: readonly string[];
  readonly events: readonly string[];
  readonly tenures: readonly string[];
  readonly modalities: readonly string[];
  /** At least so many independent sources. */
  readonly sources: number;
  /** At least this confidence, in percent. */
  readonly confidence: number;
  /** Only what these sources, by name, tell; and these articles, by id. */
  readonly bySources: readonly string[];
  readonly byArticles: readonly string[];
  /** Only what was told in this time: ISO dates at any precision, both included. */
  readonly told: Range;
}

export interface Range {
  readonly since: string | null;
  readonly until: string | null;
}

export const EVER: Range = { since: null, until: null };
export const NO_FILTERS: Filters = {
  relations: [],
  organizations: [],
  events: [],
  tenures: [],
  modalities: [],
  sources: 1,
  confidence: 0,
  bySources: [],
  byArticles: [],
  told: EVER,
};

/** What stands for an entity or relation that has no value of a list. */
export const UNTOLD = 'untold';

/** The closed lists: which values there are, and the letters under which an address has them. */
export const LISTS = {
  relations: { values: RELATION_TYPES, key: 'fr' },
  organizations: { values: [...ORGANIZATION_KINDS, UNTOLD], key: 'fo' },
  events: { values: [...EVENT_TYPES, UNTOLD], key: 'fe' },
  tenures: { values: [...TENURES, UNTOLD], key: 'ft' },
  modalities: { values: MODALITIES.filter((each) => each !== 'negated'), key: 'fm' },
} as const;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES: readonly ListName[] = [
  'relations',
  'organizations',
  'events',
  'tenures',
  'modalities',
];

/** Whether nothing is left out. */
export function isOpen(filters: Filters): boolean {
  return encodeFilters(filters).length === 0;
}

/** The same with a value of a closed list hidden, or shown again. */
export function withValueToggled(filters: Filters, list: ListName, value: string): Filters {
  const hidden: readonly string[] = filters[list];
  return withHidden(filters, list, (each) => hidden.includes(each) !== (each === value));
}

/** The same with only one value of a closed list shown; with all where it was the only one already. */
export function withOnly(filters: Filters, list: ListName, value: string): Filters {
  const others = LISTS[list].values.filter((each) => each !== value);
  const hidden: readonly string[] = filters[list];
  const already = hidden.length === others.length && !hidden.includes(value);
  return withHidden(filters, list, (each) => !already && each !== value);
}

/** The same with all of a closed list shown. */
export function withAll(filters: Filters, list: ListName): Filters {
  return withHidden(filters, list, () => false);
}

function withHidden(filters: Filters, list: ListName, isHidden: (value: string) => boolean): Filters {
  return { ...filters, [list]: LISTS[list].values.filter(isHidden) };
}

/** The parts of an address, only those that are out of the ordinary. */
export function encodeFilters(filters: Filters): [key: string, text: string][] {
  const parts: [string, string][] = [];
  for (const name of LIST_NAMES) {
    const text = encodeList(LISTS[name].values, filters[name]);
    if (text !== '') parts.push([LISTS[name].key, text]);
  }
  const { sources, confidence, bySources, byArticles, told } = filters;
  if (sources > 1) parts.push(['fn', String(sources)]);
  if (confidence > 0) parts.push(['fc', String(confidence)]);
  if (bySources.length > 0) parts.push(['fs', bySources.map(escaped).join('.')]);
  if (byArticles.length > 0) parts.push(['fa', byArticles.map(escaped).join('.')]);
  const range = encodeRange(told);
  if (range !== '') parts.push(['fd', range]);
  return parts;
}

/** The filters of an address; what cannot be read leaves nothing out. */
export function decodeFilters(query: URLSearchParams): Filters {
  const list = <T extends string>(key: string, values: readonly T[]): readonly T[] =>
    decodeList(values, query.get(key) ?? '');
  return {
    relations: list(LISTS.relations.key, LISTS.relations.values),
    organizations: list(LISTS.organizations.key, LISTS.organizations.values),
    events: list(LISTS.events.key, LISTS.events.values),
    tenures: list(LISTS.tenures.key, LISTS.tenures.values),
    modalities: list(LISTS.modalities.key, LISTS.modalities.values),
    sources: Math.max(1, whole(query.get('fn'), 1_000)),
    confidence: whole(query.get('fc'), 100),
    bySources: texts(query.get('fs')),
    byArticles: texts(query.get('fa')),
    told: decodeRange(query.get('fd')),
  };
}

/** What is hidden; or, where that is shorter, `*` and what is not. */
function encodeList(values: readonly string[], hidden: readonly string[]): string {
  const rest = values.filter((value) => !hidden.includes(value));
  return rest.length + 1 < hidden.length ? ['*', ...rest].join('.') : hidden.join('.');
}

function decodeList<T extends string>(values: readonly T[], text: string): readonly T[] {
  const [first, ...rest] = text.split('.');
  const named = new Set(first === '*' ? rest : text.split('.'));
  return values.filter((value) => named.has(value) !== (first === '*'));
}

function texts(text: string | null): readonly string[] {
  return idSet((text ?? '').split('.').filter(Boolean).map(unescaped));
}

/** `SINCE*UNTIL`, where either may be missing; the empty text for all of time. */
export function encodeRange({ since, until }: Range): string {
  return since === null && until === null ? '' : `${since ?? ''}*${until ?? ''}`;
}

export function decodeRange(text: string | null): Range {
  const [since = '', until = ''] = (text ?? '').split('*');
  return { since: isPartialDate(since) ? since : null, until: isPartialDate(until) ? until : null };
}

function whole(text: string | null, most: number): number {
  return text !== null && /^\d{1,6}$/.test(text) ? Math.min(most, Number(text)) : 0;
}
