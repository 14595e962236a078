import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Point } from '../state/graph/placement.ts';
import type { Selection } from '../state/graph/selection.ts';
import type { Theme } from '../state/theme.ts';
import type { Drawn } from './appearance.ts';
import { type AreaTool, createAreaTool } from './area.ts';
import { createDragTool, type DragTool } from './drag.ts';
import { move, update } from './drawing.ts';
import type { DrawnGraph, EdgeAttributes, GraphSigma, NodeAttributes } from './drawn.ts';
import type { Emphasis } from './emphasis.ts';
import { focusOn } from './focus.ts';
import { type Frame, frameOf } from './frame.ts';
import { Framer, paddingAt } from './framer.ts';
import { nodeScale } from './look.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { hearPointer } from './pointer.ts';
import { redrawnBetween } from './redrawn.ts';
import { MANY, reduceEdge, reduceNode } from './reducers.ts';
import type { Scene, SceneEvents, ScenePage } from './scene.ts';
import { CurrentSetting } from './setting.ts';
import { PROGRAMS_FOR_MANY, sigmaSettings } from './sigma-settings.ts';
import { centresOf, seenFromAfar } from './viewport.ts';
import { within } from './walk.ts';

/** How long the camera is on its way, in milliseconds. */
const DURATION = 350;

/** The graph on a WebGL canvas. Only files of this folder know sigma. */
export function createScene(container: HTMLElement, events: SceneEvents, page: ScenePage): Scene {
  return new SigmaScene(container, events, page);
}

class SigmaScene implements Scene {
  readonly #container: HTMLElement;
  readonly #page: ScenePage;
  readonly #duration: number;
  readonly #graph: DrawnGraph = new MultiDirectedGraph();
  readonly #setting: CurrentSetting;
  readonly #sigma: GraphSigma;
  readonly #overlay: Overlay;
  readonly #area: AreaTool;
  readonly #framer: Framer;
  /** Whether the programs for large graphs are there. */
  #isForMany = false;

