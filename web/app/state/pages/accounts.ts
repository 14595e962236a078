import type { Accounts, GraphNode } from '../../../../shared/contract/index.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { modalityText } from '../reading.ts';

/** What articles say of one event, side by side: a row for each thing told, a column for each article. */

export interface AccountRow {
  readonly key: string;
  readonly label: string;
  /** The entity that the row is about; null of date and place. */
  readonly entity: GraphNode | null;
  /** In the order of the articles; null where an article says nothing of it. */
  readonly cells: readonly (AccountCell | null)[];
  /** Whether articles contradict each other here. */
  readonly differs: boolean;
}

export interface AccountCell {
  readonly text: string;
  /** The claim that says so; null of what stands in the article without one. */
  readonly claim: string | null;
}

/** Date, place, then everybody who took part, in the order in which the service tells them. */
export function accountRows({ participants, accounts, contradictions }: Accounts): AccountRow[] {
  const plain = (key: 'date' | 'place', label: string): AccountRow => {
    const cells = accounts.map((account) => {
      const value = account[key];
      return value === null ? null : { text: key === 'date' ? dateText(value) : value, claim: null };
    });
    return { key, label, entity: null, cells, differs: contradictions.some(({ about }) => about === key) };
  };
  const rows = participants.map(({ node }): AccountRow => {
    const cells = accounts.map((account) => {
      const own = account.participants.filter(({ id }) => id === node.id);
      const [first] = own;
      if (!first) return null;
      return { text: [...new Set(own.map(partText))].join('; '), claim: first.claim };
    });
    const differs = contradictions.some(({ entity }) => entity === node.id);
    return { key: node.id, label: node.name, entity: node, cells, differs };
  });
  return [plain('date', 'Date'), plain('place', 'Place'), ...rows].filter(({ cells }) =>
    cells.some((cell) => cell !== null),
  );
}

function partText({ part, modality }: Accounts['accounts'][number]['participants'][number]): string {
  const as = part && part !== 'other' ? `as ${part}` : 'took part';
  const how = modalityText(modality);
  return how ? `${as} (${how})` : as;
}
