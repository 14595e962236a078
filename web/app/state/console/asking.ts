import { batch } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import { toDramatisError } from '../../../../shared/errors.ts';
import type { Explorer } from '../explorer.ts';
import type { Host } from '../host.ts';
import { failed, faultOf, IDLE, type Loadable, shownValue } from '../loadable.ts';
import { type Arrival, comingText, countText, createArrival, createPace, ENDED_EARLY } from './arrival.ts';
import { placeIn, plainFault } from './fault-place.ts';
import { type QueryPanel, questionKey, ROWS } from './query-panel.ts';

/** Milliseconds from rows that came to their showing, and between two showings: quick queries are shown once, whole. */
const SHOWING = { first: 50, between: 250 };
/** The same of what is said of them. */
const SAYING = { first: 2_000, between: 5_000 };

type Atoms = Pick<Explorer, 'result' | 'console'>;

/**
 * Running queries: their rows are shown while they come.
 * @param clock milliseconds from any point in time on
 */
export function createAsking(
  { result, console: atoms }: Atoms,
  api: Pick<Client, 'queryStream'>,
  host: Pick<Host, 'after'>,
  clock: () => number,
) {
  let ending: AbortController | null = null;

  /**
   * Shows and says what came of a query, until it is stopped.
   * @param shown its rows take the place of what is here; else they wait until all have come
   */
  function showing(arrival: Arrival, key: string, shown: boolean) {
    const start = clock();
    const show = createPace(host, SHOWING, () =>
      batch(() => {
        atoms.coming.value = { rows: arrival.count, shown };
        if (shown) result.value = { is: 'loading', key, before: arrival.soFar(clock() - start) };
      }),
    );
    const say = createPace(host, SAYING, () => {
      atoms.announced.value = comingText(arrival.count);
    });
    return {
      came() {
        show.soon();
        say.soon();
      },
      /** What is there when the query ends before its time. */
      kept: () => (shown && arrival.count > 0 ? arrival.soFar(clock() - start) : shownValue(result.peek())),
      stop() {
        show.stop();
        say.stop();
      },
    };
  }
  let current: ReturnType<typeof showing> | null = null;

  function begin(key: string): AbortController {
    const mine = new AbortController();
    batch(() => {
      stop();
      result.value = waitingFor(result.peek(), key);
      atoms.running.value = true;
      atoms.cancelled.value = false;
      atoms.broken.value = null;
      atoms.place.value = null;
      atoms.announced.value = '';
    });
    ending = mine;
    return mine;
  }

  function stop(): void {
    current?.stop();
    current = null;
    ending?.abort();
    ending = null;
    batch(() => {
      atoms.running.value = false;
      atoms.coming.value = null;
    });
  }

  return {
    /**
     * Asks, whatever was asked before; true where the whole answer came.
     * @param byHand the reader runs it: it goes into the history, and may write in the editor mode
     */
    async ask(panel: QueryPanel, byHand: boolean): Promise<boolean> {
      const { cypher, params = {}, limit = ROWS } = panel;
      const key = questionKey(panel);
      const mine = begin(key);
      const arrival = createArrival();
      const before = shownValue(result.peek());
      // While more rows are asked for, or the same again because the graph changed, fewer would be a step back.
      const stays = before !== null && before.because !== ENDED_EARLY && !byHand;
      const shows = showing(arrival, key, !stays);
      current = shows;
      try {
        const body = { cypher, params: jsonOf(params), limit, plan: true, remember: byHand, write: byHand };
        for await (const line of api.queryStream(body, { signal: mine.signal })) {
          if (ending !== mine) return false;
          const whole = arrival.take(line);
          if (arrival.count > 0) shows.came();
          if (!whole) continue;
          batch(() => {
            stop();
            result.value = { is: 'ready', key, value: whole };
            atoms.announced.value = countText(whole);
          });
          return true;
        }
      } catch (thrown) {
        if (ending !== mine) return false;
        const { message, where } = toDramatisError(thrown);
        const fault = { ...faultOf(thrown), what: plainFault(message) };
        const kept = arrival.count > 0 ? shows.kept() : null;
        batch(() => {
          stop();
          atoms.place.value = placeIn(`${message} ${where ?? ''}`, cypher);
          atoms.broken.value = kept ? fault : null;
          result.value = kept ? { is: 'ready', key, value: kept } : failed(result.peek(), key, fault);
        });
      }
      return false;
    },
    /** Ends what runs; what is here stays. */
    cancel(): void {
      const kept = current?.kept() ?? null;
      batch(() => {
        stop();
        atoms.cancelled.value = true;
        atoms.announced.value = '';
        const state = result.peek();
        if (state.is === 'loading') result.value = kept ? { is: 'ready', key: state.key, value: kept } : IDLE;
      });
    },
  };
}

/** Values of parameters as JSON has them. */
function jsonOf(params: Readonly<Record<string, unknown>>): Parameters<Client['queryStream']>[0]['params'] {
  return JSON.parse(JSON.stringify(params));
}

/** Asked for; rows of the same query stay while more of them are on their way. */
function waitingFor<T>(state: Loadable<T>, key: string): Loadable<T> {
  const same =
    state.is !== 'idle' &&
    state.key.slice(0, state.key.lastIndexOf(',')) === key.slice(0, key.lastIndexOf(','));
  return { is: 'loading', key, before: same ? shownValue(state) : null };
}
