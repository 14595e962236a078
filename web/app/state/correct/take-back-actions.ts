import type { Signal } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import type { DecideInput, DecideResult } from '../../../../shared/contract/index.ts';
import { faultOf } from '../loadable.ts';
import type { Decided } from '../view/history.ts';
import { type Deciding, notRedone, notUndone, redone, stepOf, undone } from './deciding.ts';
import type { createPreviewing } from './previewing.ts';

/** Told when the graph is another one by a decision. */
export interface DecisionsTold {
  /** @param decided null where it stood already */
  made(decided: Decided | null): void;
  /** Also where somebody else had done so. */
  takenBack(id: string): void;
}

/** Taking decisions back, and making them again; what is open meanwhile stays. */
export function takeBackActions(
  deciding: Signal<Deciding>,
  api: Pick<Client, 'decide' | 'undo'>,
  previewing: Pick<ReturnType<typeof createPreviewing>, 'now'>,
  told: DecisionsTold,
) {
  /** Decisions that are taken back, or were: their ids are given once. */
  const takenBack = new Set<string>();

  return {
    async undoDecision(id: string): Promise<void> {
      if (takenBack.has(id)) return;
      takenBack.add(id);
      try {
        const result = await takeBack(api, id);
        deciding.value = undone(deciding.peek(), result);
        previewing.now();
        told.takenBack(id);
      } catch (thrown) {
        takenBack.delete(id);
        deciding.value = notUndone(deciding.peek(), id, faultOf(thrown));
      }
    },
    /** Makes a decision again that was made before, and was shown then what it changes. */
    async decideAgain(request: DecideInput): Promise<void> {
      try {
        const result = await api.decide({ body: request });
        deciding.value = redone(deciding.peek(), result);
        previewing.now();
        told.made(stepOf(request, result));
      } catch (thrown) {
        deciding.value = notRedone(deciding.peek(), faultOf(thrown));
      }
    },
  };
}

/**
 * Takes a decision back.
 * @returns null where it is not there: somebody else took it back, and there is nothing left to do
 * @throws whatever else the service answers
 */
export async function takeBack(api: Pick<Client, 'undo'>, id: string): Promise<DecideResult | null> {
  try {
    return await api.undo({ params: { id } });
  } catch (thrown) {
    if (faultOf(thrown).code === 'NOT_FOUND') return null;
    throw thrown;
  }
}
