import { readingText } from '../../state/live/live.ts';
import { counted } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';

/** What is being read, and what came that was not seen yet: a quiet strip over the graph that moves nothing. */
export function LiveStrip() {
  const { explorer, actions } = useDesk();
  const { connection, readings, elsewhere } = explorer.live.state.value;
  const there = explorer.working.value.nodes;
  const fresh = [...explorer.live.fresh.value].filter((id) => there.has(id)).length;
  const reading = readingText(readings);
  return (
    <div class="live">
      {reading && (
        <div class="live-line">
          <p class="live-reading">
            <span class="live-progress">{reading.progress}</span>
            {reading.title && <bdi class="live-title">{reading.title}</bdi>}
          </p>
          <progress
            class="live-bar"
            aria-label={reading.progress}
            value={reading.share ?? undefined}
            max={1}
          />
        </div>
      )}
      {reading?.away && <p class="live-line live-lost">{reading.away}</p>}
      {fresh + elsewhere.length > 0 && (
        <div class="live-line">
          {fresh > 0 && <p class="live-fresh">{fresh} new here</p>}
          {elsewhere.length > 0 && (
            <>
              <p>{elsewhere.length} new elsewhere</p>
              <button type="button" class="plain" onClick={() => void actions.showElsewhere()}>
                Show
              </button>
            </>
          )}
          <button type="button" class="plain" onClick={actions.allSeen}>
            Mark all as seen
          </button>
        </div>
      )}
      {connection === 'lost' && <p class="live-line live-lost">Connection lost. Trying again…</p>}
      <p class="unseen" role="status">
        {reading?.away}
        {readings.length === 0 &&
          fresh + elsewhere.length > 0 &&
          `${counted(fresh + elsewhere.length, 'new entity', 'new entities')} in the graph`}
      </p>
    </div>
  );
}
