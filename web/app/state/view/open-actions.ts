import type { SearchHit } from '../../../../shared/contract/index.ts';
import type { RelationType } from '../../../../shared/schema/index.ts';
import type { Explorer } from '../explorer.ts';
import type { stepActions } from './step-actions.ts';
import { type Panel, withPanel } from './view.ts';
import { isExpanded, withBack, withExpansion, withKindToggled } from './view-changes.ts';

/**
 * Opening what is shown beside the graph, and moving there.
 * @param graph tells when nothing of it is on its way: what is not there yet cannot be moved to
 */
export function openActions(
  { view, focus, working }: Pick<Explorer, 'view' | 'focus' | 'working'>,
  graph: { settled(): Promise<void> },
  { go, amend }: Pick<ReturnType<typeof stepActions>, 'go' | 'amend'>,
) {
  const show = (panel: Panel): void => go(withPanel(view.peek(), panel));

  async function focusOn(ids: readonly string[]): Promise<void> {
    await graph.settled();
    focus.value = { ids };
  }

  return {
    show,
    focusOn,
    open: (id: string, { focus: isWanted = false } = {}) => {
      show({ is: 'entity', id });
      if (isWanted) void focusOn([id]);
    },
    openRelation: (from: string, type: RelationType, to: string) => show({ is: 'relation', from, type, to }),
    /** What expanding an entity would add, before it does. */
    preview: (id: string) => show({ is: 'expand', id }),
    close: () => show({ is: 'shown' }),
    /**
     * Opens what was found, on the graph with its neighbours, whatever kinds are hidden, also where it was taken off.
     * Where these come now, all of them are brought into view as what is expanded is, and not the one alone.
     */
    openHit: ({ id, kind }: Pick<SearchHit, 'id' | 'kind'>) => {
      const now = withBack(view.peek(), id);
      const visible = now.hidden.includes(kind) ? withKindToggled(now, kind) : now;
      const isHere = isExpanded(visible, id);
      const grown = isHere ? visible : withExpansion(visible, id);
      go(withPanel(grown, { is: 'entity', id }));
      if (isHere) void focusOn([id]);
    },
    /** An entity that is opened stands on the graph, with its neighbourhood. */
    keepOnGraph: async (id: string) => {
      await graph.settled();
      const { panel } = view.peek();
      const isOpen = panel.is === 'entity' && panel.id === id;
      if (!isOpen || working.peek().nodes.has(id) || isExpanded(view.peek(), id)) return;
      amend((now) => withExpansion(now, id));
      await graph.settled();
    },
  };
}
