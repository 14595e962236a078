import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { GraphNode } from '../../../shared/contract/index.ts';
import type { Point } from '../state/graph/placement.ts';
import { nodeStanding, type Setting } from './appearance.ts';
import {
  drawGrounds,
  drawNames,
  mapStrength,
  namesFont,
  type PlacedName,
  placeNames,
} from './community-layer.ts';
import type { Community } from './detail.ts';
import type { EdgeAttributes, NodeAttributes } from './drawn.ts';
import { createLabelLayer, type LabelledNode } from './label-layer.ts';
import type { Box } from './labels.ts';
import type { ScenePage } from './scene.ts';

/**
 * What is written on the canvas: names of nodes and communities, and the ground under these. While the camera moves,
 * names go with their nodes; where they stand is thought about anew when it rests.
 */
export interface Overlay {
  communities(found: readonly Community[]): void;
  /** Names have to be chosen and placed anew. */
  stale(): void;
  /** Another node is under the pointer: only what stands out by that is looked at. */
  hoverChanged(): void;
  /** Called when the camera has come to rest. */
  whenResting(run: () => void): void;
  kill(): void;
}

/** A camera that does not move for so many milliseconds rests. */
const REST = 120;
/** And for so many frames: where each takes long, the time between two moves is no rest. */
const REST_FRAMES = 2;
/** A point on the graph, in sigma's own measure. */
const MIDDLE = { x: 0.5, y: 0.5 };
/** Square pixels of the viewport for each label, so that names stay few enough to be read. */
const AREA = 9_000;

