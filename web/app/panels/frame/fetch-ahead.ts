import { computed, effect } from '@preact/signals';
import type { Explorer } from '../../state/explorer.ts';

/** Milliseconds after the first picture, where the browser does not say when it rests. */
const REST = 500;

/**
 * Fetches what may be wanted next as soon as the first picture stands and the browser rests: it takes nothing from the
 * picture, and is there before a hand has found it.
 * @returns what ends it
 */
export function fetchAhead(explorer: Explorer, fetchNear: () => Promise<void>): () => void {
  const isDrawn = computed(() => explorer.parts.value.length > 0 || explorer.graphFault.value !== null);
  let [over, due] = [false, false];
  const run = (): void => {
    if (!over) void fetchNear();
  };
  const stop = effect(() => {
    if (due || !isDrawn.value) return;
    due = true;
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 4 * REST });
    else setTimeout(run, REST);
  });
  return () => {
    over = true;
    stop();
  };
}
