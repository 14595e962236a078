import { performance } from 'node:perf_hooks';
import type { Output } from '../context.ts';
import { columnsOf, cut, oneLine } from './terminal.ts';
import { counted } from './words.ts';

export interface Progress {
  /** One more is done. */
  readonly step: (what: string) => void;
  /** Writes a line that stays, clear of the one that is updated. */
  readonly note: (line: string) => void;
  readonly stop: () => void;
}

export interface ProgressOptions {
  /** Milliseconds from any moment on. */
  readonly now?: () => number;
}

/** A terminal is not written to more often than the eye follows. */
const REDRAW_MS = 100;
/** A pipe gets a line when so much time or so much of the work has passed. */
const LINE_MS = 10_000;
const LINE_SHARE = 0.05;

const BAR_CELLS = 20;
const DEFAULT_COLUMNS = 80;
const CLEAR = '\r\u001b[K';

/** How far the work is. */
interface State {
  readonly what: string;
  readonly done: number;
  readonly total: number | undefined;
  readonly elapsedMs: number;
}

/**
 * Shows how far work is: on a terminal one line that is updated, in a pipe a line now and then.
 * @param what what is counted, in the plural, which is the singular with an s
 * @param total how many there are, where that is known
 */
export function startProgress(
  stream: Output,
  what: string,
  total?: number,
  { now = () => performance.now() }: ProgressOptions = {},
): Progress {
  const began = now();
  const show = stream.isTTY ? onTerminal(stream, now) : inPipe(stream, now);
  let done = 0;
  const state = (): State => ({ what, done, total, elapsedMs: now() - began });
  return {
    step: (label) => {
      done += 1;
      show.step(state(), label);
    },
    note: (line) => show.note(line),
    stop: () => show.stop(state()),
  };
}

interface Display {
  readonly step: (state: State, label: string) => void;
  readonly note: (line: string) => void;
  readonly stop: (state: State) => void;
}

function onTerminal(stream: Output, now: () => number): Display {
  let drawnAt = Number.NEGATIVE_INFINITY;
  const note = (line: string): void => {
    stream.write(`${CLEAR}${oneLine(line)}\n`);
    drawnAt = Number.NEGATIVE_INFINITY;
  };
  return {
    note,
    step: (state, label) => {
      if (now() - drawnAt < REDRAW_MS && state.done !== state.total) return;
      drawnAt = now();
      const line = `${bar(state)}${inWords(state)}  ${oneLine(label)}`;
      stream.write(`${CLEAR}${cut(line, (columnsOf(stream) ?? DEFAULT_COLUMNS) - 1)}`);
    },
    stop: () => stream.write(CLEAR),
  };
}

function inPipe(stream: Output, now: () => number): Display {
  let writtenAt = now();
  let written = 0;
  const line = (state: State): void => {
    writtenAt = now();
    written = state.done;
    stream.write(`${inWords(state)}\n`);
  };
  return {
    note: (text) => stream.write(`${oneLine(text)}\n`),
    step: (state) => {
      const share = state.total === undefined ? Number.POSITIVE_INFINITY : state.total * LINE_SHARE;
      if (now() - writtenAt >= LINE_MS || state.done - written >= share) line(state);
    },
    stop: (state) => {
      if (written > 0 && state.done > written) line(state);
    },
  };
}

/** `[#####---------------] ` */
function bar({ done, total }: State): string {
  if (!total) return '';
  const filled = Math.min(BAR_CELLS, Math.floor((done / total) * BAR_CELLS));
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_CELLS - filled)}] `;
}

/** `12 of 40 articles, 3.1 a second, 9 s left`, `1 article` */
function inWords({ what, done, total, elapsedMs }: State): string {
  const one = what.replace(/s$/u, '');
  const rate = elapsedMs > 0 ? (done * 1_000) / elapsedMs : 0;
  const left = total && rate > 0 ? Math.max(0, total - done) / rate : 0;
  return [
    total === undefined ? counted(done, one) : `${done} of ${counted(total, one)}`,
    ...(rate > 0 ? [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`] : []),
    ...(left > 0 ? [`${duration(left)} left`] : []),
  ].join(', ');
}

/** Seconds as `9 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const minutes = Math.floor(whole / 60);
  if (minutes === 0) return `${whole} s`;
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
