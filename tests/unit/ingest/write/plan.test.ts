import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_TIES, type Ties } from '../../../../ingest/resolve/clusters.ts';
import { NO_PINS } from '../../../../ingest/resolve/entity.ts';
import { emptyKey, type KeyRecord } from '../../../../ingest/resolve/tally.ts';
import { idAfter } from '../../../../ingest/write/entities.ts';
import { changedKeys, type KeyChange } from '../../../../ingest/write/keys.ts';
import { groupsOf, planEntities, regroupedNames } from '../../../../ingest/write/plan.ts';

const FIRST: Readonly<Record<string, string>> = { fund: 'p2', forum: 'p3', wgf: 'p1' };

/** A name that `n` profiles have; names have nothing to do with each other unless it was decided. */
const name = (id: string, n = 1): KeyRecord => ({
  ...emptyKey(id, 'Organization', null),
  profiles: n,
  first: n > 0 ? (FIRST[id] ?? `p-${id}`) : null,
  names: n > 0 ? { [id]: n } : {},
});
const together = (...pairs: (readonly [string, string])[]): Ties => ({ together: pairs, apart: [] });
const change = (
  before: KeyRecord[],
  after: KeyRecord[],
  entities: Record<string, string>,
  ties = NO_TIES,
): KeyChange => ({
  before: new Map(before.map((key) => [key.id, key])),
  after: new Map([...before, ...after].map((key) => [key.id, key])),
  entities: new Map(Object.entries(entities)),
  ties,
  pins: NO_PINS,
  crowds: new Set(),
  compared: [],
});
const shown = (given: KeyChange) => {
  const { entities, removed, moved } = planEntities(given);
  return {
    entities: entities.map(({ was, entity, keys }) => `${was} is ${entity.id}: ${keys.join(' ')}`),
    removed,
    moved: moved.map(({ key, from, to }) => `${key} from ${from} to ${to}`),
  };
};

describe('WRITE-24: as little as possible moves', () => {
  test('WRITE-24: a new name is a new entity', () => {
    expect(shown(change([], [name('fund')], {}))).toEqual({
      entities: ['null is p2: fund'],
      removed: [],
      moved: ['fund from null to p2'],
    });
  });

  test('WRITE-24: two that are one: the smaller id stays, the key of the other moves, the id is the smallest profile', () => {
    const given = change(
      [name('fund'), name('wgf')],
      [],
      { fund: 'p2', wgf: 'p1' },
      together(['wgf', 'fund']),
    );
    expect(shown(given)).toEqual({
      entities: ['p1 is p1: fund wgf'],
      removed: ['p2'],
      moved: ['fund from p2 to p1'],
    });
  });

  test('WRITE-24: one that is two: it stays with its smallest key, and may need another id', () => {
    const given = change([name('fund'), name('wgf')], [name('forum')], { fund: 'p1', wgf: 'p1' });
    expect(shown(given)).toEqual({
      entities: ['null is p3: forum', 'p1 is p2: fund', 'null is p1: wgf'],
      removed: [],
      moved: ['forum from null to p3', 'wgf from p1 to p1'],
    });
    expect(idAfter(planEntities(given))('p1')).toBe('p2');
  });

  test('WRITE-24: a smaller profile comes: the entity is renamed, nothing moves', () => {
    const given = change([name('fund')], [{ ...name('fund', 2), first: 'p0' }], { fund: 'p2' });
    expect(shown(given)).toEqual({ entities: ['p2 is p0: fund'], removed: [], moved: [] });
  });

  test('WRITE-24: what nothing stands on is removed, and is aside until then', () => {
    const given = change([name('fund'), name('wgf')], [name('fund', 0)], { fund: 'p2', wgf: 'p1' });
    expect(shown(given)).toEqual({ entities: ['p1 is p1: wgf'], removed: ['p2'], moved: [] });
    const idOf = idAfter(planEntities(given));
    expect([idOf('p1'), idOf('p2'), idOf('elsewhere')]).toEqual(['p1', '~p2', 'elsewhere']);
  });

  test('WRITE-24: a key that is emptied leaves its entity to the others', () => {
    const given = change(
      [name('fund'), name('wgf')],
      [name('wgf', 0)],
      { fund: 'p1', wgf: 'p1' },
      together(['wgf', 'fund']),
    );
    expect(shown(given)).toEqual({ entities: ['p1 is p2: fund'], removed: [], moved: [] });
  });
});

describe('WRITE-25: a plan leaves every key with one entity, and no two entities with one id', () => {
  const ids = ['fund', 'forum', 'wgf', 'wg'];
  const pairs = ids.flatMap((a, n) => ids.slice(n + 1).map((b): [string, string] => [a, b]));
  const anyTies: fc.Arbitrary<Ties> = fc.record({
    together: fc.subarray(pairs, { maxLength: 3 }),
    apart: fc.subarray(pairs, { maxLength: 1 }),
  });
  const anyNames = fc.tuple(...ids.map((id) => fc.integer({ min: 0, max: 1 }).map((n) => name(id, n))));
  /** The entities that stand after these names were planned from nothing. */
  const settled = (names: readonly KeyRecord[], ties: Ties) =>
    planEntities(change([], [...names], {}, ties)).entityOf;

  test('WRITE-25: from any names to any others', () => {
    fc.assert(
      fc.property(anyNames, anyNames, anyTies, anyTies, (before, after, then, now) => {
        const given = change(before, after, Object.fromEntries(settled(before, then)), now);
        const plan = planEntities(given);
        expect([...plan.entityOf].sort()).toEqual([...settled(after, now)].sort());
        const was = plan.entities.map((planned) => planned.was).filter((id) => id !== null);
        expect(new Set(was).size).toBe(was.length);
        const is = plan.entities.map(({ entity }) => entity.id);
        expect(new Set(is).size).toBe(is.length);
        expect([...was, ...plan.removed].sort()).toEqual([...new Set(given.entities.values())].sort());
        for (const { key, to } of plan.moved) expect(plan.entityOf.get(key)).toBe(to);
      }),
      { numRuns: 300 },
    );
  });
});

describe('WRITE-26: only what is grouped otherwise is looked at again', () => {
  test('WRITE-26: names that joined, left, came or went', () => {
    const groups = (ties: Ties, ...names: KeyRecord[]) =>
      groupsOf(new Map(names.map((key) => [key.id, key])), ties);
    const before = groups(together(['wgf', 'fund']), name('fund'), name('wgf'), name('forum'));
    const after = groups(NO_TIES, name('fund'), name('wgf'), name('forum'), name('new'));
    expect(regroupedNames(before, after)).toEqual(['fund', 'new', 'wgf']);
    expect(regroupedNames(before, before)).toEqual([]);
  });

  test('WRITE-26: keys that changed are saved, those that nothing stands on removed, the rest left alone', () => {
    const given = change(
      [name('fund'), name('wgf'), name('forum')],
      [name('fund', 2), name('wgf', 0), name('new', 0)],
      {},
    );
    const { save, remove } = changedKeys(given);
    expect([save.map(({ id }) => id), remove]).toEqual([['fund'], ['wgf']]);
  });
});
