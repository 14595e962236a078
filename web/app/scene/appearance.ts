import type { GraphEdge, GraphNode } from '../../../shared/contract/index.ts';
import type { Modality } from '../../../shared/schema/index.ts';
import type { Shown } from '../state/graph/graph.ts';
import type { Theme } from '../state/theme.ts';
import type { Axis } from './axis.ts';
import type { SceneColours } from './colours.ts';
import type { Detail } from './detail.ts';
import { type Emphasis, edgeStrength, nodeStrength, type Strength } from './emphasis.ts';
import {
  edgePattern,
  edgeWidth,
  hasArrow,
  nodeColour,
  nodeRadius,
  nodeShape,
  type Pattern,
  type Shape,
} from './look.ts';

/** How everything looks now, given what is shown and what stands out: the same on the canvas and in exports. */

/** What is drawn. */
export interface Drawn extends Shown {
  /** What places mean; communities have no ground then. */
  readonly axis?: Axis;
}

export interface Setting {
  readonly shown: Drawn;
  readonly emphasis: Emphasis;
  readonly detail: Detail;
  readonly theme: Theme;
  readonly colours: SceneColours;
  /** Factor for all sizes, by the room that there is. */
  readonly scale: number;
}

/** What a node is to the reader now; its looks follow. */
export interface NodeStanding {
  readonly pinned: boolean;
  readonly fresh: boolean;
  readonly strength: Strength;
  /** Drawn as a mere dot. */
  readonly dot: boolean;
}

export interface NodeAppearance extends NodeStanding {
  readonly shape: Shape;
  readonly radius: number;
  readonly colour: string;
  readonly ring: string;
  readonly ringWidth: number;
}

export function nodeStanding({ id }: GraphNode, { shown, emphasis, detail }: Setting): NodeStanding {
  const strength = nodeStrength(id, emphasis, shown);
  const fresh = shown.marked?.has(id) ?? false;
  const pinned = shown.pinned?.has(id) ?? false;
  return { pinned, fresh, strength, dot: !detail.isFull(id) && !stands(strength) && !fresh && !pinned };
}

export function nodeAppearance(node: GraphNode, setting: Setting): NodeAppearance {
  const { emphasis, detail, theme, colours, scale } = setting;
  const standing = nodeStanding(node, setting);
  const { strength, dot } = standing;
  const chosen = emphasis.selected.has(node.id);
  const colour = nodeColour(node, theme);
  return {
    shape: nodeShape(node),
    radius: (dot ? 2 + Math.min(1.2, node.degree / 10) : nodeRadius(node.degree)) * scale * roomOf(detail),
    colour: strength === 'faint' ? colours.faint : dot ? paled(colour, colours.paper) : colour,
    ring: chosen ? colours.accent : strength === 'strong' ? colours.ink : colours.paper,
    ringWidth: dot ? 0.5 : strength === 'strong' ? 2.4 : 1.4,
    ...standing,
  };
}

export interface EdgeAppearance {
  readonly hidden: boolean;
  readonly pattern: Pattern;
  readonly width: number;
  readonly colour: string;
  readonly arrow: boolean;
  /** Of a role that was possibly held: an open ring on the line. */
  readonly open: boolean;
  readonly strength: Strength;
}

const WIDER: Readonly<Record<Strength, number>> = { strong: 2, near: 1.25, plain: 1, faint: 0.7 };

export function edgeAppearance(key: string, edge: GraphEdge, setting: Setting): EdgeAppearance {
  const { shown, emphasis, detail, colours, scale } = setting;
  const strength = edgeStrength(key, edge, emphasis, shown);
  const full = detail.isFull(edge.from) && detail.isFull(edge.to);
  return {
    hidden: !stands(strength) && !full && !detail.isFull(edge.from) && !detail.isFull(edge.to),
    pattern: edgePattern(edge.modality),
    width: edgeWidth(edge) * Math.max(0.6, scale) * roomOf(detail) * WIDER[strength],
    colour: full || stands(strength) ? edgeColour(edge.modality, strength, colours) : colours.faint,
    arrow: hasArrow(edge) && (full || stands(strength)),
    open: shown.possible?.has(key) ?? false,
    strength,
  };
}

/** Where not all are drawn in full, those that are take less room, for the others. */
function roomOf({ whole }: Detail): number {
  return whole ? 1 : 0.7;
}

/** Of a dot's colour, the part that is paper. */
const PALED = 0.25;
/** Thousands of dots have a handful of colours. */
const paledColours = new Map<string, string>();

/** A colour nearer to that of the paper; both as `#rrggbb`, else it stays as it is. */
function paled(colour: string, paper: string): string {
  const key = `${colour} ${paper}`;
  const known = paledColours.get(key);
  if (known !== undefined) return known;
  const pale = HEX.test(colour) && HEX.test(paper) ? mixed(colour, paper, PALED) : colour;
  paledColours.set(key, pale);
  return pale;
}

const HEX = /^#[0-9a-f]{6}$/i;

/** @param part how much of the second colour; both as `#rrggbb` */
function mixed(colour: string, other: string, part: number): string {
  const at = (text: string, place: number): number => Number.parseInt(text.slice(place, place + 2), 16);
  const channel = (place: number): string =>
    Math.round(at(colour, place) * (1 - part) + at(other, place) * part)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

function stands(strength: Strength): boolean {
  return strength === 'strong' || strength === 'near';
}

/** What is not simply stated has a colour of its own too, so that it is told apart in a glance. */
export function edgeColour(modality: Modality, strength: Strength, colours: SceneColours): string {
  if (strength === 'strong') return colours.accent;
  if (strength === 'faint') return colours.faint;
  if (modality === 'asserted') return strength === 'near' ? colours.edgeNear : colours.edge;
  return colours[modality];
}
