import { dateText } from '../../../shared/model/date-text.ts';
import { useDesk, useLink } from '../panels/frame/context.ts';
import { askedThat, oneLine, queryPanel } from '../state/console/shelves.ts';
import { shownValue } from '../state/loadable.ts';
import { counted, numberText } from '../state/reading.ts';

/** Queries that were run, the newest first. */
export function HistoryShelf({ search }: { search: string }) {
  const { explorer, actions } = useDesk();
  const link = useLink();
  const history = shownValue(explorer.console.history.value);
  if (!history) return null;
  if (history.queries.length === 0) return <p class="note">No query was run yet.</p>;
  return (
    <>
      <ul class="asked" aria-label="Queries that were run">
        {askedThat(history.queries, search).map(({ cypher, params, at, rows, more, milliseconds }) => (
          <li key={JSON.stringify([cypher, params])}>
            <a class="code-line" href={link(queryPanel(cypher, params))}>
              {oneLine(cypher)}
            </a>
            <p class="note">
              {dateText(at)} · {more ? 'more than ' : ''}
              {counted(rows, 'row')} · {numberText(Math.round(milliseconds))} ms
              {Object.entries(params).map(([name, value]) => ` · $${name} = ${JSON.stringify(value)}`)}
            </p>
          </li>
        ))}
      </ul>
      <button type="button" class="plain" onClick={() => void actions.forgetHistory()}>
        Forget the history
      </button>
    </>
  );
}
