import { batch } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import type { QueryResponse } from '../../../../shared/contract/query.ts';
import { toDramatisError } from '../../../../shared/errors.ts';
import type { Explorer } from '../explorer.ts';
import type { Host } from '../host.ts';
import { failed, faultOf, IDLE, type Loadable, shownValue } from '../loadable.ts';
import { countText, ENDED_EARLY } from './arrival.ts';
import { placeIn, plainFault } from './fault-place.ts';
import { type QueryPanel, questionKey, ROWS } from './query-panel.ts';
import { createShowing, type Showing } from './showing.ts';

type Atoms = Pick<Explorer, 'result' | 'console'>;
type Body = Parameters<Client['queryStream']>[0];

/** A query under way. */
interface Run {
  readonly key: string;
  readonly cypher: string;
  readonly showing: Showing;
  readonly ending: AbortController;
}

/**
 * Running queries, one at a time: their rows are shown while they come.
 * @param clock milliseconds, as `performance.now()` has them
 */
export function createAsking(
  explorer: Atoms,
  api: Pick<Client, 'queryStream'>,
  host: Pick<Host, 'after'>,
  clock: () => number,
) {
  const { result, console: atoms } = explorer;
  let current: Run | null = null;

  function begin(panel: QueryPanel, byHand: boolean): Run {
    const key = questionKey(panel);
    batch(() => {
      stop();
      clearFor(explorer, key, clock());
    });
    const before = shownValue(result.peek());
    // While more rows are asked for, or the same again because the graph changed, fewer would be a step back.
    const stays = before !== null && before.because !== ENDED_EARLY && !byHand;
    const showing = createShowing(explorer, host, clock, { key, shown: !stays });
    current = { key, cypher: panel.cypher, showing, ending: new AbortController() };
    return current;
  }

  function stop(): void {
    current?.showing.stop();
    current?.ending.abort();
    current = null;
    atoms.running.value = false;
    atoms.coming.value = null;
  }

  return {
    /**
     * Asks, whatever was asked before; true where the whole answer came.
     * @param byHand the reader runs it: it goes into the history, and may write in the editor mode
     */
    async ask(panel: QueryPanel, byHand: boolean): Promise<boolean> {
      const run = begin(panel, byHand);
      try {
        for await (const line of api.queryStream(bodyOf(panel, byHand), { signal: run.ending.signal })) {
          if (current !== run) return false;
          const whole = run.showing.take(line);
          if (!whole) continue;
          batch(() => {
            stop();
            result.value = { is: 'ready', key: run.key, value: whole };
            atoms.announced.value = countText(whole);
          });
          return true;
        }
      } catch (thrown) {
        if (current !== run) return false;
        batch(() => {
          const kept = run.showing.count > 0 ? run.showing.kept() : null;
          stop();
          breakOff(explorer, run, kept, thrown);
        });
      }
      return false;
    },
    /** Ends what runs; what is here stays. */
    cancel(): void {
      const kept = current?.showing.kept() ?? null;
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

/** Nothing is said of a query any more, and another one runs. */
function clearFor({ result, console: atoms }: Atoms, key: string, now: number): void {
  result.value = waitingFor(result.peek(), key);
  atoms.began.value = now;
  atoms.running.value = true;
  atoms.cancelled.value = false;
  atoms.broken.value = null;
  atoms.place.value = null;
  atoms.announced.value = '';
}

/** A query failed: the rows that came stay, with what is wrong beside them. */
function breakOff(
  { result, console: atoms }: Atoms,
  { key, cypher }: Run,
  kept: QueryResponse | null,
  thrown: unknown,
): void {
  const { message, where } = toDramatisError(thrown);
  const fault = { ...faultOf(thrown), what: plainFault(message) };
  atoms.place.value = placeIn(`${message} ${where ?? ''}`, cypher);
  atoms.broken.value = kept ? fault : null;
  result.value = kept ? { is: 'ready', key, value: kept } : failed(result.peek(), key, fault);
}

function bodyOf({ cypher, params = {}, limit = ROWS }: QueryPanel, byHand: boolean): Body {
  return { cypher, params: jsonOf(params), limit, plan: true, remember: byHand, write: byHand };
}

/** Values of parameters as JSON has them. */
function jsonOf(params: Readonly<Record<string, unknown>>): Body['params'] {
  return JSON.parse(JSON.stringify(params));
}

/** Asked for; rows of the same query stay while more of them are on their way. */
function waitingFor<T>(state: Loadable<T>, key: string): Loadable<T> {
  const same =
    state.is !== 'idle' &&
    state.key.slice(0, state.key.lastIndexOf(',')) === key.slice(0, key.lastIndexOf(','));
  return { is: 'loading', key, before: same ? shownValue(state) : null };
}
