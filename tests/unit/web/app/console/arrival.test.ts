import { describe, expect, it } from 'vitest';
import {
  comingText,
  countText,
  createArrival,
  createPace,
  ENDED_EARLY,
} from '../../../../../web/app/state/console/arrival.ts';

describe('APP-130: rows that have come', () => {
  it('APP-130: are a result of their own until the whole one is there, with the same columns', () => {
    const arrival = createArrival();
    expect(arrival.take({ columns: ['n', 'who'] })).toBeNull();
    expect(arrival.take({ row: { n: 1, who: null } })).toBeNull();
    const first = arrival.soFar(5);
    expect(first).toEqual({
      columns: ['n', 'who'],
      types: ['number', 'null'],
      rows: [{ n: 1, who: null }],
      more: true,
      because: ENDED_EARLY,
      milliseconds: 5,
    });
    arrival.take({ row: { n: 'x', who: 'Ada' } });
    expect([first.rows.length, arrival.count, arrival.soFar(6).types]).toEqual([1, 2, ['mixed', 'text']]);
    const whole = arrival.take({
      end: { types: ['mixed', 'text'], more: false, plan: 'Scan', milliseconds: 9 },
    });
    expect(whole).toEqual({
      columns: ['n', 'who'],
      types: ['mixed', 'text'],
      rows: [
        { n: 1, who: null },
        { n: 'x', who: 'Ada' },
      ],
      more: false,
      plan: 'Scan',
      milliseconds: 9,
    });
    expect(whole?.columns).toBe(first.columns);
  });

  it('APP-130: are told by their number, and a whole result by its time too', () => {
    expect([comingText(1), comingText(12_345)]).toEqual(['1 row so far', '12,345 rows so far']);
    const rows = [{ n: 1 }, { n: 2 }];
    expect(countText({ rows, more: false, milliseconds: 1234.4 })).toBe('2 rows in 1,234 ms');
    expect(countText({ rows, more: true, because: 'they are large', milliseconds: 3 })).toBe(
      'The first 2 rows of more in 3 ms (they are large)',
    );
  });
});

describe('APP-130: a pace', () => {
  /** Time that passes when it is told to. */
  function timed() {
    const told: number[] = [];
    let now = 0;
    let waiting: { at: number; run: () => void }[] = [];
    const after = (milliseconds: number, run: () => void) => {
      const mine = { at: now + milliseconds, run };
      waiting.push(mine);
      return () => {
        waiting = waiting.filter((each) => each !== mine);
      };
    };
    const pace = createPace({ after }, { first: 50, between: 250 }, () => told.push(now));
    const until = (time: number): void => {
      for (let next = waiting[0]; next && next.at <= time; next = waiting[0]) {
        waiting = waiting.slice(1);
        now = next.at;
        next.run();
      }
      now = time;
    };
    return { pace, told, until, open: () => waiting.length };
  }

  it('APP-130: tells soon after the first, then in pauses, however much comes', () => {
    const { pace, told, until } = timed();
    for (let time = 0; time < 1_000; time += 10) {
      until(time);
      pace.soon();
    }
    expect(told).toEqual([50, 300, 550, 800]);
  });

  it('APP-130: the last of what came is told too, and then nothing', () => {
    const { pace, told, until, open } = timed();
    pace.soon();
    until(60);
    pace.soon();
    until(10_000);
    expect([told, open()]).toEqual([[50, 300], 0]);
    pace.soon();
    until(20_000);
    expect(told).toEqual([50, 300, 10_050]);
  });

  it('APP-130: tells nothing once it is stopped', () => {
    const { pace, told, until, open } = timed();
    pace.soon();
    pace.stop();
    until(10_000);
    expect([told, open()]).toEqual([[], 0]);
  });
});
