import { describe, expect, it } from 'vitest';
import { type LiveChange, NO_CHANGE, WHOLE_CHANGE } from '../../../../../../shared/contract/live.ts';
import { createChangeQueue } from '../../../../../../web/app/state/live/change-queue.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const added = (...ids: string[]): LiveChange => ({ ...NO_CHANGE, added: ids });

/** A queue whose changes are shown, or are not, when the test says so; keeps how long it waits. */
function bench() {
  const shown: LiveChange[] = [];
  const pauses: number[] = [];
  let end: { resolve(): void; reject(): void } | null = null;
  let pass = (): void => {};
  const after = (milliseconds: number, run: () => void) => {
    pauses.push(milliseconds);
    pass = run;
    return () => {};
  };
  const take = createChangeQueue(
    { after },
    (change) =>
      new Promise((resolve, reject) => {
        shown.push(change);
        end = { resolve, reject };
      }),
  );
  return {
    take,
    shown,
    pauses,
    async ends(how: 'resolve' | 'reject') {
      end?.[how]();
      await turn();
    },
    async passes() {
      pass();
      await turn();
    },
  };
}

describe('APP-104 changes that come fast', () => {
  it('APP-104: are shown one after the other, those that come meanwhile together', async () => {
    const { take, shown, ends, passes } = bench();
    take(added('a'));
    take(added('b'));
    take(added('c'));
    expect(shown).toEqual([added('a')]);
    await ends('resolve');
    take(added('d'));
    expect(shown).toHaveLength(1);
    await passes();
    expect(shown.slice(1)).toEqual([added('b', 'c', 'd')]);
    await ends('resolve');
    await passes();
    take(added('e'));
    expect(shown.slice(2)).toEqual([added('e')]);
  });

  it('APP-104: what cannot be shown is shown later, all of it, and ever later', async () => {
    const { take, shown, pauses, ends, passes } = bench();
    take(added('a'));
    await ends('reject');
    await passes();
    await ends('reject');
    await passes();
    expect(shown).toEqual([added('a'), WHOLE_CHANGE, WHOLE_CHANGE]);
    expect(pauses).toEqual([1_000, 2_000]);
    await ends('resolve');
    await passes();
    take(added('b'));
    await ends('reject');
    expect(pauses.at(-1)).toBe(1_000);
  });
});
