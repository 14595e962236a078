import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrivedAt,
  type Decided,
  decidedNow,
  eachView,
  eachViewSince,
  type History,
  isSameView,
  NO_HISTORY,
  recorded,
  redone,
  STEPS_MOST,
  type Step,
  takenBack,
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
        const viewOf = (step: Step): View => step.view;
        const line = [...history.past.map(viewOf), view, ...[...history.future].reverse().map(viewOf)];
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
    expect(drawn.history.past.map(({ view }) => view)).toEqual([START]);
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
    expect(standing.history.past[0]?.view).toEqual(limited(5));
  });
});

const made = (id: string): Decided => ({
  id,
  what: `what ${id} says`,
  request: { verb: 'apart', a: 'a', b: 'b' },
});
const decides = ({ history, view }: Standing, decided: Decided, after = view): Standing =>
  decidedNow(history, view, decided, after);

describe('APP-440 decisions among the steps', () => {
  it('are taken back and made again in the order in which things were done', () => {
    const merge = made('d1');
    const all = change(decides(change(begin, limited(1)), merge), limited(2));
    const one = back(all);
    expect(one.history.past.map(({ decided }) => decided?.id ?? null)).toEqual([null, 'd1']);
    const two = takenBack(one.history, one.view, 'd1');
    expect(two.view).toEqual(limited(1));
    expect(two.history.future.map(({ decided }) => decided?.id ?? null)).toEqual([null, 'd1']);
    const again = decidedNow(two.history, two.view, { ...merge, id: 'd2' }, START);
    expect(again.view).toEqual(limited(1));
    expect(again.history.past.at(-1)).toEqual({ view: limited(1), decided: { ...merge, id: 'd2' } });
    expect(forward(again).view).toEqual(limited(2));
  });

  it('bring back the view that stood before, where they changed it', () => {
    const rejected = decides(change(begin, limited(1)), made('d1'), limited(9));
    expect(rejected.view).toEqual(limited(9));
    const off = takenBack(rejected.history, rejected.view, 'd1');
    expect(off.view).toEqual(limited(1));
    expect(decides(off, off.history.future[0]?.decided ?? made('')).view).toEqual(limited(9));
  });

  it('end what could be redone, unless they are it', () => {
    const undoneOne = back(change(begin, limited(1)));
    expect(decides(undoneOne, made('d1')).history.future).toEqual([]);
  });

  it('APP-441 are no step any more where they were taken back by other ways', () => {
    const later = change(decides(change(begin, limited(1)), made('d1')), limited(2));
    const off = takenBack(later.history, later.view, 'd1');
    expect([off.view, off.history.past.map(({ view }) => view)]).toEqual([limited(2), [START, limited(1)]]);
    expect(takenBack(later.history, later.view, 'of others').history.past).toBe(later.history.past);
  });

  it('APP-442 neither back nor forward in the browser takes one back or makes it again', () => {
    const rejected = decides(change(begin, limited(1)), made('d1'), limited(9));
    const went = arrivedAt(rejected.history, limited(9), limited(1));
    expect(went.past.map(({ decided }) => decided?.id ?? null)).toEqual([null, 'd1', null]);
    const off = takenBack(rejected.history, limited(9), 'd1');
    const on = arrivedAt(off.history, limited(1), limited(9));
    expect([on.past.at(-1)?.decided, on.future]).toEqual([null, []]);
  });

  it('keep what stood before them under the ids of then, which taking them back gives again', () => {
    const before = change(begin, { ...START, pinned: ['old'] });
    const after = change(decides(before, made('d1')), { ...before.view, limit: 2 });
    const renamed = eachViewSince(after.history, (view) => withRenamed(view, 'old', 'new'));
    expect(renamed.past.map(({ view }) => view.pinned)).toEqual([[], ['old'], ['new']]);
    const none = eachViewSince(before.history, (view) => ({ ...view, limit: 7 }));
    expect(none.past.map(({ view }) => view.limit)).toEqual([7]);
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
    expect(renamed.past.map(({ view }) => view.pinned)).toEqual([[], ['new']]);
  });
});
