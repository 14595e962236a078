import type { CameraState } from 'sigma/types';
import type { Setting } from './appearance.ts';
import { watchRest } from './camera-rest.ts';
import { mapStrength } from './community-layer.ts';
import type { Community } from './detail.ts';
import type { GraphSigma } from './drawn.ts';
import { Ground } from './ground.ts';
import type { ScenePage } from './scene.ts';
import { isSideways } from './viewport.ts';
import { Writing } from './writing.ts';

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

export function createOverlay(
  sigma: GraphSigma,
  page: Pick<ScenePage, 'reserved'>,
  setting: () => Setting,
): Overlay {
  const ground = new Ground(sigma);
  const writing = new Writing(sigma, page, setting);
  let communities: readonly Community[] = [];
  /** Where the camera was when the names were written, and the ground beneath them; null before they were. */
  let writtenAt: CameraState | null = null;
  let resting = (): void => {};

  function afterRender(): void {
    const camera = sigma.getCamera().getState();
    const strength = mapStrength(camera.ratio);
    if (writtenAt && writing.isPlaced && isSideways(writtenAt, camera)) {
      writing.follow(writtenAt);
      if (!ground.follow(writtenAt)) ground.draw(communities, strength, setting());
      return;
    }
    ground.draw(communities, strength, setting());
    writing.write(communities, namesCommunities(setting()) ? strength : 0);
    writtenAt = camera;
  }
  sigma.on('afterRender', afterRender);
  const forgetRest = watchRest(sigma.getCamera(), () => {
    writing.due();
    resting();
    sigma.scheduleRender();
  });

  return {
    communities(found) {
      communities = found;
    },
    stale: () => writing.stale(),
    hoverChanged: () => writing.hoverChanged(),
    whenResting(run) {
      resting = run;
    },
    kill: forgetRest,
  };
}

/** Where every entity is drawn in full, the first of a community is named as itself; so it is along an axis. */
function namesCommunities({ detail, emphasis, shown }: Setting): boolean {
  return !detail.whole && !shown.axis && emphasis.selection.nodes.length === 0;
}
