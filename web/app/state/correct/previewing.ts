import type { Signal } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import type { Host } from '../host.ts';
import { faultOf } from '../loadable.ts';
import {
  type Deciding,
  needsPreview,
  previewAsked,
  previewed,
  previewFailed,
  requestKey,
  requestNow,
} from './deciding.ts';

/** Milliseconds of rest after which it is asked what the draft would change. */
const REST = 250;

/** Asking what a draft would change, before it is decided. */
export function createPreviewing(
  deciding: Signal<Deciding>,
  api: Pick<Client, 'decide'>,
  clock: Pick<Host, 'after'>,
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

  function stop(): void {
    callOff();
  }

  return {
    stop,
    /** Asks at once, where there is nothing to fill in. */
    now(): void {
      stop();
      if (needsPreview(deciding.peek())) void preview();
    },
    /** Asks once the reader pauses. */
    soon(): void {
      stop();
      if (needsPreview(deciding.peek())) callOff = clock.after(REST, () => void preview());
    },
  };
}
