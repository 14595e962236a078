import type { CameraState } from 'sigma/types';
import type { Point } from '../state/graph/placement.ts';
import type { Setting } from './appearance.ts';
import { axisLines, drawAxis } from './axis.ts';
import { drawGrounds } from './community-layer.ts';
import type { Community } from './detail.ts';
import type { GraphSigma } from './drawn.ts';
import { cover, moveAlong } from './viewport.ts';

/** The canvas under the edges: the grounds of communities, or the axis that the graph stands along. */
export class Ground {
  readonly #sigma: GraphSigma;
  readonly #canvas: HTMLCanvasElement;
  readonly #toPixels: (point: Point) => Point;
  /** Whether all of the ground is on its canvas. */
  #isWhole = true;

  constructor(sigma: GraphSigma) {
    this.#sigma = sigma;
    this.#canvas = sigma.createCanvas('ground', { beforeLayer: 'edges' });
    this.#toPixels = (point) => sigma.graphToViewport(point);
  }

  draw(communities: readonly Community[], strength: number, { colours, shown: { axis } }: Setting): void {
    const size = this.#sigma.getDimensions();
    cover(this.#canvas, size);
    this.#canvas.style.transform = '';
    const style = { strength: axis ? 0 : strength, colours, ...size };
    this.#isWhole = drawGrounds(this.#canvas, communities, this.#toPixels, style) && !axis;
    const context = axis && this.#canvas.getContext('2d');
    if (context) drawAxis(context, axisLines(axis, this.#toPixels, size), size.width, colours);
  }

  /** Goes along with the camera as a picture. @param from where it was drawn @returns whether it could: nothing of it is cut off */
  follow(from: CameraState): boolean {
    if (this.#isWhole) moveAlong(this.#canvas, this.#sigma, from);
    return this.#isWhole;
  }
}
