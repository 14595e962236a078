import { paramsOf, textOf } from '../../../../shared/query/params.ts';

/** A query as it stands in an address: its text, the values of its parameters, and how its result is looked at. */

export const RESULT_VIEWS = ['graph', 'table', 'json', 'plan'] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

/** Rows that are asked for at first, and the most that are asked for at once. */
export const ROWS = 1_000;
export const ROWS_MOST = 10_000;

export type Params = Readonly<Record<string, unknown>>;

export interface QueryPanel {
  readonly is: 'query';
  readonly cypher: string;
  /** By name, without `$`; absent where there are none. */
  readonly params?: Params;
  /** Absent for the one that fits the result. */
  readonly show?: ResultView;
  /** Rows that are asked for; absent for the first ones. */
  readonly limit?: number;
  /** The console has the place of the graph too. */
  readonly full?: true;
}

/** Writes what is out of the ordinary into the query of an address: `c=` `p.NAME=` `r=` `m=` `w=`. */
export function encodeQueryPanel(
  { cypher, params = {}, show, limit, full }: QueryPanel,
  query: URLSearchParams,
): void {
  if (cypher) query.set('c', cypher);
  for (const name of Object.keys(params).sort()) query.set(`${PREFIX}${name}`, textOf(params[name]));
  if (show) query.set('r', show);
  if (limit !== undefined && limit !== ROWS) query.set('m', String(limit));
  if (full) query.set('w', 'full');
}

const PREFIX = 'p.';

/** What stands there; whatever cannot be read is left out. */
export function decodeQueryPanel(query: URLSearchParams): QueryPanel {
  const named = [...query].flatMap(([key, text]) =>
    key.startsWith(PREFIX) ? [[`param.${key.slice(PREFIX.length)}`, text]] : [],
  );
  const params = paramsOf(Object.fromEntries(named));
  const show = RESULT_VIEWS.find((view) => view === query.get('r'));
  const limit = limitOf(query.get('m'));
  return {
    is: 'query',
    cypher: query.get('c') ?? '',
    ...(Object.keys(params).length > 0 && { params }),
    ...(show && { show }),
    ...(limit !== ROWS && { limit }),
    ...(query.get('w') === 'full' && { full: true as const }),
  };
}

function limitOf(text: string | null): number {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Math.min(ROWS_MOST, Number(text)) : ROWS;
}

/** What tells apart two questions; how their results are looked at does not. */
export function questionKey({ cypher, params = {}, limit = ROWS }: QueryPanel): string {
  const sorted = Object.keys(params)
    .sort()
    .map((name) => [name, params[name]]);
  return JSON.stringify([cypher, sorted, limit]);
}

/** How many rows to ask for next; null where that is the most. */
export function moreRows(limit: number): number | null {
  return limit >= ROWS_MOST ? null : Math.min(ROWS_MOST, limit * 5);
}
