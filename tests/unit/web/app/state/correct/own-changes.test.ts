import { describe, expect, it } from 'vitest';
import type { DecideResult } from '../../../../../../shared/contract/index.ts';
import { ownChanges } from '../../../../../../web/app/state/correct/own-changes.ts';
import { NOTHING, result } from '../../make-decisions.ts';

/** What adds an entity to the graph. */
function adding(id: string): DecideResult {
  const entity = {
    change: 'added',
    id,
    kind: 'Person',
    name: id,
    was: null,
    partOf: null,
    values: [],
  } as const;
  const list = [{ ...entity, values: [], aliases: { gained: [], lost: [] } }];
  return result('d1', { difference: { ...NOTHING, entities: { ...NOTHING.entities, added: 1, list } } });
}
const MERGE = { verb: 'merge', a: 'a', b: 'b' } as const;

describe('APP-443 what decisions made here add', () => {
  it('is known, also of those that are taken back, and not of what was only tried', async () => {
    const own = ownChanges({
      decide: async ({ body }) => adding(body.preview ? 'tried' : 'made'),
      undo: async () => adding('undone'),
    });
    await own.api.decide({ body: { ...MERGE, preview: true } });
    await own.api.decide({ body: MERGE });
    await own.api.undo({ params: { id: 'd1' } });
    expect(['tried', 'made', 'undone', 'other'].map(own.isOwn)).toEqual([false, true, true, false]);
  });

  it('is waited for while it is on its way, whether it succeeds or fails', async () => {
    const waiting: ((fault: unknown) => void)[] = [];
    const own = ownChanges({
      decide: () => new Promise((_, fail) => void waiting.push(fail)),
      undo: async () => adding('undone'),
    });
    const asked = own.api.decide({ body: MERGE });
    let isSettled = false;
    const settled = own.settled().then(() => {
      isSettled = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(isSettled).toBe(false);
    waiting[0]?.(new Error('away'));
    await expect(asked).rejects.toThrow('away');
    await settled;
    expect(isSettled).toBe(true);
  });
});
