import { batch } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import {
  joined,
  type LiveChange,
  type LiveEvent,
  NO_CHANGE,
  WHOLE_CHANGE,
} from '../../../../shared/contract/live.ts';
import { toDramatisError } from '../../../../shared/errors.ts';
import type { Explorer } from '../explorer.ts';
import { partsKey } from '../graph/graph-atoms.ts';
import { grownParts, wantedParts } from '../graph/parts.ts';
import type { Host } from '../host.ts';
import { GROWN_MOST } from '../limits.ts';
import { type History, isSameView } from '../view/history.ts';
import type { View } from '../view/view.ts';
import { askedFor, grownBy, type Standing } from './growth.ts';
import { backOff, heard, lost, missed, SILENCE } from './live.ts';
import { NOTHING_FRESH } from './live-atoms.ts';
import { withoutSeen } from './seen.ts';
import { takenIn, withComing } from './taking-in.ts';

/** Ids that the API takes at once. */
const MOST_ASKED = 10_000;
/** Milliseconds between two times that the graph is made anew while much comes. */
const PAUSE = 800;

interface Told {
  /** When nothing of the graph is on its way. */
  settled(): Promise<void>;
  /** Everything that is shown is asked for again. */
  reload(): Promise<void>;
  /** What is shown beside the graph is asked for again, in place. */
  refreshPanel(): void;
  /** What grew is part of the view now; `asked` where a reader wanted it. */
  takeIn(view: View, history: History, how: { readonly asked: boolean }): void;
}

/** Listening to what is read and what changes, and showing it. */
export function liveActions(
  explorer: Explorer,
  api: Pick<Client, 'live' | 'subgraph' | 'health'>,
  host: Pick<Host, 'after'>,
  told: Told,
) {
  const { state, fresh } = explorer.live;
  let ears: AbortController | null = null;
  let pending: LiveChange | null = null;
  let isShowing = false;
  let failures = 0;

  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => void host.after(milliseconds, resolve));

  /** Hears until the stream ends, the service falls silent or nobody wants to hear. @returns whether it was heard */
  async function hear(signal: AbortSignal): Promise<boolean> {
    const line = new AbortController();
    const end = (): void => line.abort();
    signal.addEventListener('abort', end, { once: true });
    let callOff = host.after(SILENCE, end);
    let wasHeard = false;
    try {
      for await (const event of api.live({ signal: line.signal })) {
        if (signal.aborted) break;
        callOff();
        callOff = host.after(SILENCE, end);
        wasHeard = true;
        take(event);
      }
    } finally {
      callOff();
      signal.removeEventListener('abort', end);
    }
    return wasHeard;
  }

  async function keepHearing(signal: AbortSignal): Promise<void> {
    let tries = 0;
    while (!signal.aborted) {
      try {
        if (await hear(signal)) tries = 0;
      } catch (thrown) {
        // A service of another version has nothing to listen to.
        if (!signal.aborted && toDramatisError(thrown).code === 'NOT_FOUND') break;
      }
      if (signal.aborted) return;
      state.value = lost(state.peek());
      await pause(backOff(tries));
      tries += 1;
    }
  }

  function take(event: LiveEvent): void {
    const before = state.peek();
    const after = heard(before, event);
    if (after !== before) state.value = after;
    if (event.is === 'changed') changed(event.change);
    else if (missed(before, event)) changed(WHOLE_CHANGE);
  }

  function changed(change: LiveChange): void {
    pending = pending ? joined(pending, change) : change;
    if (!isShowing) void showPending();
  }

  /** One change after the other, those that come meanwhile as one. */
  async function showPending(): Promise<void> {
    isShowing = true;
    while (pending) {
      const change: LiveChange = pending;
      pending = null;
      try {
        await show(change, false);
        told.refreshPanel();
        failures = 0;
        await pause(PAUSE);
      } catch {
        pending = WHOLE_CHANGE;
        await pause(backOff(failures));
        failures += 1;
      }
    }
    isShowing = false;
  }

  async function show(change: LiveChange, all: boolean): Promise<void> {
    await told.settled();
    const view = explorer.view.peek();
    const isEmpty = explorer.working.peek().nodes.size === 0;
    const wasAllShown = isAllShown();
    const { added } = change;
    if (change.whole || isEmpty) await told.reload();
    const ids = askedFor(standing(), added);
    if (ids.length > MOST_ASKED) return told.reload();
    if (ids.length === 0) return;
    const [answer, { entities }] = await Promise.all([api.subgraph({ body: { ids } }), api.health({})]);
    // Meanwhile something else is shown, of which other answers come.
    if (partsKey(explorer.view.peek()) !== partsKey(view)) return changed(change);
    const everything = all || isEmpty || wasAllShown;
    const growing = { all: everything, total: entities, most: GROWN_MOST };
    const next = grownBy(standing(), answer, change, growing);
    const before = explorer.view.peek();
    const taken = takenIn(before, next, wasAllShown);
    batch(() => {
      explorer.loaded.value = taken.parts;
      explorer.woven.value = { key: partsKey(taken.view), edges: answer.edges };
      fresh.value = next.fresh;
      state.value = { ...state.peek(), elsewhere: next.elsewhere };
      const history = withComing(explorer.history.peek(), before, taken, next.news);
      if (history !== explorer.history.peek() || !isSameView(before, taken.view))
        told.takeIn(taken.view, history, { asked: all });
    });
  }

  function standing(): Standing {
    const view = explorer.view.peek();
    const [own] = grownParts(view);
    const keys = new Set(wantedParts(view).flatMap(({ key }) => (key === own?.key ? [] : [key])));
    const { nodes, positions } = explorer.working.peek();
    return {
      parts: new Map([...explorer.loaded.peek()].filter(([key]) => keys.has(key))),
      grown: explorer.loaded.peek().get(own?.key ?? '') ?? null,
      positions,
      drawn: new Set(nodes.keys()),
      fresh: fresh.peek(),
      elsewhere: state.peek().elsewhere,
    };
  }

  /** Where nothing was left out, nothing new is either. */
  function isAllShown(): boolean {
    const { only, grown } = explorer.view.peek();
    if (only !== null) return false;
    const overview = explorer.parts.peek().find((part) => part.is === 'overview')?.subgraph;
    return overview !== undefined && overview.nodes.length + grown.length >= overview.total;
  }

  function seen(ids: readonly string[]): void {
    fresh.value = withoutSeen(fresh.peek(), ids);
  }

  return {
    /** Listens from now on; again after whatever breaks it off. */
    listen(): void {
      if (ears) return;
      ears = new AbortController();
      void keepHearing(ears.signal);
    },
    /** Hears no more; listening again, what was missed is asked for. */
    stopListening(): void {
      ears?.abort();
      ears = null;
      if (state.peek().connection !== 'off') state.value = { ...lost(state.peek()), connection: 'off' };
    },
    /** Puts on the graph what is new and connected with nothing that is shown. */
    async showElsewhere(): Promise<void> {
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
    },
    seen,
    allSeen(): void {
      fresh.value = NOTHING_FRESH;
      state.value = { ...state.peek(), elsewhere: [] };
    },
    /** Whether what is written here comes back as something heard. */
    isHearing: (): boolean => state.peek().connection === 'open',
  };
}
