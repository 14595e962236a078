import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ledger } from '../../../../ingest/write/ledger.ts';
import type { SavedChange, ToldClaim } from '../../../../ingest/write/saved.ts';
import type { Entity } from '../../../../shared/model/graph.ts';

const entity = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'Person',
  name,
  aliases: [],
  properties: {},
  ...more,
});
const claim = (id: string, said = '1', article = 'a', start = 0): ToldClaim => ({
  id,
  article,
  start,
  type: 'FAMILY_OF',
  modality: 'asserted',
  from: 'Ada',
  to: 'Ben',
  quote: `Quote ${said}`,
  values: { quote: `Quote ${said}`, confidence: '0.9', ...(said === '3' && { tenure: 'former' }) },
});

/** Resolves once all that nobody holds is gone. */
async function collected(): Promise<void> {
  // What a weak reference was made of stays until its turn of the loop ends.
  await setImmediate();
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/** A graph as groups of keys: every group is an entity by the smallest of its keys. */
type Groups = readonly (readonly string[])[];

const entityIn = (keys: readonly string[]): Entity => {
  const sorted = [...keys].sort();
  // Ids are in another order than keys.
  return entity(
    `id ${[...(sorted[0] ?? '')].map((sign) => 200 - sign.charCodeAt(0)).join(' ')}`,
    `Name of ${sorted.join('+')}`,
    { aliases: sorted },
  );
};

/** What a transaction says that turns some groups into others; it names at least what it touches. */
function step(before: Groups, after: Groups): SavedChange {
  const homes = new Map(before.flatMap((keys) => keys.map((key) => [key, entityIn(keys).id] as const)));
  const granted = new Set<string>();
  const now = after.map((keys) => {
    const was = [...keys]
      .sort()
      .map((key) => homes.get(key))
      .find((id) => id !== undefined && !granted.has(id));
    if (was !== undefined) granted.add(was);
    return { was: was ?? null, keys, entity: entityIn(keys) };
  });
  return {
    before: before.map(entityIn),
    homesBefore: homes,
    after: now,
    removed: before.map((keys) => entityIn(keys).id).filter((id) => !granted.has(id)),
    addedClaims: [],
    removedClaims: [],
  };
}

const told = (...changes: readonly SavedChange[]) => {
  const ledger = new Ledger();
  for (const change of changes) ledger.add(change);
  return ledger.difference();
};
const words = (...changes: readonly SavedChange[]) =>
  told(...changes).entities.list.map(({ change, name, was, partOf }) =>
    [change, name, was && `was ${was}`, partOf && `part of ${partOf.name}`].filter(Boolean).join(', '),
  );

/** Some of six keys in groups. */
const anyGroups: fc.Arbitrary<Groups> = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 })
  .map((groupOf) => {
    const groups = new Map<number, string[]>();
    for (const [at, group] of groupOf.entries())
      if (group < 4) groups.set(group, [...(groups.get(group) ?? []), `k${at}`]);
    return [...groups.values()];
  });

describe('what changed of entities', () => {
  test('WRITE-64: comes, goes, and is called otherwise', () => {
    expect(words(step([], [['a']]))).toEqual(['added, Name of a']);
    expect(words(step([['a']], []))).toEqual(['removed, Name of a']);
    expect(words(step([['a']], [['a', 'b']]))).toEqual(['renamed, Name of a+b, was Name of a']);
    expect(words(step([['a', 'b']], [['b']]))).toEqual(['renamed, Name of b, was Name of a+b']);
  });

  test('WRITE-64: two that turn out to be one, and one that turns out to be two', () => {
    expect(words(step([['a'], ['b']], [['a', 'b']]))).toEqual([
      'renamed, Name of a+b, was Name of b',
      'removed, Name of a, part of Name of a+b',
    ]);
    expect(words(step([['a', 'b']], [['a'], ['b']]))).toEqual([
      'added, Name of b, part of Name of a+b',
      'renamed, Name of a, was Name of a+b',
    ]);
  });

  test('WRITE-52: values and aliases are told; that it is the same is not', () => {
    const [was, is] = [
      entity('a', 'Ada', { aliases: ['A', 'B'], properties: { place: 'Oslo', start: '2024' } }),
      entity('b', 'Ada', { aliases: ['B', 'C'], properties: { place: 'Rome', end: '2025' } }),
    ];
    const change = { ...step([['k']], []), before: [was], homesBefore: new Map([['k', 'a']]), removed: [] };
    const after = [{ was: 'a', keys: ['k'], entity: is }];
    expect(told({ ...change, after }).entities.list).toEqual([
      {
        change: 'changed',
        id: 'b',
        kind: 'Person',
        name: 'Ada',
        was: null,
        partOf: null,
        values: [
          { property: 'end', was: null, is: '2025' },
          { property: 'place', was: 'Oslo', is: 'Rome' },
          { property: 'start', was: '2024', is: null },
        ],
        aliases: { gained: ['C'], lost: ['A'] },
      },
    ]);
    const same = [{ was: 'a', keys: ['k'], entity: { ...was, id: 'other' } }];
    expect(told({ ...change, after: same }).entities.list).toEqual([]);
  });

  test('WRITE-53: it is the same by whatever steps the graph came there', () => {
    fc.assert(
      fc.property(fc.array(anyGroups, { minLength: 2, maxLength: 6 }), (history) => {
        const steps = history.slice(1).map((after, at) => step(history[at] ?? [], after));
        const [first = [], last = []] = [history[0], history.at(-1)];
        // Keys that came and went on the way are in neither.
        expect(told(...steps)).toEqual(told(step(first, last)));
      }),
      { numRuns: 500 },
    );
  });

  test('WRITE-53: there and back again is nothing', () => {
    fc.assert(
      fc.property(anyGroups, anyGroups, (one, other) => {
        expect(told(step(one, other), step(other, one)).entities.list).toEqual([]);
      }),
    );
  });
});

