import type { Point } from '../state/graph/placement.ts';
import type { SceneColours } from './colours.ts';
import { alwaysOf, type NameWish, type Room, wishesFor } from './label-choice.ts';
import { LabelFont } from './label-font.ts';
import { inOrder, isBold, isPale, type LabelledNode, merged } from './labelled.ts';
import { type LabelRoom, nodeBox, placeLabels } from './labels.ts';
import type { Locate } from './viewport.ts';

/** Writes the names of nodes on the canvas above them. */
export interface LabelLayer {
  /** What may be written, in any order; places are found anew. */
  candidates(nodes: readonly LabelledNode[]): void;
  /** What stands out while the pointer is on a node: takes the place of the same nodes among the candidates. */
  raise(nodes: readonly LabelledNode[]): void;
  /** Chooses which names are written, in which font and where, so that none lies on another. */
  place(canvas: HTMLCanvasElement, locate: Locate, room: Room, colours: Pick<SceneColours, 'font'>): void;
  /** Writes them, each beside its node as it was placed; cheap, for every frame. */
  draw(canvas: HTMLCanvasElement, locate: Locate, colours: SceneColours): void;
}

interface Written {
  readonly of: LabelledNode;
  readonly text: string;
  /** From the centre of its node. */
  readonly offset: Point;
}

export function createLabelLayer(): LabelLayer {
  const font = new LabelFont();
  let wanted: readonly LabelledNode[] = [];
  let raised: readonly LabelledNode[] = [];
  let written: readonly Written[] = [];

  return {
    candidates(nodes) {
      wanted = inOrder(nodes);
    },
    raise(nodes) {
      raised = inOrder(nodes);
    },
    place(canvas, locate, room, colours) {
      const context = canvas.getContext('2d');
      if (!context) return;
      font.change(colours.font);
      const { clientWidth: width, clientHeight: height } = canvas;
      const widthOf = (text: string, bold: boolean): number => font.widthOf(text, bold, context);
      const wishes = wishesFor(merged(raised, wanted), locate, room, widthOf);
      const { most, reserved } = room;
      const always = alwaysOf(wishes, room);
      written = placed(wishes, { width, height, obstacles: wishes.map(nodeBox), reserved, most, always });
    },
    draw(canvas, locate, colours) {
      const context = canvas.getContext('2d');
      if (!context) return;
      write(context, written, locate, font, colours);
    },
  };
}

function placed(wishes: readonly NameWish[], room: LabelRoom): Written[] {
  const byId = new Map(wishes.map((wish) => [wish.id, wish]));
  return placeLabels(wishes, room).flatMap(({ id, x, y }) => {
    const wish = byId.get(id);
    return wish ? [{ of: wish.of, text: wish.text, offset: { x: x - wish.x, y: y - wish.y } }] : [];
  });
}

function write(
  context: CanvasRenderingContext2D,
  names: readonly Written[],
  locate: Locate,
  font: LabelFont,
  colours: SceneColours,
): void {
  context.save();
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = colours.paper;
  context.lineWidth = 3.5;
  for (const { of, text, offset } of names) {
    const at = locate(of.node.id);
    if (!at) continue;
    const [x, y] = [at.x + offset.x, at.y + offset.y];
    context.font = font.css(isBold(of));
    context.fillStyle = isPale(of) ? colours.muted : colours.ink;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  context.restore();
}
