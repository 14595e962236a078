import { computed, effect } from '@preact/signals';
import type { Explorer } from '../../state/explorer.ts';
import { needsLayout } from '../../state/graph/graph.ts';
import type { Point } from '../../state/graph/placement.ts';
import { placeOf } from '../../state/view/places.ts';
import type { Arranger } from './arranger.ts';
import { layoutNamed } from './index.ts';
import { type Layout, type LayoutGraph, valuesOf } from './layout.ts';

/** All that was put on the graph, as layouts take it: filters change nothing in where things stand. */
export function layoutGraph(explorer: Explorer): LayoutGraph {
  const { nodes, edges, positions } = explorer.working.peek();
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    positions,
    pinned: new Set(explorer.view.peek().pinned),
  };
}

/**
 * Keeps the nodes laid out as the view says: when it names another layout, or when nodes come. Without one they stand
 * as stored, and forces are run once only where most have no place. Returns what ends it.
 */
export function keepArranged(
  explorer: Explorer,
  arranger: Arranger,
  arranged: (positions: ReadonlyMap<string, Point>) => void,
): () => void {
  const choice = computed(() => JSON.stringify(explorer.view.value.layout));
  const members = computed(() => [...explorer.working.value.nodes.keys()].sort().join(' '));
  const homeless = computed(() => needsLayout(explorer.parts.value));
  let before: string | null = null;
  return effect(() => {
    const named = choice.value !== 'null';
    void members.value;
    const name = named ? explorer.view.peek().layout?.name : homeless.value ? 'force' : 'stored';
    const layout = layoutNamed(name);
    const values = valuesOf(layout, withCentre(explorer));
    const graph = placing(explorer, layout);
    if (graph.nodes.length === 0) return;
    if (layout.name !== 'stored') arranger.run(layout, values, graph);
    else if (before !== null && before !== 'stored') {
      arranger.stop();
      arranged(new Map([...graph.positions].filter(([id]) => graph.pinned.has(id))));
    }
    before = layout.name;
  });
}

/**
 * What a layout that places at once is given: those that were put somewhere stand there whatever it says, so it says where
 * they would stand. Loosened, they go there, as they would where a link were opened that never had them pinned. Forces
 * have to know them: what they are joined with settles around them.
 */
function placing(explorer: Explorer, layout: Layout): LayoutGraph {
  const graph = layoutGraph(explorer);
  if (layout.is === 'settling') return graph;
  const { places } = explorer.view.peek();
  return { ...graph, pinned: new Set([...graph.pinned].filter((id) => placeOf(places, id) === null)) };
}

/** Where the middle is left open it is what is selected, else what the open card is about. */
function withCentre(explorer: Explorer) {
  const { layout, selected, panel } = explorer.view.peek();
  const [first = panel.is === 'entity' ? panel.id : ''] = selected;
  const given = layout?.parameters ?? {};
  return { ...given, centre: given.centre || first };
}
