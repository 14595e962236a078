import type { Client } from '../../../../shared/contract/client.ts';
import { sourcesActions } from '../add/sources-actions.ts';
import { decidingActions } from '../correct/deciding-actions.ts';
import { findingActions } from '../correct/finding-actions.ts';
import { withoutDecision } from '../correct/reviewing.ts';
import { reviewingActions } from '../correct/reviewing-actions.ts';
import type { DecisionsTold } from '../correct/take-back-actions.ts';
import type { Explorer } from '../explorer.ts';
import type { Host } from '../host.ts';
import { shownValue } from '../loadable.ts';
import type { Decided } from '../view/history.ts';
import type { Panel } from '../view/view.ts';
import { pageActions } from './page-actions.ts';

interface Told {
  /** The graph is another one: everything that is shown of it is asked for again. */
  changed(): void;
  /** A decision was made here, which is a step of undo. */
  made(decided: Decided): void;
  takenBack(id: string): void;
}

/** Everything that a reader can do on pages, as one part of the actions. */
export function pageDesk(explorer: Explorer, api: Client, host: Pick<Host, 'after'>, told: Told) {
  const { pages } = explorer;
  const loading = pageActions(pages, api);
  /** What the form that is open is about, as it was shown when it was opened. */
  let subject = '';
  const stepping: DecisionsTold = {
    made(decided) {
      if (decided) told.made(decided);
      told.changed();
    },
    takenBack(id) {
      told.takenBack(id);
      told.changed();
    },
  };
  const reviewing = reviewingActions(pages.reviewing, pages.merged, api, stepping);
  const sources = sourcesActions(pages.sources, api);
  const deciding = decidingActions(pages.deciding, api, host, {
    made(decided) {
      stepping.made(decided);
      loadReviewAgain();
    },
    takenBack(id) {
      stepping.takenBack(id);
      pages.reviewing.value = withoutDecision(pages.reviewing.peek(), id);
      loadReviewAgain();
    },
  });
  /** The review asks anew when it is opened; where it is open it has to be told. */
  function loadReviewAgain(): void {
    if (explorer.view.peek().panel.is === 'review') void reviewing.loadReview();
  }
  return {
    ...deciding,
    ...reviewing,
    ...sources,
    ...findingActions(api, host),
    forgetPages: loading.forgetPages,
    reloadPage: loading.loadPage,
    /** What a page shows beside what its panel loads. */
    async loadPage(panel: Panel): Promise<void> {
      const next = JSON.stringify(panel);
      if (next !== subject) deciding.closeDraft();
      subject = next;
      if (panel.is === 'review') await reviewing.loadReview();
      else if (panel.is === 'sources') await sources.loadSources();
      else await loading.loadPage(panel);
    },
    /** The card is here: now what the page of its kind shows besides. */
    async loadEntityPage(): Promise<void> {
      const card = shownValue(explorer.card.peek());
      if (card) await loading.loadEntity(card.entity);
    },
    toggleWide(): void {
      pages.wide.value = !pages.wide.peek();
    },
  };
}
