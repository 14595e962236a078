import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Relation, Relations } from '../../../../../../shared/store/graph/hubs/relations.ts';
import type { Beside } from '../../../../../../shared/store/statements/read.ts';

const ANY: Beside = { type: null, side: 'both', kind: null, dated: false };
const ANY_DATE = { since: '0000', until: '9999-99' };
const ALL = { limit: 1_000, offset: 0 };

const date = fc.constantFrom(null, '2023', '2024-02', '2024-02-10', '2024-03-01');
const relation = fc.record<Relation>({
  type: fc.constantFrom('BASED_IN', 'PARTICIPATED_IN', 'FAMILY_OF'),
  direction: fc.constantFrom('out', 'in'),
  other: fc.constantFrom(...'abcdefgh'),
  kind: fc.constantFrom('Person', 'Event'),
  articles: fc.integer({ min: 1, max: 3 }),
  claims: fc.integer({ min: 1, max: 3 }),
  first: date,
  last: date,
});
/** The graph has one edge for each type and pair of ends. */
const relations = fc.uniqueArray(relation, {
  selector: ({ type, direction, other }) => `${type} ${direction} ${other}`,
});
const one: Relation = {
  type: 'BASED_IN',
  direction: 'in',
  other: 'a',
  kind: 'Organization',
  articles: 1,
  claims: 1,
  first: '2024-02',
  last: '2024-03-01',
};

function sum(all: readonly Relation[], of: 'articles' | 'claims'): number {
  return all.reduce((total, each) => total + each[of], 0);
}

