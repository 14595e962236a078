import type { CameraState } from 'sigma/types';
import type { Point } from '../state/graph/placement.ts';
import type { DrawnGraph, GraphSigma } from './drawn.ts';
import type { Size } from './framing.ts';

/** Where things are on the canvas, in pixels of the viewport, and canvases that lie over all of it. */

/** Where a node is and how large, in pixels of the viewport; null where it is out of view. */
export type Locate = (id: string) => (Point & { readonly radius: number }) | null;

/** A point on the graph, in sigma's own measure. */
const MIDDLE = { x: 0.5, y: 0.5 };

/** What is seen of the graph from a ratio of 1, in sigma's own measure, with this many pixels free all around. */
export function seenFromAfar(
  sigma: Pick<GraphSigma, 'getDimensions' | 'framedGraphToViewport'>,
  free: number,
): Size {
  const { width, height } = sigma.getDimensions();
  const camera = { cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 } };
  const pixels =
    sigma.framedGraphToViewport({ x: 1, y: 0 }, camera).x -
    sigma.framedGraphToViewport({ x: 0, y: 0 }, camera).x;
  const side = (length: number): number => Math.max(1, length - 2 * free) / pixels;
  return { width: side(width), height: side(height) };
}

/** Finds nodes in the viewport, and so near beside it that their names may reach in. */
export function locateIn(sigma: GraphSigma): Locate {
  return (id) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return null;
    const { width, height } = sigma.getDimensions();
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -50 || y < -20 || x > width + 50 || y > height + 20) return null;
    return { x, y, radius: sigma.scaleSize(data.size) };
  };
}

/** Every node that is drawn, with its centre. */
export function* centresOf(sigma: GraphSigma, graph: DrawnGraph): Generator<[string, Point]> {
  for (const id of graph.nodes()) {
    const data = sigma.getNodeDisplayData(id);
    if (data && !data.hidden) yield [id, sigma.framedGraphToViewport(data)];
  }
}

/** Makes a canvas as large as the viewport, in whole pixels of the screen, unless it is so: each time costs its memory. */
export function cover(canvas: HTMLCanvasElement, { width, height }: Size): void {
  const ratio = window.devicePixelRatio;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width === across && canvas.height === down) return;
  canvas.width = across;
  canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.getContext('2d')?.scale(ratio, ratio);
}

/** Whether what was drawn can be moved as a picture: the camera went sideways. */
export function isSideways(from: CameraState, to: CameraState): boolean {
  return from.ratio === to.ratio && from.angle === to.angle;
}

/** Moves a canvas as a picture, from where the camera was when it was drawn to where it is. */
export function moveAlong(canvas: HTMLCanvasElement, sigma: GraphSigma, from: CameraState): void {
  const before = sigma.framedGraphToViewport(MIDDLE, { cameraState: from });
  const now = sigma.framedGraphToViewport(MIDDLE);
  canvas.style.transform = `translate(${now.x - before.x}px, ${now.y - before.y}px)`;
}
