import type { GraphNode } from '../../../shared/contract/index.ts';
import type { Point } from '../state/graph/placement.ts';
import type { SceneColours } from './colours.ts';
import type { Strength } from './emphasis.ts';
import { type Box, type LabelWish, nodeBox, type PlacedLabel, placeLabels, shortName } from './labels.ts';

/** Writes the names of nodes on the canvas above them. */

export interface LabelledNode {
  readonly node: GraphNode;
  readonly strength: Strength;
  readonly fresh: boolean;
  /** The first of a community. */
  readonly leads: boolean;
}
/** Where a node is and how large, in pixels of the viewport; null where it is out of view. */
export type Locate = (id: string) => (Point & { readonly radius: number }) | null;

const SIZE = 12;
/** The most connected are written in any case: a graph without landmarks cannot be read. */
const LANDMARKS = 4;
/** So many names are tried for each that finds room. */
const TRIED = 6;
const ORDER: readonly Strength[] = ['strong', 'near', 'plain', 'faint'];

/** What there is room for. */
export interface Room {
  readonly most: number;
  /** Nodes whose name is written otherwise. */
  readonly named: ReadonlySet<string>;
  readonly reserved: readonly Box[];
  /** Longer names are cut. */
  readonly letters: number;
}

export interface LabelLayer {
  /** What may be written, in any order; places are found anew. */
  candidates(nodes: readonly LabelledNode[]): void;
  /** What stands out while the pointer is on a node: takes the place of the same nodes among the candidates. */
  raise(nodes: readonly LabelledNode[]): void;
  /** Chooses which names are written and where, so that none lies on another. */
  place(canvas: HTMLCanvasElement, locate: Locate, room: Room): void;
  /** Writes them, each beside its node as it was placed; cheap, for every frame. */
  draw(canvas: HTMLCanvasElement, locate: Locate, colours: SceneColours): void;
}

interface Written extends LabelledNode {
  readonly text: string;
  readonly offset: Point;
}

export function createLabelLayer(): LabelLayer {
  let wanted: readonly LabelledNode[] = [];
  let raised: readonly LabelledNode[] = [];
  let written: readonly Written[] = [];
  let font = '';
  const widths = new Map<string, number>();

  function widthOf(context: CanvasRenderingContext2D, text: string, bold: boolean): number {
    const key = `${bold} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = fontOf(bold, font);
    const width = context.measureText(text).width;
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
    return width;
  }

  return {
    candidates(nodes) {
      wanted = inOrder(nodes);
    },
    raise(nodes) {
      raised = inOrder(nodes);
    },
    place(canvas, locate, { most, named, letters, reserved }) {
      const context = canvas.getContext('2d');
      if (!context) return;
      const { clientWidth: width, clientHeight: height } = canvas;
      const wishes: LabelWish[] = [];
      const byId = new Map<string, LabelledNode & Point & { text: string }>();
      for (const each of merged(raised, wanted)) {
        if (wishes.length >= most * TRIED) break;
        const at = named.has(each.node.id) ? null : locate(each.node.id);
        if (!at) continue;
        const text = shortName(each.node.name, letters);
        const bold = isBold(each);
        byId.set(each.node.id, { ...each, text, x: at.x, y: at.y });
        wishes.push({ id: each.node.id, ...at, width: widthOf(context, text, bold), height: SIZE + 5 });
      }
      const leaders = wishes.filter(({ id }) => byId.get(id)?.leads).length;
      const strong = wishes.findIndex(({ id }) => byId.get(id)?.strength !== 'strong');
      const room = {
        width,
        height,
        obstacles: wishes.map(nodeBox),
        reserved,
        most,
        always: Math.max(0, strong) + (named.size > 0 ? 0 : Math.max(LANDMARKS, Math.min(most / 3, leaders))),
      };
      written = placeLabels(wishes, room).flatMap((label) => {
        const each = byId.get(label.id);
        return each ? [writtenAt(each, label)] : [];
      });
    },
    draw(canvas, locate, colours) {
      const context = canvas.getContext('2d');
      if (!context) return;
      if (font !== colours.font) widths.clear();
      font = colours.font;
      context.save();
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      context.strokeStyle = colours.paper;
      context.lineWidth = 3.5;
      for (const each of written) {
        const at = locate(each.node.id);
        if (!at) continue;
        const [x, y] = [at.x + each.offset.x, at.y + each.offset.y];
        context.font = fontOf(isBold(each), font);
        context.fillStyle =
          each.strength === 'plain' && !each.fresh && !each.leads ? colours.muted : colours.ink;
        context.strokeText(each.text, x, y);
        context.fillText(each.text, x, y);
      }
      context.restore();
    },
  };
}

function inOrder(nodes: readonly LabelledNode[]): LabelledNode[] {
  return nodes.filter(({ strength }) => strength !== 'faint').sort(byImportance);
}

function byImportance(a: LabelledNode, b: LabelledNode): number {
  return (
    ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength) ||
    Number(b.fresh) - Number(a.fresh) ||
    Number(b.leads) - Number(a.leads) ||
    b.node.degree - a.node.degree ||
    (a.node.id < b.node.id ? -1 : 1)
  );
}

/** Both in one order, each node once: of thousands only the first hundreds are ever asked for. */
function* merged(
  raised: readonly LabelledNode[],
  wanted: readonly LabelledNode[],
): Generator<LabelledNode, void> {
  const ids = new Set(raised.map(({ node }) => node.id));
  let at = 0;
  for (const each of wanted) {
    if (ids.has(each.node.id)) continue;
    for (let next = raised[at]; next && byImportance(next, each) < 0; next = raised[at]) {
      yield next;
      at += 1;
    }
    yield each;
  }
  yield* raised.slice(at);
}

function writtenAt(
  { x, y, ...node }: LabelledNode & Point & { readonly text: string },
  label: PlacedLabel,
): Written {
  return { ...node, offset: { x: label.x - x, y: label.y - y } };
}

const isBold = ({ strength, fresh, leads }: LabelledNode): boolean => strength === 'strong' || fresh || leads;

function fontOf(bold: boolean, family: string): string {
  return `${bold ? 600 : 400} ${SIZE}px ${family}`;
}
