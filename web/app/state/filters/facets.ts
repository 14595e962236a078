import type { GraphEdge } from '../../../../shared/contract/index.ts';
import type { Shown } from '../graph/graph.ts';
import { edgeValue, judgeOf, type Knowledge, nodeValue, type Reason, type Rules } from './filtering.ts';
import type { ListName } from './filters.ts';

/** How many independent sources, and how much confidence in percent, can be asked for with one click. */
export const SOURCE_STEPS = [1, 2, 3, 5, 10] as const;
export const CONFIDENCE_STEPS = [0, 50, 70, 80, 90, 95] as const;

/** Of every choice how many entities (kinds) or relations (the others) it would leave, with all other filters as they are. */
export interface Facets {
  readonly kinds: ReadonlyMap<string, number>;
  readonly lists: Readonly<Record<ListName, ReadonlyMap<string, number>>>;
  readonly sources: ReadonlyMap<number, number>;
  readonly confidence: ReadonlyMap<number, number>;
}

/** Counts in one pass: a thing counts for a choice if nothing speaks against it but, at most, that very filter. */
export function facetsOf(working: Shown, rules: Rules, known: Knowledge): Facets {
  const judge = judgeOf(rules, known);
  const kinds = new Map<string, number>();
  const lists = {
    relations: new Map<string, number>(),
    organizations: new Map<string, number>(),
    events: new Map<string, number>(),
    tenures: new Map<string, number>(),
    modalities: new Map<string, number>(),
  };
  const sources = new Map<number, number>(SOURCE_STEPS.map((step) => [step, 0]));
  const confidence = new Map<number, number>(CONFIDENCE_STEPS.map((step) => [step, 0]));
  const against = new Map<string, readonly Reason[]>();
  for (const [id, node] of working.nodes) {
    const reasons = judge.node(node);
    against.set(id, reasons);
    add(kinds, node.kind, only(reasons, 'kind'));
    for (const list of ['organizations', 'events'] as const) {
      const value = nodeValue(list, node);
      if (value !== null) add(lists[list], value, only(reasons, list));
    }
  }
  for (const [key, whole] of working.edges) {
    const edge = judge.supported(key, whole);
    if (!edge) continue;
    const reasons = [...(against.get(edge.from) ?? []), ...(against.get(edge.to) ?? []), ...judge.edge(edge)];
    countEdge(edge, reasons);
  }
  return { kinds, lists, sources, confidence };

  function countEdge(edge: GraphEdge, reasons: readonly Reason[]): void {
    for (const list of ['relations', 'tenures', 'modalities'] as const) {
      const value = edgeValue(list, edge);
      if (value !== null) add(lists[list], value, only(reasons, list));
    }
    if (only(reasons, 'sources'))
      for (const step of SOURCE_STEPS) if (edge.sources >= step) add(sources, step);
    if (only(reasons, 'confidence'))
      for (const step of CONFIDENCE_STEPS) if (edge.confidence * 100 >= step) add(confidence, step);
  }
}

function only(reasons: readonly Reason[], reason: Reason): boolean {
  return reasons.every((each) => each === reason);
}

/** What is on the graph stands in the list, also where nothing of it would be left. */
function add<K>(counts: Map<K, number>, key: K, counting = true): void {
  counts.set(key, (counts.get(key) ?? 0) + Number(counting));
}
