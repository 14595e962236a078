import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../ingest/resolve/blocks.ts';
import {
  type Group,
  groupNames,
  groupRoles,
  NO_TIES,
  type Ties,
  titleOf,
} from '../../../../ingest/resolve/clusters.ts';
import { inContext } from '../../../../ingest/resolve/keys.ts';
import type { Scorer } from '../../../../ingest/resolve/pairs.ts';
import type { PairScore } from '../../../../ingest/resolve/score.ts';
import { emptyKey, type KeyRecord } from '../../../../ingest/resolve/tally.ts';
import { groupsOf } from '../../../../ingest/write/plan.ts';
import { shuffled } from '../../../support/rounds.ts';

const idOf = (name: string, context: string) => inContext(`Person|${name}`, context);
const named = (name: string, context: string, profiles = 1): KeyRecord => ({
  ...emptyKey(idOf(name, context), 'Person', null, `Person|${name}`),
  profiles,
  first: `p-${name}-${context}`,
  names: { [name]: profiles },
});
/** All full names meet in one block, and all bare ones with them. */
const full = (context: string, profiles = 1) => named('ada berg', context, profiles);
const bare = (context: string) => named('berg', context);
const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((context) => full(context)) as [
  KeyRecord,
  KeyRecord,
  KeyRecord,
  KeyRecord,
];
const [X, Y] = [bare('x'), bare('y')];

/** What is said of two keys, by the ends of their ids: a number is a logit, null a contradiction. */
type Said = readonly (readonly [KeyRecord, KeyRecord, number | null])[];

function scorer(said: Said, otherwise = -5): Scorer {
  const known = new Map(said.map(([a, b, logit]) => [[a.id, b.id].sort().join('\n'), logit]));
  return (a, b): PairScore => {
    const logit = known.get([a.id, b.id].sort().join('\n'));
    const contradiction = logit === null ? 'They cannot be' : null;
    const sum = logit === null ? 9 : (logit ?? otherwise);
    return {
      logit: sum,
      verdict: contradiction !== null || sum < 0 ? 'different' : sum >= 2 ? 'same' : 'ask',
      contradiction,
      reasons: [],
    };
  };
}

const short = (groups: readonly Group[]) =>
  groups.map((group) => group.map((id) => id.slice(id.lastIndexOf('@') + 1)).join(' ')).sort();
const grouped = (keys: readonly KeyRecord[], said: Said, ties: Ties = NO_TIES) =>
  short(groupNames(keys, ties, new Set(), scorer(said)));
const pair = (a: KeyRecord, b: KeyRecord): [string, string] => [a.id, b.id];
const roleOf = (title: string, ref: string): KeyRecord => ({
  ...emptyKey(`Role|${title}|${ref}`, 'Role', ref),
  profiles: 1,
});
const sorted = (groups: readonly Group[]) => groups.map((group) => group.join(' ')).sort();

describe('RESOLVE-14: keys are one where they are on the average, and no two of them cannot be', () => {
  test('RESOLVE-14: two that are the same, and one that nothing is said of', () => {
    expect(grouped([A, B, C], [[A, B, 3]])).toEqual(['a b', 'c']);
  });

  test('RESOLVE-14: what is only asked about joins nobody', () => {
    expect(grouped([A, B], [[A, B, 1.9]])).toEqual(['a', 'b']);
  });

  test('RESOLVE-14: a chain does not join two that contradict each other: the surer pair stays', () => {
    const said: Said = [
      [A, B, 3],
      [B, C, 4],
      [A, C, null],
    ];
    expect(grouped([A, B, C], said)).toEqual(['a', 'b c']);
    expect(grouped([C, B, A], said)).toEqual(['a', 'b c']);
  });

  test('RESOLVE-14: nor a longer one: wherever it is cut, the two ends are apart', () => {
    const ring = Array.from({ length: 9 }, (_, n) => full(`k${n}`));
    const chain: Said = ring.slice(1).map((key, n) => [ring[n] ?? key, key, 6] as const);
    const [first, last] = [ring[0] ?? A, ring.at(-1) ?? A];
    const groups = groupNames(ring, NO_TIES, new Set(), scorer([...chain, [first, last, null]], 1));
    expect(groups.some((group) => group.includes(first.id) && group.includes(last.id))).toBe(false);
    expect(groups.flat()).toHaveLength(9);
    expect(groups).toHaveLength(2);
  });

  test('RESOLVE-14: weak likeness on the average is none', () => {
    const said: Said = [
      [A, B, 5],
      [B, C, 2],
      [A, C, -4],
    ];
    expect(grouped([A, B, C], said)).toEqual(['a b', 'c']);
    expect(grouped([A, B, C], [...said.slice(0, 2), [A, C, -1]])).toEqual(['a b c']);
  });

  test('RESOLVE-14: one sure pair does not drown what all others say', () => {
    const said: Said = [
      [A, B, 50],
      [C, D, 50],
      [A, C, 60],
      [A, D, -5],
      [B, C, -5],
      [B, D, -5],
    ];
    expect(grouped([A, B, C, D], said).filter((group) => group === 'a b c d')).toEqual([]);
  });

  test('RESOLVE-14: of two that are as sure, the first in order', () => {
    const said: Said = [
      [A, B, 3],
      [B, C, 3],
      [A, C, null],
    ];
    for (const keys of [
      [A, B, C],
      [C, A, B],
      [B, C, A],
    ])
      expect(grouped(keys, said)).toEqual(['a b', 'c']);
  });

  test('RESOLVE-14: a key that no profile stands on is in no group, and joins nobody', () => {
    const said: Said = [
      [A, B, 5],
      [B, C, 5],
    ];
    expect(grouped([A, full('b', 0), C], said)).toEqual(['a', 'c']);
  });
});

