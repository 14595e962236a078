import type { Point } from '../state/graph/placement.ts';
import type { SceneColours } from './colours.ts';
import type { Community } from './detail.ts';
import { type Box, shortName } from './labels.ts';

/** The map behind the graph: a soft ground under each community, and its name where there is room. */

/** How strongly the map is drawn: whole where everything is in view, gone where the reader is near. */
export function mapStrength(ratio: number): number {
  return Math.min(1, Math.max(0, (ratio - 0.3) / 0.4));
}

/** Pixels by which a ground reaches beyond its entities: less where there are many. */
const ROUND = 30;
const TITLE = 14;
/** A map of more names could not be read. */
const MOST = 14;

/** How grounds are drawn, and on how much room. */
export interface GroundStyle {
  readonly strength: number;
  readonly colours: Pick<SceneColours, 'paper' | 'wash'>;
  readonly width: number;
  readonly height: number;
}

/** Draws the grounds. @returns whether all of them are within the canvas, so that it can be moved as a picture */
export function drawGrounds(
  canvas: Pick<HTMLCanvasElement, 'getContext'>,
  communities: readonly Pick<Community, 'hull'>[],
  toPixels: (point: Point) => Point,
  { strength, colours, width, height }: GroundStyle,
): boolean {
  const context = canvas.getContext('2d');
  if (!context) return true;
  context.clearRect(0, 0, width, height);
  if (strength === 0) return true;
  context.save();
  context.globalAlpha = strength;
  context.fillStyle = colours.wash;
  context.lineJoin = 'round';
  const round = Math.max(14, ROUND - communities.length);
  let isWithin = true;
  // The largest is drawn last, and a seam of paper parts the one from the other.
  for (const { hull } of [...communities].reverse()) {
    context.beginPath();
    for (const point of hull) {
      const { x, y } = toPixels(point);
      context.lineTo(x, y);
      isWithin &&= Math.min(x, y, width - x, height - y) > round + 2;
    }
    context.closePath();
    for (const [colour, thickness] of [
      [colours.paper, round * 2 + 4],
      [colours.wash, round * 2],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = thickness;
      context.stroke();
    }
    context.fill();
  }
  context.restore();
  return isWithin;
}

export interface PlacedName {
  /** Of its community. */
  readonly id: number;
  /** The entity that it is named after, which needs no second name. */
  readonly first: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Names of communities at their centres, the largest first; one that would lie on another is left out. */
export function placeNames(
  communities: readonly Community[],
  toPixels: (point: Point) => Point,
  widthOf: (text: string) => number,
  room: { readonly width: number; readonly height: number; readonly reserved: readonly Box[] },
): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const { id, first, name, centre } of communities) {
    if (placed.length >= MOST) break;
    const { x, y } = toPixels(centre);
    const text = shortName(name, 30);
    const half = widthOf(text) / 2 + 8;
    const box = { left: x - half, right: x + half, top: y - TITLE, bottom: y + TITLE };
    const inside = box.left > 0 && box.top > 0 && box.right < room.width && box.bottom < room.height;
    if (inside && ![...placed.map((other) => other.box), ...room.reserved].some((other) => meets(box, other)))
      placed.push({ id, first, text, x, y, box });
  }
  return placed;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Names as they were placed, each gone with its community to where that is now. */
export function goneAlong(
  names: readonly PlacedName[],
  communities: readonly Pick<Community, 'id' | 'centre'>[],
  toPixels: (point: Point) => Point,
): PlacedName[] {
  return names.map((name) => {
    const community = communities.find((each) => each.id === name.id);
    return community ? { ...name, ...toPixels(community.centre) } : name;
  });
}

export function namesFont({ serif }: SceneColours): string {
  return `italic 600 ${TITLE}px ${serif}`;
}

/** Writes them. */
export function drawNames(
  canvas: HTMLCanvasElement,
  names: readonly PlacedName[],
  strength: number,
  colours: SceneColours,
): void {
  const context = canvas.getContext('2d');
  if (!context || strength === 0) return;
  context.save();
  context.globalAlpha = strength;
  context.font = namesFont(colours);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = colours.paper;
  context.fillStyle = colours.ink;
  for (const { text, x, y } of names) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  context.restore();
}
