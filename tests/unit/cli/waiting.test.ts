import { describe, expect, it } from 'vitest';
import { patienceWith } from '../../../cli/waiting.ts';

/** A world whose time passes by pauses alone. */
function world(takes = 100) {
  const told: string[] = [];
  const pauses: number[] = [];
  let now = 5_000_000;
  const patience = patienceWith({
    clock: () => now,
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
      now += Math.max(milliseconds, takes);
    },
    tell: (line) => told.push(line),
  });
  return { told, pauses, patience };
}

describe('CLI-55 waiting for a store', () => {
  it('looks ten times a second for ten seconds, and gives up', async () => {
    const { pauses, patience } = world();
    for (let look = 0; look < 100; look += 1) expect(await patience(7)).toBe(true);
    expect(await patience(7)).toBe(false);
    expect(new Set(pauses)).toEqual(new Set([100]));
  });

  it('says whom it waits for after the first second, once', async () => {
    const { told, patience } = world();
    for (let look = 0; look < 10; look += 1) await patience(7);
    expect(told).toEqual([]);
    for (let look = 0; look < 90; look += 1) await patience(7);
    expect(told).toEqual(['Waiting for process 7, which holds the store']);
  });

  it('goes by the time that passed, not by the looks', async () => {
    const { told, patience } = world(6_000);
    expect([await patience(7), await patience(7), await patience(7)]).toEqual([true, true, false]);
    expect(told).toHaveLength(1);
  });

  it('ends with its pause', async () => {
    const stop = new DOMException('Ctrl-C', 'AbortError');
    const patience = patienceWith({
      clock: () => 0,
      pause: () => Promise.reject(stop),
      tell: () => undefined,
    });
    await expect(patience(7)).rejects.toBe(stop);
  });
});
