import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantedParts } from '../../../../../../web/app/state/graph/parts.ts';
import { idSet } from '../../../../../../web/app/state/view/id-list.ts';
import { START, type View } from '../../../../../../web/app/state/view/view.ts';
import * as change from '../../../../../../web/app/state/view/view-changes.ts';
import { anyId, anyView } from '../any-view.ts';

const ids = fc.array(anyId, { minLength: 1, maxLength: 4 });

describe('APP-20 collapsing', () => {
  it('takes back every expansion of the entity, and nothing of any other', () => {
    fc.assert(
      fc.property(anyView, anyId, anyId, (view, id, other) => {
        fc.pre(id !== other && !change.isExpanded(view, id));
        let grown = change.withExpansion(view, id, { type: 'HOLDS_ROLE' });
        grown = change.withExpansion(change.withExpansion(grown, other), id);
        const after = change.withCollapsed(grown, id);
        expect(after.expanded).toEqual(change.withExpansion(view, other).expanded);
        expect(wantedParts(after)).toEqual(wantedParts(change.withExpansion(view, other)));
      }),
    );
  });

  it('folds an entity that was never expanded, until it is unfolded or expanded', () => {
    const folded = change.withCollapsed(START, 'a');
    expect(folded.collapsed).toEqual(['a']);
    expect(change.withUnfolded(folded, 'a')).toEqual(START);
    expect(change.withExpansion(folded, 'a').collapsed).toEqual([]);
  });
});

describe('APP-21 by hand', () => {
  it('pins where one is not pinned, loosens where all are', () => {
    const one = change.withPinned(START, ['a']);
    expect(change.withPinned(one, ['a', 'b']).pinned).toEqual(['a', 'b']);
    expect(change.withPinned(one, ['a'])).toEqual(START);
  });

  it('hides from every set that would bring it back, and adding brings it back', () => {
    fc.assert(
      fc.property(anyView, ids, (view, some) => {
        const hidden = change.withHidden(view, some);
        for (const id of some) {
          expect(hidden.without).toContain(id);
          for (const set of [hidden.added, hidden.pinned, hidden.selected]) expect(set).not.toContain(id);
        }
        const back = change.withAdded(hidden, some);
        for (const id of some) expect(back.added.includes(id) && !back.without.includes(id)).toBe(true);
      }),
    );
  });

  it('keeps only these, whatever was there, and the overview comes back', () => {
    fc.assert(
      fc.property(anyView, ids, (view, some) => {
        const kept = change.withOnlyThese(view, some);
        expect(kept.only).toEqual(idSet(some));
        expect([kept.expanded, kept.added, kept.without, kept.collapsed]).toEqual([[], [], [], []]);
        expect(change.withOverview(kept).only).toBeNull();
      }),
    );
  });

  it('keeps every set sorted, each id once', () => {
    const sets = ({ collapsed, pinned, added, without, only, selected }: View) =>
      [collapsed, pinned, added, without, only ?? [], selected] as const;
    fc.assert(
      fc.property(anyView, ids, (view, some) => {
        const doubled = [...some, ...some];
        const all = [
          change.withPinned(view, doubled),
          change.withAdded(view, doubled),
          change.withHidden(view, doubled),
          change.withOnlyThese(view, doubled),
          change.withSelected(view, doubled),
        ];
        for (const each of all) for (const set of sets(each)) expect(set).toEqual(idSet(set));
      }),
    );
  });
});

describe('APP-23 clearing', () => {
  it('shows all again that a rule left out, and nothing that was taken off by hand', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { hidden, filters, time, day, ...rest } = change.withoutFilters(view);
        expect({ hidden, filters, time, day }).toEqual({
          hidden: START.hidden,
          filters: START.filters,
          time: START.time,
          day: START.day,
        });
        expect({ ...view, ...rest }).toEqual(view);
      }),
    );
  });
});
