import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { edgeKey } from '../../../../../shared/schema/index.ts';
import { update } from '../../../../../web/app/scene/drawing.ts';
import type { DrawnGraph } from '../../../../../web/app/scene/drawn.ts';
import { shownOf } from '../../../../../web/app/state/graph/graph.ts';
import { edge, node } from '../make.ts';

const [a, b, c] = [node('a'), node('b'), node('c')];
const [ab, bc] = [edge('a', 'b'), edge('b', 'c')];

function drawn(nodes: readonly ReturnType<typeof node>[], edges: readonly ReturnType<typeof edge>[]) {
  const subgraph = { nodes: [...nodes], edges: [...edges], total: nodes.length, because: 'all of them' };
  const shown = shownOf([{ is: 'overview', of: null, page: 0, subgraph }], new Map(), []);
  return { ...shown, possible: new Set<string>(), pinned: new Set<string>(), marked: new Set<string>() };
}

/** A graph that says what changes in it. */
function watched() {
  const graph: DrawnGraph = new MultiDirectedGraph();
  const heard: string[] = [];
  graph.on('nodeAdded', ({ key }) => heard.push(`+${key}`));
  graph.on('nodeDropped', ({ key }) => heard.push(`-${key}`));
  graph.on('nodeAttributesUpdated', ({ key }) => heard.push(`~${key}`));
  graph.on('edgeAdded', ({ key }) => heard.push(`+${key}`));
  graph.on('edgeDropped', ({ key }) => heard.push(`-${key}`));
  graph.on('edgeAttributesUpdated', ({ key }) => heard.push(`~${key}`));
  return { graph, heard };
}

describe('APP-306: the drawn graph is brought to what is shown', () => {
  it('and nobody hears of what stands as it stood', () => {
    const { graph, heard } = watched();
    update(graph, drawn([a, b], [ab]));
    heard.length = 0;
    update(graph, drawn([a, b], [ab]));
    expect(heard).toEqual([]);
    update(graph, drawn([a, b, c], [ab, bc]));
    expect(heard).toEqual(['+c', `+${edgeKey(bc)}`]);
  });

  it('and everybody of what is other: a place, a name, how often it is told, what goes', () => {
    const { graph, heard } = watched();
    const shown = drawn([a, b, c], [ab, bc]);
    update(graph, shown);
    heard.length = 0;
    const moved = { ...shown, positions: new Map([...shown.positions, ['a', { x: 99, y: 98 }] as const]) };
    update(graph, moved);
    expect(heard).toEqual(['~a']);
    expect(graph.getNodeAttribute('a', 'x')).toBe(99);
    heard.length = 0;
    update(graph, { ...moved, nodes: new Map([...moved.nodes, ['b', { ...b, name: 'Other' }] as const]) });
    expect(heard).toEqual(['~b']);
    heard.length = 0;
    const told = { ...ab, articles: ab.articles + 1 };
    update(graph, { ...moved, edges: new Map([...moved.edges, [edgeKey(ab), told] as const]) });
    expect(heard.filter((each) => each !== '~b')).toEqual([`~${edgeKey(ab)}`]);
    heard.length = 0;
    update(graph, drawn([a, b], []));
    expect([...heard.filter((each) => each.startsWith('-'))].sort()).toEqual(
      [`-${edgeKey(ab)}`, `-${edgeKey(bc)}`, '-c'].sort(),
    );
  });
});
