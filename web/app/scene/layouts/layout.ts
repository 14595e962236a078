import type { GraphEdge, GraphNode } from '../../../../shared/contract/index.ts';
import type { Point } from '../../state/graph/placement.ts';
import type { Axis } from '../axis.ts';

/** What a layout is: a record in the registry, from which menus and forms are made. */

interface Described {
  readonly title: string;
  readonly help: string;
}
export type Parameter = Described &
  (
    | {
        readonly is: 'number';
        readonly from: number;
        readonly to: number;
        readonly step: number;
        readonly start: number;
      }
    | { readonly is: 'toggle'; readonly start: boolean }
    | {
        readonly is: 'choice';
        readonly options: readonly { readonly value: string; readonly title: string }[];
        readonly start: string;
      }
    /** A node of the graph by its id; empty where the layout shall choose. */
    | { readonly is: 'node'; readonly start: '' }
  );
export type ParameterValue = number | boolean | string;
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/** What is laid out. Nodes and edges come in any order; the answer does not depend on it. */
export interface LayoutGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Where the nodes stand now. */
  readonly positions: ReadonlyMap<string, Point>;
  /** Those that do not move. */
  readonly pinned: ReadonlySet<string>;
}

/** Forces between nodes, as ForceAtlas2 names them (Jacomy et al. 2014). */
export interface Forces {
  readonly scaling: number;
  readonly gravity: number;
  readonly strongGravity: boolean;
  readonly linLog: boolean;
  readonly dissuadeHubs: boolean;
}

interface LayoutHead {
  readonly name: string;
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly reads: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** What places along it mean, where they mean something; of whatever stands there now. */
  axis?(graph: Omit<LayoutGraph, 'pinned'>): Axis;
}
export type Layout = LayoutHead &
  (
    | {
        readonly is: 'placed';
        /** Positions of all nodes at once; pinned ones stay. */
        place(graph: LayoutGraph, values: ParameterValues): Map<string, Point>;
      }
    | {
        readonly is: 'settling';
        /** The forces under which the nodes settle while they are drawn. */
        forces(values: ParameterValues): Forces;
      }
  );

/** The values that a layout runs with: those given where they fit their description, else where they start. */
export function valuesOf(layout: Pick<Layout, 'parameters'>, given: ParameterValues = {}): ParameterValues {
  return Object.fromEntries(
    Object.entries(layout.parameters).map(([name, parameter]) => [name, fitting(parameter, given[name])]),
  );
}

function fitting(parameter: Parameter, value: ParameterValue | undefined): ParameterValue {
  switch (parameter.is) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? Math.min(parameter.to, Math.max(parameter.from, value))
        : parameter.start;
    case 'toggle':
      return typeof value === 'boolean' ? value : parameter.start;
    case 'choice':
      return parameter.options.some((option) => option.value === value) && value !== undefined
        ? value
        : parameter.start;
    case 'node':
      return typeof value === 'string' ? value : parameter.start;
  }
}

/** A number among the values; the fallback is never met where the values are those of `valuesOf`. */
export function numberOf(values: ParameterValues, name: string, fallback: number): number {
  const value = values[name];
  return typeof value === 'number' ? value : fallback;
}

export function textOf(values: ParameterValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** Positions with the pinned nodes back where they stood. */
export function keepingPinned(found: Map<string, Point>, graph: LayoutGraph): Map<string, Point> {
  for (const id of graph.pinned) {
    const point = graph.positions.get(id);
    if (point && found.has(id)) found.set(id, point);
  }
  return found;
}
