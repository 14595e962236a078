import type { Client } from '../../../../shared/contract/client.ts';
import type { Kind } from '../../../../shared/schema/index.ts';
import { createResource } from '../resource.ts';
import type { Panel } from '../view/view.ts';
import type { Pages } from './pages.ts';

/** Decisions and changes that their page lists. */
export const DECISIONS_MOST = 1_000;
export const CHANGES_MOST = 100;

/** Loading what a page shows beside the card of its subject. */
export function pageActions(pages: Pages, api: Client) {
  const holdings = createResource(pages.holdings);
  const structures = createResource(pages.structure);
  const accounts = createResource(pages.accounts);
  const graphs = createResource(pages.articleGraph);
  const revisions = createResource(pages.revisions);
  const decisions = createResource(pages.decisions);
  const logs = createResource(pages.log);

  const askHoldings = (id: string) => holdings.ask(id, () => api.holders({ params: { id } }));
  /** What there is to be asked of each kind. */
  const ofKind: Readonly<Record<Kind, (id: string) => Promise<unknown>>> = {
    Person: askHoldings,
    Role: askHoldings,
    Organization: (id) => structures.ask(id, () => api.structure({ params: { id } })),
    Event: (id) => accounts.ask(id, () => api.accounts({ params: { id } })),
  };

  return {
    /** What an entity's page shows beside its card. */
    async loadEntity({ id, kind }: { readonly id: string; readonly kind: Kind }): Promise<void> {
      await ofKind[kind](id);
    },
    /** What the other pages show beside what they are about. */
    async loadPage(panel: Panel): Promise<void> {
      if (panel.is === 'article') {
        const params = { id: panel.id };
        await Promise.all([
          graphs.ask(panel.id, () => api.articleGraph({ params })),
          revisions.ask(panel.id, () => api.revisions({ params })),
        ]);
      }
      if (panel.is === 'decisions') {
        await Promise.all([
          decisions.askAgain('all', () => api.decisions({ query: { limit: DECISIONS_MOST } })),
          logs.askAgain('all', () => api.log({ query: { limit: CHANGES_MOST } })),
        ]);
      }
    },
    forgetPages(): void {
      for (const each of [holdings, structures, accounts, graphs, revisions, decisions, logs]) each.forget();
    },
  };
}
