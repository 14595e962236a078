import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { createEdgeCompoundProgram, EdgeLineProgram, NodePointProgram } from 'sigma/rendering';
import type { Point } from '../state/graph/placement.ts';
import { NO_SELECTION } from '../state/graph/selection.ts';
import { edgeAppearance, nodeAppearance, type Setting } from './appearance.ts';
import { createAreaTool } from './area.ts';
import { communitiesOf, detailAt, levelOf, ranks } from './detail.ts';
import { createDragTool } from './drag.ts';
import { move, update } from './drawing.ts';
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from './drawn.ts';
import { type PatternedEdge, PatternProgram } from './edge-program.ts';
import type { Emphasis } from './emphasis.ts';
import { boundsOf, frameOf } from './frame.ts';
import { type Bounds, framed, NO_SIDES, sidesFor } from './framing.ts';
import { nodeScale } from './look.ts';
import { type ShapedNode, ShapeProgram } from './node-program.ts';
import { createOverlay } from './overlay.ts';
import type { Scene, SceneEvents, ScenePage } from './scene.ts';
import { within } from './walk.ts';

/** Pixels around the graph on a canvas of full size. */
const PADDING = 48;
/** Above so many nodes, dots and plain lines are drawn by sigma's simplest programs. */
export const MANY = 5_000;

/**
 * What draws, under sigma's own names: it compiles a program for each of these names whether anything is drawn with it or
 * not, and waits for the graphics every time. What only large graphs need is not compiled before.
 */
const PROGRAMS = {
  nodeProgramClasses: { circle: ShapeProgram },
  edgeProgramClasses: {
    arrow: PatternProgram,
    line: createEdgeCompoundProgram<NodeAttributes, EdgeAttributes>([]),
  },
};
const PROGRAMS_FOR_MANY = {
  nodeProgramClasses: { circle: ShapeProgram, dot: NodePointProgram },
  nodeHoverProgramClasses: { circle: ShapeProgram, dot: NodePointProgram },
  edgeProgramClasses: { arrow: PatternProgram, line: EdgeLineProgram },
};

