import type { GraphPath } from '../../../../shared/contract/index.ts';
import type { RelationType } from '../../../../shared/schema/index.ts';
import type { Explorer } from '../explorer.ts';
import { PATH_ENDS_MOST } from '../limits.ts';
import type { Go } from '../view/step-actions.ts';
import { type PathsPanel, withPanel } from '../view/view.ts';
import { withAdded, withSelected } from '../view/view-changes.ts';

/** How entities are connected. */
export function pathActions({ view }: Pick<Explorer, 'view'>, go: Go) {
  const asked = (): PathsPanel => {
    const { panel } = view.peek();
    return panel.is === 'paths' ? panel : { is: 'paths', ids: [], types: [] };
  };
  const ask = (some: Partial<PathsPanel>): void => go(withPanel(view.peek(), { ...asked(), ...some }));
  return {
    /** Looks for paths between these, at most five. */
    findPaths: (ids: readonly string[]) => ask({ ids: [...new Set(ids)].slice(0, PATH_ENDS_MOST) }),
    addPathEnd: (id: string) => {
      const { ids } = asked();
      if (!ids.includes(id) && ids.length < PATH_ENDS_MOST) ask({ ids: [...ids, id] });
    },
    removePathEnd: (id: string) => ask({ ids: asked().ids.filter((each) => each !== id) }),
    /** Only along these relations; along all where none is named. */
    pathsBy: (types: readonly RelationType[]) => ask({ types }),
    /** Puts the entities of a path on the graph and selects them. */
    showPath: ({ nodes }: Pick<GraphPath, 'nodes'>) => {
      const ids = nodes.map((node) => node.id);
      go(withSelected(withAdded(view.peek(), ids), ids));
    },
  };
}
