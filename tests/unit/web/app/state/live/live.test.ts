import { describe, expect, it } from 'vitest';
import type { LiveEvent, Reading } from '../../../../../../shared/contract/live.ts';
import {
  backOff,
  heard,
  type LiveState,
  lost,
  missed,
  NOT_LISTENING,
  readingText,
} from '../../../../../../web/app/state/live/live.ts';
import {
  SEEN_AFTER,
  seenLongEnough,
  watched,
  withoutSeen,
} from '../../../../../../web/app/state/live/seen.ts';

const reading = (more: Partial<Reading> = {}): Reading => ({
  ...{ work: 1, done: 0, failed: 0, total: 12, now: null, over: false },
  ...more,
});
const hello = (mark: number): LiveEvent => ({ is: 'hello', mark });
const all = (...events: LiveEvent[]): LiveState => events.reduce(heard, NOT_LISTENING);

describe('APP-100 listening', () => {
  it('knows what is being read until it is over', () => {
    const state = all(
      hello(4),
      { is: 'reading', reading: reading({ work: 2 }) },
      { is: 'reading', reading: reading() },
      { is: 'reading', reading: reading({ work: 2, done: 1 }) },
    );
    expect(state.readings.map(({ work, done }) => [work, done])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    const over = heard(state, { is: 'reading', reading: reading({ over: true }) });
    expect(over.readings.map(({ work }) => work)).toEqual([2]);
    expect([lost(over).connection, lost(over).readings, lost(over).mark]).toEqual(['lost', [], 4]);
  });

  it('a sign of life changes nothing at all', () => {
    const state = all(hello(4));
    expect(heard(state, { is: 'beat' })).toBe(state);
  });

  it('knows whether something was missed', () => {
    expect(missed(NOT_LISTENING, hello(4))).toBe(false);
    expect(missed(lost(all(hello(4))), hello(4))).toBe(false);
    expect(missed(lost(all(hello(4))), hello(5))).toBe(true);
    expect(missed(lost(NOT_LISTENING), hello(4))).toBe(true);
    const change = { added: [], changed: [], gone: [], moved: [], articles: [], whole: false };
    expect(missed(all(hello(4), { is: 'changed', mark: 5, change }), hello(5))).toBe(false);
  });

  it('asks again later and later, at most every half minute', () => {
    expect([0, 1, 2, 5, 50, 5_000].map(backOff)).toEqual([1_000, 2_000, 4_000, 30_000, 30_000, 30_000]);
  });

  it('tells in one line what is being read', () => {
    expect(readingText([])).toBeNull();
    const now = { id: 'a', title: 'A visit' };
    expect(readingText([reading({ done: 2, now })])).toEqual({
      progress: 'Reading 3 of 12',
      title: 'A visit',
      share: 2 / 12,
      away: null,
    });
    expect(readingText([reading({ done: 12, failed: 1 })])).toMatchObject({
      progress: 'Reading 12 of 12, 1 failed',
      share: 1,
    });
    expect(readingText([reading({ done: 1 }), reading({ work: 2, done: 1, total: null })])).toEqual({
      progress: 'Reading 2 articles so far',
      title: null,
      share: null,
      away: null,
    });
    expect(readingText([reading({ now: { id: 'a.txt', title: null } })])?.title).toBe('a.txt');
  });
});

describe('APP-422 a store that is away', () => {
  it('is told beside what is being read, until it is there again', () => {
    const away = reading({ work: 2, away: 'The server is not there' });
    expect(readingText([reading(), away])?.away).toBe(
      'The server is not there. It is waited for, two minutes at most.',
    );
    const after = all(
      hello(1),
      { is: 'reading', reading: away },
      { is: 'reading', reading: reading({ work: 2, done: 1 }) },
    );
    expect(readingText(after.readings)?.away).toBeNull();
  });
});

describe('APP-102 what is new stays marked until it was seen', () => {
  it('in view for a while, without a break', () => {
    const fresh = new Set(['a', 'b']);
    let counts: ReadonlyMap<string, number> = new Map();
    for (let second = 1; second < SEEN_AFTER; second += 1) {
      counts = watched(counts, fresh, (id) => id === 'a' || second !== 3, 1);
      expect(seenLongEnough(counts)).toEqual([]);
    }
    counts = watched(counts, fresh, () => true, 1);
    expect(seenLongEnough(counts)).toEqual(['a']);
    expect(watched(counts, new Set(), () => true, 1).size).toBe(0);
  });

  it('what was not new changes nothing', () => {
    const fresh = new Set(['a', 'b']);
    expect(withoutSeen(fresh, ['c'])).toBe(fresh);
    expect(withoutSeen(fresh, ['a', 'c'])).toEqual(new Set(['b']));
  });
});
