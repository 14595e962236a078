import type { Change, ListedDecision } from '../../../../shared/contract/index.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { shownValue } from '../../state/loadable.ts';
import { counted, numberText } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { Heading } from '../frame/Heading.tsx';
import { FaultNotice } from '../frame/Notice.tsx';
import { Skeleton } from '../frame/Skeleton.tsx';
import { ReviewWays } from './ReviewWays.tsx';

/** What people decided, each with whether it holds and the way back; and what changed in the graph. */
export function DecisionsPanel() {
  const state = useDesk().explorer.pages.decisions.value;
  const found = shownValue(state);
  return (
    <section class="decisions">
      <Heading over={found ? `${numberText(found.total)}, newest first` : 'Newest first'}>Decisions</Heading>
      <ReviewWays />
      {state.is === 'failed' && <FaultNotice fault={state.fault} />}
      {!found && state.is !== 'failed' && <Skeleton lines={8} />}
      {found?.total === 0 && (
        <p class="note">
          Nothing was decided yet. Open an entity or a claim to correct it, or work through the pairs that may
          be one.
        </p>
      )}
      <ol class="decision-list">
        {found?.decisions.map((decision) => (
          <li key={decision.id}>
            <Decision decision={decision} all={found.decisions} />
          </li>
        ))}
      </ol>
      {found && found.decisions.length < found.total && (
        <p class="note">
          {numberText(found.decisions.length)} of {numberText(found.total)} are listed.
        </p>
      )}
      <LogList />
    </section>
  );
}

const STATES = {
  holds: 'holds',
  waiting: 'waits: what it is about is not found now',
  conflicting: 'conflicts with another',
} as const;

function Decision({ decision, all }: { decision: ListedDecision; all: readonly ListedDecision[] }) {
  const { actions } = useDesk();
  const { id, what, author, at, note, state, conflicts, ends } = decision;
  const against = all.filter((other) => conflicts.includes(other.id));
  return (
    <article class={`decision is-${state}`}>
      <p class="decision-what" dir="auto">
        {what}
      </p>
      {note !== null && (
        <blockquote class="decide-quote" dir="auto">
          {note}
        </blockquote>
      )}
      <p class="byline">
        <bdi>{author}</bdi> · <time dateTime={at}>{dateText(at.slice(0, 10))}</time> ·{' '}
        <span class={`decision-state is-${state}`}>{STATES[state]}</span>
      </p>
      {against.length > 0 && (
        <p class="problem" dir="auto">
          Against: {against.map((other) => other.what).join('; ')}
        </p>
      )}
      <Ends ends={ends} />
      <button type="button" class="plain" onClick={() => void actions.undoDecision(id)}>
        Undo<span class="unseen">: {what.slice(0, 200)}</span>
      </button>
    </article>
  );
}

function Ends({ ends }: { ends: ListedDecision['ends'] }) {
  const link = useLink();
  const found = new Map(ends.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity])));
  if (found.size === 0) return null;
  return (
    <p class="decision-ends">
      {[...found.values()].map(({ id, kind, name }) => (
        <a key={id} href={link({ is: 'entity', id })} class="end">
          <Glyph kind={kind} spoken />
          <bdi>{name}</bdi>
        </a>
      ))}
    </p>
  );
}

const WHAT: Readonly<Record<Change['what'], string>> = {
  ingest: 'Articles were read',
  import: 'An export was taken in',
  refresh: 'Articles were read anew',
  forget: 'Articles were forgotten',
  decision: 'Decided',
  undo: 'Taken back',
};

/** What changed in the graph, and by what. */
function LogList() {
  const state = useDesk().explorer.pages.log.value;
  const log = shownValue(state);
  if (!log || log.total === 0) return null;
  return (
    <details class="group log">
      <summary>
        What changed in the graph <span class="count">{numberText(log.total)}</span>
      </summary>
      <ol>
        {log.changes.map((change) => (
          <li key={change.number}>
            <p dir="auto">
              {WHAT[change.what]}
              {change.told !== null && `: ${change.told}`}
            </p>
            <p class="byline">
              <time dateTime={change.at}>{dateText(change.at.slice(0, 10))}</time>
              {change.by !== null && (
                <>
                  {' · '}
                  <bdi>{change.by}</bdi>
                </>
              )}
              {' · '}
              {countsText(change)}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function countsText({ entities, claims }: Change): string {
  const part = ({ added, changed, removed }: Change['entities'], one: string, many: string) =>
    added + changed + removed > 0 ? [`${counted(added + changed + removed, one, many)}`] : [];
  const parts = [...part(entities, 'entity', 'entities'), ...part(claims, 'claim', 'claims')];
  return parts.length > 0 ? `${parts.join(', ')} touched` : 'nothing changed';
}
