import type { Box } from '../../scene/labels.ts';

/** What stands on the graph, and when it changes. */

/** No name is written under any of these. */
const RESERVED = '.legend, .status > *, .tools, .live-line';
/** What stands there always: the graph is framed beside it. */
const STANDING = '.legend, .workbar, .status-line:not(.is-expansion, .is-selection), .tools';
/** What a reader begins with. */
const INPUTS = ['pointerdown', 'keydown', 'wheel'] as const;

export const reservedBoxes = (place: HTMLElement): Box[] => boxesOf(place, RESERVED);
export const standingBoxes = (place: HTMLElement): Box[] => boxesOf(place, STANDING);

/** In pixels of the canvas. */
function boxesOf(place: HTMLElement, selector: string): Box[] {
  const origin = place.getBoundingClientRect();
  const standing = place.parentElement?.querySelectorAll(selector) ?? [];
  return [...standing].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      left: left - origin.left,
      right: right - origin.left,
      top: top - origin.top,
      bottom: bottom - origin.top,
    };
  });
}

/**
 * Tells when something comes onto the graph, goes, or takes more room than before, and whether that is still part of
 * opening: once a reader has begun, the picture does not move by itself.
 */
export function watchRoom(place: HTMLElement, changed: (isOpening: boolean) => void): () => void {
  const stage = place.parentElement;
  if (!stage) return () => {};
  let isOpening = true;
  const begins = (): void => {
    isOpening = false;
  };
  for (const name of INPUTS) document.addEventListener(name, begins, { once: true, capture: true });
  const sizes = new ResizeObserver(() => changed(isOpening));
  let known: ReadonlySet<Element> = new Set();
  const look = (): void => {
    const now = new Set<Element>(stage.querySelectorAll(RESERVED));
    const gone = [...known].filter((element) => !now.has(element));
    for (const element of gone) sizes.unobserve(element);
    for (const element of now) if (!known.has(element)) sizes.observe(element);
    known = now;
    if (gone.length > 0) changed(isOpening);
  };
  const comings = new MutationObserver(look);
  comings.observe(stage, { childList: true, subtree: true });
  look();
  return () => {
    for (const name of INPUTS) document.removeEventListener(name, begins, { capture: true });
    comings.disconnect();
    sizes.disconnect();
  };
}
