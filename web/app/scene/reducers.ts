import { edgeAppearance, type NodeAppearance, nodeAppearance, type Setting } from './appearance.ts';
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from './drawn.ts';
import type { PatternedEdge } from './edge-program.ts';
import type { ShapedNode } from './node-program.ts';

/** What sigma draws of a node and of an edge now: how they look, in its words. Asked for each of them, so kept cheap. */

/** Above so many nodes, dots and plain lines are drawn by sigma's simplest programs. */
export const MANY = 5_000;

type Sized = Pick<DrawnGraph, 'order'>;

export function reduceNode(
  { node, x, y }: NodeAttributes,
  setting: Setting,
  graph: Sized,
): Partial<ShapedNode> {
  const look = nodeAppearance(node, setting);
  return {
    x,
    y,
    type: look.dot && graph.order > MANY ? 'dot' : 'circle',
    size: look.radius,
    shape: look.shape,
    color: look.colour,
    ring: look.ring,
    ringWidth: look.ringWidth,
    pinned: look.pinned,
    fresh: look.fresh,
    zIndex: heightOf(look),
    label: null,
  };
}

/** More than any radius. */
const TALLEST = 64;

/** What stands out lies above the rest, dots below all; of equals the larger above, as who points at its middle means it. */
function heightOf({ strength, dot, radius }: NodeAppearance): number {
  const base = strength === 'strong' ? 3 : strength === 'near' ? 2 : dot ? 0 : 1;
  return base + radius / TALLEST;
}

export function reduceEdge(
  key: string,
  { edge, lane }: EdgeAttributes,
  setting: Setting,
  graph: Sized,
): Partial<PatternedEdge> {
  const look = edgeAppearance(key, edge, setting);
  const simple = graph.order > MANY && look.pattern === 'solid' && !look.open && look.strength === 'plain';
  return {
    hidden: look.hidden,
    type: simple ? 'line' : 'arrow',
    color: look.colour,
    size: look.width,
    pattern: look.pattern,
    arrow: look.arrow,
    open: look.open,
    lane,
    zIndex: look.strength === 'strong' ? 2 : look.strength === 'near' ? 1 : 0,
  };
}
