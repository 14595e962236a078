import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../../../web/app/state/graph/graph.ts';
import {
  assembled,
  holds,
  joining,
  missingParts,
  wantedParts,
} from '../../../../../../web/app/state/graph/parts.ts';
import { EXPANSION } from '../../../../../../web/app/state/limits.ts';
import { START, type View } from '../../../../../../web/app/state/view/view.ts';
import { withExpansion, withOnlyThese } from '../../../../../../web/app/state/view/view-changes.ts';
import { node, overview } from '../../make.ts';

const part = (of: string | null, page = 0, size = 1): Part => ({
  ...overview(Array.from({ length: size }, (_, index) => node(`${of} ${index}`))),
  is: of === null ? 'overview' : 'expansion',
  of,
  page,
});
const expanded = (...ids: string[]): View => ids.reduce((view, id) => withExpansion(view, id), START);
const keysOf = (view: View): string[] => wantedParts(view).map(({ key }) => key);

describe('APP-5 what a view is made of', () => {
  it('is the overview, then each expansion; the same entity again is its next page', () => {
    expect(wantedParts(expanded('a', 'b', 'a'))).toMatchObject([
      { is: 'overview', limit: START.limit, by: 'community' },
      { is: 'expansion', expansion: { id: 'a' }, page: 0, limit: EXPANSION },
      { is: 'expansion', expansion: { id: 'b' }, page: 0, limit: EXPANSION },
      { is: 'expansion', expansion: { id: 'a' }, page: 1, limit: EXPANSION },
    ]);
  });

  it('APP-19: holds what its own parts have, and of an overview nothing where a part was kept alone', () => {
    const loaded = new Map([
      [keysOf(START)[0] ?? '', part(null)],
      [keysOf(expanded('a'))[1] ?? '', part('a')],
    ]);
    expect([holds(START, loaded, 'null 0'), holds(START, loaded, 'a 0')]).toEqual([true, false]);
    expect(holds(expanded('a'), loaded, 'a 0')).toBe(true);
    expect(holds(withOnlyThese(START, ['x']), loaded, 'null 0')).toBe(false);
  });

  it('has a key of its own for each part', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 })), fc.integer({ min: 1, max: 900 }), (ids, limit) => {
        const keys = keysOf({ ...expanded(...ids), limit });
        expect(new Set(keys).size).toBe(ids.length + 1);
      }),
    );
  });

  it('asks only for what is not here', () => {
    const [first, second] = wantedParts(expanded('a'));
    if (!first || !second) expect.fail('Two parts are wanted.');
    expect(missingParts([first, second], new Map([[first.key, part(null)]]))).toEqual([second]);
  });
});

describe('APP-20 a choice is a part of its own', () => {
  it('pages by itself, and takes as many as were asked for', () => {
    let view = withExpansion(START, 'a', { type: 'HOLDS_ROLE' });
    view = withExpansion(withExpansion(view, 'a', { top: 7 }), 'a', { type: 'HOLDS_ROLE' });
    expect(wantedParts(view).slice(1)).toMatchObject([
      { page: 0, limit: EXPANSION },
      { page: 0, limit: 7 },
      { page: 1, limit: EXPANSION },
    ]);
  });
});

describe('APP-21 what is put there one by one, and what is kept alone', () => {
  it('is asked for by ids, pinned entities with it, and once', () => {
    const view = { ...START, added: ['b'], pinned: ['a', 'b'] };
    expect(wantedParts(view)[1]).toMatchObject({ is: 'entities', ids: ['a', 'b'] });
  });

  it('APP-310: what came since is asked for by itself, last', () => {
    const view = { ...START, added: ['b'], grown: ['c', 'd'] };
    expect(wantedParts(view).map((part) => ('ids' in part ? part.ids : part.is))).toEqual([
      'overview',
      ['b'],
      ['c', 'd'],
    ]);
  });

  it('stands in place of all that was there, and tells still how much there is in all', () => {
    const wanted = wantedParts(withOnlyThese(expanded('a'), ['d', 'c', 'c']));
    expect(wanted).toMatchObject([{ is: 'overview' }, { is: 'entities', ids: ['c', 'd'] }]);
  });
});

describe('APP-14 what is shown while something is on its way', () => {
  it('is all that is here, in order, and for a larger overview the largest other one', () => {
    const view = { ...expanded('a'), limit: 600 };
    const [overviewKey = '', expansionKey = ''] = keysOf(view);
    const small = part(null, 0, 3);
    const large = part(null, 0, 9);
    const loaded = new Map([
      ['overview community 3', small],
      ['overview community 9', large],
      [expansionKey, part('a')],
    ]);
    expect(assembled(wantedParts(view), loaded)).toEqual([large, part('a')]);
    const own = part(null, 0, 1);
    expect(assembled(wantedParts(view), new Map(loaded).set(overviewKey, own))[0]).toBe(own);
  });
});

describe('STORE-116 what joins the parts of a view', () => {
  it('is asked for what was added, beside the largest part, and each entity is named once', () => {
    const parts = [part('a', 0, 1), part(null, 0, 3), part('b', 0, 2)];
    const all = parts.flatMap(({ subgraph }) => subgraph.nodes.map(({ id }) => id));
    expect(joining(parts, [...all].reverse())).toEqual({
      ids: ['a 0', 'b 0', 'b 1'],
      among: ['null 0', 'null 1', 'null 2'],
    });
    expect(joining(parts.slice(1, 2), ['null 0'])).toEqual({ ids: [], among: ['null 0'] });
    expect(joining([], [])).toEqual({ ids: [], among: [] });
  });
});
