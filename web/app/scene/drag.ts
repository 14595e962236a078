import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { Point } from '../state/graph/placement.ts';
import type { DrawnGraph, GraphSigma } from './drawn.ts';

/** Putting an entity elsewhere by dragging it, by mouse or by finger. */
export interface DragTool {
  /** Whether what ends now was a drag, and so no click. */
  wasDrag(): boolean;
}

export interface Dragging {
  /** Whether anything can be dragged. */
  can(): boolean;
  /** Whether a finger may drag this one: elsewhere it moves the graph, which at its size is seldom beside an entity. */
  byTouch(id: string): boolean;
  /** It was put there. */
  put(id: string, point: Point): void;
}

/** So many pixels from where it began, a press is a drag. */
const SLACK = 5;

interface Held {
  readonly id: string;
  readonly from: Point;
  /** Between the pointer and the middle of the entity, so that it does not jump under the pointer. */
  readonly offset: Point;
  moved: boolean;
}

export function createDragTool(
  sigma: GraphSigma,
  graph: DrawnGraph,
  { can, byTouch, put }: Dragging,
): DragTool {
  let held: Held | null = null;
  let isDrag = false;

  const begins = (): void => {
    isDrag = false;
  };
  sigma.on('downStage', begins);
  sigma.on('downEdge', begins);
  sigma.on('downNode', ({ node, event }) => {
    begins();
    const isTouch = 'touches' in event.original;
    const isOther = 'button' in event.original && event.original.button !== 0;
    if (!can() || isOther || (isTouch && !byTouch(node))) return;
    const { x, y } = graph.getNodeAttributes(node);
    const middle = sigma.graphToViewport({ x, y });
    const offset = { x: middle.x - event.x, y: middle.y - event.y };
    held = { id: node, from: { x: event.x, y: event.y }, offset, moved: false };
  });
  sigma.on('moveBody', ({ event }) => {
    if (!held) return;
    keepCamera(event);
    const away = Math.hypot(event.x - held.from.x, event.y - held.from.y);
    if (!held.moved && away < SLACK) return;
    // What is shown may have changed meanwhile.
    if (!graph.hasNode(held.id)) {
      held = null;
      return;
    }
    held.moved = true;
    isDrag = true;
    const point = { x: event.x + held.offset.x, y: event.y + held.offset.y };
    graph.mergeNodeAttributes(held.id, sigma.viewportToGraph(point));
  });
  const ends = (): void => {
    const last = held;
    held = null;
    if (!last?.moved || !graph.hasNode(last.id)) return;
    const { x, y } = graph.getNodeAttributes(last.id);
    put(last.id, { x, y });
  };
  sigma.on('upNode', ends);
  sigma.on('upEdge', ends);
  sigma.on('upStage', ends);

  return { wasDrag: () => isDrag };
}

/** The graph stays where it is while an entity is dragged over it. */
function keepCamera(event: MouseCoords | TouchCoords): void {
  event.preventSigmaDefault();
  event.original.preventDefault();
}
