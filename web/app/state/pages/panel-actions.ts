import type { Client } from '../../../../shared/contract/client.ts';
import type { Explorer } from '../explorer.ts';
import { createResource } from '../resource.ts';
import type { Panel } from '../view/view.ts';

/** Relations of a group that a card shows at first, and the most that it can be asked for. */
export const CARD_RELATIONS = 8;
export const CARD_RELATIONS_MOST = 200;
/** Articles on one page of the list. */
export const ARTICLES_PAGE = 50;
/** Claims of one relation that are shown. */
export const CLAIMS_MOST = 200;

interface Told {
  /** An entity was found under an id that it had before. */
  renamed(old: string, present: string): void;
  /** An entity's card is here. */
  opened(id: string): Promise<void>;
}

/** Loading what a panel shows. */
export function panelActions(explorer: Explorer, api: Client, told: Told) {
  const cards = createResource(explorer.card);
  const claims = createResource(explorer.claims);
  const lists = createResource(explorer.articles);
  const articles = createResource(explorer.article);

  async function loadCard(id: string): Promise<void> {
    const card = await cards.ask(id, () => api.entity({ params: { id }, query: { limit: CARD_RELATIONS } }));
    if (!card) return;
    if (card.entity.id === id) await told.opened(id);
    else told.renamed(id, card.entity.id);
  }

  return {
    async load(panel: Panel): Promise<void> {
      switch (panel.is) {
        case 'entity':
          return loadCard(panel.id);
        case 'relation': {
          const { from, type, to } = panel;
          await claims.ask(`${from} ${type} ${to}`, () =>
            api.edge({ params: { from, type, to }, query: { limit: CLAIMS_MOST } }),
          );
          return;
        }
        case 'articles': {
          const offset = (panel.page - 1) * ARTICLES_PAGE;
          await lists.ask(String(panel.page), () =>
            api.articles({ query: { limit: ARTICLES_PAGE, offset } }),
          );
          return;
        }
        case 'article':
          await articles.ask(panel.id, () => api.article({ params: { id: panel.id } }));
      }
    },
    /** All relations of the card that is open, as far as the API gives them at once. */
    async showAllRelations(id: string): Promise<void> {
      await cards.askAgain(id, () => api.entity({ params: { id }, query: { limit: CARD_RELATIONS_MOST } }));
    },
    forget(): void {
      for (const resource of [cards, claims, lists, articles]) resource.forget();
    },
  };
}
