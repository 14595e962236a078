/** Which names are written, and where, so that none lies on another: greedy, the most important first. */

export interface LabelWish {
  readonly id: string;
  /** Centre and radius of its node, in pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Size of the written name, in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** Left end of the text, and its middle line. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 4;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelRoom {
  /** The viewport, in pixels; no label crosses its edge. */
  readonly width: number;
  readonly height: number;
  /** What no label should cover: nodes, and other names. */
  readonly obstacles: readonly Box[];
  /** What stands on the graph: whatever was written beneath it could not be read. */
  readonly reserved?: readonly Box[];
  /** How many labels at most. */
  readonly most: number;
  /** How many of the first ones are written wherever they can be read, though it be over nodes; never over names. */
  readonly always: number;
}

/**
 * Places labels in the order of `wishes`: right of the node, else left, below, above; left out where each of the
 * four would leave the viewport or cover another label, an obstacle or what stands on the graph.
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
  const labels = new Grid();
  const obstacles = new Grid();
  const reserved = new Grid();
  for (const box of room.obstacles) obstacles.add(box);
  for (const box of room.reserved ?? []) reserved.add(box);
  const placed: PlacedLabel[] = [];
  for (const [index, wish] of wishes.entries()) {
    if (placed.length >= room.most) break;
    const spots = spotsOf(wish).filter((spot) => within(spot, room) && !reserved.meets(boxOf(spot)));
    const free = (spot: PlacedLabel): boolean => !labels.meets(boxOf(spot));
    const good = (spot: PlacedLabel): boolean => free(spot) && !obstacles.meets(boxOf(spot));
    const spot =
      spots.find(good) ?? (index < room.always ? clearest(spots.filter(free), obstacles) : undefined);
    if (!spot) continue;
    labels.add(boxOf(spot));
    placed.push(spot);
  }
  return placed;
}

/** The one that lies on the fewest obstacles; of equals the first. */
function clearest(spots: readonly PlacedLabel[], obstacles: Grid): PlacedLabel | undefined {
  const counted = spots.map((spot) => ({ spot, on: obstacles.met(boxOf(spot)) }));
  return counted.sort((a, b) => a.on - b.on)[0]?.spot;
}

function within(spot: PlacedLabel, { width, height }: LabelRoom): boolean {
  const { left, right, top, bottom } = boxOf(spot);
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** The box of a node that no other node's label may cover. */
export function nodeBox({ x, y, radius }: Pick<LabelWish, 'x' | 'y' | 'radius'>): Box {
  const half = radius * 0.8;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function spotsOf({ id, x, y, radius, width, height }: LabelWish): PlacedLabel[] {
  const at = (left: number, middle: number): PlacedLabel => ({ id, x: left, y: middle, width, height });
  const away = radius + GAP;
  return [
    at(x + away, y),
    at(x - away - width, y),
    at(x - width / 2, y + away + height / 2),
    at(x - width / 2, y - away - height / 2),
  ];
}

function boxOf({ x, y, width, height }: PlacedLabel): Box {
  return { left: x - 2, right: x + width + 2, top: y - height / 2, bottom: y + height / 2 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Boxes by cell, so that a box is compared only with those around it. */
class Grid {
  static readonly cell = 80;
  readonly #cells = new Map<string, Box[]>();

  meets(box: Box): boolean {
    return this.#keys(box).some((key) => this.#cells.get(key)?.some((other) => meet(box, other)));
  }

  /** How many of them it meets. */
  met(box: Box): number {
    const near = new Set(this.#keys(box).flatMap((key) => this.#cells.get(key) ?? []));
    return [...near].filter((other) => meet(box, other)).length;
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const boxes = this.#cells.get(key);
      if (boxes) boxes.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  #keys({ left, right, top, bottom }: Box): string[] {
    const keys: string[] = [];
    for (let column = Math.floor(left / Grid.cell); column <= Math.floor(right / Grid.cell); column += 1)
      for (let row = Math.floor(top / Grid.cell); row <= Math.floor(bottom / Grid.cell); row += 1)
        keys.push(`${column} ${row}`);
    return keys;
  }
}

/** A name that fits on a graph: at most `most` characters as a reader counts them, the rest as an ellipsis. */
export function shortName(name: string, most = 30): string {
  if (name.length <= most) return name;
  const characters = Array.from(name.slice(0, most * 4));
  if (characters.length <= most && name.length <= most * 4) return name;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
