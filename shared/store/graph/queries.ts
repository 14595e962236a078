/** What the graph is asked with. */
import type { Direction, WithId } from '../../contract/index.ts';
import type { Kind, RelationType } from '../../schema/index.ts';

export interface Counts {
  readonly articles: number;
  readonly entities: number;
  readonly claims: number;
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** What an overview is chosen by. */
export type OverviewBy = 'community' | 'degree';

export interface SearchQuery {
  readonly q: string;
  readonly kind?: Kind | undefined;
  readonly limit: number;
}

export interface NeighbourQuery extends Page {
  readonly type?: RelationType | undefined;
  readonly direction?: Direction | undefined;
  /** Of the other end. */
  readonly kind?: Kind | undefined;
  /** Days between which the relation's articles are, or that lie between the first and the last of them. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

export interface BeginningQuery {
  readonly of: WithId;
  readonly begins: string;
  readonly limit: number;
}

export interface EdgeEnds {
  readonly from: string;
  readonly type: RelationType;
  readonly to: string;
}

/** Days that every date lies between, compared as text. */
export const ANY_DATE = { since: '0000', until: '9999-99' } as const;