  constructor(container: HTMLElement, events: SceneEvents, page: ScenePage) {
    this.#container = container;
    this.#page = page;
    this.#duration = page.reducedMotion ? 0 : DURATION;
    this.#setting = new CurrentSetting({
      theme: page.theme,
      colours: page.colours(),
      scale: nodeScale(container.offsetWidth, container.offsetHeight),
    });
    const setting = () => this.#setting.now;
    this.#sigma = this.#startSigma();
    this.#overlay = createOverlay(this.#sigma, page, setting);
    this.#framer = new Framer(this.#sigma, page, setting);
    this.#area = createAreaTool(container, (box, add) =>
      events.area(within(centresOf(this.#sigma, this.#graph), box), add),
    );
    hearPointer(this.#sigma, container, events, this.#dragTool(events));
    this.#sigma.on('resize', () => this.#resized());
    this.#overlay.whenResting(() => this.#rested());
  }

  #startSigma(): GraphSigma {
    const [graph, setting] = [this.#graph, this.#setting];
    return new Sigma<NodeAttributes, EdgeAttributes>(graph, this.#container, {
      ...sigmaSettings(this.#page.reducedMotion),
      stagePadding: paddingAt(setting.now.scale),
      nodeReducer: (_, attributes) => reduceNode(attributes, setting.now, graph),
      edgeReducer: (key, attributes) => reduceEdge(key, attributes, setting.now, graph),
    });
  }

  #dragTool(events: SceneEvents): DragTool {
    return createDragTool(this.#sigma, this.#graph, {
      can: () => events.put !== undefined,
      byTouch: (id) => {
        const { selected, selection } = this.#setting.now.emphasis;
        return selected.has(id) || selection.nodes.includes(id);
      },
      put: (id, point) => events.put?.(id, point),
    });
  }

  #resized(): void {
    const { width, height } = this.#sigma.getDimensions();
    this.#overlay.stale();
    const scale = nodeScale(width, height);
    if (scale !== this.#setting.now.scale) {
      this.#setting.change({ scale });
      this.#sigma.setSetting('stagePadding', paddingAt(scale));
    }
    this.#framer.frameAnew();
    this.#sigma.scheduleRefresh();
  }

  #rested(): void {
    if (this.#setting.restAt(this.#sigma.getCamera().ratio)) this.#refresh();
  }

  /** Looks alone changed: nothing has to be placed or looked up anew. */
  #refresh(): void {
    this.#overlay.stale();
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Draws anew only what two emphases can differ in. */
  #emphasise(change: Partial<Emphasis>): void {
    const { emphasis: before, shown } = this.#setting.now;
    const next = { ...before, ...change };
    this.#setting.change({ emphasis: next });
    const redrawn = redrawnBetween(before, next, shown, this.#graph);
    if (redrawn === 'all') {
      this.#refresh();
      return;
    }
    if (redrawn.nodes.length === 0) return;
    this.#overlay.hoverChanged();
    // From one node to another the pointer leaves and enters at once: both are drawn in one frame.
    this.#sigma.refresh({ partialGraph: redrawn, skipIndexation: true, schedule: true });
  }

  #readyForMany(): void {
    if (this.#isForMany || this.#graph.order <= MANY) return;
    this.#isForMany = true;
    this.#sigma.setSettings(PROGRAMS_FOR_MANY);
  }

  show(shown: Drawn): void {
    this.#setting.show(shown);
    this.#overlay.communities(this.#setting.communitiesAt(shown.positions));
    update(this.#graph, shown);
    this.#readyForMany();
    this.#framer.frameShown();
    this.#overlay.stale();
    this.#sigma.refresh();
  }

  move(positions: ReadonlyMap<string, Point>): void {
    move(this.#graph, positions);
    this.#framer.frame(positions);
    this.#overlay.communities(this.#setting.communitiesAt(positions));
    this.#overlay.stale();
    this.#sigma.refresh();
  }

  paint(theme: Theme): void {
    if (this.#setting.now.theme === theme) return;
    this.#setting.change({ theme, colours: this.#page.colours() });
    this.#refresh();
  }

  select(selection: Selection): void {
    this.#emphasise({ selection });
  }

  choose(selected: ReadonlySet<string>): void {
    this.#emphasise({ selected });
  }

  hover(hovered: string | null): void {
    this.#emphasise({ hovered });
  }

  focus(ids: readonly string[]): void {
    const points = ids.flatMap((id) => this.#sigma.getNodeDisplayData(id) ?? []);
    const camera = this.#sigma.getCamera();
    const seen = seenFromAfar(this.#sigma, 2 * paddingAt(this.#setting.now.scale));
    const view = focusOn(points, camera.ratio, this.#graph.order, seen);
    if (view) void camera.animate(view, { duration: this.#duration });
  }

  zoom(by: 'in' | 'out' | 'all'): void {
    const camera = this.#sigma.getCamera();
    const duration = this.#duration;
    if (by === 'in') void camera.animatedZoom({ duration });
    else if (by === 'out') void camera.animatedUnzoom({ duration });
    else {
      this.#framer.frameAnew();
      this.#overlay.stale();
      this.#sigma.refresh();
      void camera.animatedReset({ duration });
    }
  }

  makeRoom(isOpening: boolean): void {
    this.#overlay.stale();
    if (this.#framer.makeRoom(isOpening)) this.#sigma.scheduleRefresh();
    else this.#sigma.scheduleRender();
  }

  whereIs(id: string): Point | null {
    const data = this.#sigma.getNodeDisplayData(id);
    if (!data) return null;
    const { left, top } = this.#container.getBoundingClientRect();
    const { x, y } = this.#sigma.framedGraphToViewport(data);
    return { x: left + x, y: top + y };
  }

  draws(rectangle: boolean): void {
    this.#area.draws(rectangle);
  }

  frame(): Frame {
    return frameOf(this.#setting.now, {
      ...this.#sigma.getDimensions(),
      zoom: this.#sigma.scaleSize(1),
      toPixels: (point) => this.#sigma.graphToViewport(point),
    });
  }

  kill(): void {
    this.#area.kill();
    this.#overlay.kill();
    this.#sigma.kill();
  }
}
