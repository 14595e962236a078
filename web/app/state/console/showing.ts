import { batch } from '@preact/signals';
import type { QueryResponse } from '../../../../shared/contract/query.ts';
import type { ResultLine } from '../../../../shared/contract/query-stream.ts';
import type { Explorer } from '../explorer.ts';
import type { Host } from '../host.ts';
import { shownValue } from '../loadable.ts';
import { comingText, createArrival, createPace } from './arrival.ts';

/** Milliseconds from rows that came to their showing, and between two showings: quick queries are shown once, whole. */
const SHOWING = { first: 50, between: 250 };
/** The same of what is said of them. */
const SAYING = { first: 2_000, between: 5_000 };

/** The result of one query while it comes. */
export interface Showing {
  /** Takes the next line; the whole result at its end. */
  take(line: ResultLine): QueryResponse | null;
  /** How many rows have come. */
  readonly count: number;
  /** What is there when the query ends before its time. */
  kept(): QueryResponse | null;
  stop(): void;
}

/**
 * Shows and says what came of a query, until it is stopped.
 * @param shown its rows take the place of what is here; else they wait until all have come
 * @param clock milliseconds from any point in time on
 */
export function createShowing(
  { result, console: atoms }: Pick<Explorer, 'result' | 'console'>,
  host: Pick<Host, 'after'>,
  clock: () => number,
  { key, shown }: { readonly key: string; readonly shown: boolean },
): Showing {
  const arrival = createArrival();
  const start = clock();
  const soFar = (): QueryResponse => arrival.soFar(clock() - start);
  const show = createPace(host, SHOWING, () =>
    batch(() => {
      atoms.coming.value = { rows: arrival.count, shown };
      if (shown) result.value = { is: 'loading', key, before: soFar() };
    }),
  );
  const say = createPace(host, SAYING, () => {
    atoms.announced.value = comingText(arrival.count);
  });

  return {
    take(line) {
      const whole = arrival.take(line);
      if (arrival.count > 0) {
        show.soon();
        say.soon();
      }
      return whole;
    },
    get count() {
      return arrival.count;
    },
    kept: () => (shown && arrival.count > 0 ? soFar() : shownValue(result.peek())),
    stop() {
      show.stop();
      say.stop();
    },
  };
}
