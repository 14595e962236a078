import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupEvents, groupNames, groupRoles, titleOf } from '../../../../ingest/resolve/clusters.ts';
import { emptyKey, type KeyRecord } from '../../../../ingest/resolve/tally.ts';
import { groupsOf } from '../../../../ingest/write/plan.ts';
import { shuffled } from '../../../support/rounds.ts';

/** A key that profiles stand on; `by` are the keys that explain it. */
const name = (id: string, by: readonly string[] = [], profiles = 1): KeyRecord => ({
  ...emptyKey(id, 'Organization', null),
  profiles,
  linkedFrom: Object.fromEntries(by.map((key) => [key, 1])),
});
const roleOf = (title: string, ref: string): KeyRecord => ({
  ...emptyKey(`Role|${title}|${ref}`, 'Role', ref),
  profiles: 1,
});
const sorted = (groups: readonly (readonly string[])[]) => groups.map((group) => group.join(' ')).sort();

describe('RESOLVE-14: an acronym belongs to the one organization that explains it', () => {
  test('RESOLVE-14: explained by one', () => {
    expect(sorted(groupNames([name('fund'), name('wgf', ['fund'])]))).toEqual(['fund wgf']);
  });

  test('RESOLVE-14: explained by two, it belongs to neither', () => {
    const keys = [name('forum'), name('fund'), name('wgf', ['forum', 'fund'])];
    expect(sorted(groupNames(keys))).toEqual(['forum', 'fund', 'wgf']);
  });

  test('RESOLVE-14: explained by none, or by one that is not known, it stands alone', () => {
    expect(sorted(groupNames([name('fund'), name('wgf')]))).toEqual(['fund', 'wgf']);
    expect(sorted(groupNames([name('wgf', ['fund'])]))).toEqual(['wgf']);
  });

  test('RESOLVE-14: explained by what is itself explained, it stands alone: there are no chains', () => {
    const keys = [name('a'), name('b', ['a']), name('c', ['b'])];
    expect(sorted(groupNames(keys))).toEqual(['a b', 'c']);
  });

  test('RESOLVE-14: nor do two meet in what is itself explained', () => {
    const keys = [name('a'), name('b', ['a']), name('c', ['b']), name('d', ['b'])];
    expect(sorted(groupNames(keys))).toEqual(['a b', 'c', 'd']);
  });

  test('RESOLVE-14: two that explain each other stand apart', () => {
    expect(sorted(groupNames([name('a', ['b']), name('b', ['a'])]))).toEqual(['a', 'b']);
  });

  test('RESOLVE-14: one name can explain several acronyms', () => {
    expect(sorted(groupNames([name('fund'), name('wg', ['fund']), name('wgf', ['fund'])]))).toEqual([
      'fund wg wgf',
    ]);
  });

  test('RESOLVE-14: a key that no profile stands on is in no group', () => {
    expect(sorted(groupNames([name('fund'), name('wgf', ['fund'], 0)]))).toEqual(['fund']);
  });
});

describe('RESOLVE-15: one title in one organization is one role, by whatever name of it', () => {
  const home = (ref: string) => (ref === 'Organization|wgf' ? 'Organization|fund' : ref);

  test('RESOLVE-15: under two names of one organization', () => {
    const keys = [roleOf('director', 'Organization|fund'), roleOf('director', 'Organization|wgf')];
    expect(sorted(groupRoles(keys, home))).toEqual([
      'Role|director|Organization|fund Role|director|Organization|wgf',
    ]);
    expect(groupRoles(keys, (ref) => ref)).toHaveLength(2);
  });

  test('RESOLVE-15: another title, or another holder, is another role', () => {
    const keys = [
      roleOf('director', 'Organization|fund'),
      roleOf('chair', 'Organization|fund'),
      roleOf('director', 'Person|ada berg'),
      roleOf('director', 'Person|ben cole'),
    ];
    expect(groupRoles(keys, home)).toHaveLength(4);
  });

  test('RESOLVE-15: the title is what is left without organization or holder', () => {
    expect(titleOf(roleOf('director', 'Organization|a|b'))).toBe('Role|director');
    expect(titleOf(roleOf('organization/a', 'Organization|a'))).toBe('Role|organization/a');
    expect(titleOf(roleOf('director', 'Organization|$&'))).toBe('Role|director');
  });
});

describe('RESOLVE-16: groups are a partition that depends on the keys alone', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const anyKeys = fc.tuple(
    ...ids.map((id) =>
      fc
        .tuple(fc.subarray(ids.filter((other) => other !== id)), fc.integer({ min: 0, max: 2 }))
        .map(([by, profiles]) => name(id, by, profiles)),
    ),
  );
  const roles = ids.flatMap((ref) => [roleOf('director', ref), roleOf('chair', ref)]);
  const events = ['e1', 'e2'].map((id): KeyRecord => ({ ...emptyKey(id, 'Event', null), profiles: 1 }));

  test('RESOLVE-16: in any order, with every key that stands once', () => {
    fc.assert(
      fc.property(anyKeys, fc.nat(), (names, seed) => {
        const keys = [...names, ...roles, ...events];
        const groups = groupsOf(new Map(keys.map((key) => [key.id, key])));
        expect(groups.flat().sort()).toEqual(
          keys
            .filter(({ profiles }) => profiles > 0)
            .map(({ id }) => id)
            .sort(),
        );
        for (const group of groups) expect(group).toEqual([...group].sort());
        expect(groupsOf(new Map(shuffled(keys, seed).map((key) => [key.id, key])))).toEqual(groups);
      }),
    );
  });

  test('RESOLVE-16: an event is a group of its own', () => {
    expect(groupEvents([...events].reverse())).toEqual([['e1'], ['e2']]);
    expect(groupEvents([emptyKey('e3', 'Event', null)])).toEqual([]);
  });
});
