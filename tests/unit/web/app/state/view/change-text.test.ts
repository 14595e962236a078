import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../../../web/app/state/filters/filters.ts';
import { changeText } from '../../../../../../web/app/state/view/change-text.ts';
import { START, type View, withPanel } from '../../../../../../web/app/state/view/view.ts';
import * as change from '../../../../../../web/app/state/view/view-changes.ts';
import { anyView } from '../any-view.ts';

const nameOf = (id: string): string => `Name of ${id}`;
const entity = withPanel(START, { is: 'entity', id: 'a' });

describe('APP-19 what a step does, in words', () => {
  it.each<[View, View, string]>([
    [START, change.withExpansion(START, 'a'), 'expand Name of a'],
    [change.withExpansion(START, 'a'), START, 'collapse Name of a'],
    [START, change.withCollapsed(START, 'a'), 'fold Name of a'],
    [START, change.withHidden(START, ['a']), 'hide Name of a'],
    [START, change.withHidden(START, ['a', 'b', 'c']), 'hide 3 entities'],
    [change.withHidden(START, ['a']), START, 'show again Name of a'],
    [START, change.withPinned(START, ['a']), 'pin Name of a'],
    [START, change.withOnlyThese(START, ['a']), 'keep only these'],
    [change.withOnlyThese(START, ['a']), START, 'back to the overview'],
    [START, { ...START, limit: 600 }, 'change the overview'],
    [START, change.withKindToggled(START, 'Person'), 'hide or show a kind'],
    [START, { ...START, filters: { ...NO_FILTERS, sources: 2 } }, 'filter'],
    [START, { ...START, time: { since: '2020', until: null } }, 'choose a time'],
    [START, { ...START, day: '2020-01-01' }, 'choose a day'],
    [START, { ...START, layout: { name: 'radial', parameters: {} } }, 'lay out'],
    [START, change.withSelected(START, ['a', 'b']), 'select 2 entities'],
    [START, entity, 'open Name of a'],
    [entity, START, 'close the panel'],
    [START, withPanel(START, { is: 'timeline' }), 'open timeline'],
    [entity, change.withExpansion(entity, 'a'), 'expand Name of a'],
  ])('case %#', (before, after, text) => {
    expect(changeText(before, after, nameOf)).toBe(text);
  });

  it('counts of what was added only what came or went by it', () => {
    const added = change.withAdded(START, ['a', 'b', 'c']);
    const tell = (before: View, after: View, held: string) =>
      changeText(before, after, nameOf, (view, id) => view === START && held.includes(id));
    expect(tell(START, added, '')).toBe('add 3 entities');
    expect(tell(START, added, 'a')).toBe('add 2 entities');
    expect(tell(added, START, 'ab')).toBe('remove Name of c');
    expect(tell(START, added, 'abc')).toBe('keep 3 entities');
  });

  it('has words for any two views', () => {
    fc.assert(
      fc.property(anyView, anyView, (a, b) => {
        expect(changeText(a, b, nameOf)).not.toBe('');
        expect(changeText(a, a, nameOf)).toBe('change');
      }),
    );
  });
});