export function createOverlay(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  page: ScenePage,
  setting: () => Setting,
): Overlay {
  const ground = sigma.createCanvas('ground', { beforeLayer: 'edges' });
  const writing = sigma.createCanvas('names', { afterLayer: 'labels' });
  const labels = createLabelLayer();
  let communities: readonly Community[] = [];
  let names: readonly PlacedName[] = [];
  let reserved: readonly Box[] = [];
  let [isStale, isHoverStale, isDue] = [true, true, true];
  let rest: ReturnType<typeof setTimeout> | undefined;
  let restFrame = 0;
  /** Whether all of the ground is on its canvas. */
  let isGroundWhole = true;
  /** Where the camera was when the names were written, and the ground beneath them; null before they were. */
  let writtenAt: CameraState | null = null;
  let resting = (): void => {};

  const toPixels = (point: Point): Point => sigma.graphToViewport(point);
  const locate = (id: string): (Point & { radius: number }) | null => {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return null;
    const { width, height } = sigma.getDimensions();
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -50 || y < -20 || x > width + 50 || y > height + 20) return null;
    return { x, y, radius: sigma.scaleSize(data.size) };
  };

  /** All that may be written, as if the pointer were nowhere. */
  function gather(): void {
    isStale = false;
    isDue = true;
    reserved = page.reserved();
    const now = setting();
    const still = { ...now, emphasis: { ...now.emphasis, hovered: null } };
    labels.candidates(labelled(now.shown.nodes.values(), still));
  }

  /** What the pointer makes stand out. */
  function gatherHovered(): void {
    isHoverStale = false;
    isDue = true;
    const now = setting();
    const { hovered } = now.emphasis;
    const ids = hovered === null ? [] : [hovered, ...(now.shown.neighbours.get(hovered) ?? [])];
    labels.raise(
      labelled(
        ids.flatMap((id) => now.shown.nodes.get(id) ?? []),
        now,
      ),
    );
  }

  function labelled(nodes: Iterable<GraphNode>, now: Setting): LabelledNode[] {
    const leaders = new Set(communities.map(({ first }) => first));
    const found: LabelledNode[] = [];
    for (const node of nodes) {
      const { dot, strength, fresh } = nodeStanding(node, now);
      if (!dot) found.push({ node, strength, fresh, leads: leaders.has(node.id) });
    }
    return found;
  }

  function place(canvas: HTMLCanvasElement, strength: number): void {
    isDue = false;
    names = strength === 0 ? [] : nameCommunities(canvas);
    const { width, height } = sigma.getDimensions();
    const most = (width * height) / AREA / (names.length > 0 ? 4 : 1);
    const named = new Set(names.map(({ first }) => first));
    const letters = width < 520 ? 18 : 30;
    labels.place(canvas, locate, {
      most,
      named,
      letters,
      reserved: [...reserved, ...names.map(({ box }) => box)],
    });
  }

  function nameCommunities(canvas: HTMLCanvasElement): PlacedName[] {
    const context = canvas.getContext('2d');
    if (!context) return [];
    context.save();
    context.font = namesFont(setting().colours);
    const widthOf = (text: string): number => context.measureText(text).width;
    const found = placeNames(communities, toPixels, widthOf, { ...sigma.getDimensions(), reserved });
    context.restore();
    return found;
  }

  function drawGround(strength: number): void {
    cover(ground);
    ground.style.transform = '';
    const { colours } = setting();
    isGroundWhole = drawGrounds(ground, communities, toPixels, {
      strength,
      colours,
      ...sigma.getDimensions(),
    });
  }

  /** As large as the viewport, in pixels of the screen. */
  function cover(canvas: HTMLCanvasElement): void {
    const { width, height } = sigma.getDimensions();
    const ratio = window.devicePixelRatio;
    if (canvas.width === width * ratio && canvas.height === height * ratio) return;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.getContext('2d')?.scale(ratio, ratio);
  }

  /** Whether what is drawn can be moved as a picture: the camera went sideways, and nothing else changed. */
  function isSideways(from: CameraState, to: CameraState): boolean {
    return !isStale && !isHoverStale && !isDue && from.ratio === to.ratio && from.angle === to.angle;
  }

  function moveAlong(canvas: HTMLCanvasElement, from: CameraState): void {
    const before = sigma.framedGraphToViewport(MIDDLE, { cameraState: from });
    const now = sigma.framedGraphToViewport(MIDDLE);
    canvas.style.transform = `translate(${now.x - before.x}px, ${now.y - before.y}px)`;
  }

  function writeNames(strength: number): void {
    const { colours } = setting();
    const { width, height } = sigma.getDimensions();
    writing.style.transform = '';
    writing.getContext('2d')?.clearRect(0, 0, width, height);
    labels.draw(writing, locate, colours);
    drawNames(writing, names.map(moved), strength, colours);
  }

  /** A name goes with its community. */
  const moved = (name: PlacedName): PlacedName => {
    const community = communities.find((each) => each.id === name.id);
    return community ? { ...name, ...toPixels(community.centre) } : name;
  };

  const afterRender = (): void => {
    const { detail, emphasis } = setting();
    const camera = sigma.getCamera().getState();
    if (writtenAt && isSideways(writtenAt, camera)) {
      moveAlong(writing, writtenAt);
      if (isGroundWhole) moveAlong(ground, writtenAt);
      else drawGround(mapStrength(camera.ratio));
      return;
    }
    drawGround(mapStrength(camera.ratio));
    // Where every entity is drawn in full, the first of a community is named as itself.
    const named = !detail.whole && emphasis.selection.nodes.length === 0;
    const strength = !named ? 0 : mapStrength(camera.ratio);
    cover(writing);
    if (isStale) gather();
    if (isHoverStale) gatherHovered();
    if (isDue) place(writing, strength);
    writeNames(strength);
    writtenAt = camera;
  };
  const cameraMoved = (): void => {
    notResting();
    rest = setTimeout(() => restAfter(REST_FRAMES), REST);
  };
  function restAfter(frames: number): void {
    restFrame = requestAnimationFrame(() => (frames > 1 ? restAfter(frames - 1) : cameraRests()));
  }
  function cameraRests(): void {
    if (sigma.getCamera().isAnimated()) {
      cameraMoved();
      return;
    }
    isDue = true;
    resting();
    sigma.scheduleRender();
  }
  function notResting(): void {
    clearTimeout(rest);
    cancelAnimationFrame(restFrame);
  }
  sigma.on('afterRender', afterRender);
  sigma.getCamera().on('updated', cameraMoved);

  return {
    communities(found) {
      communities = found;
    },
    stale() {
      isStale = true;
      isHoverStale = true;
    },
    hoverChanged() {
      isHoverStale = true;
    },
    whenResting(run) {
      resting = run;
    },
    kill: notResting,
  };
}
