import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../../../../../shared/schema/index.ts';
import { type Placed, Ranking } from '../../../../../../shared/store/graph/search/ranking.ts';
import { rounds } from '../../../../../support/rounds.ts';

const placed: fc.Arbitrary<Placed> = fc.record({
  id: fc.constantFrom(...'abcdefghijkl'),
  kind: fc.constantFrom(...KIND_NAMES),
  degree: fc.nat({ max: 4 }),
  community: fc.option(fc.nat({ max: 3 })),
});

const told = (ranking: Ranking<Placed>) => ({
  all: [...ranking.all],
  counts: ranking.counts(),
  size: ranking.size,
  groups: ranking
    .groups()
    .map(({ community, size, first }) => ({ community, size, two: first(2), all: first(100) })),
});

describe('who comes first', () => {
  it('STORE-115: what was changed one by one is what is ranked anew', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(placed, fc.boolean(), fc.boolean()), { maxLength: 60 }), (steps) => {
        const ranking = new Ranking<Placed>();
        const there = new Map<string, Placed>();
        for (const [each, goes, looks] of steps) {
          const old = there.get(each.id);
          if (old) ranking.delete(old);
          there.delete(each.id);
          if (!goes) {
            ranking.add(each);
            there.set(each.id, each);
          }
          if (looks) ranking.groups();
        }
        const anew = new Ranking<Placed>();
        anew.fill([...there.values()]);
        expect(told(ranking)).toEqual(told(anew));
      }),
      { numRuns: rounds(200, 3_000) },
    );
  });

  it('STORE-100: communities come by size, then by number; what has none is in none', () => {
    const ranking = new Ranking<Placed>();
    ranking.fill(
      [3, null, 1, 1, 3, 2].map((community, n) => ({ id: `${n}`, kind: 'Person', degree: n, community })),
    );
    expect(ranking.groups().map(({ community, first }) => [community, first(5).map(({ id }) => id)])).toEqual(
      [
        [1, ['3', '2']],
        [3, ['4', '0']],
        [2, ['5']],
      ],
    );
  });
});
