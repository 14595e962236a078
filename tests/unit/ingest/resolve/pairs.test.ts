import { describe, expect, test } from 'vitest';
import { inContext } from '../../../../ingest/resolve/keys.ts';
import { areLinked, comparedPairs, mayMeet, scoreOf } from '../../../../ingest/resolve/pairs.ts';
import { emptyKey, type KeyRecord } from '../../../../ingest/resolve/tally.ts';
import { shuffled } from '../../../support/rounds.ts';

const key = (name: string, context: string | null = null, kind: KeyRecord['kind'] = 'Person'): KeyRecord => {
  const nameKey = `${kind}|${name}`;
  return {
    ...emptyKey(inContext(nameKey, context), kind, null, nameKey),
    profiles: 1,
    first: 'p',
    names: { [name]: 1 },
  };
};
const ids = (pairs: ReturnType<typeof comparedPairs>) => pairs.map(([a, b]) => [a.id, b.id]);
const KEYS = [key('ada berg', 'x'), key('ada berg', 'y'), key('a berg'), key('berg'), key('ben cole')];

describe('RESOLVE-90: who meets in a block is compared, each pair once', () => {
  test('RESOLVE-90: every pair of a block and no other, in order, whatever the order of keys', () => {
    const pairs = comparedPairs(KEYS, new Set());
    const berg = KEYS.filter(({ id }) => id.includes('berg'))
      .map(({ id }) => id)
      .sort();
    const all = berg.flatMap((a, n) => berg.slice(n + 1).map((b) => [a, b]));
    expect(ids(pairs)).toEqual(all);
    for (let seed = 0; seed < 5; seed += 1)
      expect(ids(comparedPairs(shuffled(KEYS, seed), new Set()))).toEqual(all);
  });

  test('RESOLVE-90: nobody with itself, and not across kinds', () => {
    const body = key('berg', null, 'Organization');
    const [ada] = KEYS;
    if (!ada) throw new TypeError('A key was expected');
    expect(mayMeet(ada, ada, () => false)).toBe(false);
    expect(mayMeet(key('berg'), body, () => false)).toBe(false);
    expect(areLinked(key('berg'), body)).toBe(false);
    expect(comparedPairs([key('berg'), body, body], new Set())).toEqual([]);
  });

  test('RESOLVE-90: a bare surname meets its full names unless they are a crowd, and other bare ones always', () => {
    const [full, bare, other] = [key('ada berg'), key('berg'), key('berg', 'x')];
    expect(mayMeet(full, bare, () => true)).toBe(false);
    expect(mayMeet(bare, full, () => true)).toBe(false);
    expect(mayMeet(bare, full, () => false)).toBe(true);
    expect(mayMeet(bare, other, () => true)).toBe(true);
    expect(mayMeet(full, key('ada berg', 'x'), () => true)).toBe(true);
  });

  test('RESOLVE-90: a pair is scored the same from either side, and once', () => {
    const [a, b] = [key('ada berg', 'x'), key('ada berg', 'y')];
    expect(scoreOf(a, b)).toBe(scoreOf(b, a));
    expect(areLinked(a, b)).toBe(areLinked(b, a));
  });
});
