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
  notUndone,
  opening,
  requestNow,
  saving,
  undone,
} from './deciding.ts';
import type { Draft } from './drafts.ts';
import { createPreviewing } from './previewing.ts';

interface Told {
  /** The graph is another one. */
  changed(done: { readonly verb: Draft['verb'] | 'undo' }): void;
}

/** Deciding: open the form, fill it in, see what it would change, do it, take it back. */
export function decidingActions(
  deciding: Signal<Deciding>,
  api: Pick<Client, 'decide' | 'undo'>,
  clock: Pick<Host, 'after'>,
  told: Told,
) {
  const previewing = createPreviewing(deciding, api, clock);
  /** Decisions that are taken back, or were: their ids are given once. */
  const takenBack = new Set<string>();

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
        const result = await api.decide({ body: { ...request, preview: false } });
        deciding.value = decided(result);
        told.changed({ verb: request.verb });
      } catch (thrown) {
        deciding.value = notDecided(deciding.peek(), faultOf(thrown));
      }
    },
    async undoDecision(id: string): Promise<void> {
      if (takenBack.has(id)) return;
      takenBack.add(id);
      try {
        const result = await api.undo({ params: { id } });
        deciding.value = undone(deciding.peek(), result);
        previewing.now();
        told.changed({ verb: 'undo' });
      } catch (thrown) {
        takenBack.delete(id);
        deciding.value = notUndone(deciding.peek(), id, faultOf(thrown));
      }
    },
    putToastAway(): void {
      deciding.value = { ...deciding.peek(), toast: null };
    },
  };
}
