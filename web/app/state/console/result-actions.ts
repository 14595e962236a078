import type { Explorer } from '../explorer.ts';
import type { Go, GoOptions } from '../view/step-actions.ts';
import { type View, withPanel } from '../view/view.ts';
import { moreRows, type QueryPanel, type ResultView, ROWS } from './query-panel.ts';

/** How the result of the query is looked at, which stands in the address. */
export function resultActions({ view }: Pick<Explorer, 'view'>, go: Go) {
  const here = (): QueryPanel => queryIn(view.peek());
  const show = (panel: QueryPanel, options?: GoOptions): void => go(withPanel(view.peek(), panel), options);

  return {
    /** Asks the same for more rows. */
    moreRows(): void {
      const more = moreRows(here().limit ?? ROWS);
      if (more !== null) show({ ...here(), limit: more });
    },
    showResultAs(as: ResultView): void {
      show({ ...here(), show: as }, { how: 'replace' });
    },
    toggleFull(): void {
      const { full, ...rest } = here();
      show(full ? rest : { ...rest, full: true }, { how: 'replace' });
    },
  };
}

/** The query that is looked at; an empty one where another panel is open. */
export function queryIn({ panel }: Pick<View, 'panel'>): QueryPanel {
  return panel.is === 'query' ? panel : { is: 'query', cypher: '' };
}
