/** A console query with what becomes of it. */
import type { EngineInfo, Params } from '../../../shared/store/engine.ts';

/** `runs`, or the code of the error that it ends in. */
export type Verdict = 'runs' | 'REFUSED' | 'QUERY' | 'LIMIT';
/** Where the engines differ, one verdict each; `newer` where versions of Neo4j after 5 may give another one. */
export type Verdicts =
  | Verdict
  | ({ readonly [name in EngineInfo['engine']]: Verdict } & { readonly newer?: readonly Verdict[] });

export interface Case {
  readonly query: string;
  readonly verdicts: Verdicts;
  readonly params?: Params;
}

/** Queries that end alike. */
export function cases(verdicts: Verdicts, queries: readonly string[]): readonly Case[] {
  return queries.map((query) => ({ query, verdicts }));
}
