import { OVERVIEW_LIMIT, OVERVIEW_MOST } from '../limits.ts';

/** Which overview a view begins with. Apart from the rest of the view, for what is asked before the page runs. */
export interface OverviewChoice {
  readonly limit: number;
  readonly by: 'community' | 'degree';
}

/** The overview that the query of an address names; what cannot be read is as it is at the start. */
export function decodeOverview(query: URLSearchParams): OverviewChoice {
  return { limit: limitOf(query.get('n')), by: query.get('b') === 'degree' ? 'degree' : 'community' };
}

function limitOf(text: string | null): number {
  return text !== null && /^[1-9]\d{0,8}$/.test(text)
    ? Math.min(OVERVIEW_MOST, Number(text))
    : OVERVIEW_LIMIT;
}
