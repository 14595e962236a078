import { place } from '../../state/graph/placement.ts';
import { keepingPinned, type Layout } from './layout.ts';
import { adjacency } from './order.ts';

/** Every node where the store has it: the same place on every screen. */
export const stored: Layout = {
  name: 'stored',
  title: 'As stored',
  reads: 'Every entity where the whole graph has it, the same on every screen.',
  is: 'placed',
  parameters: {},
  place: (graph) => {
    const neighbours = new Map(
      [...adjacency(graph.nodes, graph.edges)].map(([id, others]) => [id, new Set(others)]),
    );
    return keepingPinned(place(graph.nodes, neighbours, new Map()), graph);
  },
};
