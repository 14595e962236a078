import type { Point } from '../state/graph/placement.ts';
import type { Selection } from '../state/graph/selection.ts';
import type { Theme } from '../state/theme.ts';
import type { Drawn } from './appearance.ts';
import type { SceneColours } from './colours.ts';
import type { Frame } from './frame.ts';
import type { Box } from './labels.ts';

/** What the rest of the explorer knows of the canvas. */
export interface Scene {
  /** Draws this graph; what was there stays where it was. */
  show(shown: Drawn): void;
  /** Moves nodes while a layout settles; the next `show` says where they stay. */
  move(positions: ReadonlyMap<string, Point>): void;
  /** Draws in the page's colours of this theme. */
  paint(theme: Theme): void;
  select(selection: Selection): void;
  /** Marks the nodes that were chosen on the graph. */
  choose(ids: ReadonlySet<string>): void;
  hover(id: string | null): void;
  /** Moves the camera so that these nodes can be read. */
  focus(ids: readonly string[]): void;
  zoom(by: 'in' | 'out' | 'all'): void;
  /** What stands on the graph is there now, or has another size; while the page opens, the graph is framed anew. */
  makeRoom(isOpening: boolean): void;
  /** Where a node is on the page, in pixels of the viewport; null where it is not drawn. */
  whereIs(id: string): { x: number; y: number } | null;
  /** Whether dragging draws a rectangle that chooses, in place of moving the graph. */
  draws(rectangle: boolean): void;
  /** What is in view and where, as exports write it. */
  frame(): Frame;
  kill(): void;
}

/** What the canvas tells. */
export interface SceneEvents {
  node(id: string): void;
  expand(id: string): void;
  edge(key: string): void;
  empty(): void;
  hover(id: string | null): void;
  /** An entity was dragged there, in the units of positions; without it none can be dragged. */
  put?(id: string, point: Point): void;
  /** A rectangle was drawn around these; `add` where they come to those that were chosen before. */
  area(ids: readonly string[], add: boolean): void;
}

/** What the canvas needs of the page around it. */
export interface ScenePage {
  /** What it begins with; its colours are those of `colours`. */
  readonly theme: Theme;
  colours(): SceneColours;
  /** What stands on the graph, in pixels of the canvas, so that no name is written under it. */
  reserved(): readonly Box[];
  /** What of it stands there always, so that the graph as a whole is framed beside it. */
  standing?(): readonly Box[];
  readonly reducedMotion: boolean;
}
