import { useState } from 'preact/hooks';
import { barOn, type RoleLine } from '../../state/explore/timeline.ts';
import { type Axis, intervalText } from '../../state/pages/gantt.ts';
import { numberText } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { percent } from '../frame/percent.ts';

interface Properties {
  readonly lines: readonly RoleLine[];
  readonly axis: Axis;
  /** Most rows of a list. */
  readonly most: number;
}

/**
 * Roles as spans on the axis of the timeline; on a day or in a stretch those that were certainly held before those that
 * may have been, and what is told of at quite other times folded away.
 */
export function RoleSpans({ lines, axis, most }: Properties) {
  const { day } = useDesk().explorer.view.value;
  const near = lines.filter(({ isFar }) => !isFar);
  const far = lines.filter(({ isFar }) => isFar);
  return (
    <section class="group">
      <h2>
        {day === null ? 'Roles' : 'Who held what then'} <span class="count">{near.length}</span>
      </h2>
      {lines.length > 0 && near.length === 0 && <p class="note">Nothing is told of that time or near it.</p>}
      <Rows lines={near} axis={axis} most={most} />
      {far.length > 0 && <Far lines={far} axis={axis} most={most} />}
    </section>
  );
}

/** Their rows are made once they are asked for. */
function Far(properties: Properties) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{numberText(properties.lines.length)} more, told of at other times</summary>
      {isOpen && <Rows {...properties} />}
    </details>
  );
}

function Rows({ lines, axis, most }: Properties) {
  return (
    <>
      <ol class="time-rows">
        {lines.slice(0, most).map((line) => (
          <Row key={`${line.person.id} ${line.role.id}`} line={line} axis={axis} />
        ))}
      </ol>
      {lines.length > most && (
        <p class="note">
          The first {most} of {lines.length} are listed; draw a shorter time.
        </p>
      )}
    </>
  );
}

function Row({
  line: { person, role, organization, intervals, standing },
  axis,
}: {
  line: RoleLine;
  axis: Axis;
}) {
  const { actions } = useDesk();
  const link = useLink();
  return (
    <li
      class="time-row is-role"
      onMouseEnter={() => actions.hover(person.id)}
      onMouseLeave={() => actions.hover(null)}
    >
      <p>
        <a href={link({ is: 'entity', id: person.id })} class="name">
          <bdi>{person.name}</bdi>
        </a>
        ,{' '}
        <a href={link({ is: 'relation', from: person.id, type: 'HOLDS_ROLE', to: role.id })}>
          <bdi>{role.name}</bdi>
        </a>
        {organization && (
          <span class="note">
            , <bdi>{organization.name}</bdi>
          </span>
        )}
        {standing === 'possibly' && <span class="badge">possibly</span>}
      </p>
      <span class="note">{intervals.map(intervalText).join('; ') || 'no date told'}</span>
      <svg class="gantt-bar" aria-hidden="true">
        {intervals.map((interval, index) => {
          const bar = barOn(interval, axis);
          return (
            bar && (
              <g key={index}>
                {bar.maybe && (
                  <line
                    class="gantt-maybe"
                    x1={percent(bar.maybe.from)}
                    x2={percent(bar.maybe.to)}
                    y1="7"
                    y2="7"
                  />
                )}
                {bar.sure && (
                  <rect
                    class="gantt-sure"
                    x={percent(Math.min(bar.sure.from, 0.99))}
                    width={percent(Math.max(0.01, bar.sure.to - bar.sure.from))}
                    y="3"
                    height="8"
                  />
                )}
              </g>
            )
          );
        })}
      </svg>
    </li>
  );
}