describe('RESOLVE-12: a short name goes with the one full name that it fits', () => {
  test('RESOLVE-12: with one, whether it fits two keys of it or one', () => {
    const said: Said = [
      [A, B, 4],
      [A, X, 2],
      [B, X, 2],
    ];
    expect(grouped([A, B, X], said)).toEqual(['a b x']);
    expect(grouped([A, X], [[A, X, 3]])).toEqual(['a x']);
  });

  test('RESOLVE-12: with neither of two, however much surer the one is', () => {
    const said: Said = [
      [A, X, 6],
      [B, X, 2],
    ];
    expect(grouped([A, B, X], said)).toEqual(['a', 'b', 'x']);
  });

  test('RESOLVE-12: what it cannot be is no option', () => {
    const said: Said = [
      [A, X, 3],
      [B, X, null],
    ];
    expect(grouped([A, B, X], said)).toEqual(['a x', 'b']);
  });

  test('RESOLVE-12: two short names that are one look for their full name together', () => {
    const said: Said = [
      [X, Y, 4],
      [A, X, 3],
      [B, Y, 3],
      [A, Y, 1],
      [B, X, 1],
    ];
    expect(grouped([A, B, X, Y], said)).toEqual(['a', 'b', 'x y']);
    expect(grouped([A, X, Y], said)).toEqual(['a x y']);
  });

  test('RESOLVE-12: a short name never joins two full ones', () => {
    const said: Said = [
      [A, X, 9],
      [B, X, 9],
      [A, B, 1],
    ];
    expect(grouped([A, B, X], said)).toEqual(['a', 'b', 'x']);
  });

  test('RESOLVE-12: of two short names that contradict each other one is left', () => {
    const said: Said = [
      [A, X, 3],
      [A, Y, 3],
      [X, Y, null],
    ];
    expect(grouped([Y, X, A], said)).toEqual(['a x', 'y']);
  });

  test('RESOLVE-12: where a person decided whose it is, nothing is left to guess', () => {
    const said: Said = [[B, X, 6]];
    expect(grouped([A, B, X], said, { together: [pair(A, X)], apart: [] })).toEqual(['a x', 'b']);
  });

  test('RESOLVE-12: with nobody where a crowd bears the surname', () => {
    const crowd = blocksOf(X).crowd ?? '';
    const said = scorer([[A, X, 5]]);
    expect(short(groupNames([A, X], NO_TIES, new Set(['another']), said))).toEqual(['a x']);
    expect(short(groupNames([A, X], NO_TIES, new Set([crowd]), said))).toEqual(['a', 'x']);
  });
});

