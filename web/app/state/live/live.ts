import type { LiveEvent, Reading } from '../../../../shared/contract/live.ts';
import { articleName } from '../../../../shared/model/article-name.ts';
import { counted } from '../reading.ts';

/** What the explorer knows by listening: whether it hears, what is being read, and what came that is not shown. */
export interface LiveState {
  /** `lost`: it listened, and asks again until it is heard. */
  readonly connection: 'off' | 'open' | 'lost';
  /** The number of the last change that is known of; null as long as it listens for the first time. */
  readonly mark: number | null;
  readonly readings: readonly Reading[];
  /** New entities that are connected with nothing that is shown. */
  readonly elsewhere: readonly string[];
}

export const NOT_LISTENING: LiveState = { connection: 'off', mark: null, readings: [], elsewhere: [] };

/** A number that no change has: it did not listen from the beginning, and knows of none. */
const UNHEARD = -1;

/** Milliseconds without a sign of life after which the service is taken for gone: two may be lost. */
export const SILENCE = 65_000;

/** Milliseconds until it is asked again, after so many times in vain: from 1 second to 30. */
export function backOff(tries: number): number {
  return Math.min(30_000, 1_000 * 2 ** Math.min(tries, 10));
}

/** An event that came; what changed is for others to show. */
export function heard(state: LiveState, event: LiveEvent): LiveState {
  switch (event.is) {
    case 'hello':
      return { ...state, connection: 'open', mark: event.mark, readings: [] };
    case 'reading':
      return { ...state, readings: withReading(state.readings, event.reading) };
    case 'changed':
      return { ...state, mark: event.mark };
    case 'beat':
      return state;
  }
}

/** Whether changes may have been missed: between two times of listening, or before it was heard at all. */
export function missed({ mark }: LiveState, event: LiveEvent): boolean {
  return event.is === 'hello' && mark !== null && mark !== event.mark;
}

/** The connection is gone. What was being read is not known any more. */
export function lost(state: LiveState): LiveState {
  return { ...state, connection: 'lost', mark: state.mark ?? UNHEARD, readings: [] };
}

function withReading(readings: readonly Reading[], reading: Reading): Reading[] {
  const others = readings.filter(({ work }) => work !== reading.work);
  return reading.over ? others : [...others, reading].sort((a, b) => a.work - b.work);
}

/** All that is being read as one line: `Reading 3 of 12`, and the title; null where nothing is. */
export function readingText(readings: readonly Reading[]): {
  readonly progress: string;
  readonly title: string | null;
  readonly share: number | null;
  /** That the store is away. */
  readonly away: string | null;
} | null {
  if (readings.length === 0) return null;
  const sum = (of: (reading: Reading) => number): number =>
    readings.reduce((all, reading) => all + of(reading), 0);
  const done = sum((reading) => reading.done);
  const failed = sum((reading) => reading.failed);
  const total = readings.some((reading) => reading.total === null)
    ? null
    : sum((reading) => reading.total ?? 0);
  const now = readings.find((reading) => reading.now !== null)?.now ?? null;
  const why = readings.find(({ away }) => away !== undefined)?.away;
  const at =
    total === null ? `${counted(done, 'article')} so far` : `${Math.min(done + 1, total)} of ${total}`;
  return {
    progress: `Reading ${at}${failed > 0 ? `, ${failed} failed` : ''}`,
    title: now && articleName(now),
    share: total === null || total === 0 ? null : Math.min(1, done / total),
    away: why === undefined ? null : awayText(why),
  };
}

/** What is said while the store is away: reading goes on by itself once it is back. */
export function awayText(why: string): string {
  return `${why}. It is waited for, two minutes at most.`;
}
