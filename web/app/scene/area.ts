import type { Point } from '../state/graph/placement.ts';
import type { Box } from './labels.ts';
import { boxBetween } from './walk.ts';

/** Drawing a rectangle over the canvas: with the shift key held, or while the tool for it is on; by mouse and touch. */
export interface AreaTool {
  draws(on: boolean): void;
  kill(): void;
}

/** A rectangle smaller than this is a click that slipped, in pixels. */
const LEAST = 4;
const NS = 'http://www.w3.org/2000/svg';

export function createAreaTool(container: HTMLElement, drawn: (box: Box, add: boolean) => void): AreaTool {
  let on = false;
  let start: Point | null = null;
  const outline = createOutline(container.ownerDocument);

  const begins = (event: PointerEvent): void => {
    if (!(on || event.shiftKey) || event.button !== 0 || !event.isPrimary) return;
    start = pointIn(container, event);
    container.setPointerCapture(event.pointerId);
    outline.draw(boxBetween(start, start));
    container.append(outline.element);
  };
  const goes = (event: PointerEvent): void => {
    if (start) outline.draw(boxBetween(start, pointIn(container, event)));
  };
  const ends = (event: PointerEvent): void => {
    if (!start) return;
    const box = boxBetween(start, pointIn(container, event));
    cancel();
    if (box.right - box.left >= LEAST || box.bottom - box.top >= LEAST)
      drawn(box, event.ctrlKey || event.metaKey);
  };
  const cancel = (): void => {
    start = null;
    outline.element.remove();
  };
  const hears = new AbortController();
  const early = { capture: true, signal: hears.signal };
  container.addEventListener('pointerdown', begins, early);
  container.addEventListener('pointermove', goes, early);
  container.addEventListener('pointerup', ends, early);
  container.addEventListener('pointercancel', cancel, early);
  hideFromSigma(container, (event) => on || event.shiftKey, hears.signal);
  return {
    draws(next) {
      on = next;
      container.classList.toggle('is-drawing', on);
    },
    kill() {
      cancel();
      hears.abort();
    },
  };
}

/** Sigma hears nothing of what draws a rectangle. */
function hideFromSigma(
  container: HTMLElement,
  draws: (event: MouseEvent | TouchEvent) => boolean,
  signal: AbortSignal,
): void {
  const keeps = (event: MouseEvent | TouchEvent): void => {
    if (draws(event)) event.stopPropagation();
  };
  for (const name of ['mousedown', 'touchstart', 'click'] as const)
    container.addEventListener(name, keeps, { capture: true, signal });
}

function pointIn(container: HTMLElement, event: PointerEvent): Point {
  const { left, top } = container.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function createOutline(document: Document): { readonly element: SVGSVGElement; draw(box: Box): void } {
  const element = document.createElementNS(NS, 'svg');
  element.setAttribute('class', 'area');
  element.setAttribute('aria-hidden', 'true');
  const rectangle = document.createElementNS(NS, 'rect');
  element.append(rectangle);
  return {
    element,
    draw({ left, top, right, bottom }) {
      rectangle.setAttribute('x', String(left));
      rectangle.setAttribute('y', String(top));
      rectangle.setAttribute('width', String(right - left));
      rectangle.setAttribute('height', String(bottom - top));
    },
  };
}
