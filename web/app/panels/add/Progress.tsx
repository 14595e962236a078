import type { IngestEvent } from '../../../../shared/contract/index.ts';
import { articleName } from '../../../../shared/model/article-name.ts';
import { failedPart, isBusy, lookedText, summaryText } from '../../state/add/adding.ts';
import { awayText } from '../../state/live/live.ts';
import { counted } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';

/** Outcomes that are listed: those that failed always, of the others the last ones. */
const MOST_LISTED = 12;

/** How far it is, what came of each article, and what can be done about what failed. */
export function Progress() {
  const { explorer, actions } = useDesk();
  const adding = explorer.adding.value;
  const { status, events, summary, fault, away, turnedAway } = adding;
  if (status === 'idle') return null;
  const verb = status === 'looking' ? 'Looking at it…' : 'Reading…';
  const failed = events.filter(({ outcome }) => outcome === 'failed');
  const others = status === 'looked' ? [] : events.filter(({ outcome }) => outcome !== 'failed');
  return (
    <div class="progress">
      <div role="status">
        {isBusy(adding) && (
          <p>{`${verb} ${events.length > 0 ? `${counted(events.length, 'article')} so far` : ''}`}</p>
        )}
        {away !== null && <p class="add-away">{awayText(away)}</p>}
        {summary && (
          <p class="notice-title">{status === 'looked' ? lookedText(summary) : summaryText(summary)}</p>
        )}
      </div>
      {fault && (
        <p class="problem" role="alert">
          {fault.what} {fault.advice}
        </p>
      )}
      {turnedAway && (
        <p class="problem" role="alert">
          What you gave meanwhile was not taken: one thing is read at a time. Give it again after this.
        </p>
      )}
      <ul class="outcomes">
        {[...failed, ...others.slice(-MOST_LISTED)].map((event, index) => (
          <Outcome key={`${index} ${event.id}`} event={event} />
        ))}
      </ul>
      {others.length > MOST_LISTED && (
        <p class="note">and {counted(others.length - MOST_LISTED, 'article')} before these.</p>
      )}
      <div class="add-ways">
        {isBusy(adding) && (
          <button type="button" class="plain" onClick={actions.stopAdding}>
            {status === 'looking' ? 'Give up' : 'Stop'}
          </button>
        )}
        {(status === 'done' || status === 'failed') && failedPart(adding) && (
          <button type="button" class="button" onClick={() => void actions.addFailed()}>
            {fault ? 'Try again' : 'Try again what failed'}
          </button>
        )}
        {(status === 'done' || status === 'failed') && (
          <button type="button" class="plain" onClick={actions.clearAdding}>
            Put this away
          </button>
        )}
      </div>
    </div>
  );
}

function Outcome({ event }: { event: IngestEvent }) {
  const link = useLink();
  const title = <bdi>{event.outcome === 'failed' ? (event.title ?? event.id) : articleName(event)}</bdi>;
  return (
    <li class={`outcome is-${event.outcome}`}>
      {event.outcome === 'failed' ? (
        title
      ) : (
        <a href={link({ is: 'article', id: event.id, claim: null })}>{title}</a>
      )}
      <span class="byline" dir="auto">
        {event.outcome}
        {event.claimsAdded > 0 && `, ${counted(event.claimsAdded, 'claim')} more`}
        {event.claimsRemoved > 0 && `, ${event.claimsRemoved} fewer`}
        {event.reason && `: ${event.reason}`}
      </span>
    </li>
  );
}
