import type { QueryResponse } from '../../../shared/contract/query.ts';
import { nextSort, type Sort } from '../state/console/rows.ts';

interface Order {
  readonly sort: Sort | null;
  /** Null while rows come: those that are new would come in between. */
  readonly set: ((sort: Sort | null) => void) | null;
}

/** The names of the columns, by which the rows are sorted. */
export function ResultHead({ columns, types, ...order }: Pick<QueryResponse, 'columns' | 'types'> & Order) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column, index) => (
          <Head key={column} column={column} type={types[index] ?? 'null'} {...order} />
        ))}
      </tr>
    </thead>
  );
}

function Head({ column, type, sort, set }: Order & { readonly column: string; readonly type: string }) {
  const mine = sort?.column === column ? sort : null;
  const order = mine ? (mine.down ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" aria-sort={order}>
      <button
        type="button"
        aria-disabled={!set}
        onClick={() => set?.(nextSort(sort, column))}
        title={set ? `Sort by ${column}` : 'Can be sorted once all rows are here'}
      >
        <span class="head-name">{column}</span>
        <span class="head-type" aria-hidden="true">
          {mine ? (mine.down ? '↓' : '↑') : type}
        </span>
      </button>
    </th>
  );
}