describe('STORE-132: relations in memory', () => {
  it('STORE-132: are counted by type and side, in order of the type', () => {
    fc.assert(
      fc.property(relations, (all) => {
        const counts = new Relations(all).byType();
        for (const side of ['out', 'in'] as const) {
          const own = all.filter(({ direction }) => direction === side);
          const types = [...new Set(own.map(({ type }) => type))].sort();
          expect(counts[side]).toEqual(
            types.map((type) => ({ type, total: own.filter((each) => each.type === type).length })),
          );
        }
      }),
    );
  });

  it('STORE-132: are grouped by kind with the first and the last day that is known', () => {
    const known = new Relations([
      one,
      { ...one, other: 'b', first: null, last: null },
      { ...one, other: 'c', first: '2023', last: '2024-05' },
      { ...one, other: 'd', kind: 'Person', first: null, last: null },
    ]);
    expect(known.byKind()).toEqual({
      out: [],
      in: [
        { type: 'BASED_IN', kind: 'Organization', total: 3, first: '2023', last: '2024-05' },
        { type: 'BASED_IN', kind: 'Person', total: 1, first: null, last: null },
      ],
    });
    // Counting again counts the same: a group that was answered is not gone on with.
    expect(known.byKind().in[0]?.total).toBe(3);
  });

  it('STORE-132: count the entities beside by kind, each once however many relations it has', () => {
    const known = new Relations([one, { ...one, type: 'PART_OF' }, { ...one, other: 'b', kind: 'Person' }]);
    const counted = [
      { kind: 'Organization', total: 1 },
      { kind: 'Person', total: 1 },
    ];
    expect(known.kinds()).toEqual(counted);
    known.replace(['b'], []);
    expect(known.kinds()).toEqual(counted.slice(0, 1));
  });

  it('STORE-132: give the entities beside, the best supported first, page by page', () => {
    fc.assert(
      fc.property(relations, fc.integer({ min: 1, max: 4 }), (all, limit) => {
        const kept = new Relations(all);
        const others = [...new Set(all.map(({ other }) => other))].sort();
        const own = (other: string) => all.filter((each) => each.other === other);
        const ranked = others.sort(
          (a, b) =>
            sum(own(b), 'articles') - sum(own(a), 'articles') ||
            sum(own(b), 'claims') - sum(own(a), 'claims'),
        );
        const pages: string[] = [];
        for (let offset = 0; offset <= ranked.length; offset += limit) {
          const page = kept.neighbours(ANY, ANY_DATE, { limit, offset });
          expect(page.total).toBe(ranked.length);
          pages.push(...page.ids);
        }
        expect(pages).toEqual(ranked);
      }),
    );
  });

  it.each([
    [{ type: 'BASED_IN' }, ['a', 'b']],
    [{ side: 'out' }, ['c']],
    [{ kind: 'Person' }, ['b', 'c']],
    [{ type: 'BASED_IN', kind: 'Person' }, ['b']],
    [{ dated: true }, ['a']],
  ] as const)('STORE-132: are chosen by what is asked: %o', (asked, ids) => {
    const kept = new Relations([
      one,
      { ...one, other: 'b', kind: 'Person', first: null, last: null },
      {
        ...one,
        other: 'c',
        kind: 'Person',
        type: 'CITIZEN_OF',
        direction: 'out',
        first: '2020',
        last: '2021',
      },
    ]);
    const days = { since: '2024-02-28', until: '2024-12-31' };
    expect(kept.neighbours({ ...ANY, ...asked }, days, ALL)).toEqual({ ids, total: ids.length });
  });

  it('STORE-132: of a month are within days where some day of it is', () => {
    const kept = new Relations([{ ...one, first: '2024-02', last: '2024-02' }]);
    const within = (since: string, until: string) =>
      kept.neighbours({ ...ANY, dated: true }, { since, until }, ALL).total;
    expect([
      within('2024-02-15', '2024-02-20'),
      within('2024-03-01', '2024-04'),
      within('2023', '2024-01-31'),
    ]).toEqual([1, 0, 0]);
  });

  it('STORE-132: are the best of a type by articles, claims and the other end', () => {
    const all = ['c', 'a', 'b', 'd'].map((other, n): Relation => ({ ...one, other, claims: n < 3 ? 2 : 1 }));
    const best = new Relations([...all, { ...one, other: 'e', articles: 9, type: 'CITIZEN_OF' }]).best(
      'BASED_IN',
      'in',
      3,
    );
    expect(best.map(({ other }) => other)).toEqual(['a', 'b', 'c']);
    expect(new Relations(all).best('BASED_IN', 'out', 3)).toEqual([]);
    expect(new Relations(all).best('BASED_IN', 'both', 10)).toHaveLength(4);
  });

  it('STORE-132: are the same when they are replaced as when they are read anew', () => {
    fc.assert(
      fc.property(relations, relations, fc.subarray([...'abcdefgh']), (old, fresh, touched) => {
        const now = fresh.filter(({ other }) => touched.includes(other));
        const kept = new Relations(old);
        kept.replace(touched, now);
        const anew = new Relations([...old.filter(({ other }) => !touched.includes(other)), ...now]);
        expect(kept.byKind()).toEqual(anew.byKind());
        expect(kept.neighbours(ANY, ANY_DATE, ALL)).toEqual(anew.neighbours(ANY, ANY_DATE, ALL));
        expect([kept.size, kept.kinds()]).toEqual([anew.size, anew.kinds()]);
      }),
    );
  });

  it('STORE-132: are not remembered as they were once some of them are replaced', () => {
    const kept = new Relations([one, { ...one, other: 'b' }]);
    const asked = () => [
      kept.byType().in,
      kept.byKind().in,
      kept.best('BASED_IN', 'in', 5),
      kept.neighbours(ANY, ANY_DATE, ALL),
    ];
    const before = asked();
    expect(asked()).toEqual(before);
    kept.replace(['b'], [{ ...one, other: 'b', articles: 7, last: '2025' }]);
    expect(asked()).toEqual([
      [{ type: 'BASED_IN', total: 2 }],
      [{ type: 'BASED_IN', kind: 'Organization', total: 2, first: '2024-02', last: '2025' }],
      [{ ...one, other: 'b', articles: 7, last: '2025' }, one],
      { ids: ['b', 'a'], total: 2 },
    ]);
    kept.replace(['a', 'b', 'unknown'], []);
    expect([kept.byType(), kept.byKind(), kept.size]).toEqual([{ out: [], in: [] }, { out: [], in: [] }, 0]);
  });

  it('STORE-132: give a page of very many in the same order as one of few', () => {
    const all = Array.from(
      { length: 2_000 },
      (_, n): Relation => ({ ...one, other: `e${n}`, articles: (n * 7) % 101 }),
    );
    const kept = new Relations(all);
    const many = kept.neighbours(ANY, ANY_DATE, { limit: 2_000, offset: 0 }).ids;
    expect(kept.neighbours(ANY, ANY_DATE, { limit: 50, offset: 100 }).ids).toEqual(many.slice(100, 150));
    expect(kept.neighbours(ANY, ANY_DATE, { limit: 50, offset: 900 }).ids).toEqual(many.slice(900, 950));
  });
});
