import { useEffect } from 'preact/hooks';
import type { QueryResponse } from '../../../shared/contract/query.ts';
import { useDesk } from '../panels/frame/context.ts';
import { lazy } from '../panels/frame/lazy.tsx';
import { Words } from '../panels/frame/Words.tsx';
import { comingText, countText } from '../state/console/arrival.ts';
import { moreRows, RESULT_VIEWS, type ResultView, ROWS, ROWS_MOST } from '../state/console/query-panel.ts';
import { viewOf } from '../state/console/result-graph.ts';
import { shownValue } from '../state/loadable.ts';
import { numberText } from '../state/reading.ts';
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
  const { cancelled, announced, coming } = explorer.console;
  const result = shownValue(state);
  const whole = coming.value?.shown !== true;
  useEffect(() => {
    if (result && whole) void actions.loadDrawn();
  }, [result, whole, actions]);
  const fault = explorer.console.fault.value;
  return (
    <section class="results" aria-label="Result" aria-busy={state.is === 'loading'}>
      <div role="status">
        {cancelled.value && <p class="note">The query was cancelled; what is here stays.</p>}
        <p class="unseen">{announced.value}</p>
      </div>
      {fault && <Failed what={fault.what} advice={fault.advice} />}
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
      {advice && (
        <p class="advice">
          <Words text={advice} />
        </p>
      )}
    </div>
  );
}

function Result({ result }: { result: QueryResponse }) {
  const { explorer, actions } = useDesk();
  const { panel } = explorer.view.value;
  const query = panel.is === 'query' ? panel : null;
  const { graph, coming } = explorer.console;
  // A view that depends on the rows is chosen when all of them are here, or when the reader turns to the table.
  const arriving = coming.value?.shown === true;
  const view = arriving ? (query?.show ?? 'table') : viewOf(query ?? {}, graph.value, result.types);
  const choose = arriving && !query?.show ? () => actions.showResultAs('table') : undefined;
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
      <View view={view} result={result} arriving={arriving} onTouch={choose} />
      {query && !arriving && <Addresses panel={query} />}
    </>
  );
}

/** Said aloud by the results, not with every row that comes. */
function Count({ result, limit }: { result: QueryResponse; limit: number }) {
  const { explorer, actions } = useDesk();
  const next = moreRows(limit);
  const { more } = result;
  const coming = explorer.console.coming.value;
  if (coming) return <p class="note">{comingText(coming.rows)}</p>;
  return (
    <p class="note">
      {countText(result)}
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

interface ViewProperties {
  readonly view: ResultView;
  readonly result: QueryResponse;
  readonly arriving: boolean;
  readonly onTouch: (() => void) | undefined;
}

function View({ view, result, arriving, onTouch }: ViewProperties) {
  if (arriving && (view === 'plan' || view === 'graph'))
    return <p class="waiting">The {view} is shown when all rows are here.</p>;
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
  return view === 'json' ? (
    <ResultJson rows={result.rows} />
  ) : (
    <ResultTable result={result} coming={arriving} onTouch={onTouch} />
  );
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
