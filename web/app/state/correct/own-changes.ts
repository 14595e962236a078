import type { Client } from '../../../../shared/contract/client.ts';
import type { DecideResult } from '../../../../shared/contract/index.ts';

type Writing = Pick<Client, 'decide' | 'undo'>;

/**
 * What decisions that are made or taken back here do to the graph, so that what is heard of it is not taken for something
 * that came by itself.
 */
export function ownChanges(api: Writing) {
  const underWay = new Set<Promise<DecideResult>>();
  const added = new Set<string>();

  async function noted(asked: Promise<DecideResult>): Promise<DecideResult> {
    const result = await asked;
    for (const { change, id } of result.difference.entities.list) if (change === 'added') added.add(id);
    return result;
  }
  function watched(asked: Promise<DecideResult>): Promise<DecideResult> {
    const all = noted(asked);
    const over = (): void => void underWay.delete(all);
    underWay.add(all);
    all.then(over, over);
    return all;
  }

  return {
    /** The same, heeded. */
    api: {
      decide: (input) => (input.body.preview ? api.decide(input) : watched(api.decide(input))),
      undo: (input) => watched(api.undo(input)),
    } satisfies Writing,
    /** Whether an entity came by one of them. */
    isOwn: (id: string): boolean => added.has(id),
    /** When none of them is on its way. */
    async settled(): Promise<void> {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
