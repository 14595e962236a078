import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../../../../../web/app/state/graph/graph.ts';
import { wantedParts } from '../../../../../../web/app/state/graph/parts.ts';
import type { Grown } from '../../../../../../web/app/state/live/growth.ts';
import { takenIn, withComing } from '../../../../../../web/app/state/live/taking-in.ts';
import { decodeView, encodeView } from '../../../../../../web/app/state/view/address.ts';
import {
  type History,
  isSameView,
  NO_HISTORY,
  recorded,
  redone,
  undone,
} from '../../../../../../web/app/state/view/history.ts';
import { START, type View } from '../../../../../../web/app/state/view/view.ts';
import { withHidden } from '../../../../../../web/app/state/view/view-changes.ts';
import { edge, node, overview, subgraph } from '../../make.ts';

const KEY = wantedParts(START)[0]?.key ?? '';
const many = (count: number, name = 'm') => Array.from({ length: count }, (_, n) => `${name}${n}`);

function growing(ids: readonly string[], stood: readonly string[] = ['a'], view = START): Grown {
  const nodes = ids.map((id) => node(id));
  const own: Part = {
    is: 'entities',
    of: null,
    page: 0,
    subgraph: subgraph(nodes, [edge('a', ids[0] ?? '')]),
  };
  const base = overview(stood.map((id) => node(id)));
  return {
    parts: new Map([[wantedParts(view)[0]?.key ?? '', base]]),
    grown: own,
    news: ids,
    fresh: new Set(ids),
    elsewhere: [],
  };
}

interface Standing {
  readonly history: History;
  readonly view: View;
}

/** What came by itself, where all is shown or not. */
function comes({ history, view }: Standing, ids: readonly string[], whole: boolean): Standing {
  const all = [...view.grown, ...ids];
  const taken = takenIn(view, growing(all, ['a'], view), whole);
  return { view: taken.view, history: withComing(history, view, taken, ids) };
}
const does = ({ history, view }: Standing, next: View): Standing => ({
  history: recorded(history, view, next),
  view: next,
});
const back = ({ history, view }: Standing): Standing => undone(history, view) ?? { history, view };
const forward = ({ history, view }: Standing): Standing => redone(history, view) ?? { history, view };
const views = ({ history }: Standing): View[] => history.past.map(({ view }) => view);
const begin: Standing = { history: NO_HISTORY, view: START };
const day = (date: string): View => ({ ...START, day: date });

describe('APP-310 what came while a part of the graph was looked at', () => {
  it('is named in the address, and is a part of the graph of its own', () => {
    const { view, parts, whole } = takenIn(START, growing(['n', 'o']), false);
    expect([encodeView(view), whole]).toEqual(['#/?g=*n.*o', false]);
    expect(decodeView('#/?g=*n.*o').grown).toEqual(['n', 'o']);
    const wanted = wantedParts(view);
    expect(wanted.map(({ is }) => is)).toEqual(['overview', 'entities']);
    for (const { key } of wanted) expect(parts.has(key)).toBe(true);
  });

  it('where nothing came, the view is the one that it was', () => {
    const none = growing([]);
    expect(isSameView(takenIn(START, none, false).view, START)).toBe(true);
    expect(isSameView(takenIn(START, none, true).view, START)).toBe(true);
  });
});

describe('APP-310 what came while all of the graph was looked at', () => {
  it('needs no name: the overview has it, and asks for more only where its number does not do', () => {
    const few = takenIn(START, growing(['n']), true);
    expect([encodeView(few.view), few.whole]).toEqual(['#/', true]);
    expect(few.parts.get(KEY)?.subgraph.nodes.map(({ id }) => id)).toEqual(['a', 'n']);
    const more = takenIn(START, growing(many(500)), true);
    expect(encodeView(more.view)).toBe('#/?n=600');
    expect(more.parts.get(wantedParts(more.view)[0]?.key ?? '')?.subgraph.nodes).toHaveLength(501);
  });

  it('stands there once, although an overview that was asked for anew has it too', () => {
    const { parts } = takenIn(START, growing(['n'], ['a', 'n']), true);
    expect(parts.get(KEY)?.subgraph.nodes).toHaveLength(2);
  });
});

