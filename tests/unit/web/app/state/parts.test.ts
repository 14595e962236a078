import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../../web/app/state/graph.ts';
import { assembled, EXPANSION, missingParts, wantedParts } from '../../../../../web/app/state/parts.ts';
import { START, withExpansion, withoutLastExpansion } from '../../../../../web/app/state/view.ts';
import { node, subgraph } from '../make.ts';

const part = (of: string | null, page = 0, size = 1): Part => ({
  of,
  page,
  subgraph: subgraph(Array.from({ length: size }, (_, index) => node(`${of} ${index}`))),
});

describe('APP-5 what a view is made of', () => {
  it('is the overview, then each expansion; the same entity again is its next page', () => {
    const view = { ...START, expanded: ['a', 'b', 'a'] };
    expect(wantedParts(view).map(({ of, page, limit }) => [of, page, limit])).toEqual([
      [null, 0, START.limit],
      ['a', 0, EXPANSION],
      ['b', 0, EXPANSION],
      ['a', 1, EXPANSION],
    ]);
  });

  it('has a key of its own for each part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 4 })),
        fc.integer({ min: 1, max: 900 }),
        (expanded, limit) => {
          const keys = wantedParts({ ...START, expanded, limit }).map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
    );
  });

  it('asks for nothing after an undo, nor when that is undone', () => {
    const view = withExpansion(START, 'a');
    const loaded = new Map(wantedParts(view).map((want) => [want.key, part(want.of)]));
    expect(missingParts(wantedParts(withoutLastExpansion(view)), loaded)).toEqual([]);
    expect(missingParts(wantedParts(view), loaded)).toEqual([]);
    expect(missingParts(wantedParts(withExpansion(view, 'a')), loaded)).toHaveLength(1);
  });

  it('shows what is here in the order of the view, whatever came first', () => {
    const view = { ...START, expanded: ['a', 'b'] };
    const [overview, a, b] = wantedParts(view);
    const loaded = new Map([
      [b!.key, part('b')],
      [overview!.key, part(null)],
      [a!.key, part('a')],
    ]);
    expect(assembled(wantedParts(view), loaded).map(({ of }) => of)).toEqual([null, 'a', 'b']);
    loaded.delete(a!.key);
    expect(assembled(wantedParts(view), loaded).map(({ of }) => of)).toEqual([null, 'b']);
  });

  it('lets the largest overview stand in until a larger one is here', () => {
    const loaded = new Map([
      ['overview 10', part(null, 0, 10)],
      ['overview 20', part(null, 0, 20)],
    ]);
    expect(assembled(wantedParts({ ...START, limit: 600 }), loaded)[0]?.subgraph.nodes).toHaveLength(20);
    expect(assembled(wantedParts({ ...START, limit: 10 }), loaded)[0]?.subgraph.nodes).toHaveLength(10);
    expect(assembled(wantedParts(START), new Map())).toEqual([]);
  });
});
