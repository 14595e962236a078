import { effect } from '@preact/signals';
import type { Subgraph } from '../../../shared/contract/index.ts';
import type { Desk } from '../panels/frame/context.ts';
import { readColours } from '../panels/frame/read-colours.ts';
import { withScene } from '../scene/load-scene.ts';
import type { Scene, SceneEvents } from '../scene/scene.ts';
import { type Shown, shownOf } from '../state/graph/graph.ts';

/**
 * Draws a part of the graph in its place, in the colours of the page. Returns what takes it away again.
 * @param missing told where the script of the canvas does not come
 * @param load hands over that script
 */
export function openPicture(
  place: HTMLElement,
  subgraph: Subgraph,
  { explorer, actions }: Pick<Desk, 'explorer' | 'actions'>,
  missing: () => void,
  load = withScene,
): () => void {
  const shown = shownOf([{ is: 'entities', of: null, page: 0, subgraph }]);
  let over = false;
  let close = (): void => {};
  load(
    ({ createScene }) => {
      if (over) return;
      const hover: SceneEvents['hover'] = (id) => scene.hover(id);
      const scene: Scene = createScene(
        place,
        { ...eventsFor(shown, actions), hover },
        {
          theme: explorer.theme.peek(),
          colours: readColours,
          reserved: () => [],
          reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        },
      );
      scene.show(shown);
      const stop = effect(() => {
        const theme = explorer.theme.value;
        queueMicrotask(() => {
          if (!over) scene.paint(theme);
        });
      });
      close = () => {
        stop();
        scene.kill();
      };
    },
    () => over || missing(),
  );
  return () => {
    over = true;
    close();
  };
}

/** What is done on the picture opens cards, and puts on the graph what is chosen. */
function eventsFor(shown: Shown, actions: Desk['actions']): Omit<SceneEvents, 'hover'> {
  return {
    node: (id) => actions.open(id),
    expand: (id) => actions.expandAsking(id),
    edge: (key) => {
      const edge = shown.edges.get(key);
      if (edge) actions.openRelation(edge.from, edge.type, edge.to);
    },
    empty: () => {},
    area: (ids) => actions.add(ids),
  };
}
