import type { QueryResponse, QueryRow } from '../../../shared/contract/query.ts';
import { Gap } from '../panels/frame/Gap.tsx';
import type { Window } from '../panels/frame/VirtualRows.tsx';
import type { Cell } from '../state/console/grid.ts';
import { Value } from './Value.tsx';

interface Properties {
  readonly columns: QueryResponse['columns'];
  /** All of them, as they are sorted. */
  readonly rows: readonly QueryRow[];
  /** Which rows are in the document. */
  readonly shown: Window;
  /** Pixels. */
  readonly rowHeight: number;
  /** The cell that the keyboard is at. */
  readonly at: Cell;
  readonly onPick: (cell: Cell) => void;
}

/** The rows near the view, with room for the others. */
export function ResultRows({ columns, rows, shown: { first, end }, rowHeight, at, onPick }: Properties) {
  return (
    <tbody>
      <Gap height={first * rowHeight} />
      {rows.slice(first, end).map((row, index) => (
        <tr key={first + index} aria-rowindex={first + index + 2}>
          {columns.map((column, place) => {
            const here = at.row === first + index && at.column === place;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
              <td
                key={column}
                class={typeof row[column] === 'number' ? 'number' : undefined}
                tabIndex={here ? 0 : -1}
                data-here={here ? '' : undefined}
                onClick={() => onPick({ row: first + index, column: place })}
                dir="auto"
              >
                <Value value={row[column]} />
              </td>
            );
          })}
        </tr>
      ))}
      <Gap height={(rows.length - end) * rowHeight} />
    </tbody>
  );
}
