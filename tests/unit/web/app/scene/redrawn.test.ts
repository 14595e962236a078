import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { edgeKey } from '../../../../../shared/schema/index.ts';
import { update } from '../../../../../web/app/scene/drawing.ts';
import type { DrawnGraph } from '../../../../../web/app/scene/drawn.ts';
import type { Emphasis } from '../../../../../web/app/scene/emphasis.ts';
import { redrawnBetween } from '../../../../../web/app/scene/redrawn.ts';
import { NO_SELECTION } from '../../../../../web/app/state/graph/selection.ts';
import { edge, node, shown } from '../make.ts';

const [ab, bc, cd] = [edge('a', 'b'), edge('b', 'c'), edge('c', 'd')];
const drawn = shown([node('a'), node('b'), node('c'), node('d'), node('e')], [ab, bc, cd]);
const graph: DrawnGraph = new MultiDirectedGraph();
update(graph, drawn);

const none: Emphasis = { selection: NO_SELECTION, hovered: null, selected: new Set() };
const over = (hovered: string | null): Emphasis => ({ ...none, hovered });
const between = (before: Emphasis, next: Emphasis) => redrawnBetween(before, next, drawn, graph);
function sorted(found: ReturnType<typeof between>) {
  return found === 'all' ? found : { nodes: [...found.nodes].sort(), edges: [...found.edges].sort() };
}

describe('APP-335 what is drawn anew for what the pointer is on', () => {
  it('is that node with its neighbours and edges, and those of the one that it left', () => {
    const aroundA = { nodes: ['a', 'b'], edges: [edgeKey(ab)] };
    expect(sorted(between(over(null), over('a')))).toEqual(aroundA);
    expect(sorted(between(over('a'), over(null)))).toEqual(aroundA);
    expect(sorted(between(over('a'), over('c')))).toEqual({
      nodes: ['a', 'b', 'c', 'd'],
      edges: [edgeKey(ab), edgeKey(bc), edgeKey(cd)].sort(),
    });
    expect(sorted(between(over('e'), over(null)))).toEqual({ nodes: ['e'], edges: [] });
  });

  it('is nothing where it is on nothing that is drawn', () => {
    const nothing = { nodes: [], edges: [] };
    expect(between(over(null), over(null))).toEqual(nothing);
    expect(between(over('gone'), over(null))).toEqual(nothing);
  });

  it('is all where another selection makes the rest faint, not where the same is chosen once more', () => {
    const selected = { ...none, selection: { ...NO_SELECTION, nodes: ['a'] } };
    expect(between(none, selected)).toBe('all');
    expect(between(none, { ...none, selected: new Set(['a']) })).toBe('all');
    const [some, same] = [new Set(['a', 'b']), new Set(['b', 'a'])];
    expect(between({ ...none, selected: some }, { ...none, selected: same })).toEqual({
      nodes: [],
      edges: [],
    });
    expect(between({ ...none, selected: some }, { ...none, selected: new Set(['a', 'c']) })).toBe('all');
  });
});
