import { useEffect, useState } from 'preact/hooks';
import type { QueryResponse } from '../../../shared/contract/index.ts';
import { shownValue } from '../state/loadable.ts';
import { cellText } from '../state/query.ts';
import { counted, numberText } from '../state/reading.ts';
import { useDesk } from './frame/context.ts';
import { Heading } from './frame/Heading.tsx';
import { Waiting } from './frame/Notice.tsx';

const EXAMPLE = `MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o:Organization)
RETURN p.name AS person, r.name AS role, o.name AS organization, h.tenure AS tenure
ORDER BY person LIMIT 50`;

/** Questions in Cypher that only read; the question is in the address. */
export function QueryPanel() {
  const { explorer, actions } = useDesk();
  const { panel } = explorer.view.value;
  const asked = panel.is === 'query' ? panel.cypher : '';
  const [text, setText] = useState(asked || EXAMPLE);
  useEffect(() => {
    if (asked) setText(asked);
  }, [asked]);
  const run = () => actions.show({ is: 'query', cypher: text });
  return (
    <section class="query">
      <Heading over="Ask the graph">Query</Heading>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <label class="field">
          <span>Cypher, reading only</span>
          <textarea
            class="code"
            rows={6}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                run();
              }
            }}
          />
        </label>
        <div class="card-actions">
          <button type="submit" class="button">
            Run
          </button>
          <span class="note">or Ctrl and Enter</span>
        </div>
      </form>
      <Result />
    </section>
  );
}

function Result() {
  const state = useDesk().explorer.result.value;
  if (state.is === 'loading') return <Waiting>Asking…</Waiting>;
  if (state.is === 'failed')
    return (
      <div class="notice is-fault" role="alert">
        <p class="notice-title">{state.fault.what}</p>
        {state.fault.advice && <p>{state.fault.advice}</p>}
      </div>
    );
  const result = shownValue(state);
  return result ? <Table result={result} /> : null;
}

function Table({ result }: { result: QueryResponse }) {
  const { columns, rows, more, milliseconds } = result;
  return (
    <>
      <p class="note" role="status">
        {counted(rows.length, 'row')} in {numberText(Math.round(milliseconds))} ms
        {more && '; there are more, ask for them with SKIP and LIMIT'}
      </p>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section class="table-frame" tabIndex={0} aria-label="Result">
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {columns.map((column) => (
                    <td key={column} dir="auto">
                      {cellText(row[column])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
