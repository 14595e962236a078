/** What the graph is asked with. */
import type { Direction } from '../../contract/index.ts';
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

export interface SearchQuery {
  readonly q: string;
  readonly kind?: Kind | undefined;
  readonly limit: number;
}

export interface NeighbourQuery extends Page {
  readonly type?: RelationType | undefined;
  readonly direction?: Direction | undefined;
}

export interface EdgeEnds {
  readonly from: string;
  readonly type: RelationType;
  readonly to: string;
}
