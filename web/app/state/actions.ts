import { batch } from '@preact/signals';
import type { Client } from '../../../shared/contract/client.ts';
import type { Kind, RelationType } from '../../../shared/schema/index.ts';
import { addingActions } from './adding-actions.ts';
import type { Explorer } from './explorer.ts';
import { graphActions } from './graph-actions.ts';
import { panelActions } from './panel-actions.ts';
import type { Point } from './placement.ts';
import { searchActions } from './search-actions.ts';
import { type ThemeChoice, themeChoice, toggledTheme } from './theme.ts';
import {
  decodeView,
  encodeView,
  OVERVIEW_LIMIT,
  OVERVIEW_MOST,
  type Panel,
  type View,
  withExpansion,
  withKindToggled,
  withoutLastExpansion,
  withPanel,
  withRenamed,
} from './view.ts';

/** What the explorer needs of the browser; handed in, so that tests need none. */
export interface Host {
  readHash(): string;
  writeHash(hash: string, how: 'push' | 'replace'): void;
  back(): void;
  readTheme(): string | null;
  writeTheme(choice: ThemeChoice): void;
  /** Runs later; the returned function calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

export type Actions = ReturnType<typeof createActions>;

/** Everything that a reader can do. */
export function createActions(explorer: Explorer, api: Client, host: Host) {
  const graph = graphActions(explorer, api);
  const panels = panelActions(explorer, api, { renamed, opened: keepOnGraph });
  const go = (view: View, how: 'push' | 'replace' = 'push'): void => {
    host.writeHash(encodeView(view), how);
    follow(view);
  };
  function follow(view: View): void {
    batch(() => {
      explorer.view.value = view;
      void graph.load();
      void panels.load(view.panel);
    });
  }
  function renamed(old: string, present: string): void {
    go(withRenamed(explorer.view.peek(), old, present), 'replace');
  }
  /** An entity that is opened stands on the graph, with its neighbourhood. */
  async function keepOnGraph(id: string): Promise<void> {
    await graph.settled();
    const view = explorer.view.peek();
    const open = view.panel.is === 'entity' && view.panel.id === id;
    if (open && !explorer.shown.peek().nodes.has(id) && !view.expanded.includes(id)) {
      go(withExpansion(view, id), 'replace');
      await graph.settled();
    }
  }
  const show = (panel: Panel): void => go(withPanel(explorer.view.peek(), panel));
  const open = (id: string, { focus = false } = {}): void => {
    show({ is: 'entity', id });
    if (focus) void focusOn([id]);
  };
  async function focusOn(ids: readonly string[]): Promise<void> {
    await graph.settled();
    explorer.focus.value = { ids };
  }
  return {
    ...searchActions(explorer, api, host, {
      choose(hit) {
        const view = explorer.view.peek();
        const visible = view.hidden.includes(hit.kind) ? withKindToggled(view, hit.kind) : view;
        const grown = visible.expanded.includes(hit.id) ? visible : withExpansion(visible, hit.id);
        go(withPanel(grown, { is: 'entity', id: hit.id }));
        void focusOn([hit.id]);
      },
    }),
    ...addingActions(explorer, api, () => {
      panels.forget();
      void graph.reload();
      void panels.load(explorer.view.peek().panel);
    }),
    show,
    open,
    focusOn,
    openRelation: (from: string, type: RelationType, to: string) => show({ is: 'relation', from, type, to }),
    close: () => show({ is: 'shown' }),
    back: host.back,
    hover: (id: string | null) => {
      explorer.hovered.value = id;
    },
    expand: (id: string) => go(withExpansion(explorer.view.peek(), id)),
    undoExpansion: () => go(withoutLastExpansion(explorer.view.peek())),
    toggleKind: (kind: Kind) => go(withKindToggled(explorer.view.peek(), kind), 'replace'),
    showMore: () => {
      const view = explorer.view.peek();
      go({ ...view, limit: Math.min(OVERVIEW_MOST, view.limit + OVERVIEW_LIMIT) });
    },
    showAllRelations: panels.showAllRelations,
    retry: () => {
      panels.forget();
      follow(explorer.view.peek());
    },
    toggleTheme: () => {
      const next = toggledTheme(explorer.themeChoice.peek(), explorer.systemIsDark.peek());
      explorer.themeChoice.value = next;
      host.writeTheme(next);
    },
    /** The address changed, by back or by hand. */
    addressChanged: () => {
      const view = decodeView(host.readHash());
      if (encodeView(view) !== encodeView(explorer.view.peek())) follow(view);
    },
    start: () => {
      explorer.themeChoice.value = themeChoice(host.readTheme());
      follow(decodeView(host.readHash()));
    },
    /** Positions that the layout found for what came without. */
    arranged: (positions: ReadonlyMap<string, Point>) => {
      explorer.arranged.value = positions;
    },
    settled: graph.settled,
  };
}
