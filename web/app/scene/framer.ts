import type { Point } from '../state/graph/placement.ts';
import type { Setting } from './appearance.ts';
import type { GraphSigma } from './drawn.ts';
import { boundsOf } from './frame.ts';
import { type Bounds, framed, NO_SIDES, sidesFor } from './framing.ts';
import type { ScenePage } from './scene.ts';

/** Pixels around the graph on a canvas of full size. */
const PADDING = 48;

/** Pixels that stay free around the graph. @param scale see `Setting` */
export function paddingAt(scale: number): number {
  return PADDING * scale;
}

/** Keeps the graph as a whole framed on the canvas, beside what stands on it. */
export class Framer {
  readonly #sigma: Pick<GraphSigma, 'getDimensions' | 'setCustomBBox'>;
  readonly #page: Pick<ScenePage, 'standing'>;
  readonly #setting: () => Setting;
  #bounds: Bounds = boundsOf([]);
  #sides = NO_SIDES;
  /** Whether it was framed beside something. */
  #hasRoom = false;

  constructor(
    sigma: Pick<GraphSigma, 'getDimensions' | 'setCustomBBox'>,
    page: Pick<ScenePage, 'standing'>,
    setting: () => Setting,
  ) {
    this.#sigma = sigma;
    this.#page = page;
    this.#setting = setting;
  }

  /** The frame of the picture is that of all positions, so that it stays when a filter leaves something out. */
  frame(positions: ReadonlyMap<string, Point>): void {
    this.#bounds = boundsOf([...positions.values()]);
    const size = this.#sigma.getDimensions();
    const { left, right, bottom, top } = framed(this.#bounds, size, this.#sides, this.#padding());
    this.#sigma.setCustomBBox(positions.size > 1 ? { x: [left, right], y: [bottom, top] } : null);
  }

  /** The frame of what is shown now. */
  frameShown(): void {
    const before = this.#bounds;
    this.frame(this.#framing());
    // Where everything has another place, what stands on the graph may cover other things than before.
    if (this.#hasRoom && !isSame(before, this.#bounds)) this.frameAnew();
  }

  /** The frame anew, beside what stands on the graph now. */
  frameAnew(): void {
    const positions = this.#framing();
    const boxes = this.#page.standing?.() ?? [];
    this.#hasRoom = boxes.length > 0 && positions.size > 0;
    const bounds = boundsOf([...positions.values()]);
    this.#sides = sidesFor(positions.values(), bounds, this.#sigma.getDimensions(), boxes, this.#padding());
    this.frame(positions);
  }

  /** What stands on the graph changed; while the page opens it is framed anew. @returns whether it was */
  makeRoom(isOpening: boolean): boolean {
    if ((this.#hasRoom && !isOpening) || this.#framing().size === 0) return false;
    this.frameAnew();
    return true;
  }

  /** What the picture is framed by: where a reader put something changes it as little as a filter does. */
  #framing(): ReadonlyMap<string, Point> {
    const { shown } = this.#setting();
    return shown.unmoved ?? shown.positions;
  }

  #padding(): number {
    return paddingAt(this.#setting().scale);
  }
}

function isSame(a: Bounds, b: Bounds): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}
