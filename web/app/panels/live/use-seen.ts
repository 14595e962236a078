import { useEffect } from 'preact/hooks';
import type { Scene } from '../../scene/scene.ts';
import { seenLongEnough, watched } from '../../state/live/seen.ts';
import { useDesk } from '../frame/context.ts';

/** Puts the mark of what is new away when it was in view for a while. Nothing runs while nothing is new. */
export function useSeen(scene: Scene | null): void {
  const { explorer, actions } = useDesk();
  const some = explorer.live.fresh.value.size > 0;
  useEffect(() => {
    if (!scene || !some) return;
    let counts: ReadonlyMap<string, number> = new Map();
    const isInView = (id: string): boolean => {
      const at = scene.whereIs(id);
      if (!at || document.visibilityState !== 'visible') return false;
      const { left, right, top, bottom } = frameOf();
      return at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
    };
    const timer = setInterval(() => {
      counts = watched(counts, explorer.live.fresh.peek(), isInView, 1);
      const seen = seenLongEnough(counts);
      if (seen.length > 0) actions.seen(seen);
    }, 1_000);
    return () => clearInterval(timer);
  }, [scene, some, explorer, actions]);
}

/** Where the graph is drawn on the page, in pixels of the viewport. */
function frameOf(): { left: number; right: number; top: number; bottom: number } {
  const nowhere = { left: 0, right: -1, top: 0, bottom: -1 };
  return document.querySelector('.canvas')?.getBoundingClientRect() ?? nowhere;
}
