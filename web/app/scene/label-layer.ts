import type { GraphNode } from '../../../shared/contract/index.ts';
import type { Shown } from '../state/graph.ts';
import { type Emphasis, nodeStrength, type Strength } from './emphasis.ts';
import { type Box, type LabelWish, nodeBox, placeLabels, shortName } from './labels.ts';
import type { SceneColours } from './scene.ts';

/** Writes the names of nodes on the canvas above them. */

export interface LabelledNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const SIZE = 12;
/** Square pixels of the viewport for each label, so that names stay few enough to be read. */
const AREA = 9_000;
/** The most connected are written in any case: a graph without landmarks cannot be read. */
const LANDMARKS = 4;
const ORDER: readonly Strength[] = ['strong', 'near', 'plain', 'faint'];
const widths = new Map<string, number>();

export function drawLabels(
  canvas: HTMLCanvasElement,
  nodes: readonly LabelledNode[],
  reserved: readonly Box[],
  emphasis: Emphasis,
  shown: Shown,
  colours: SceneColours,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const wanted = nodes
    .map((each) => ({ ...each, strength: nodeStrength(each.node.id, emphasis, shown) }))
    .filter((each) => each.strength !== 'faint')
    .sort(
      (a, b) =>
        ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength) ||
        b.node.degree - a.node.degree ||
        (a.node.id < b.node.id ? -1 : 1),
    );
  const byId = new Map(wanted.map((each) => [each.node.id, each]));
  const strong = wanted.filter((each) => each.strength === 'strong').length;
  context.save();
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const wishes = wanted.map(({ node, x, y, radius, strength }): LabelWish => {
    const font = fontOf(strength, colours);
    return {
      id: node.id,
      x,
      y,
      radius,
      width: widthOf(context, font, shortName(node.name)),
      height: SIZE + 5,
    };
  });
  const { clientWidth: width, clientHeight: height } = canvas;
  const obstacles = [...wanted.map(nodeBox), ...reserved];
  const room = {
    width,
    height,
    obstacles,
    most: Math.max(12, (width * height) / AREA),
    always: strong + LANDMARKS,
  };
  for (const label of placeLabels(wishes, room)) {
    const each = byId.get(label.id);
    if (!each) continue;
    context.font = fontOf(each.strength, colours);
    context.strokeStyle = colours.paper;
    context.lineWidth = 3.5;
    context.fillStyle = each.strength === 'plain' ? colours.muted : colours.ink;
    const text = shortName(each.node.name);
    context.strokeText(text, label.x, label.y);
    context.fillText(text, label.x, label.y);
  }
  context.restore();
}

function fontOf(strength: Strength, { font }: SceneColours): string {
  return `${strength === 'strong' ? 600 : 400} ${SIZE}px ${font}`;
}

function widthOf(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = font;
    width = context.measureText(text).width;
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
  }
  return width;
}
