import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../panels/frame/context.ts';
import { numberText } from '../state/reading.ts';

/** Running and ending a query, and the page's width. */
export function RunBar({ run }: { run: RefObject<HTMLButtonElement | null> }) {
  const { explorer, actions } = useDesk();
  const { running } = explorer.console;
  const { panel } = explorer.view.value;
  const full = panel.is === 'query' && panel.full === true;
  return (
    <div class="run-bar">
      <button ref={run} type="submit" class="button">
        Run
      </button>
      {running.value ? (
        <>
          <button type="button" class="button is-quiet" onClick={actions.cancelQuery}>
            Cancel
          </button>
          <Elapsed />
        </>
      ) : (
        <span class="note run-keys">or Ctrl and Enter; Esc leaves the editor</span>
      )}
      <button type="button" class="plain full" aria-pressed={full} onClick={actions.toggleFull}>
        {full ? 'Beside the graph' : 'Full page'}
      </button>
    </div>
  );
}

/** How long the query has run. */
function Elapsed() {
  const began = useDesk().explorer.console.began.value;
  const [now, setNow] = useState(began);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(timer);
  }, []);
  const tenths = Math.max(0, Math.floor((now - began) / 100));
  return (
    <span class="note" role="timer">
      running for {numberText(tenths / 10)} s
    </span>
  );
}
