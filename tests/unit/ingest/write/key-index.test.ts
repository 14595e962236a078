import { describe, expect, test } from 'vitest';
import { blocksOf, CROWD } from '../../../../ingest/resolve/blocks.ts';
import { inContext } from '../../../../ingest/resolve/keys.ts';
import { emptyKey, type KeyRecord } from '../../../../ingest/resolve/tally.ts';
import { KeyIndex } from '../../../../ingest/write/key-index.ts';
import { MemoryKeys } from '../../../support/memory-keys.ts';

const key = (name: string, profiles = 1, context: string | null = null): KeyRecord => {
  const nameKey = `Person|${name}`;
  return {
    ...emptyKey(inContext(nameKey, context), 'Person', null, nameKey),
    profiles,
    first: profiles > 0 ? `p-${name}` : null,
    names: { [name]: profiles },
  };
};
const letters = (n: number) => String.fromCharCode(98 + Math.floor(n / 20), 97 + (n % 20));
const bearer = (n: number) => key(`${letters(n)}x berg`);
const BARE = key('berg');
const SURNAME = blocksOf(BARE).crowd ?? '';

/** An index of a store with these keys, and of a change that leaves these. */
async function indexOf(
  stored: readonly KeyRecord[],
  changed: readonly KeyRecord[] = [],
): Promise<[KeyIndex, MemoryKeys]> {
  const store = new MemoryKeys();
  for (const one of stored) store.keys.set(one.id, one);
  const index = new KeyIndex(store);
  await index.load(changed.map(({ id }) => id));
  index.change(new Map(changed.map((one) => [one.id, one])));
  store.read = 0;
  return [index, store];
}
const met = (index: KeyIndex, id: string, version: 'before' | 'after') =>
  [...new Set(index.meetings(id, version).map(([, other]) => other.id))].sort();

describe('WRITE-68: a change reads what it touches, and of a crowd no more than to know that it is one', () => {
  test('WRITE-68: a key meets who stands in its blocks, as the store has it and as the change leaves it', async () => {
    const [ada, initial, gone] = [key('ada berg'), key('a berg'), key('anna berg')];
    const fresh = key('ada berg', 1, 'x');
    const [index] = await indexOf([ada, initial, gone, key('ben cole')], [fresh, { ...gone, profiles: 0 }]);
    await index.load([ada.id]);
    await index.loadBlocks([ada.id, fresh.id]);
    expect(met(index, ada.id, 'before')).toEqual([initial.id, gone.id].sort());
    expect(met(index, ada.id, 'after')).toEqual([initial.id, fresh.id].sort());
    expect(met(index, fresh.id, 'before')).toEqual([]);
    expect(met(index, fresh.id, 'after')).toEqual([initial.id, ada.id].sort());
    expect(met(index, gone.id, 'after')).toEqual([]);
  });

  test('WRITE-68: what was read once is not read again', async () => {
    const [index, store] = await indexOf([key('ada berg'), key('a berg')]);
    await index.load(['Person|ada berg']);
    await index.loadBlocks(['Person|ada berg']);
    const { read } = store;
    await index.load(['Person|ada berg', 'Person|a berg']);
    await index.loadBlocks(['Person|ada berg']);
    expect(store.read).toBe(read);
  });

  test('WRITE-68: however many bear a surname, a bare one reads only so many', async () => {
    const reads = async (n: number) => {
      const [index, store] = await indexOf([BARE, ...Array.from({ length: n }, (_, i) => bearer(i))]);
      await index.load([BARE.id]);
      await index.loadBlocks([BARE.id]);
      expect(met(index, BARE.id, 'before')).toHaveLength(n > CROWD ? 0 : n);
      expect(index.crowds().has(SURNAME)).toBe(n > CROWD);
      return store.read;
    };
    expect(await reads(CROWD)).toBeLessThan(2 * CROWD + 10);
    expect(await reads(20 * 20)).toBeLessThan(4 * (CROWD + 2));
  });

  test('WRITE-68: a new bearer reads its own block and whether the rest is a crowd, not the rest', async () => {
    const fresh = key('zoe berg');
    const many = Array.from({ length: 20 * 20 }, (_, i) => bearer(i));
    const [index, store] = await indexOf([BARE, ...many], [fresh]);
    await index.loadBlocks([fresh.id]);
    expect(store.read).toBeLessThan(4 * (CROWD + 4));
    const [other, nobody] = await indexOf(many, [fresh]);
    await other.loadBlocks([fresh.id]);
    expect(nobody.read).toBeLessThan(30);
  });

  test('WRITE-68: a crowd that comes or goes with the change is told as it was and as it will be', async () => {
    const most = Array.from({ length: CROWD }, (_, i) => bearer(i));
    const fresh = key('zoe berg');
    const [coming] = await indexOf([BARE, ...most], [fresh]);
    await coming.loadBlocks([fresh.id]);
    expect([coming.isCrowd(SURNAME, 'before'), coming.isCrowd(SURNAME, 'after')]).toEqual([false, true]);
    expect(coming.unsettled(fresh.id)).toContain(BARE.id);
    const gone = { ...fresh, profiles: 0 };
    const [going] = await indexOf([BARE, ...most, fresh], [gone]);
    await going.load([fresh.id]);
    await going.loadBlocks([gone.id]);
    expect([going.isCrowd(SURNAME, 'before'), going.isCrowd(SURNAME, 'after')]).toEqual([true, false]);
    expect(going.unsettled(gone.id)).toContain(BARE.id);
    const [same] = await indexOf([BARE, ...most.slice(1)], [fresh]);
    await same.loadBlocks([fresh.id]);
    expect(same.unsettled(fresh.id)).toEqual([]);
  });
});
