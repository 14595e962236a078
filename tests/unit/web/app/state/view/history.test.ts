import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrivedAt,
  eachView,
  type History,
  isSameView,
  NO_HISTORY,
  recorded,
  redone,
  STEPS_MOST,
  undone,
} from '../../../../../../web/app/state/view/history.ts';
import { START, type View } from '../../../../../../web/app/state/view/view.ts';
import { withRenamed } from '../../../../../../web/app/state/view/view-changes.ts';
import { anyView } from '../any-view.ts';

interface Standing {
  readonly history: History;
  readonly view: View;
}

const change = ({ history, view }: Standing, next: View, gesture: string | null = null): Standing => ({
  history: recorded(history, view, next, gesture),
  view: next,
});
const back = ({ history, view }: Standing): Standing => undone(history, view) ?? { history, view };
const forward = ({ history, view }: Standing): Standing => redone(history, view) ?? { history, view };
const limited = (limit: number): View => ({ ...START, limit });
const begin: Standing = { history: NO_HISTORY, view: START };

/** What anybody may do: change to another view, undo, redo, go elsewhere in the browser. */
interface Deed {
  readonly does: 'change' | 'arrive' | 'undo' | 'redo';
  readonly view: View;
}
const few = fc.integer({ min: 300, max: 303 }).map(limited);
const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({ does: fc.constantFrom<Deed['does']>('change', 'arrive', 'undo', 'redo'), view: few }),
);

function done(standing: Standing, deed: Deed): Standing {
  if (deed.does === 'change') return change(standing, deed.view);
  if (deed.does === 'undo') return back(standing);
  if (deed.does === 'redo') return forward(standing);
  return { history: arrivedAt(standing.history, standing.view, deed.view), view: deed.view };
}

describe('APP-19 undo and redo', () => {
  it('leads back through every view to the first, and forward again to the last', () => {
    fc.assert(
      fc.property(fc.array(anyView, { maxLength: 12 }), (views) => {
        const last = views.reduce((standing, view) => change(standing, view), begin);
        const steps = last.history.past.length;
        let standing = last;
        for (let step = 0; step < steps; step += 1) standing = back(standing);
        expect(isSameView(standing.view, START)).toBe(true);
        expect(undone(standing.history, standing.view)).toBeNull();
        for (let step = 0; step < steps; step += 1) standing = forward(standing);
        expect(isSameView(standing.view, last.view)).toBe(true);
        expect(redone(standing.history, standing.view)).toBeNull();
      }),
    );
  });

  it('after anything that was done: undo then redo is nothing, and so is redo then undo', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const standing = all.reduce(done, begin);
        if (standing.history.past.length > 0) expect(forward(back(standing)).view).toEqual(standing.view);
        if (standing.history.future.length > 0) expect(back(forward(standing)).view).toEqual(standing.view);
      }),
    );
  });

  it('never makes a step that changes nothing', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const { history, view } = all.reduce(done, begin);
        const line = [...history.past, view, ...[...history.future].reverse()];
        for (const [index, each] of line.slice(1).entries())
          expect(isSameView(each, line[index]!)).toBe(false);
      }),
    );
  });

  it('a change after an undo leaves nothing to redo', () => {
    const standing = change(back(change(begin, limited(1))), limited(2));
    expect(redone(standing.history, standing.view)).toBeNull();
    expect(back(standing).view).toEqual(START);
  });

  it('takes a gesture as one step, and the next one as another', () => {
    const drawn = [1, 2, 3].reduce((standing, limit) => change(standing, limited(limit), 'time'), begin);
    expect(drawn.history.past).toEqual([START]);
    const other = change(drawn, limited(4), 'day');
    expect(back(other).view).toEqual(limited(3));
    const again = change(change(other, limited(5)), limited(6), 'day');
    expect(again.history.past).toHaveLength(4);
  });

  it('ends a gesture with an undo, so that what follows can be undone by itself', () => {
    const standing = change(back(change(change(begin, limited(1)), limited(2), 'time')), limited(3), 'time');
    expect(back(standing).view).toEqual(limited(1));
  });

  it('keeps so many steps, the latest', () => {
    let standing = begin;
    for (let limit = 1; limit <= STEPS_MOST + 5; limit += 1) standing = change(standing, limited(limit));
    expect(standing.history.past).toHaveLength(STEPS_MOST);
    expect(standing.history.past[0]).toEqual(limited(5));
  });
});

describe('APP-19 beside the history of the browser', () => {
  it('going back there to the view before is undoing, forward again redoing', () => {
    const two = change(change(begin, limited(1)), limited(2));
    const went = arrivedAt(two.history, limited(2), limited(1));
    expect(went).toEqual(back(two).history);
    expect(arrivedAt(went, limited(1), limited(2))).toEqual(two.history);
  });

  it('going anywhere else is a step that can be undone', () => {
    const three = change(change(change(begin, limited(1)), limited(2)), limited(3));
    const history = arrivedAt(three.history, limited(3), limited(1));
    expect(undone(history, limited(1))?.view).toEqual(limited(3));
  });

  it('an entity with another id now has it in every step', () => {
    const history = change(change(begin, { ...START, pinned: ['old'] }), limited(2)).history;
    const renamed = eachView(history, (view) => withRenamed(view, 'old', 'new'));
    expect(renamed.past.map(({ pinned }) => pinned)).toEqual([[], ['new']]);
  });
});
