/** How the picture of one entity is laid out, in its own pixels, which are about those of the page. */
export interface Measures {
  readonly ring: number;
  readonly neighbours: number;
  readonly letters: number;
  /** Names stand below their nodes, for want of room beside them. */
  readonly below: boolean;
}

export const WIDE: Measures = { ring: 150, neighbours: 16, letters: 26, below: false };
export const NARROW: Measures = { ring: 115, neighbours: 8, letters: 14, below: true };

/** Between a node and its name. */
export const GAP = 6;
/** Of the largest node. */
const RADIUS = 22;
/** Width of a letter and height of a line of names. */
const LETTER = { width: 7, height: 15 } as const;

/** The box that holds every node with its name, as wide as it is written, in the form of `viewBox`. */
export function boxOf({ ring, letters, below }: Measures): string {
  const name = letters * LETTER.width;
  const across = ring + (below ? Math.max(RADIUS, name / 2) : RADIUS + GAP + name);
  const down = ring + RADIUS + GAP + LETTER.height;
  return `${-across} ${-down} ${2 * across} ${2 * down}`;
}
