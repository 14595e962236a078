import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Kind } from '../../../shared/schema/index.ts';
import { edgeKey, type Shown } from '../state/graph.ts';
import { NO_SELECTION } from '../state/selection.ts';
import type { Theme } from '../state/theme.ts';
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from './drawn.ts';
import { type PatternedEdge, PatternProgram } from './edge-program.ts';
import { type Emphasis, edgeStrength, nodeStrength } from './emphasis.ts';
import { drawLabels } from './label-layer.ts';
import {
  edgePattern,
  edgeWidth,
  hasArrow,
  lanes,
  nodeColour,
  nodeRadius,
  nodeScale,
  nodeShape,
} from './look.ts';
import { type ShapedNode, ShapeProgram } from './node-program.ts';
import type { Scene, SceneEvents, ScenePage } from './scene.ts';

/** Pixels around the graph on a canvas of full size. */
const PADDING = 48;
const NOTHING: Shown = { nodes: new Map(), edges: new Map(), positions: new Map(), neighbours: new Map() };

/** The graph on a WebGL canvas. Only this file and the two programs know sigma. */
export function createScene(container: HTMLElement, events: SceneEvents, page: ScenePage): Scene {
  const graph: DrawnGraph = new MultiDirectedGraph();
  let shown = NOTHING;
  let theme: Theme = 'light';
  let colours = page.colours();
  let scale = nodeScale(container.offsetWidth, container.offsetHeight);
  let emphasis: Emphasis = { selection: NO_SELECTION, hovered: null };

  const reduceNode = (id: string, { node, hidden, x, y }: NodeAttributes): Partial<ShapedNode> => {
    const strength = nodeStrength(id, emphasis, shown);
    return {
      x,
      y,
      hidden,
      size: nodeRadius(node.degree) * scale,
      shape: nodeShape(node),
      color: strength === 'faint' ? colours.faint : nodeColour(node, theme),
      ring: strength === 'strong' ? colours.ink : colours.paper,
      ringWidth: strength === 'strong' ? 2.2 : 1.4,
      zIndex: strength === 'strong' ? 2 : strength === 'near' ? 1 : 0,
      label: node.name,
    };
  };
  const reduceEdge = (key: string, { edge, lane }: EdgeAttributes): Partial<PatternedEdge> => {
    const strength = edgeStrength(key, edge, emphasis, shown);
    const look = {
      strong: colours.accent,
      near: colours.edgeNear,
      plain: colours.edge,
      faint: colours.faint,
    };
    return {
      hidden: false,
      color: look[strength],
      size:
        edgeWidth(edge) *
        Math.max(0.6, scale) *
        (strength === 'strong' ? 1.8 : strength === 'faint' ? 0.7 : 1),
      pattern: edgePattern(edge.modality),
      arrow: hasArrow(edge),
      lane,
      zIndex: strength === 'strong' ? 2 : strength === 'near' ? 1 : 0,
    };
  };

  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: PADDING * scale,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    defaultNodeType: 'shape',
    defaultEdgeType: 'pattern',
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { pattern: PatternProgram },
    defaultDrawNodeHover: () => {},
    nodeReducer: reduceNode,
    edgeReducer: reduceEdge,
    doubleClickZoomingRatio: 1,
    allowInvalidContainer: true,
    ...(page.reducedMotion && { zoomDuration: 0, inertiaDuration: 0 }),
  });
  const camera = sigma.getCamera();
  const duration = page.reducedMotion ? 0 : 350;

  sigma.on('clickNode', ({ node }) => events.node(node));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.expand(node);
  });
  sigma.on('doubleClickStage', ({ preventSigmaDefault }) => preventSigmaDefault());
  sigma.on('clickEdge', ({ edge }) => events.edge(edge));
  sigma.on('clickStage', () => events.empty());
  sigma.on('enterNode', ({ node }) => events.hover(node));
  sigma.on('leaveNode', () => events.hover(null));
  const pointing = (on: boolean) => () => container.classList.toggle('is-pointing', on);
  sigma.on('enterNode', pointing(true));
  sigma.on('leaveNode', pointing(false));
  sigma.on('enterEdge', pointing(true));
  sigma.on('leaveEdge', pointing(false));
  sigma.on('resize', () => {
    const { width, height } = sigma.getDimensions();
    const next = nodeScale(width, height);
    if (next === scale) return;
    scale = next;
    sigma.setSetting('stagePadding', PADDING * scale);
    sigma.scheduleRefresh();
  });
  sigma.on('afterRender', () => {
    const canvas = sigma.getCanvases().labels;
    if (canvas) drawLabels(canvas, [...labelledNodes()], page.reserved(), emphasis, shown, colours);
  });

  function* labelledNodes() {
    const { width, height } = sigma.getDimensions();
    for (const id of graph.nodes()) {
      const data = sigma.getNodeDisplayData(id);
      const node = shown.nodes.get(id);
      if (!data || data.hidden || !node) continue;
      const { x, y } = sigma.framedGraphToViewport(data);
      if (x < -50 || y < -20 || x > width + 50 || y > height + 20) continue;
      yield { node, x, y, radius: sigma.scaleSize(data.size) };
    }
  }

  /** Draws anew only what two emphases can differ in, unless a selection makes the rest faint. */
  function emphasise(next: Emphasis): void {
    const before = emphasis;
    emphasis = next;
    if (before.selection !== next.selection) {
      sigma.refresh({ skipIndexation: true });
      return;
    }
    const ids = [before.hovered, next.hovered].filter((id) => id !== null && graph.hasNode(id));
    const nodes = new Set(
      ids.flatMap((id) => (id === null ? [] : [id, ...(shown.neighbours.get(id) ?? [])])),
    );
    const edges = new Set(ids.flatMap((id) => graph.edges(id)));
    sigma.refresh({ partialGraph: { nodes: [...nodes], edges: [...edges] }, skipIndexation: true });
  }

  return {
    show(next, hidden) {
      shown = next;
      update(graph, shown, new Set(hidden));
      sigma.refresh();
    },
    paint(next) {
      theme = next;
      colours = page.colours();
      sigma.refresh({ skipIndexation: true });
    },
    select: (selection) => emphasise({ ...emphasis, selection }),
    hover: (hovered) => emphasise({ ...emphasis, hovered }),
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
      else void camera.animatedReset({ duration });
    },
    whereIs(id) {
      const data = sigma.getNodeDisplayData(id);
      if (!data) return null;
      const { left, top } = container.getBoundingClientRect();
      const { x, y } = sigma.framedGraphToViewport(data);
      return { x: left + x, y: top + y };
    },
    kill: () => sigma.kill(),
  };
}

/** Brings the drawn graph to what is shown, changing only what differs. */
function update(graph: DrawnGraph, shown: Shown, hidden: ReadonlySet<Kind>): void {
  for (const key of graph.edges()) if (!shown.edges.has(key)) graph.dropEdge(key);
  for (const id of graph.nodes()) if (!shown.nodes.has(id)) graph.dropNode(id);
  for (const [id, node] of shown.nodes) {
    const { x, y } = shown.positions.get(id) ?? { x: 0, y: 0 };
    graph.mergeNode(id, { x, y, node, hidden: hidden.has(node.kind) });
  }
  const laneOf = lanes(shown.edges);
  for (const edge of shown.edges.values()) {
    const key = edgeKey(edge);
    const attributes = { edge, lane: laneOf.get(key) ?? 0 };
    if (graph.hasEdge(key)) graph.replaceEdgeAttributes(key, attributes);
    else graph.addEdgeWithKey(key, edge.from, edge.to, attributes);
  }
}
