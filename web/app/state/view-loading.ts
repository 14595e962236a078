import type { consoleActions } from './console/console-actions.ts';
import type { Explorer } from './explorer.ts';
import type { graphActions } from './graph/graph-actions.ts';
import type { workActions } from './graph/work-actions.ts';
import { shownValue } from './loadable.ts';
import type { pageDesk } from './pages/page-desk.ts';
import { CARD_RELATIONS, type panelActions } from './pages/panel-actions.ts';
import type { View } from './view/view.ts';

/** Those that ask, each for its part of what a view shows. */
interface Askers {
  readonly graph: Pick<ReturnType<typeof graphActions>, 'load' | 'reload'>;
  readonly work: Pick<ReturnType<typeof workActions>, 'loadPanel' | 'loadAround' | 'forget'>;
  readonly panels: ReturnType<typeof panelActions>;
  readonly pages: Pick<ReturnType<typeof pageDesk>, 'loadPage' | 'reloadPage' | 'forgetPages'>;
  readonly queries: Pick<ReturnType<typeof consoleActions>, 'loadQuery' | 'forgetConsole'>;
}

/** Seeing to it that everything that a view shows is asked for. */
export function viewLoading(
  { view, card }: Pick<Explorer, 'view' | 'card'>,
  { graph, work, panels, pages, queries }: Askers,
) {
  function forget(): void {
    panels.forget();
    pages.forgetPages();
    work.forget();
  }
  /** Whether the card that is open was asked for whole. */
  function showsAll(id: string): boolean {
    const shown = shownValue(card.peek());
    const isLong = shown?.groups.some(({ relations }) => relations.length > CARD_RELATIONS) ?? false;
    return isLong && shown?.entity.id === id;
  }

  return {
    /** Asks for what is not here yet. */
    load(next: View): void {
      void graph.load().then(() => work.loadAround(view.peek()));
      void work.loadPanel(next);
      void panels.load(next.panel);
      if (next.panel.is === 'query') void queries.loadQuery(next.panel);
      void pages.loadPage(next.panel);
    },
    /** The graph changed: what is shown is asked for again; what stands stays until the answers are here. */
    reload(): void {
      const { panel } = view.peek();
      forget();
      void graph.reload().then(() => work.loadAround(view.peek()));
      void work.loadPanel(view.peek());
      void panels.load(panel);
      queries.forgetConsole();
      if (panel.is === 'query') void queries.loadQuery(panel);
      void pages.reloadPage(panel);
    },
    /** What is open beside the graph is asked for again where it stands: a query is run again by hand alone. */
    reloadPanel(): void {
      const { panel } = view.peek();
      forget();
      void work.loadAround(view.peek());
      if (panel.is === 'query') return;
      void work.loadPanel(view.peek());
      if (panel.is === 'entity' && showsAll(panel.id)) void panels.showAllRelations(panel.id);
      else void panels.load(panel);
      void pages.reloadPage(panel);
    },
    /** What is here is asked for again when it is next wanted. */
    forget(): void {
      forget();
      queries.forgetConsole();
    },
  };
}
