import { computed, effect } from '@preact/signals';
import type { Drawn } from '../../scene/appearance.ts';
import type { Arranger } from '../../scene/layouts/arranger.ts';
import { layoutNamed } from '../../scene/layouts/index.ts';
import type { Layout } from '../../scene/layouts/layout.ts';
import { withScene } from '../../scene/load-scene.ts';
import type { Scene, SceneEvents, ScenePage } from '../../scene/scene.ts';
import type { Actions } from '../../state/actions.ts';
import type { Explorer } from '../../state/explorer.ts';
import { readColours } from '../frame/read-colours.ts';
import { reservedBoxes, standingBoxes, watchRoom } from './room.ts';
import { createWishes, type Wished } from './wished.ts';

/** Puts the canvas into its place and keeps it and the state together. Returns what takes it away again. */
export function openScene(
  place: HTMLElement,
  explorer: Explorer,
  actions: Actions,
  arranger: Arranger,
  told: (scene: Scene | null) => void,
  missing: () => void,
): () => void {
  let over = false;
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let close = (): void => {};
  withScene(({ createScene }) => {
    if (over) return;
    const page = pageAround(place, explorer, reducedMotion);
    const scene = createScene(place, eventsFor(explorer, actions), page);
    const unfollow = followState(scene, explorer, arranger, reducedMotion);
    const answer = (event: Event): void => answerWhere(scene, event);
    place.addEventListener('dramatis:where', answer);
    const unwatch = watchRoom(place, (isOpening) => scene.makeRoom(isOpening));
    close = () => {
      unwatch();
      place.removeEventListener('dramatis:where', answer);
      unfollow();
      scene.kill();
    };
    told(scene);
  }, missing);
  return () => {
    over = true;
    close();
    told(null);
  };
}

type CanvasActions = Pick<
  Actions,
  'open' | 'expandAsking' | 'openRelation' | 'close' | 'hover' | 'put' | 'select'
>;

/** What is done on the canvas, done to the state. */
export function eventsFor(explorer: Explorer, actions: CanvasActions): SceneEvents {
  return {
    node: (id) => actions.open(id),
    expand: (id) => actions.expandAsking(id),
    edge: (key) => {
      const edge = explorer.shown.peek().edges.get(key);
      if (edge) actions.openRelation(edge.from, edge.type, edge.to);
    },
    empty: () => {
      if (explorer.view.peek().panel.is !== 'shown') actions.close();
    },
    hover: actions.hover,
    put: actions.put,
    area: (ids, more) => actions.select(ids, { more }),
  };
}

function pageAround(place: HTMLElement, explorer: Explorer, reducedMotion: boolean): ScenePage {
  return {
    theme: explorer.theme.peek(),
    colours: readColours,
    reserved: () => reservedBoxes(place),
    standing: () => standingBoxes(place),
    reducedMotion,
  };
}

/** Shows the state on the canvas, and what it becomes. Returns what ends that. */
export function followState(
  scene: Scene,
  explorer: Explorer,
  arranger: Pick<Arranger, 'moving'>,
  reducedMotion: boolean,
): () => void {
  const layout = computed(() => layoutNamed(explorer.view.value.layout?.name));
  const wishes = createWishes(explorer);
  const frame = (wished: Wished): void => (wished === 'all' ? scene.zoom('all') : scene.focus(wished));
  const effects = [
    effect(() => scene.show(drawnOf(explorer, layout.value))),
    effect(() => {
      const wished = wishes();
      // After all that changed with it, of which some is told later than this.
      if (wished) queueMicrotask(() => effects.length > 0 && frame(wished));
    }),
    effect(() => {
      const moving = arranger.moving.value;
      if (moving && !reducedMotion) scene.move(moving);
    }),
    effect(() => scene.choose(explorer.selected.value)),
    effect(() => {
      const theme = explorer.theme.value;
      // The page puts on its new colours in this turn; the canvas reads them in the next.
      queueMicrotask(() => scene.paint(theme));
    }),
    effect(() => scene.select(explorer.selection.value)),
    effect(() => scene.hover(explorer.hovered.value)),
    effect(() => {
      const focus = explorer.focus.value;
      if (focus) scene.focus(focus.ids);
    }),
  ];
  return () => {
    for (const stop of effects.splice(0)) stop();
  };
}

/**
 * What is shown, with what places mean in the layout that it stands in: of all that is laid out, as its frame is, and
 * where the layout put it, wherever a reader moved it.
 */
function drawnOf({ shown, working }: Explorer, { axis }: Pick<Layout, 'axis'>): Drawn {
  if (!axis) return shown.value;
  const { nodes, edges, positions, unmoved = positions } = working.value;
  return {
    ...shown.value,
    axis: axis({ nodes: [...nodes.values()], edges: [...edges.values()], positions: unmoved }),
  };
}

/** Tells tests and assistive scripts where a node is drawn: a canvas has no elements that could be asked. */
function answerWhere(scene: Scene, event: Event): void {
  if (event instanceof CustomEvent && typeof event.detail?.id === 'string')
    event.detail.at = scene.whereIs(event.detail.id);
}