describe('APP-311 undo of what came by itself', () => {
  it.each([false, true])(
    'takes it off, redo brings it back, and each says so by its address (all shown: %s)',
    (whole) => {
      const came = comes(does(begin, day('2020-01-01')), ['n'], whole);
      const off = back(came);
      expect(encodeView(off.view)).toBe(whole ? '#/?h=*n&d=2020-01-01' : '#/?d=2020-01-01');
      expect(forward(off).view).toEqual(came.view);
      expect(encodeView(back(off).view)).toBe(whole ? '#/?h=*n' : '#/');
    },
  );

  it.each([false, true])('what came with nothing done in between is one step (all shown: %s)', (whole) => {
    const came = ['n', 'o', 'p'].reduce((standing, id) => comes(standing, [id], whole), begin);
    expect(came.history.past).toHaveLength(1);
    expect(back(came).view.without).toEqual(whole ? ['n', 'o', 'p'] : []);
    const later = comes(does(came, { ...came.view, day: '2020-01-01' }), ['q'], whole);
    expect(later.history.past).toHaveLength(3);
    expect(back(later).view.without).toEqual(whole ? ['q'] : []);
  });

  it.each([false, true])(
    'costs nothing that could be redone, and stands there too (all shown: %s)',
    (whole) => {
      const two = does(does(begin, day('2020-01-01')), day('2021-01-01'));
      const came = comes(back(back(two)), ['n'], whole);
      const again = forward(forward(came));
      expect(again.view).toEqual({ ...day('2021-01-01'), grown: whole ? [] : ['n'] });
      expect(redone(again.history, again.view)).toBeNull();
    },
  );

  it.each([false, true])(
    'APP-443 of what came by a decision made here, that it came is no step (all shown: %s)',
    (whole) => {
      const two = does(does(begin, day('2020-01-01')), day('2021-01-01'));
      const { history, view } = back(two);
      const taken = takenIn(view, growing(['n'], ['a'], view), whole);
      const own = withComing(history, view, taken, ['n'], () => true);
      expect([own.past, own.gesture]).toEqual([history.past, history.gesture]);
      expect(own.future.map((step) => step.view.grown)).toEqual([whole ? [] : ['n']]);
      expect(own.past.flatMap((step) => step.view.without)).toEqual([]);
      const both = withComing(history, view, taken, ['n', 'o'], (id) => id === 'n');
      expect(both.past.at(-1)?.view.without).toEqual(whole ? ['o'] : []);
      expect(both.past).toHaveLength(2);
    },
  );

  it('of more than can be named where all is shown, that they came is no step', () => {
    const few = comes(begin, many(1_000), true);
    expect(few.history.past).toHaveLength(1);
    const more = comes(does(begin, day('2020-01-01')), many(1_001), true);
    expect(views(more)).toEqual([{ ...START, limit: 1_200 }]);
    expect(comes(few, ['n'], true).history.past).toEqual(few.history.past);
  });

  it('of hundreds that came at once is one step, which every step before it knows of', () => {
    const two = does(does(begin, day('2020-01-01')), day('2021-01-01'));
    const came = comes(two, many(600), true);
    const off = back(came);
    expect(off.view.without).toHaveLength(600);
    expect(decodeView(encodeView(off.view))).toEqual(off.view);
    expect(views(came).map(({ without }) => without.length)).toEqual([600, 600, 600]);
    expect(forward(off).view).toEqual(came.view);
  });

  it('of what a reader had taken off before it came, that it came back is no step', () => {
    const hidden = does(begin, withHidden(START, ['n']));
    const came = comes(hidden, ['n'], true);
    expect([came.view.without, views(came)]).toEqual([['n'], [START]]);
  });

  it('steps that asked for a part alone stay what they were', () => {
    const kept: View = { ...START, only: ['a'] };
    const standing = does(does(does(begin, kept), { ...START, limit: 50 }), { ...START, limit: 900 });
    const came = comes(standing, many(50), true);
    expect(views(came).map(({ only, limit, without }) => [only, limit, without.length])).toEqual([
      [null, 300, 0],
      [['a'], 300, 0],
      [null, 50, 0],
      [null, 900, 50],
    ]);
  });

  it('whatever was done and came, undo leads to the first view and redo to the last', () => {
    const deed = fc.oneof(
      fc.record({ comes: fc.constantFrom('p', 'q', 'r', 's', 't') }),
      fc.record({ day: fc.integer({ min: 1, max: 28 }) }),
      fc.record({ hides: fc.constantFrom('a', 'b') }),
      fc.constant('undo' as const),
      fc.constant('redo' as const),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), fc.boolean(), (deeds, whole) => {
        const known = new Set<string>();
        let now = begin;
        for (const each of deeds) {
          if (each === 'undo') now = back(now);
          else if (each === 'redo') now = forward(now);
          else if ('day' in each)
            now = does(now, { ...now.view, day: `2020-01-${String(each.day).padStart(2, '0')}` });
          else if ('hides' in each) now = does(now, withHidden(now.view, [each.hides]));
          else if (!known.has(each.comes)) {
            const future = now.history.future.length;
            now = comes(now, [each.comes], whole);
            expect(now.history.future).toHaveLength(future);
            known.add(each.comes);
          }
        }
        while (now.history.future.length > 0) now = forward(now);
        const [last, steps] = [now, now.history.past.length];
        for (let step = 0; step < steps; step += 1) {
          const before = now;
          now = back(now);
          expect(isSameView(now.view, before.view)).toBe(false);
        }
        expect(now.view).toEqual({ ...START, without: whole ? [...known].sort() : [] });
        for (let step = 0; step < steps; step += 1) now = forward(now);
        expect(now.view).toEqual(last.view);
      }),
    );
  });
});
