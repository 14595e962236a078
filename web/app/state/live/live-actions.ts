import type { Client } from '../../../../shared/contract/client.ts';
import {
  type LiveChange,
  type LiveEvent,
  NO_CHANGE,
  WHOLE_CHANGE,
} from '../../../../shared/contract/live.ts';
import type { Explorer } from '../explorer.ts';
import type { Host } from '../host.ts';
import { createChangeQueue } from './change-queue.ts';
import { createChangeShowing, type Told as ShowingTold } from './change-showing.ts';
import { createListening } from './listening.ts';
import { heard, lost, missed } from './live.ts';
import { NOTHING_FRESH } from './live-atoms.ts';
import { withoutSeen } from './seen.ts';

interface Told extends Omit<ShowingTold, 'overtaken'> {
  /** What is shown beside the graph is asked for again, in place. */
  refreshPanel(): void;
}

/** Listening to what is read and what changes, and showing it. */
export function liveActions(
  explorer: Explorer,
  api: Pick<Client, 'live' | 'subgraph' | 'health'>,
  host: Pick<Host, 'after'>,
  told: Told,
) {
  const { state, fresh } = explorer.live;
  const listening = createListening(api, host, {
    heard: take,
    lost: () => {
      state.value = lost(state.peek());
    },
  });
  const show = createChangeShowing(explorer, api, { ...told, overtaken: changed });
  const queue = createChangeQueue(host, async (change) => {
    await show(change, false);
    told.refreshPanel();
  });

  function take(event: LiveEvent): void {
    const before = state.peek();
    const after = heard(before, event);
    if (after !== before) state.value = after;
    if (event.is === 'changed') changed(event.change);
    else if (missed(before, event)) changed(WHOLE_CHANGE);
  }

  function changed(change: LiveChange): void {
    queue(change);
  }

  /** Puts on the graph what is new and connected with nothing that is shown. */
  async function showElsewhere(): Promise<void> {
    const { elsewhere } = state.peek();
    try {
      await show({ ...NO_CHANGE, added: [...elsewhere] }, true);
    } catch {
      // The service is away, which the page says already: what waits stays, to be asked for again.
      return;
    }
    // What came meanwhile is still to be shown.
    const shown = new Set(elsewhere);
    state.value = { ...state.peek(), elsewhere: state.peek().elsewhere.filter((id) => !shown.has(id)) };
    explorer.focus.value = { ids: elsewhere.filter((id) => explorer.working.peek().nodes.has(id)) };
  }

  return {
    /** Listens from now on; again after whatever breaks it off. */
    listen: listening.begin,
    /** Hears no more; listening again, what was missed is asked for. */
    stopListening(): void {
      listening.end();
      state.value = { ...lost(state.peek()), connection: 'off' };
    },
    showElsewhere,
    seen(ids: readonly string[]): void {
      fresh.value = withoutSeen(fresh.peek(), ids);
    },
    allSeen(): void {
      fresh.value = NOTHING_FRESH;
      state.value = { ...state.peek(), elsewhere: [] };
    },
    /** Whether what is written here comes back as something heard. */
    isHearing: (): boolean => state.peek().connection === 'open',
  };
}
