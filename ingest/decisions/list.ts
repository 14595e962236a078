/** Decisions as they are told of: what each says, whether it holds, and which others say otherwise. */
import type { ListedDecision } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { inWords } from '../../shared/model/decision-words.ts';
import type { Runner } from '../../shared/store/engine.ts';
import { isFound } from '../write/touched.ts';
import { bearingOn } from './bearing.ts';
import { conflictsOf } from './conflicts.ts';
import { type Held, heldOf, readHeld } from './held.ts';

/** All decisions, the newest first. */
export async function listDecisions(runner: Runner): Promise<ListedDecision[]> {
  return listHeld(await readHeld(runner));
}

/** One of them, as it is told among all. */
export async function listDecision(runner: Runner, decision: Decision): Promise<ListedDecision> {
  const all = listHeld(await heldOf(runner, await bearingOn(runner, decision)));
  const one = all.find(({ id }) => id === decision.id);
  if (!one)
    throw new DramatisError('INTERNAL', 'A decision that bears on itself is not there', {
      where: decision.id,
    });
  return one;
}

/** The same of decisions that were read, the earliest first. */
export function listHeld(held: readonly Held[]): ListedDecision[] {
  const conflicts = conflictsOf(held);
  return held.map((one) => listed(one, conflicts.get(one.decision.id) ?? [])).reverse();
}

function listed(held: Held, conflicts: string[]): ListedDecision {
  const { id, verb, author, at, note } = held.decision;
  const keys = held.sides.map((side) => side.keys);
  const state =
    conflicts.length > 0 ? 'conflicting' : isFound(held.decision, keys, held.articles) ? 'holds' : 'waiting';
  const ends = held.sides.map(({ side, names, entities }) => ({
    side,
    names: [...names],
    entities: entities.map((entity) => ({ ...entity })),
  }));
  const what = inWords(held.decision);
  return { id, verb, author, at, note, what, state, conflicts, ends, articles: held.articles };
}
