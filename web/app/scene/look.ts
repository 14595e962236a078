import type { GraphEdge, GraphNode } from '../../../shared/contract/index.ts';
import { kindDefinition, type Modality, relationDefinition } from '../../../shared/schema/index.ts';
import type { Theme } from '../state/theme.ts';

/** How nodes and edges look, in CSS pixels; the same for the canvas and for the SVG neighbourhood. */

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';
export type Pattern = 'solid' | 'dashed' | 'dotted' | 'crossed';

/** Radius by degree: logarithmic, since degrees differ by orders of magnitude. From 4 to 22 pixels. */
export function nodeRadius(degree: number): number {
  return Math.min(22, 4 + 2.3 * Math.log(1 + Math.max(0, degree) / 2));
}

/** How much smaller nodes are on a small canvas, by its shorter side: from half to full size. */
export function nodeScale(width: number, height: number): number {
  return Math.min(1, Math.max(0.5, Math.min(width, height) / 720));
}

export function nodeColour(node: Pick<GraphNode, 'kind'>, theme: Theme): string {
  return kindDefinition(node.kind).colour[theme];
}

export function nodeShape(node: Pick<GraphNode, 'kind'>): Shape {
  return kindDefinition(node.kind).shape;
}

/** What is asserted is a line; what is planned is dashed, what is alleged dotted, what is denied crossed out. */
export function edgePattern(modality: Modality): Pattern {
  return PATTERNS[modality];
}
const PATTERNS: Readonly<Record<Modality, Pattern>> = {
  asserted: 'solid',
  planned: 'dashed',
  alleged: 'dotted',
  negated: 'crossed',
};

/** Width by how many articles state it: from 1 to 2.6 pixels. */
export function edgeWidth(edge: Pick<GraphEdge, 'articles'>): number {
  return Math.min(2.6, 1 + 0.35 * Math.log2(Math.max(1, edge.articles)));
}

/** Symmetric relations have no arrowhead. */
export function hasArrow(edge: Pick<GraphEdge, 'type'>): boolean {
  return !relationDefinition(edge.type).symmetric;
}

/**
 * A lane for each of several edges between the same two nodes, so that every one can be seen and clicked:
 * 0; or -0.5, 0.5; or -1, 0, 1 … counted across the line from the smaller to the larger id, in the order of the keys.
 */
export function lanes(edges: ReadonlyMap<string, GraphEdge>): Map<string, number> {
  const pairs = new Map<string, string[]>();
  for (const [key, { from, to }] of edges) {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const keys = pairs.get(pair);
    if (keys) keys.push(key);
    else pairs.set(pair, [key]);
  }
  const result = new Map<string, number>();
  for (const keys of pairs.values()) {
    keys.sort().forEach((key, index) => {
      const lane = index - (keys.length - 1) / 2;
      const edge = edges.get(key);
      result.set(key, lane === 0 || !edge || edge.from < edge.to ? lane : -lane);
    });
  }
  return result;
}

/** The outline of a shape around the origin, as SVG path data; the same outlines as on the canvas. */
export function shapePath(shape: Shape, radius: number): string {
  const r = (factor: number): string => (radius * factor).toFixed(2);
  switch (shape) {
    case 'circle':
      return `M${r(-1)} 0A${r(1)} ${r(1)} 0 1 0 ${r(1)} 0A${r(1)} ${r(1)} 0 1 0 ${r(-1)} 0Z`;
    case 'square':
      return `M${r(-0.886)} ${r(-0.886)}H${r(0.886)}V${r(0.886)}H${r(-0.886)}Z`;
    case 'diamond':
      return `M0 ${r(-1.27)}L${r(1.27)} 0L0 ${r(1.27)}L${r(-1.27)} 0Z`;
    case 'triangle':
      return `M0 ${r(-1.28)}L${r(1.212)} ${r(0.82)}H${r(-1.212)}Z`;
  }
}
