/** Decisions as they are told of: what each says, whether it holds, and which others say otherwise. */
import type { ListedDecision } from '../../shared/contract/index.ts';
import type { Runner } from '../../shared/store/engine.ts';
import { conflictsOf } from './conflicts.ts';
import { type Held, readHeld } from './held.ts';
import { inWords } from './words.ts';

/** All decisions, the newest first. */
export async function listDecisions(runner: Runner): Promise<ListedDecision[]> {
  const held = await readHeld(runner);
  const conflicts = conflictsOf(held);
  return held.map((one) => listed(one, conflicts.get(one.decision.id) ?? [])).reverse();
}

function listed(held: Held, conflicts: string[]): ListedDecision {
  const { id, verb, author, at, note } = held.decision;
  const state = conflicts.length > 0 ? 'conflicting' : isFound(held) ? 'holds' : 'waiting';
  const ends = held.sides.map(({ side, names, entities }) => ({
    side,
    names: [...names],
    entities: entities.map((entity) => ({ ...entity })),
  }));
  const what = inWords(held.decision);
  return { id, verb, author, at, note, what, state, conflicts, ends, articles: held.articles };
}

/** Whether it finds what it is about: by what it changed in articles, or by everybody whom it names. */
function isFound({ decision, sides, articles }: Held): boolean {
  switch (decision.verb) {
    case 'split':
    case 'kind':
    case 'reject-entity':
    case 'reject-claim':
      return articles > 0;
    default:
      return sides.every(({ keys }) => keys.length > 0);
  }
}
