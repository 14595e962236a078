import type Sigma from 'sigma';
import type { Point } from '../state/graph/placement.ts';
import { nodeAppearance, type Setting } from './appearance.ts';
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
import { createLabelLayer } from './label-layer.ts';
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
  /** Called when the camera has come to rest. */
  whenResting(run: () => void): void;
  kill(): void;
}

/** Milliseconds after which a camera that does not move rests. */
const REST = 120;
/** Square pixels of the viewport for each label, so that names stay few enough to be read. */
const AREA = 9_000;

export function createOverlay(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  page: ScenePage,
  setting: () => Setting,
): Overlay {
  const ground = sigma.createCanvas('ground', { beforeLayer: 'edges' });
  const labels = createLabelLayer();
  let communities: readonly Community[] = [];
  let names: readonly PlacedName[] = [];
  let reserved: readonly Box[] = [];
  let [isStale, isDue] = [true, true];
  let rest: ReturnType<typeof setTimeout> | undefined;
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

  function gather(): void {
    isStale = false;
    isDue = true;
    reserved = page.reserved();
    const now = setting();
    const found = [];
    const leaders = new Set(communities.map(({ first }) => first));
    for (const node of now.shown.nodes.values()) {
      const { dot, strength, fresh } = nodeAppearance(node, now);
      if (!dot) found.push({ node, strength, fresh, leads: leaders.has(node.id) });
    }
    labels.candidates(found);
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
    const { width, height } = sigma.getDimensions();
    const ratio = window.devicePixelRatio;
    if (ground.width !== width * ratio || ground.height !== height * ratio) {
      ground.width = width * ratio;
      ground.height = height * ratio;
      ground.getContext('2d')?.scale(ratio, ratio);
    }
    drawGrounds(ground, communities, toPixels, strength, setting().colours);
  }

  /** A name goes with its community. */
  const moved = (name: PlacedName): PlacedName => {
    const community = communities.find((each) => each.id === name.id);
    return community ? { ...name, ...toPixels(community.centre) } : name;
  };

  const afterRender = (): void => {
    const canvas = sigma.getCanvases().labels;
    if (!canvas) return;
    const { colours, emphasis } = setting();
    const { detail } = setting();
    // Where every entity is drawn in full, the first of a community is named as itself.
    const named = !detail.whole && emphasis.selection.nodes.length === 0;
    const strength = !named ? 0 : mapStrength(sigma.getCamera().ratio);
    if (isStale) gather();
    if (isDue) place(canvas, strength);
    drawGround(mapStrength(sigma.getCamera().ratio));
    labels.draw(canvas, locate, colours);
    drawNames(canvas, names.map(moved), strength, colours);
  };
  const cameraMoved = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      isDue = true;
      resting();
      sigma.scheduleRender();
    }, REST);
  };
  sigma.on('afterRender', afterRender);
  sigma.getCamera().on('updated', cameraMoved);

  return {
    communities(found) {
      communities = found;
    },
    stale() {
      isStale = true;
    },
    whenResting(run) {
      resting = run;
    },
    kill: () => clearTimeout(rest),
  };
}
