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
  const layer = document.createElementNS(NS, 'svg');
  layer.setAttribute('class', 'area');
  layer.setAttribute('aria-hidden', 'true');
  const rectangle = document.createElementNS(NS, 'rect');
  layer.append(rectangle);

  const at = (event: PointerEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const begins = (event: PointerEvent): void => {
    if (!(on || event.shiftKey) || event.button !== 0 || !event.isPrimary) return;
    start = at(event);
    container.setPointerCapture(event.pointerId);
    outline(rectangle, boxBetween(start, start));
    container.append(layer);
  };
  const goes = (event: PointerEvent): void => {
    if (start) outline(rectangle, boxBetween(start, at(event)));
  };
  const ends = (event: PointerEvent): void => {
    if (!start) return;
    const box = boxBetween(start, at(event));
    cancel();
    if (box.right - box.left >= LEAST || box.bottom - box.top >= LEAST)
      drawn(box, event.ctrlKey || event.metaKey);
  };
  const cancel = (): void => {
    start = null;
    layer.remove();
  };
  /** Sigma hears nothing of what draws a rectangle. */
  const keeps = (event: MouseEvent | TouchEvent): void => {
    if (on || event.shiftKey) event.stopPropagation();
  };
  const heard = ['mousedown', 'touchstart', 'click'] as const;
  container.addEventListener('pointerdown', begins, true);
  container.addEventListener('pointermove', goes, true);
  container.addEventListener('pointerup', ends, true);
  container.addEventListener('pointercancel', cancel, true);
  for (const name of heard) container.addEventListener(name, keeps, true);
  return {
    draws(next) {
      on = next;
      container.classList.toggle('is-drawing', on);
    },
    kill() {
      cancel();
      container.removeEventListener('pointerdown', begins, true);
      container.removeEventListener('pointermove', goes, true);
      container.removeEventListener('pointerup', ends, true);
      container.removeEventListener('pointercancel', cancel, true);
      for (const name of heard) container.removeEventListener(name, keeps, true);
    },
  };
}

function outline(rectangle: SVGRectElement, { left, top, right, bottom }: Box): void {
  rectangle.setAttribute('x', String(left));
  rectangle.setAttribute('y', String(top));
  rectangle.setAttribute('width', String(right - left));
  rectangle.setAttribute('height', String(bottom - top));
}
