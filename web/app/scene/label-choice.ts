import type { PlacedName } from './community-layer.ts';
import type { Size } from './framing.ts';
import { LINE } from './label-font.ts';
import { isBold, type LabelledNode } from './labelled.ts';
import { type Box, type LabelWish, shortName } from './labels.ts';
import type { Locate } from './viewport.ts';

/** Which names of nodes are tried, and how much room there is for them. */

/** Square pixels of the viewport for each label, so that names stay few enough to be read. */
const AREA = 9_000;
/**
 * The most connected are written in any case, as a part of all names between these bounds: a graph without landmarks
 * cannot be read.
 */
const LANDMARKS = { part: 1 / 3, least: 4, most: 20 } as const;
/** So many names are tried for each that finds room. */
const TRIED = 6;

/** What there is room for. */
export interface Room {
  readonly most: number;
  /** Nodes whose name is written otherwise. */
  readonly named: ReadonlySet<string>;
  readonly reserved: readonly Box[];
  /** Longer names are cut. */
  readonly letters: number;
}

/** A name that is tried. */
export interface NameWish extends LabelWish {
  readonly text: string;
  readonly of: LabelledNode;
}

/** Room beside names of communities, of which each stands for its first node too. */
export function roomBeside(
  names: readonly Pick<PlacedName, 'first' | 'box'>[],
  { width, height }: Size,
  reserved: readonly Box[],
): Room {
  return {
    most: (width * height) / AREA / (names.length > 0 ? 4 : 1),
    named: new Set(names.map(({ first }) => first)),
    letters: width < 520 ? 18 : 30,
    reserved: [...reserved, ...names.map(({ box }) => box)],
  };
}

/** The first of the nodes that are in view, as many as are worth trying. @param nodes the most important first */
export function wishesFor(
  nodes: Iterable<LabelledNode>,
  locate: Locate,
  { most, named, letters }: Room,
  widthOf: (text: string, bold: boolean) => number,
): NameWish[] {
  const wishes: NameWish[] = [];
  for (const each of nodes) {
    if (wishes.length >= most * TRIED) break;
    const { id, name } = each.node;
    const at = named.has(id) ? null : locate(id);
    if (!at) continue;
    const text = shortName(name, letters);
    wishes.push({ id, ...at, width: widthOf(text, isBold(each)), height: LINE, text, of: each });
  }
  return wishes;
}

/** How many of the first are written though it be over nodes: what stands out, and landmarks. */
export function alwaysOf(wishes: readonly NameWish[], { most, named }: Room): number {
  const strong = wishes.findIndex(({ of }) => of.strength !== 'strong');
  const { part, least, most: top } = LANDMARKS;
  const landmarks = named.size > 0 ? 0 : Math.min(top, Math.max(least, most * part));
  return Math.max(0, strong) + landmarks;
}
