/** What the page and the workers of the editor say to each other. */

/** What the graph is made of, as far as completion and checks need it. */
export interface Names {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
  readonly parameters: readonly string[];
  readonly ends: readonly { readonly from: string; readonly type: string; readonly to: string }[];
}

export const NO_NAMES: Names = { labels: [], types: [], properties: [], parameters: [], ends: [] };

export interface Order {
  readonly id: number;
  readonly query: string;
  /** Where the cursor is; of a check it does not matter. */
  readonly caret: number;
  /** Asked for with a key rather than while typing. */
  readonly manual: boolean;
  readonly names: Names;
}

export interface Proposal {
  readonly label: string;
  /** What is put in where it is not the label. */
  readonly apply?: string;
  readonly type: 'label' | 'relation' | 'property' | 'parameter' | 'function' | 'keyword' | 'variable';
  readonly detail?: string;
}

export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface Answer<T> {
  readonly id: number;
  readonly found: readonly T[];
}
