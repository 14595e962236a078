import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isChange,
  joined,
  type LiveChange,
  MOST_NAMED,
  NO_CHANGE,
  WHOLE_CHANGE,
} from '../../../../shared/contract/live.ts';

const change = (more: Partial<LiveChange>): LiveChange => ({ ...NO_CHANGE, ...more });

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 });
const anyChange: fc.Arbitrary<LiveChange> = fc
  .record({ added: ids, changed: ids, gone: ids, articles: ids, whole: fc.boolean() })
  .map(({ added, changed, gone, articles, whole }) => {
    const rest = changed.filter((id) => !added.includes(id));
    const out = gone.filter((id) => !added.includes(id) && !rest.includes(id));
    return change({ added, changed: rest, gone: out, articles, whole });
  });

describe('changes put together', () => {
  it('API-119: what came and went is gone, what went and came again is new', () => {
    expect(joined(change({ added: ['a'] }), change({ gone: ['a'] }))).toEqual(change({ gone: ['a'] }));
    expect(joined(change({ gone: ['a'] }), change({ added: ['a'] }))).toEqual(change({ added: ['a'] }));
    expect(joined(change({ added: ['a'] }), change({ changed: ['a'] }))).toEqual(change({ added: ['a'] }));
  });

  it('API-119: who moved twice is found where it ended', () => {
    const first = change({ gone: ['a'], changed: ['b'], moved: [{ from: 'a', to: 'b' }] });
    const then = change({ gone: ['b'], changed: ['c'], moved: [{ from: 'b', to: 'c' }] });
    expect(joined(first, then).moved).toEqual([
      { from: 'a', to: 'c' },
      { from: 'b', to: 'c' },
    ]);
  });

  it('API-119: no id is in two lists, in whatever order it was told, and three are put together in any way', () => {
    fc.assert(
      fc.property(anyChange, anyChange, anyChange, (a, b, c) => {
        const all = joined(joined(a, b), c);
        expect(joined(a, joined(b, c))).toEqual(all);
        const told = [...all.added, ...all.changed, ...all.gone];
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });

  it('API-119: past what one event names, everything is to be asked for again', () => {
    const many = (from: number) => Array.from({ length: MOST_NAMED }, (_, n) => `e${from + n}`);
    const sum = joined(change({ added: many(0) }), change({ added: many(MOST_NAMED) }));
    expect([sum.whole, sum.added.length]).toEqual([true, MOST_NAMED]);
    expect(joined(change({ added: many(0) }), NO_CHANGE).whole).toBe(false);
  });

  it('API-120: nothing is no change', () => {
    expect(isChange(NO_CHANGE)).toBe(false);
    expect([WHOLE_CHANGE, change({ articles: ['x'] }), change({ gone: ['x'] })].map(isChange)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
