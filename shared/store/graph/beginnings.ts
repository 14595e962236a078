/** What has an id that begins so: people type as much of a long one as tells it from the others. */
import type { WithId, WithIdList } from '../../contract/index.ts';
import type { Decision } from '../../model/decision.ts';
import { inWords } from '../../model/decision-words.ts';
import type { Profile } from '../../model/graph.ts';
import type { Runner } from '../engine.ts';
import { BEGINNINGS, type BeginningRow } from '../statements/beginnings.ts';
import type { BeginningQuery } from './queries.ts';

/** In order of their ids, so that an id that is given in full comes first. */
export async function readBeginnings(
  store: Runner,
  { of, begins, limit }: BeginningQuery,
): Promise<WithIdList> {
  const rows = await store.run(BEGINNINGS[of], { begins, limit: limit + 1 });
  return { found: rows.slice(0, limit).map((row) => toldOf(of, row)), more: rows.length > limit };
}

function toldOf(of: WithId, { id, told }: BeginningRow): WithIdList['found'][number] {
  return { id, told: told === null ? null : inPlainWords(of, told) };
}

function inPlainWords(of: WithId, told: string): string {
  switch (of) {
    case 'Decision': {
      const decision: Decision = JSON.parse(told);
      return inWords(decision);
    }
    case 'Profile': {
      const { kind, name, article }: Profile = JSON.parse(told);
      return `${kind} ${name} in ${article}`;
    }
    default:
      return told;
  }
}
