import type { QueryResponse, QueryRow } from '../../../../shared/contract/query.ts';
import type { ResultLine } from '../../../../shared/contract/query-stream.ts';
import { typesOfNone, typesWith } from '../../../../shared/query/values.ts';
import type { Host } from '../host.ts';
import { counted, numberText } from '../reading.ts';

/** Rows of a query while they come, and how often what has come is shown and said. */

/** Why there are no more rows where a query was cancelled, or failed, on its way. */
export const ENDED_EARLY = 'what came before it ended';

export interface Arrival {
  /** Takes the next line; the whole result at its end. */
  take(line: ResultLine): QueryResponse | null;
  readonly count: number;
  /** What has come, as a result; its columns are the same object each time, and that of the whole one. */
  soFar(milliseconds: number): QueryResponse;
}

export function createArrival(): Arrival {
  const rows: QueryRow[] = [];
  let columns: QueryResponse['columns'] = [];
  let types = typesOfNone(columns);
  return {
    take(line) {
      if ('end' in line) return { columns, rows, ...line.end };
      if ('row' in line) {
        rows.push(line.row);
        types = typesWith(columns)(types, line.row);
      } else {
        columns = line.columns;
        types = typesOfNone(columns);
      }
      return null;
    },
    get count() {
      return rows.length;
    },
    soFar: (milliseconds) => ({
      columns,
      types: [...types],
      rows: [...rows],
      more: true,
      because: ENDED_EARLY,
      milliseconds,
    }),
  };
}

export interface Pace {
  /** There is something new to tell. */
  soon(): void;
  stop(): void;
}

/**
 * Tells what is new soon after it came, then in pauses; nothing while nothing is new.
 * @param first milliseconds from what is new to the first telling
 * @param between milliseconds between two
 */
export function createPace(
  host: Pick<Host, 'after'>,
  { first, between }: { readonly first: number; readonly between: number },
  tell: () => void,
): Pace {
  let fresh = false;
  let cancel: (() => void) | null = null;
  const wait = (milliseconds: number): void => {
    cancel = host.after(milliseconds, () => {
      cancel = null;
      if (!fresh) return;
      fresh = false;
      tell();
      wait(between);
    });
  };
  return {
    soon() {
      fresh = true;
      if (!cancel) wait(first);
    },
    stop() {
      cancel?.();
      cancel = null;
      fresh = false;
    },
  };
}

/** How many rows have come. */
export function comingText(rows: number): string {
  return `${counted(rows, 'row')} so far`;
}

/** How many rows a result has, in what time, and why there are no more. */
export function countText({
  rows,
  more,
  because,
  milliseconds,
}: Pick<QueryResponse, 'rows' | 'more' | 'because' | 'milliseconds'>): string {
  const count = more ? `The first ${counted(rows.length, 'row')} of more` : counted(rows.length, 'row');
  return `${count} in ${numberText(Math.round(milliseconds))} ms${because ? ` (${because})` : ''}`;
}