/** The graph on a WebGL canvas. Only this file and the two programs know sigma. */
export function createScene(container: HTMLElement, events: SceneEvents, page: ScenePage): Scene {
  const graph: DrawnGraph = new MultiDirectedGraph();
  let rank = ranks([]);
  let level = 0;
  let setting: Setting = {
    shown: { nodes: new Map(), edges: new Map(), positions: new Map(), neighbours: new Map() },
    emphasis: { selection: NO_SELECTION, hovered: null, selected: new Set() },
    detail: detailAt(0, rank),
    theme: page.theme,
    colours: page.colours(),
    scale: nodeScale(container.offsetWidth, container.offsetHeight),
  };

  const reduceNode = (_: string, { node, x, y }: NodeAttributes): Partial<ShapedNode> => {
    const look = nodeAppearance(node, setting);
    return {
      x,
      y,
      type: look.dot && graph.order > MANY ? 'dot' : 'circle',
      size: look.radius,
      shape: look.shape,
      color: look.colour,
      ring: look.ring,
      ringWidth: look.ringWidth,
      pinned: look.pinned,
      fresh: look.fresh,
      zIndex: look.strength === 'strong' ? 3 : look.strength === 'near' ? 2 : look.dot ? 0 : 1,
      label: null,
    };
  };
  const reduceEdge = (key: string, { edge, lane }: EdgeAttributes): Partial<PatternedEdge> => {
    const look = edgeAppearance(key, edge, setting);
    const simple = graph.order > MANY && look.pattern === 'solid' && !look.open && look.strength === 'plain';
    return {
      hidden: look.hidden,
      type: simple ? 'line' : 'arrow',
      color: look.colour,
      size: look.width,
      pattern: look.pattern,
      arrow: look.arrow,
      open: look.open,
      lane,
      zIndex: look.strength === 'strong' ? 2 : look.strength === 'near' ? 1 : 0,
    };
  };

  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: PADDING * setting.scale,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    defaultNodeType: 'circle',
    defaultEdgeType: 'arrow',
    ...PROGRAMS,
    defaultDrawNodeHover: () => {},
    nodeReducer: reduceNode,
    edgeReducer: reduceEdge,
    doubleClickZoomingRatio: 1,
    allowInvalidContainer: true,
    ...(page.reducedMotion && { zoomDuration: 0, inertiaDuration: 0 }),
  });
  const camera = sigma.getCamera();
  const duration = page.reducedMotion ? 0 : 350;
  const overlay = createOverlay(sigma, page, () => setting);
  const area = createAreaTool(container, (box, add) => events.area(within(inPixels(), box), add));

  const drag = createDragTool(sigma, graph, {
    can: () => events.put !== undefined,
    byTouch: (id) => setting.emphasis.selected.has(id) || setting.emphasis.selection.nodes.includes(id),
    put: (id, point) => events.put?.(id, point),
  });
  const clicked = (run: () => void): void => {
    if (!drag.wasDrag()) run();
  };

  sigma.on('clickNode', ({ node }) => clicked(() => events.node(node)));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.expand(node);
  });
  sigma.on('doubleClickStage', ({ preventSigmaDefault }) => preventSigmaDefault());
  sigma.on('clickEdge', ({ edge }) => clicked(() => events.edge(edge)));
  sigma.on('clickStage', () => clicked(() => events.empty()));
  sigma.on('enterNode', ({ node }) => events.hover(node));
  sigma.on('leaveNode', () => events.hover(null));
  const pointing = (on: boolean) => () => container.classList.toggle('is-pointing', on);
  sigma.on('enterNode', pointing(true));
  sigma.on('leaveNode', pointing(false));
  sigma.on('enterEdge', pointing(true));
  sigma.on('leaveEdge', pointing(false));
  sigma.on('resize', () => {
    const { width, height } = sigma.getDimensions();
    overlay.stale();
    const scale = nodeScale(width, height);
    if (scale !== setting.scale) {
      setting = { ...setting, scale };
      sigma.setSetting('stagePadding', PADDING * scale);
    }
    frameAgain();
    sigma.scheduleRefresh();
  });
  overlay.whenResting(() => {
    const next = levelOf(camera.ratio);
    if (next === level) return;
    const before = setting.detail.count;
    level = next;
    setting = { ...setting, detail: detailAt(level, rank) };
    if (setting.detail.count !== before) refresh();
  });

  function* inPixels(): Generator<[string, Point]> {
    for (const id of graph.nodes()) {
      const data = sigma.getNodeDisplayData(id);
      if (data && !data.hidden) yield [id, sigma.framedGraphToViewport(data)];
    }
  }

  /** Looks alone changed: nothing has to be placed or looked up anew. */
  function refresh(): void {
    overlay.stale();
    sigma.refresh({ skipIndexation: true });
  }

  /** Draws anew only what two emphases can differ in, unless a selection makes the rest faint. */
  function emphasise(next: Emphasis): void {
    const before = setting.emphasis;
    setting = { ...setting, emphasis: next };
    if (before.selection !== next.selection || !isSame(before.selected, next.selected)) {
      refresh();
      return;
    }
    const ids = [before.hovered, next.hovered].filter((id) => id !== null && graph.hasNode(id));
    if (ids.length === 0) return;
    const nodes = new Set(
      ids.flatMap((id) => (id === null ? [] : [id, ...(setting.shown.neighbours.get(id) ?? [])])),
    );
    const edges = new Set(ids.flatMap((id) => graph.edges(id)));
    overlay.hoverChanged();
    // From one node to another the pointer leaves and enters at once: both are drawn in one frame.
    sigma.refresh({
      partialGraph: { nodes: [...nodes], edges: [...edges] },
      skipIndexation: true,
      schedule: true,
    });
  }

  let forMany = false;
  function readyForMany(): void {
    if (forMany || graph.order <= MANY) return;
    forMany = true;
    sigma.setSettings(PROGRAMS_FOR_MANY);
  }

  let bounds: Bounds = boundsOf([]);
  let sides = NO_SIDES;
  let hasRoom = false;

  /** The frame of the picture is that of all positions, so that it stays when a filter leaves something out. */
  function frameAll(positions: ReadonlyMap<string, Point>): void {
    bounds = boundsOf([...positions.values()]);
    const padding = PADDING * setting.scale;
    const { left, right, bottom, top } = framed(bounds, sigma.getDimensions(), sides, padding);
    sigma.setCustomBBox(positions.size > 1 ? { x: [left, right], y: [bottom, top] } : null);
  }
  /** What the picture is framed by: where a reader put something changes it as little as a filter does. */
  const framing = (): ReadonlyMap<string, Point> => setting.shown.unmoved ?? setting.shown.positions;
  /** The frame anew, beside what stands on the graph now. */
  function frameAgain(): void {
    const positions = framing();
    const boxes = page.standing?.() ?? [];
    hasRoom = boxes.length > 0 && positions.size > 0;
    bounds = boundsOf([...positions.values()]);
    const padding = PADDING * setting.scale;
    sides = sidesFor(positions.values(), bounds, sigma.getDimensions(), boxes, padding);
    frameAll(positions);
  }

  return {
    show(shown) {
      rank = ranks(shown.nodes.values());
      setting = { ...setting, shown, detail: detailAt(level, rank) };
      overlay.communities(communitiesOf(shown.nodes.values(), shown.positions, rank));
      update(graph, shown);
      readyForMany();
      const before = bounds;
      frameAll(framing());
      // Where everything has another place, what stands on the graph may cover other things than before.
      if (hasRoom && !isSameBounds(before, bounds)) frameAgain();
      overlay.stale();
      sigma.refresh();
    },
    move(positions) {
      move(graph, positions);
      frameAll(positions);
      overlay.communities(communitiesOf(setting.shown.nodes.values(), positions, rank));
      overlay.stale();
      sigma.refresh();
    },
    paint(theme) {
      if (setting.theme === theme) return;
      setting = { ...setting, theme, colours: page.colours() };
      refresh();
    },
    select: (selection) => emphasise({ ...setting.emphasis, selection }),
    choose: (selected) => emphasise({ ...setting.emphasis, selected }),
    hover: (hovered) => emphasise({ ...setting.emphasis, hovered }),
    focus(ids) {
      const points = ids.flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
      if (points.length === 0) return;
      const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
      const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
      // A small graph is seen whole; moving closer would only hide the rest.
      const near = graph.order > 60 ? 0.45 : 1;
      void camera.animate({ x, y, ratio: Math.min(camera.ratio, near) }, { duration });
    },
    zoom(by) {
      if (by === 'in') void camera.animatedZoom({ duration });
      else if (by === 'out') void camera.animatedUnzoom({ duration });
      else {
        frameAgain();
        overlay.stale();
        sigma.refresh();
        void camera.animatedReset({ duration });
      }
    },
    makeRoom(isOpening) {
      overlay.stale();
      if ((hasRoom && !isOpening) || framing().size === 0) {
        sigma.scheduleRender();
        return;
      }
      frameAgain();
      sigma.scheduleRefresh();
    },
    whereIs(id) {
      const data = sigma.getNodeDisplayData(id);
      if (!data) return null;
      const { left, top } = container.getBoundingClientRect();
      const { x, y } = sigma.framedGraphToViewport(data);
      return { x: left + x, y: top + y };
    },
    draws: area.draws,
    frame: () =>
      frameOf(setting, {
        ...sigma.getDimensions(),
        zoom: sigma.scaleSize(1),
        toPixels: (point) => sigma.graphToViewport(point),
      }),
    kill() {
      area.kill();
      overlay.kill();
      sigma.kill();
    },
  };
}

function isSameBounds(a: Bounds, b: Bounds): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((id) => b.has(id)));
}
