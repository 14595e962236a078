import { MultiDirectedGraph } from 'graphology';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { update } from '../../../../../web/app/scene/drawing.ts';
import type { DrawnGraph } from '../../../../../web/app/scene/drawn.ts';
import { centresOf, cover, isSideways, locateIn, moveAlong } from '../../../../../web/app/scene/viewport.ts';
import { node, shown } from '../make.ts';

const CAMERA = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
/** Draws at a hundred pixels a unit, seen from where its camera is. */
function sigmaWith(data: Record<string, { x: number; y: number; size: number; hidden?: boolean }>) {
  const seen = { camera: CAMERA };
  const sigma = {
    getNodeDisplayData: (id: string) => data[id],
    getDimensions: () => ({ width: 400, height: 300 }),
    scaleSize: (size: number) => size * 2,
    framedGraphToViewport: (
      { x, y }: { x: number; y: number },
      { cameraState = seen.camera }: { cameraState?: typeof CAMERA } = {},
    ) => ({ x: (x - cameraState.x + 0.5) * 100, y: (y - cameraState.y + 0.5) * 100 }),
  };
  return { sigma: sigma as never, seen };
}

describe('APP-1 where a name can be written', () => {
  it('is beside nodes in view and near it, not beside what is hidden or unknown', () => {
    const { sigma } = sigmaWith({
      in: { x: 1, y: 1, size: 4 },
      near: { x: -0.5, y: 3.2, size: 4 },
      out: { x: -0.6, y: 1, size: 4 },
      below: { x: 1, y: 3.3, size: 4 },
      hidden: { x: 1, y: 1, size: 4, hidden: true },
    });
    const locate = locateIn(sigma);
    expect(locate('in')).toEqual({ x: 100, y: 100, radius: 8 });
    expect(locate('near')).toEqual({ x: -50, y: 320, radius: 8 });
    expect(['out', 'below', 'hidden', 'unknown'].map(locate)).toEqual([null, null, null, null]);
  });
});

describe('APP-45 what a rectangle can select', () => {
  it('is every node that is drawn, by its centre', () => {
    const graph: DrawnGraph = new MultiDirectedGraph();
    update(graph, shown([node('a'), node('b'), node('c')]));
    const { sigma } = sigmaWith({ a: { x: 1, y: 2, size: 4 }, b: { x: 1, y: 1, size: 4, hidden: true } });
    expect([...centresOf(sigma, graph)]).toEqual([['a', { x: 100, y: 200 }]]);
  });
});

describe('APP-414 a canvas over all of the viewport', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([1, 1.25, 1.1])('is made anew only when that is of another size, at a scale of %d', (ratio) => {
    vi.stubGlobal('window', { devicePixelRatio: ratio });
    const sizes: string[] = [];
    const kept = { width: 0, height: 0 };
    const canvas = {
      style: {},
      getContext: () => ({ scale: () => sizes.push(`${kept.width} ${kept.height}`) }),
      get width() {
        return kept.width;
      },
      get height() {
        return kept.height;
      },
      // As browsers do: a canvas has whole pixels.
      set width(width: number) {
        kept.width = Math.trunc(width);
      },
      set height(height: number) {
        kept.height = Math.trunc(height);
      },
    };
    for (const width of [801, 801, 802])
      cover(canvas as unknown as HTMLCanvasElement, { width, height: 601 });
    const down = Math.round(601 * ratio);
    expect(sizes).toEqual([801, 802].map((width) => `${Math.round(width * ratio)} ${down}`));
  });
});

describe('APP-133 what goes along as a picture', () => {
  it('does so where the camera goes sideways alone, by as far as the graph has gone', () => {
    expect(isSideways(CAMERA, { ...CAMERA, x: 0.7 })).toBe(true);
    expect(isSideways(CAMERA, { ...CAMERA, ratio: 0.7 })).toBe(false);
    expect(isSideways(CAMERA, { ...CAMERA, angle: 0.7 })).toBe(false);
    const { sigma, seen } = sigmaWith({});
    const canvas = { style: { transform: '' } };
    seen.camera = { ...CAMERA, x: 0.25, y: 0.75 };
    moveAlong(canvas as never, sigma, CAMERA);
    expect(canvas.style.transform).toBe('translate(25px, -25px)');
  });
});