describe('RESOLVE-26: what people decided holds, whatever is said', () => {
  test('RESOLVE-26: together, though they contradict each other or never met', () => {
    const far = named('zoe quill', 'far');
    const said: Said = [[A, B, null]];
    const ties = { together: [pair(A, B), pair(B, far)], apart: [] };
    expect(grouped([A, B, far], said, ties)).toEqual(['a b far']);
  });

  test('RESOLVE-26: apart, though nothing tells them from each other, and no third one joins them', () => {
    const said: Said = [
      [A, B, 9],
      [B, C, 9],
      [A, C, 8],
    ];
    const ties = { together: [], apart: [pair(C, A)] };
    expect(grouped([A, B, C], said, ties)).toEqual(['a b', 'c']);
    expect(grouped([A, B], said, { together: [], apart: [pair(B, A)] })).toEqual(['a', 'b']);
  });

  test('RESOLVE-26: where both are decided the pair stays apart, in any order of the decisions', () => {
    const [ab, bc] = [pair(A, B), pair(B, C)];
    for (const together of [
      [ab, bc],
      [bc, ab],
    ])
      expect(grouped([A, B, C], [], { together, apart: [pair(A, C)] })).toEqual(['a b', 'c']);
    expect(grouped([A, B], [], { together: [ab], apart: [ab] })).toEqual(['a', 'b']);
  });

  test('RESOLVE-26: what was decided of keys that are not there does no harm', () => {
    const ties = { together: [pair(A, D), pair(D, B)], apart: [pair(C, D)] };
    expect(grouped([A, B, C], [], ties)).toEqual(['a', 'b', 'c']);
  });

  test('RESOLVE-26: of roles as well: together across organizations, apart within one', () => {
    const keys = ['Organization|a', 'Organization|b', 'Organization|c'].map((ref) => roleOf('chair', ref));
    const [one, two, three] = keys.map(({ id }) => id) as [string, string, string];
    const apartFrom = (ref: string) => ref;
    expect(sorted(groupRoles(keys, apartFrom, { together: [[three, one]], apart: [] }))).toEqual([
      `${one} ${three}`,
      two,
    ]);
    const oneHome = () => 'Organization|a';
    expect(sorted(groupRoles(keys, oneHome, { together: [], apart: [[two, one]] }))).toEqual([
      `${one} ${three}`,
      two,
    ]);
    const both = {
      together: [[one, two] as const, [two, three] as const],
      apart: [[one, three] as const],
    };
    expect(sorted(groupRoles(keys, apartFrom, both))).toEqual([`${one} ${two}`, three]);
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
    expect(titleOf({ ...roleOf('director', 'x'), ref: null })).toBe('Role|director|x');
  });
});

describe('RESOLVE-16: groups are a partition that depends on the keys alone', () => {
  const keys = [...['a', 'b', 'c', 'd', 'e'].map((context) => full(context)), X, Y];
  const pairs = keys.flatMap((a, n) => keys.slice(n + 1).map((b) => [a, b] as const));
  const anySaid = fc
    .array(fc.constantFrom(null, -6, -1, 1, 2, 3, 3, 5), { minLength: pairs.length, maxLength: pairs.length })
    .map((logits): Said => pairs.map(([a, b], n) => [a, b, logits[n] ?? null]));
  const somePairs = fc.subarray(
    pairs.map(([a, b]) => pair(a, b)),
    { maxLength: 5 },
  );
  const anyTies: fc.Arbitrary<Ties> = fc.record({ together: somePairs, apart: somePairs });

  test('RESOLVE-16: in any order of keys and decisions, with every key once, and nothing apart in one', () => {
    fc.assert(
      fc.property(anySaid, anyTies, fc.nat(), (said, ties, seed) => {
        const groups = groupNames(keys, ties, new Set(), scorer(said));
        expect(groups.flat().sort()).toEqual(keys.map(({ id }) => id).sort());
        for (const group of groups) {
          expect(group).toEqual([...group].sort());
          for (const [a, b] of ties.apart) expect(group.includes(a) && group.includes(b)).toBe(false);
        }
        const turned = {
          together: shuffled(ties.together, seed).map(([a, b], n): [string, string] =>
            (seed + n) % 2 ? [b, a] : [a, b],
          ),
          apart: shuffled(ties.apart, seed + 1),
        };
        expect(groupNames(shuffled(keys, seed), ties, new Set(), scorer(said))).toEqual(groups);
        expect(groupNames(keys, turned, new Set(), scorer(said))).toEqual(groups);
      }),
      { numRuns: 500 },
    );
  });

  test('RESOLVE-16: two that cannot be one are in one group only where a person put them there', () => {
    fc.assert(
      fc.property(anySaid, (said) => {
        const groups = groupNames(keys, NO_TIES, new Set(), scorer(said));
        for (const [a, b] of said.filter(([, , logit]) => logit === null))
          expect(groups.some((group) => group.includes(a.id) && group.includes(b.id))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('RESOLVE-16: keys that do not hang together with others are told without them', () => {
    fc.assert(
      fc.property(anySaid, anyTies, (said, ties) => {
        const other = named('zoe quill', 'z');
        const one = groupNames(keys, ties, new Set(), scorer(said));
        const more = groupNames([...keys, other], ties, new Set(), scorer(said));
        expect(more.filter((group) => !group.includes(other.id))).toEqual(one);
      }),
    );
  });

  test('RESOLVE-16: all kinds together, each key once', () => {
    const roles = ['a', 'b'].flatMap((ref) => [roleOf('director', ref), roleOf('chair', ref)]);
    const events = ['e1', 'e2'].map((id): KeyRecord => ({ ...emptyKey(id, 'Event', null), profiles: 1 }));
    const all = [...keys, ...roles, ...events, emptyKey('e3', 'Event', null)];
    const groups = groupsOf(new Map(all.map((key) => [key.id, key])));
    const standing = all.filter(({ profiles }) => profiles > 0).map(({ id }) => id);
    expect(groups.flat().sort()).toEqual(standing.sort());
    expect(groupsOf(new Map(shuffled(all, 7).map((key) => [key.id, key])))).toEqual(groups);
  });
});
