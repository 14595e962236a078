import { joined, type LiveChange, WHOLE_CHANGE } from '../../../../shared/contract/live.ts';
import { type Host, pause } from '../host.ts';
import { backOff } from './live.ts';

/** Milliseconds between two times that the graph is made anew while much comes. */
const PAUSE = 800;

/**
 * Shows one change after the other, those that come meanwhile as one; where one cannot be shown, later all of it anew.
 * The returned function takes a change.
 */
export function createChangeQueue(
  host: Pick<Host, 'after'>,
  show: (change: LiveChange) => Promise<void>,
): (change: LiveChange) => void {
  let pending: LiveChange | null = null;
  let isShowing = false;
  let failures = 0;

  async function showPending(): Promise<void> {
    isShowing = true;
    while (pending) {
      const change: LiveChange = pending;
      pending = null;
      try {
        await show(change);
        failures = 0;
        await pause(host, PAUSE);
      } catch {
        pending = WHOLE_CHANGE;
        await pause(host, backOff(failures));
        failures += 1;
      }
    }
    isShowing = false;
  }

  return (change) => {
    pending = pending ? joined(pending, change) : change;
    if (!isShowing) void showPending();
  };
}
