import { batch } from '@preact/signals';
import type { Client } from '../../../shared/contract/client.ts';
import type { RelationType } from '../../../shared/schema/index.ts';
import { addingActions } from './add/adding-actions.ts';
import { consoleActions } from './console/console-actions.ts';
import { keptActions } from './explore/kept-actions.ts';
import { pathActions } from './explore/path-actions.ts';
import { searchActions } from './explore/search-actions.ts';
import type { Explorer } from './explorer.ts';
import { graphActions } from './graph/graph-actions.ts';
import type { Point } from './graph/placement.ts';
import { workActions } from './graph/work-actions.ts';
import { type HintName, hintsText, rememberedHints } from './hints.ts';
import type { Host } from './host.ts';
import { liveActions } from './live/live-actions.ts';
import { shownValue } from './loadable.ts';
import { pageDesk } from './pages/page-desk.ts';
import { CARD_RELATIONS, panelActions } from './pages/panel-actions.ts';
import { themeChoice, toggledTheme } from './theme.ts';
import { decodeView } from './view/address.ts';
import { stepActions } from './view/step-actions.ts';
import { type Panel, type View, withPanel } from './view/view.ts';
import { viewActions } from './view/view-actions.ts';
import { isExpanded, withExpansion, withKindToggled, withRenamed } from './view/view-changes.ts';

export type Actions = ReturnType<typeof createActions>;

/** Everything that a reader can do. */
export function createActions(explorer: Explorer, api: Client, host: Host) {
  const graph = graphActions(explorer, api);
  const work = workActions(explorer, api);
  const panels = panelActions(explorer, api, { renamed, opened });
  const pages = pageDesk(explorer, api, host, {
    changed: graphChanged,
    gone: () => show({ is: 'shown' }),
  });
  const { go, amend, takeIn, ...steps } = stepActions(explorer, host, follow);
  const queries = consoleActions(explorer, api, host, go);
  function follow(view: View): void {
    batch(() => {
      explorer.view.value = view;
      void graph.load().then(() => work.loadAround(explorer.view.peek()));
      void work.loadPanel(view);
      void panels.load(view.panel);
      if (view.panel.is === 'query') void queries.loadQuery(view.panel);
      void pages.loadPage(view.panel);
      if (view.panel.is === 'entity') live.seen([view.panel.id]);
    });
  }
  const live = liveActions(explorer, api, host, {
    settled: graph.settled,
    reload: graph.reload,
    refreshPanel,
    takeIn,
  });
  function renamed(old: string, present: string): void {
    amend((view) => withRenamed(view, old, present), { everywhere: true });
  }
  async function opened(id: string): Promise<void> {
    void pages.loadEntityPage();
    await keepOnGraph(id);
  }
  /** What is shown of the graph is asked for again; what stands stays until the answers are here. */
  function graphChanged(): void {
    const { panel } = explorer.view.peek();
    panels.forget();
    pages.forgetPages();
    work.forget();
    void graph.reload().then(() => work.loadAround(explorer.view.peek()));
    void work.loadPanel(explorer.view.peek());
    void panels.load(panel);
    queries.forgetConsole();
    if (panel.is === 'query') void queries.loadQuery(panel);
    void pages.reloadPage(panel);
  }
  /** What is open beside the graph is asked for again where it stands: a query is run again by hand alone. */
  function refreshPanel(): void {
    const { panel } = explorer.view.peek();
    panels.forget();
    pages.forgetPages();
    work.forget();
    void work.loadAround(explorer.view.peek());
    if (panel.is === 'query') return;
    void work.loadPanel(explorer.view.peek());
    if (panel.is === 'entity' && showsAll(panel.id)) void panels.showAllRelations(panel.id);
    else void panels.load(panel);
    void pages.reloadPage(panel);
  }
  /** Whether the card that is open was asked for whole. */
  function showsAll(id: string): boolean {
    const card = shownValue(explorer.card.peek());
    const isLong = card?.groups.some(({ relations }) => relations.length > CARD_RELATIONS) ?? false;
    return isLong && card?.entity.id === id;
  }
  /** What was written here is heard like all else; where nothing is heard, everything is asked for. */
  function wroteHere(): void {
    if (!live.isHearing()) graphChanged();
  }
  /** An entity that is opened stands on the graph, with its neighbourhood. */
  async function keepOnGraph(id: string): Promise<void> {
    await graph.settled();
    const view = explorer.view.peek();
    const open = view.panel.is === 'entity' && view.panel.id === id;
    if (open && !explorer.working.peek().nodes.has(id) && !isExpanded(view, id)) {
      amend((now) => withExpansion(now, id));
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
        const grown = isExpanded(visible, hit.id) ? visible : withExpansion(visible, hit.id);
        go(withPanel(grown, { is: 'entity', id: hit.id }));
        void focusOn([hit.id]);
      },
      read: ({ id }) => show({ is: 'article', id, claim: null }),
    }),
    ...addingActions(explorer, api, wroteHere),
    ...live,
    ...pages,
    show,
    open,
    focusOn,
    openRelation: (from: string, type: RelationType, to: string) => show({ is: 'relation', from, type, to }),
    close: () => show({ is: 'shown' }),
    back: host.back,
    hover: (id: string | null) => {
      explorer.hovered.value = id;
      if (id !== null) live.seen([id]);
    },
    ...viewActions(explorer, go),
    ...steps,
    ...keptActions(explorer, work, go),
    ...pathActions(explorer, go),
    ...queries,
    /** What expanding an entity would add, before it does. */
    preview: (id: string) => show({ is: 'expand', id }),
    showAllRelations: panels.showAllRelations,
    retry: () => {
      panels.forget();
      work.forget();
      pages.forgetPages();
      queries.forgetConsole();
      follow(explorer.view.peek());
    },
    /** Never to be given again, here and on this machine. */
    putHintsAway: (names: readonly HintName[]) => {
      explorer.hintsAway.value = new Set([...explorer.hintsAway.peek(), ...names]);
      host.writeHints(hintsText(explorer.hintsAway.peek()));
    },
    toggleTheme: () => {
      const next = toggledTheme(explorer.themeChoice.peek(), explorer.systemIsDark.peek());
      explorer.themeChoice.value = next;
      host.writeTheme(next);
    },
    start: () => {
      explorer.themeChoice.value = themeChoice(host.readTheme());
      explorer.hintsAway.value = rememberedHints(host.readHints());
      follow(decodeView(host.readHash()));
    },
    /** Positions that the layout found for what came without. */
    arranged: (positions: ReadonlyMap<string, Point>) => {
      explorer.arranged.value = positions;
    },
    settled: graph.settled,
  };
}
