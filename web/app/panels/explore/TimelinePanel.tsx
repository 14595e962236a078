import { useState } from 'preact/hooks';
import { dateText } from '../../../../shared/model/date-text.ts';
import { axisAround, eventLines, roleLines, timelineAxis } from '../../state/explore/timeline.ts';
import { shownValue } from '../../state/loadable.ts';
import type { Axis } from '../../state/pages/gantt.ts';
import { counted, kindText } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { Heading } from '../frame/Heading.tsx';
import { FaultNotice, Waiting } from '../frame/Notice.tsx';
import { RangeFields } from './RangeFields.tsx';
import { RoleSpans } from './RoleSpans.tsx';
import { TimeBrush } from './TimeBrush.tsx';

/** Rows of one list; a stretch of time shows the others. */
const MOST = 100;

/** What is on the graph, by time: events, roles as spans, a stretch to look at, and what was so on one day. */
export function TimelinePanel() {
  const { explorer, actions } = useDesk();
  const state = explorer.work.timeline.value;
  const timeline = shownValue(state);
  const { time, day } = explorer.view.value;
  const whole = timeline && timelineAxis(timeline);
  // The axis does not move under the pointer that draws on it.
  const [held, hold] = useState<Axis | null>(null);
  const axis = held ?? (whole && axisAround(whole, time, day));
  return (
    <section class="timeline">
      <Heading over="Graph">Timeline</Heading>
      {state.is === 'failed' && <FaultNotice fault={state.fault} />}
      {!timeline && state.is !== 'failed' && <Waiting>Loading…</Waiting>}
      {timeline && !axis && <p class="note">Nothing that is on the graph has a date.</p>}
      {timeline && axis && <TimeBrush axis={axis} events={timeline.events} hold={hold} />}
      <RangeFields range={time} label="Time" change={actions.chooseTime} />
      <DayField />
      {timeline && axis && (
        <>
          <RoleSpans lines={roleLines(timeline, explorer.shown.value, time, day)} axis={axis} most={MOST} />
          <Events />
        </>
      )}
    </section>
  );
}

/** As of a day: who held what then. */
function DayField() {
  const { explorer, actions } = useDesk();
  const { day } = explorer.view.value;
  return (
    <div class="range-fields">
      <label class="field is-small">
        <span>As of day</span>
        <input
          type="date"
          value={day ?? ''}
          onInput={(event) => {
            const { value } = event.currentTarget;
            actions.chooseDay(/^\d{4}-\d\d-\d\d$/.test(value) ? value : null);
          }}
        />
      </label>
      {day !== null && (
        <button type="button" class="plain" onClick={() => actions.chooseDay(null)}>
          No day
        </button>
      )}
    </div>
  );
}

function Events() {
  const { explorer, actions } = useDesk();
  const link = useLink();
  const timeline = shownValue(explorer.work.timeline.value);
  const { time, day } = explorer.view.value;
  if (!timeline) return null;
  const lines = eventLines(timeline, explorer.shown.value, time, day);
  return (
    <section class="group">
      <h2>
        Events <span class="count">{lines.length}</span>
      </h2>
      <ol class="time-rows">
        {lines.slice(0, MOST).map(({ node, date, end, articles }) => (
          <li
            key={node.id}
            class="time-row"
            onMouseEnter={() => actions.hover(node.id)}
            onMouseLeave={() => actions.hover(null)}
          >
            <Glyph kind={node.kind} spoken />
            <a href={link({ is: 'entity', id: node.id })} class="name">
              <bdi>{node.name}</bdi>
            </a>
            <span class="note">
              {dateText(date)}
              {end && end !== date && ` – ${dateText(end)}`} · {kindText(node)} ·{' '}
              {counted(articles, 'article')}
            </span>
          </li>
        ))}
      </ol>
      {lines.length > MOST && (
        <p class="note">
          The first {MOST} of {lines.length} are listed; draw a shorter time.
        </p>
      )}
    </section>
  );
}
