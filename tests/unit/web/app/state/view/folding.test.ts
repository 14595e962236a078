import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedOf } from '../../../../../../web/app/state/view/folding.ts';
import { START } from '../../../../../../web/app/state/view/view.ts';
import { edge, node, shown } from '../../make.ts';

const star = shown(
  ['hub', 'leaf', 'other', 'between', 'alone'].map((id) => node(id)),
  [edge('hub', 'leaf'), edge('hub', 'between'), edge('between', 'other'), edge('hub', 'other')],
);
const ids = ({ shown: { nodes } }: ReturnType<typeof foldedOf>) => [...nodes.keys()].join(' ');

describe('APP-20 folding', () => {
  it('takes in only what hangs on nothing else', () => {
    const folded = foldedOf(star, { ...START, collapsed: ['hub'] });
    expect(ids(folded)).toBe('hub other between alone');
    expect(folded).toMatchObject({ folded: 1, hidden: 0 });
  });

  it('takes in what hangs only on several that are folded', () => {
    expect(ids(foldedOf(star, { ...START, collapsed: ['hub', 'other'] }))).toBe('hub other alone');
  });

  it('never folds what is pinned or was put there by hand', () => {
    expect(ids(foldedOf(star, { ...START, collapsed: ['hub'], pinned: ['leaf'] }))).toContain('leaf');
    expect(ids(foldedOf(star, { ...START, collapsed: ['hub'], added: ['leaf'] }))).toContain('leaf');
  });
});

describe('APP-21 hiding', () => {
  it('takes an entity off with its relations, and counts it', () => {
    const hidden = foldedOf(star, { ...START, without: ['between', 'nobody'] });
    expect(ids(hidden)).toBe('hub leaf other alone');
    expect(hidden.shown.edges.size).toBe(2);
    expect(hidden.hidden).toBe(1);
  });

  it('of any graph: what is shown, hidden and folded is everything', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pair = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names));
    const some = fc.subarray(names);
    fc.assert(
      fc.property(fc.array(pair), some, some, some, (pairs, without, collapsed, pinned) => {
        const graph = shown(
          names.map((id) => node(id)),
          pairs.map(([from, to]) => edge(from, to)),
        );
        const { shown: rest, hidden, folded } = foldedOf(graph, { ...START, without, collapsed, pinned });
        expect(rest.nodes.size + hidden + folded).toBe(names.length);
        for (const id of pinned) expect(rest.nodes.has(id) || without.includes(id)).toBe(true);
      }),
    );
  });
});
