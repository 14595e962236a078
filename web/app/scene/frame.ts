import type { GraphEdge, GraphNode } from '../../../shared/contract/index.ts';
import { edgeKey } from '../../../shared/schema/index.ts';
import type { Point } from '../state/graph/placement.ts';
import {
  type EdgeAppearance,
  edgeAppearance,
  type NodeAppearance,
  nodeAppearance,
  type Setting,
} from './appearance.ts';
import { type AxisLines, axisLines } from './axis.ts';
import { type LabelWish, nodeBox, type PlacedLabel, placeLabels, shortName } from './labels.ts';
import { lanes } from './look.ts';

/** A view as a picture: everything in pixels, ready to be written. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly FramedNode[];
  readonly edges: readonly FramedEdge[];
  readonly labels: readonly FramedLabel[];
  /** What places along the picture mean; null where they mean nothing. */
  readonly axis: AxisLines | null;
}
export interface FramedNode {
  readonly node: GraphNode;
  readonly at: Point;
  readonly look: NodeAppearance;
}
export interface FramedEdge {
  readonly edge: GraphEdge;
  readonly from: FramedNode;
  readonly to: FramedNode;
  readonly lane: number;
  readonly look: EdgeAppearance;
}
export interface FramedLabel extends PlacedLabel {
  readonly text: string;
  readonly bold: boolean;
}

/** How positions become pixels: of the canvas, or fitted into a size. */
export interface Lens {
  readonly width: number;
  readonly height: number;
  toPixels(point: Point): Point;
  /** Factor from the radius of a look to pixels. */
  readonly zoom: number;
}

const MARGIN = 60;
const LABEL = { size: 12, height: 17 } as const;
/** A good guess of a letter's width where nothing can measure it. */
const LETTER = 6.4;

/** Everything that lies within the lens, the weakest first, so that what stands out is drawn above. */
export function frameOf(setting: Setting, lens: Lens): Frame {
  const { width, height } = lens;
  const all = new Map<string, FramedNode>();
  for (const [id, node] of setting.shown.nodes) {
    const point = setting.shown.positions.get(id);
    if (!point) continue;
    const look = nodeAppearance(node, setting);
    all.set(id, { node, at: lens.toPixels(point), look: { ...look, radius: look.radius * lens.zoom } });
  }
  const inView = ({ at, look }: FramedNode): boolean =>
    at.x > -look.radius && at.y > -look.radius && at.x < width + look.radius && at.y < height + look.radius;
  const nodes = [...all.values()].filter(inView).sort(byStrength);
  const { axis } = setting.shown;
  return {
    ...{ width, height, nodes },
    edges: edgesOf(setting, all, inView),
    labels: labelsOf(nodes, lens),
    axis: axis ? axisLines(axis, (point) => lens.toPixels(point), lens) : null,
  };
}

const ORDER = ['faint', 'plain', 'near', 'strong'] as const;
function byStrength(a: FramedNode, b: FramedNode): number {
  return (
    ORDER.indexOf(a.look.strength) - ORDER.indexOf(b.look.strength) ||
    a.node.degree - b.node.degree ||
    (a.node.id < b.node.id ? -1 : 1)
  );
}

function edgesOf(
  setting: Setting,
  nodes: ReadonlyMap<string, FramedNode>,
  inView: (node: FramedNode) => boolean,
): FramedEdge[] {
  const laneOf = lanes(setting.shown.edges);
  const found: FramedEdge[] = [];
  for (const edge of setting.shown.edges.values()) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    const key = edgeKey(edge);
    const look = edgeAppearance(key, edge, setting);
    if (!from || !to || look.hidden || !(inView(from) || inView(to))) continue;
    found.push({ edge, from, to, lane: laneOf.get(key) ?? 0, look });
  }
  const rank = ({ look }: FramedEdge): number => ORDER.indexOf(look.strength);
  return found.sort((a, b) => rank(a) - rank(b) || (edgeKey(a.edge) < edgeKey(b.edge) ? -1 : 1));
}

function labelsOf(nodes: readonly FramedNode[], { width, height }: Lens): FramedLabel[] {
  const named = [...nodes].reverse().filter(({ look }) => !look.dot && look.strength !== 'faint');
  const byId = new Map(named.map((each) => [each.node.id, each]));
  const wishes = named.map(({ node, at, look }): LabelWish => {
    const text = shortName(node.name);
    return {
      id: node.id,
      ...at,
      radius: look.radius,
      width: Array.from(text).length * LETTER,
      height: LABEL.height,
    };
  });
  const room = { width, height, obstacles: wishes.map(nodeBox), most: 160, always: 4 };
  return placeLabels(wishes, room).flatMap((label) => {
    const each = byId.get(label.id);
    return each ? [{ ...label, text: shortName(each.node.name), bold: each.look.strength === 'strong' }] : [];
  });
}

/** A lens that fits all positions into a size. */
export function fittingLens(positions: Iterable<Point>, width: number, height: number): Lens {
  const points = [...positions];
  const bounds = boundsOf(points);
  const span = Math.max(bounds.right - bounds.left, 1e-6);
  const rise = Math.max(bounds.top - bounds.bottom, 1e-6);
  const scale = Math.min((width - 2 * MARGIN) / span, (height - 2 * MARGIN) / rise);
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
  return {
    width,
    height,
    zoom: 1,
    toPixels: ({ x, y }) => ({
      x: width / 2 + (x - middle.x) * scale,
      y: height / 2 - (y - middle.y) * scale,
    }),
  };
}

export function boundsOf(points: readonly Point[]) {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return points.length === 0 ? { left: 0, right: 0, bottom: 0, top: 0 } : { left, right, bottom, top };
}
