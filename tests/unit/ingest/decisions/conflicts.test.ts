import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../../../../ingest/decisions/conflicts.ts';
import type { Held } from '../../../../ingest/decisions/held.ts';
import type { Verb } from '../../../../shared/model/decision.ts';

const anchor = (quote: string) => ({ article: 'a', kind: 'Person' as const, quote });

function held(id: string, verb: Verb, keys: Readonly<Record<string, readonly string[]>>, entity = 'e'): Held {
  return {
    decision: { ...verb, id, author: 'Eve', at: '2024-05-06T07:00:00.000Z', note: null },
    sides: Object.entries(keys).map(([side, own]) => ({
      side,
      names: [],
      keys: own,
      entities: own.length > 0 ? [{ id: entity, kind: 'Person', name: 'Ada' }] : [],
    })),
    articles: 1,
  };
}

const pair = (verb: 'merge' | 'apart', id: string, a: readonly string[], b: readonly string[]) =>
  held(id, { verb, a: [anchor('x')], b: [anchor('y')] }, { a, b });
const rename = (id: string, name: string, entity = 'e') =>
  held(id, { verb: 'rename', of: [anchor('x')], name }, { of: ['k'] }, entity);
const kind = (id: string, quote: string, of: 'Role' | 'Event') =>
  held(id, { verb: 'kind', of: [anchor(quote)], kind: of }, { of: [] });
const reject = (id: string, quote: string) =>
  held(id, { verb: 'reject-entity', of: [anchor(quote)] }, { of: [] });

const conflicts = (...all: Held[]) => Object.fromEntries(conflictsOf(all));

describe('DECIDE-5: what is one and what is two', () => {
  it('a merge and an apart of the same keys conflict', () => {
    const all = [pair('merge', 'm', ['1'], ['2']), pair('apart', 'p', ['2'], ['1'])];
    expect(conflicts(...all)).toEqual({ m: ['p'], p: ['m'] });
  });

  it('a chain of merges conflicts with the apart of its ends, and no other merge does', () => {
    const all = [
      pair('merge', 'm1', ['1'], ['2']),
      pair('merge', 'm2', ['2'], ['3']),
      pair('merge', 'm3', ['3'], ['4']),
      pair('apart', 'p', ['1'], ['3']),
    ];
    expect(conflicts(...all)).toEqual({ p: ['m1', 'm2'], m1: ['p'], m2: ['p'] });
  });

  it('what waits conflicts with nothing', () => {
    expect(conflicts(pair('merge', 'm', ['1'], []), pair('apart', 'p', ['1'], ['2']))).toEqual({});
    expect(conflicts(pair('merge', 'm', ['1'], ['2']), pair('apart', 'p', [], []))).toEqual({});
  });
});

describe('DECIDE-6: two values for one thing', () => {
  it('two names of one entity conflict, the same name twice does not, nor do names of two', () => {
    expect(conflicts(rename('a', 'X'), rename('b', 'Y'))).toEqual({ a: ['b'], b: ['a'] });
    expect(conflicts(rename('a', 'X'), rename('b', 'X'))).toEqual({});
    expect(conflicts(rename('a', 'X'), rename('b', 'Y', 'other'))).toEqual({});
  });

  it('two kinds of one name conflict, and a kind with a rejection', () => {
    expect(conflicts(kind('a', 'Ada', 'Role'), kind('b', 'ada', 'Event'))).toEqual({ a: ['b'], b: ['a'] });
    expect(conflicts(kind('a', 'Ada', 'Role'), reject('b', 'Ada'), reject('c', 'Ben'))).toEqual({
      a: ['b'],
      b: ['a'],
    });
  });
});

it('DECIDE-5: the order of decisions does not matter', () => {
  const key = fc.constantFrom('1', '2', '3', '4', '5');
  const one = fc.tuple(fc.constantFrom('merge' as const, 'apart' as const), key, key);
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), fc.nat(), (all, turn) => {
      const decisions = all.map(([verb, a, b], n) => pair(verb, `d${n}`, [a], [b]));
      const at = turn % Math.max(1, decisions.length);
      const turned = [...decisions.slice(at), ...decisions.slice(0, at)];
      const symmetric = (found: Map<string, string[]>) =>
        [...found].every(([id, others]) => others.every((other) => found.get(other)?.includes(id)));
      expect(symmetric(conflictsOf(decisions))).toBe(true);
      expect([...conflictsOf(turned).keys()].filter((id) => isApart(id)).sort()).toEqual(
        [...conflictsOf(decisions).keys()].filter((id) => isApart(id)).sort(),
      );
      function isApart(id: string): boolean {
        return decisions.find(({ decision }) => decision.id === id)?.decision.verb === 'apart';
      }
    }),
  );
});
