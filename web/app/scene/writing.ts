import type { CameraState } from 'sigma/types';
import type { Point } from '../state/graph/placement.ts';
import type { Setting } from './appearance.ts';
import { drawNames, goneAlong, namesFont, type PlacedName, placeNames } from './community-layer.ts';
import type { Community } from './detail.ts';
import type { GraphSigma } from './drawn.ts';
import { roomBeside } from './label-choice.ts';
import { createLabelLayer } from './label-layer.ts';
import { labelledAtRest, labelledByHover } from './labelled.ts';
import type { Box } from './labels.ts';
import type { ScenePage } from './scene.ts';
import { cover, type Locate, locateIn, moveAlong } from './viewport.ts';

/** The canvas above all else: names of nodes and of communities. */
export class Writing {
  readonly #sigma: GraphSigma;
  readonly #page: Pick<ScenePage, 'reserved'>;
  readonly #setting: () => Setting;
  readonly #canvas: HTMLCanvasElement;
  readonly #locate: Locate;
  readonly #toPixels: (point: Point) => Point;
  readonly #labels = createLabelLayer();
  /** Those of communities. */
  #names: readonly PlacedName[] = [];
  #reserved: readonly Box[] = [];
  #isStale = true;
  #isHoverStale = true;
  #isDue = true;

  constructor(sigma: GraphSigma, page: Pick<ScenePage, 'reserved'>, setting: () => Setting) {
    this.#sigma = sigma;
    this.#page = page;
    this.#setting = setting;
    this.#canvas = sigma.createCanvas('names', { afterLayer: 'labels' });
    this.#locate = locateIn(sigma);
    this.#toPixels = (point) => sigma.graphToViewport(point);
  }

  /** Names have to be chosen and placed anew. */
  stale(): void {
    this.#isStale = true;
    this.#isHoverStale = true;
  }

  /** Another node is under the pointer: only what stands out by that is chosen anew. */
  hoverChanged(): void {
    this.#isHoverStale = true;
  }

  /** Names have to be placed anew. */
  due(): void {
    this.#isDue = true;
  }

  /** Whether names stay those that are written, and stay beside their nodes. */
  get isPlaced(): boolean {
    return !this.#isStale && !this.#isHoverStale && !this.#isDue;
  }

  /** @param strength of names of communities, none where it is 0 */
  write(communities: readonly Community[], strength: number): void {
    cover(this.#canvas, this.#sigma.getDimensions());
    if (this.#isStale) this.#gather(communities);
    if (this.#isHoverStale) this.#gatherHovered(communities);
    if (this.#isDue) this.#place(communities, strength);
    this.#draw(communities, strength);
  }

  /** Goes along with the camera as a picture. @param from where it was written */
  follow(from: CameraState): void {
    moveAlong(this.#canvas, this.#sigma, from);
  }

  #gather(communities: readonly Community[]): void {
    this.#isStale = false;
    this.#isDue = true;
    this.#reserved = this.#page.reserved();
    this.#labels.candidates(labelledAtRest(this.#setting(), communities));
  }

  #gatherHovered(communities: readonly Community[]): void {
    this.#isHoverStale = false;
    this.#isDue = true;
    this.#labels.raise(labelledByHover(this.#setting(), communities));
  }

  #place(communities: readonly Community[], strength: number): void {
    this.#isDue = false;
    this.#names = strength === 0 ? [] : this.#placeNames(communities);
    const room = roomBeside(this.#names, this.#sigma.getDimensions(), this.#reserved);
    this.#labels.place(this.#canvas, this.#locate, room, this.#setting().colours);
  }

  #placeNames(communities: readonly Community[]): PlacedName[] {
    const context = this.#canvas.getContext('2d');
    if (!context) return [];
    context.save();
    context.font = namesFont(this.#setting().colours);
    const widthOf = (text: string): number => context.measureText(text).width;
    const room = { ...this.#sigma.getDimensions(), reserved: this.#reserved };
    const found = placeNames(communities, this.#toPixels, widthOf, room);
    context.restore();
    return found;
  }

  #draw(communities: readonly Community[], strength: number): void {
    const { colours } = this.#setting();
    const { width, height } = this.#sigma.getDimensions();
    this.#canvas.style.transform = '';
    this.#canvas.getContext('2d')?.clearRect(0, 0, width, height);
    this.#labels.draw(this.#canvas, this.#locate, colours);
    drawNames(this.#canvas, goneAlong(this.#names, communities, this.#toPixels), strength, colours);
  }
}
