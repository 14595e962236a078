/** A console query with what becomes of it. */
import type { EngineInfo, Params } from '../../../shared/store/engine.ts';

/** `runs`, or the code of the error that it ends in. */
export type Verdict = 'runs' | 'REFUSED' | 'QUERY' | 'LIMIT';
/** `stopped`: REFUSED or QUERY, by the version of the server. */
export type Expected = Verdict | 'stopped';
/** Where the engines differ, one each. */
export type Verdicts = Verdict | { readonly [name in EngineInfo['engine']]: Expected };

export interface Case {
  readonly query: string;
  readonly verdicts: Verdicts;
  readonly params?: Params;
}

/** Queries that end alike. */
export function cases(verdicts: Verdicts, queries: readonly string[]): readonly Case[] {
  return queries.map((query) => ({ query, verdicts }));
}
