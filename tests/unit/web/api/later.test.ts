import { describe, expect, it } from 'vitest';
import { repeatedly } from '../../../../web/api/later.ts';

describe('what is done again and again', () => {
  it('API-126: can be called off at any time, also by itself', () => {
    const waiting: (() => void)[] = [];
    const after = (_milliseconds: number, run: () => void) => {
      waiting.push(run);
      return () => void waiting.splice(waiting.indexOf(run), 1);
    };
    let runs = 0;
    const stop = repeatedly(
      5,
      () => {
        runs += 1;
        if (runs === 2) stop();
      },
      after,
    );
    waiting.shift()?.();
    expect([runs, waiting.length]).toEqual([1, 1]);
    waiting.shift()?.();
    expect([runs, waiting.length]).toEqual([2, 0]);
  });
});
