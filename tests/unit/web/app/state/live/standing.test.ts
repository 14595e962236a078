import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../../../../../web/app/state/explorer.ts';
import type { Part } from '../../../../../../web/app/state/graph/graph.ts';
import { grownParts, wantedParts } from '../../../../../../web/app/state/graph/parts.ts';
import { isAllShown, standingOf } from '../../../../../../web/app/state/live/standing.ts';
import { START, type View } from '../../../../../../web/app/state/view/view.ts';
import { node, overview, subgraph } from '../../make.ts';

/** An explorer with an overview of two entities, of so many in all. */
function explorerWith(total: number, view: Partial<View> = {}) {
  const explorer = createExplorer();
  explorer.view.value = { ...START, ...view };
  const [want] = wantedParts(explorer.view.peek());
  const parts: [string, Part][] = [[want?.key ?? '', overview([node('a'), node('b')], [], total)]];
  const grown: Part = { is: 'entities', of: null, page: 0, subgraph: subgraph([node('c')]) };
  const [own] = grownParts(explorer.view.peek());
  explorer.loaded.value = new Map(own ? [...parts, [own.key, grown]] : parts);
  return explorer;
}

describe('APP-101 what stands before something grows', () => {
  it('APP-101: is the parts of the view, what grew apart from them, and where all of it is', () => {
    const explorer = explorerWith(9, { grown: ['c'] });
    explorer.loaded.value = new Map(explorer.loaded.peek()).set('of another view', overview([node('z')]));
    const { parts, grown, drawn, positions } = standingOf(explorer);
    expect([...parts.values()].map(({ is }) => is)).toEqual(['overview']);
    expect(grown?.subgraph.nodes.map(({ id }) => id)).toEqual(['c']);
    expect([[...drawn], [...positions.keys()]]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('APP-101: all is shown where overview and what grew are all there is, and no part was kept alone', () => {
    expect(isAllShown(explorerWith(2))).toBe(true);
    expect(isAllShown(explorerWith(3))).toBe(false);
    expect(isAllShown(explorerWith(3, { grown: ['c'] }))).toBe(true);
    expect(isAllShown(explorerWith(2, { only: ['a'] }))).toBe(false);
    expect(isAllShown(createExplorer())).toBe(false);
  });
});