describe('what changed of claims', () => {
  const none = step([], []);
  const change = (added: readonly ToldClaim[], removed: readonly ToldClaim[] = []): SavedChange => ({
    ...none,
    addedClaims: added,
    removedClaims: removed,
  });
  const claimWords = (...changes: readonly SavedChange[]) =>
    told(...changes).claims.list.map(({ change: what, id, quote }) => `${what} ${id} ${quote}`);

  test('WRITE-52: comes, goes, is told otherwise', () => {
    const all = change([claim('1'), claim('2', '2')], [claim('2'), claim('3')]);
    expect(claimWords(all)).toEqual(['added 1 Quote 1', 'changed 2 Quote 2', 'removed 3 Quote 1']);
    expect(told(all).claims).toMatchObject({ added: 1, changed: 1, removed: 1 });
  });

  test('WRITE-52: what is told otherwise says what it was', () => {
    const [{ values } = {}] = told(change([claim('2', '3')], [claim('2', '2')])).claims.list;
    expect(values).toEqual([
      { property: 'quote', was: 'Quote 2', is: 'Quote 3' },
      { property: 'tenure', was: null, is: 'former' },
    ]);
    expect(told(change([claim('1')])).claims.list).toMatchObject([{ change: 'added', values: [] }]);
    expect(claimWords(change([claim('2', '2', 'a', 9)], [claim('2', '2', 'a', 4)]))).toEqual([]);
  });

  test('WRITE-52: within an article they come in the order of its text', () => {
    const some = change([claim('1', '1', 'a', 90), claim('2', '1', 'a', 5)], [claim('3', '1', 'a', 40)]);
    expect(claimWords(some)).toEqual(['added 2 Quote 1', 'removed 3 Quote 1', 'added 1 Quote 1']);
  });

  test('WRITE-53: what came and went again, or went and came, is no change', () => {
    expect(claimWords(change([claim('1')]), change([], [claim('1')]))).toEqual([]);
    expect(claimWords(change([], [claim('1')]), change([claim('1')]))).toEqual([]);
    expect(
      claimWords(change([claim('1', '2')], [claim('1')]), change([claim('1')], [claim('1', '2')])),
    ).toEqual([]);
    expect(claimWords(change([claim('1', '2')], [claim('1')]), change([], [claim('1', '2')]))).toEqual([
      'removed 1 Quote 1',
    ]);
  });

  test('WRITE-121: what is again as it was is not held', async () => {
    const ledger = new Ledger();
    const held: WeakRef<ToldClaim>[] = [];
    const read = (one: ToldClaim): ToldClaim => {
      held.push(new WeakRef(one));
      return one;
    };
    for (let at = 0; at < 100; at += 1) ledger.add(change([read(claim(`${at}`))], [read(claim(`${at}`))]));
    ledger.add(change([read(claim('other', '2'))], [read(claim('other'))]));
    ledger.add(change([read(claim('passing'))]));
    ledger.add(change([], [read(claim('passing'))]));
    await collected();
    expect(held.filter((one) => one.deref()).map((one) => one.deref()?.id)).toEqual(['other', 'other']);
    expect(ledger.difference().claims).toMatchObject({ added: 0, changed: 1, removed: 0 });
  });

  test('WRITE-52: article by article; beyond the most they are counted, and it is said', () => {
    const some = change([claim('2', '1', 'b'), claim('3', '1', 'a'), claim('1', '1', 'b')]);
    expect(claimWords(some)).toEqual(['added 3 Quote 1', 'added 1 Quote 1', 'added 2 Quote 1']);
    const ledger = new Ledger();
    ledger.add(some);
    const { claims, whole } = ledger.difference(2);
    expect([claims.added, claims.list.length, whole]).toEqual([3, 2, false]);
  });
});
