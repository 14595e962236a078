import { useEffect } from 'preact/hooks';
import type { QueryResponse } from '../../../shared/contract/query.ts';
import { useDesk } from '../panels/frame/context.ts';
import { lazy } from '../panels/frame/lazy.tsx';
import { moreRows, RESULT_VIEWS, type ResultView, ROWS, ROWS_MOST } from '../state/console/query-panel.ts';
import { viewOf } from '../state/console/result-graph.ts';
import { shownValue } from '../state/loadable.ts';
import { counted, numberText } from '../state/reading.ts';
import { Addresses } from './Addresses.tsx';
import { ResultJson } from './ResultJson.tsx';
import { ResultTable } from './ResultTable.tsx';

const ResultPicture = lazy(() => import('./ResultPicture.tsx').then((module) => module.ResultPicture), 4);

const NAMES: Readonly<Record<ResultView, string>> = {
  graph: 'Graph',
  table: 'Table',
  json: 'JSON',
  plan: 'Plan',
};

/** What came of the query, or why nothing did. */
export function Results() {
  const { explorer, actions } = useDesk();
  const state = explorer.result.value;
  const { cancelled } = explorer.console;
  const result = shownValue(state);
  useEffect(() => {
    if (result) void actions.loadDrawn();
  }, [result, actions]);
  return (
    <section class="results" aria-label="Result" aria-busy={state.is === 'loading'}>
      <div role="status">
        {cancelled.value && <p class="note">The query was cancelled; what was here before stays.</p>}
      </div>
      {state.is === 'failed' && <Failed what={state.fault.what} advice={state.fault.advice} />}
      {state.is === 'loading' && !result && <p class="waiting">Asking…</p>}
      {result && <Result result={result} />}
    </section>
  );
}

/** No way to try again: running the query is that. */
function Failed({ what, advice }: { what: string; advice: string | null }) {
  const place = useDesk().explorer.console.place.value;
  return (
    <div class="notice is-fault" role="alert">
      <p class="notice-title">{what}</p>
      {place && <p class="note">See line {numberText(place.line)} of the query, where it is marked.</p>}
      {advice && <p class="advice">{advice}</p>}
    </div>
  );
}

function Result({ result }: { result: QueryResponse }) {
  const { explorer, actions } = useDesk();
  const { panel } = explorer.view.value;
  const query = panel.is === 'query' ? panel : null;
  const view = viewOf(query ?? {}, explorer.console.graph.value, result.types);
  return (
    <>
      <div class="result-head">
        <Count result={result} limit={query?.limit ?? ROWS} />
        <fieldset class="result-views">
          <legend class="unseen">Show the result as</legend>
          {RESULT_VIEWS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === view}
              onClick={() => actions.showResultAs(each)}
            >
              {NAMES[each]}
            </button>
          ))}
        </fieldset>
      </div>
      <View view={view} result={result} />
      {query && <Addresses panel={query} />}
    </>
  );
}

function Count({
  result: { rows, more, because, milliseconds },
  limit,
}: {
  result: QueryResponse;
  limit: number;
}) {
  const { actions } = useDesk();
  const next = moreRows(limit);
  const count = more ? `The first ${counted(rows.length, 'row')} of more` : counted(rows.length, 'row');
  return (
    <p class="note" role="status">
      {count} in {numberText(Math.round(milliseconds))} ms
      {because && ` (${because})`}
      {more && next && (
        <>
          {' '}
          <button type="button" class="plain" onClick={actions.moreRows}>
            Ask for {numberText(next)}
          </button>
        </>
      )}
      {more && !next && `; more than ${numberText(ROWS_MOST)} are asked for with SKIP and LIMIT`}
    </p>
  );
}

function View({ view, result }: { view: ResultView; result: QueryResponse }) {
  if (view === 'plan') return <Plan plan={result.plan} />;
  if (result.rows.length === 0)
    return (
      <div class="result-empty">
        <p class="notice-title">Nothing matches.</p>
        <p class="note">
          The query is sound, but no part of the graph is so. Names are written as they are shown; labels,
          relations and properties are listed under Schema.
        </p>
      </div>
    );
  if (view === 'graph') return <ResultPicture />;
  return view === 'json' ? <ResultJson rows={result.rows} /> : <ResultTable result={result} />;
}

function Plan({ plan }: { plan: string | undefined }) {
  return plan ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="code-frame" tabIndex={0} aria-label="Plan">
      <pre>{plan}</pre>
    </section>
  ) : (
    <p class="note">The store told no plan of this query.</p>
  );
}
