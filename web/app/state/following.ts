import { batch } from '@preact/signals';
import type { Client } from '../../../shared/contract/client.ts';
import { consoleActions } from './console/console-actions.ts';
import { ownChanges } from './correct/own-changes.ts';
import type { Explorer } from './explorer.ts';
import { graphActions } from './graph/graph-actions.ts';
import { workActions } from './graph/work-actions.ts';
import type { Host } from './host.ts';
import { liveActions } from './live/live-actions.ts';
import { pageDesk } from './pages/page-desk.ts';
import { panelActions } from './pages/panel-actions.ts';
import { undoActions } from './undoing.ts';
import { openActions } from './view/open-actions.ts';
import { stepActions } from './view/step-actions.ts';
import type { View } from './view/view.ts';
import { withRenamed } from './view/view-changes.ts';
import { viewLoading } from './view-loading.ts';

/** The view, everything that is asked for because of it, and what answers and other people's changes do to it. */
export function createFollowing(explorer: Explorer, api: Client, host: Host) {
  const graph = graphActions(explorer, api);
  const work = workActions(explorer, api);
  const { go, amend, takeIn, made, takenBack, ...steps } = stepActions(explorer, host, follow);
  const { openHit, keepOnGraph, ...opening } = openActions(explorer, graph, { go, amend });
  const panels = panelActions(explorer, api, { renamed, opened });
  const own = ownChanges(api);
  const pages = pageDesk(explorer, { ...api, ...own.api }, host, { changed: graphChanged, made, takenBack });
  const queries = consoleActions(explorer, api, host, go);
  const loading = viewLoading(explorer, { graph, work, panels, pages, queries });
  const { settled, reload } = graph;
  const live = liveActions(explorer, api, host, {
    settled: () => own.settled().then(settled),
    isOwn: own.isOwn,
    reload,
    refreshPanel: loading.reloadPanel,
    takeIn,
  });

  /** Another view is shown. */
  function follow(view: View): void {
    batch(() => {
      explorer.view.value = view;
      loading.load(view);
      if (view.panel.is === 'entity') live.seen([view.panel.id]);
    });
  }
  function renamed(old: string, present: string): void {
    amend((view) => withRenamed(view, old, present), { everywhere: true });
  }
  async function opened(id: string): Promise<void> {
    void pages.loadEntityPage();
    await keepOnGraph(id);
  }
  function graphChanged(): void {
    loading.reload();
  }

  return {
    go,
    follow,
    openHit,
    loading,
    views: { saveView: work.saveView, removeView: work.removeView },
    /** What of it a reader does. */
    actions: {
      ...steps,
      ...undoActions(explorer, steps, pages),
      ...opening,
      ...live,
      ...pages,
      ...queries,
      showAllRelations: panels.showAllRelations,
      settled,
    },
  };
}
