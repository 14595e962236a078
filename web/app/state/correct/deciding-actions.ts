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
  previewAsked,
  previewed,
  previewFailed,
  requestKey,
  requestNow,
  saving,
  undone,
} from './deciding.ts';
import type { Draft } from './drafts.ts';

/** Milliseconds of rest after which it is asked what the draft would change. */
const REST = 250;

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
  let callOff = (): void => {};

  async function preview(): Promise<void> {
    const body = requestNow({ ...deciding.peek(), note: '' });
    const key = requestKey(deciding.peek());
    if (!body || key === null) return;
    deciding.value = previewAsked(deciding.peek(), key);
    try {
      const result = await api.decide({ body });
      deciding.value = previewed(deciding.peek(), key, result);
    } catch (thrown) {
      deciding.value = previewFailed(deciding.peek(), key, faultOf(thrown));
    }
  }

  /** What it would change is asked for once the reader pauses; at once where there is nothing to fill in. */
  function ask(rest: number): void {
    callOff();
    const { preview: known } = deciding.peek();
    const key = requestKey(deciding.peek());
    if (key === null || (known.is !== 'idle' && known.is !== 'failed' && known.key === key)) return;
    if (rest === 0) void preview();
    else callOff = clock.after(rest, () => void preview());
  }

  return {
    openDraft(draft: Draft): void {
      callOff();
      deciding.value = opening(draft);
      ask(0);
    },
    changeDraft(draft: Draft): void {
      deciding.value = drafting(deciding.peek(), draft);
      ask(REST);
    },
    changeNote(note: string): void {
      const { draft } = deciding.peek();
      if (draft) deciding.value = drafting(deciding.peek(), draft, note);
    },
    previewAgain: (): void => ask(0),
    closeDraft(): void {
      callOff();
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
      try {
        deciding.value = undone(await api.undo({ params: { id } }));
        told.changed({ verb: 'undo' });
      } catch (thrown) {
        deciding.value = notUndone(deciding.peek(), id, faultOf(thrown));
      }
    },
    putToastAway(): void {
      deciding.value = { ...deciding.peek(), toast: null };
    },
  };
}
