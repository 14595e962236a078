import type { Signal } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import type { Host } from '../host.ts';
import { faultOf } from '../loadable.ts';
import {
  canDecide,
  type Deciding,
  decided,
  drafting,
  NOTHING_DECIDED,
  notDecided,
  opening,
  requestNow,
  saving,
  stepOf,
} from './deciding.ts';
import type { Draft } from './drafts.ts';
import { createPreviewing } from './previewing.ts';
import { type DecisionsTold, takeBackActions } from './take-back-actions.ts';

/** Deciding: open the form, fill it in, see what it would change, do it, take it back. */
export function decidingActions(
  deciding: Signal<Deciding>,
  api: Pick<Client, 'decide' | 'undo'>,
  clock: Pick<Host, 'after'>,
  told: DecisionsTold,
) {
  const previewing = createPreviewing(deciding, api, clock);

  return {
    openDraft(draft: Draft): void {
      deciding.value = opening(draft);
      previewing.now();
    },
    changeDraft(draft: Draft): void {
      deciding.value = drafting(deciding.peek(), draft);
      previewing.soon();
    },
    changeNote(note: string): void {
      const { draft } = deciding.peek();
      if (draft) deciding.value = drafting(deciding.peek(), draft, note);
    },
    previewAgain: (): void => previewing.now(),
    closeDraft(): void {
      previewing.stop();
      if (!deciding.peek().saving) deciding.value = { ...NOTHING_DECIDED, toast: deciding.peek().toast };
    },
    async decide(): Promise<void> {
      const state = deciding.peek();
      const request = requestNow(state);
      if (!request || !canDecide(state)) return;
      deciding.value = saving(state);
      try {
        const body = { ...request, preview: false };
        const result = await api.decide({ body });
        deciding.value = decided(result);
        told.made(stepOf(body, result));
      } catch (thrown) {
        deciding.value = notDecided(deciding.peek(), faultOf(thrown));
      }
    },
    ...takeBackActions(deciding, api, previewing, told),
    putToastAway(): void {
      deciding.value = { ...deciding.peek(), toast: null };
    },
  };
}
