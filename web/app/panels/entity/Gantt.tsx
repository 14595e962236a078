import type { GraphNode, Holding } from '../../../../shared/contract/index.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import {
  type Axis,
  axisOf,
  type Bar,
  barOf,
  boundRows,
  disagreementsOf,
  holdingText,
} from '../../state/pages/gantt.ts';
import { counted } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { percent } from '../frame/percent.ts';

/** Rows of one chart; `role` is what they have in common, null where the rows themselves are the roles. */
export interface GanttGroup {
  readonly role: GraphNode | null;
  readonly holdings: readonly Holding[];
}

type PlaceOf = (id: string) => string | null;

/** Who held what when: a row each with its name, its time in words, and a bar on an axis that all rows share. */
export function Gantt({
  groups,
  person = null,
  placeOf = () => null,
  headless = false,
}: {
  readonly groups: readonly GanttGroup[];
  /** The person whose roles the rows are. */
  readonly person?: string | null;
  /** Where what a row is about belongs, where its name alone says too little. */
  readonly placeOf?: PlaceOf;
  /** The page tells already which role it is. */
  readonly headless?: boolean;
}) {
  const axis = axisOf(groups.flatMap(({ holdings }) => holdings));
  return (
    <div class="gantt">
      {axis && <Ticks axis={axis} />}
      {groups.map(({ role, holdings }) => (
        <Group key={role?.id ?? ''} {...{ role, holdings, axis, person, placeOf, headless }} />
      ))}
      <BoundTable groups={groups} placeOf={placeOf} />
    </div>
  );
}

function Group({
  role,
  holdings,
  axis,
  person,
  placeOf,
  headless,
}: GanttGroup & { axis: Axis | null; person: string | null; placeOf: PlaceOf; headless: boolean }) {
  const link = useLink();
  return (
    <>
      {role && !headless && (
        <h3 class="gantt-role">
          <Glyph kind={role.kind} spoken />{' '}
          <a href={link({ is: 'entity', id: role.id })}>
            <bdi>{role.name}</bdi>
          </a>
          {holdings.length === 0 && <span class="note"> no holder is told</span>}
        </h3>
      )}
      <ol class="gantt-rows">
        {holdings.map((holding) => (
          <Row
            key={holding.other.id}
            holding={holding}
            axis={axis}
            place={placeOf(holding.other.id)}
            ends={person ? [person, holding.other.id] : [holding.other.id, role?.id ?? null]}
          />
        ))}
      </ol>
    </>
  );
}

function Row({
  holding,
  axis,
  place,
  ends: [from, to],
}: {
  holding: Holding;
  axis: Axis | null;
  place: string | null;
  ends: readonly [from: string, to: string | null];
}) {
  const { actions } = useDesk();
  const link = useLink();
  const { other, intervals, total } = holding;
  return (
    <li
      class="gantt-row"
      onMouseEnter={() => actions.hover(other.id)}
      onMouseLeave={() => actions.hover(null)}
    >
      <div class="gantt-head">
        <a href={link({ is: 'entity', id: other.id })} class="name">
          <bdi>{other.name}</bdi>
          <Place place={place} />
        </a>
        <span class="gantt-time">{holdingText(holding)}</span>
        {to !== null && (
          <a class="evidence-link" href={link({ is: 'relation', from, type: 'HOLDS_ROLE', to })}>
            {counted(total, 'claim')}
            <span class="unseen"> that it stands on</span>
          </a>
        )}
      </div>
      {axis && (
        <svg class="gantt-bar" aria-hidden="true">
          {axis.ticks.map(({ at }) => (
            <line key={at} class="gantt-grid" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
          ))}
          {intervals.map((interval, index) => {
            const bar = barOf(interval, axis);
            return bar && <BarShape key={index} bar={bar} />;
          })}
        </svg>
      )}
      <Disagreements holding={holding} />
    </li>
  );
}

function Place({ place }: { place: string | null }) {
  return (
    place && (
      <span class="relation-place">
        , <bdi>{place}</bdi>
      </span>
    )
  );
}

/** The narrowest bar that can be seen, as a share of the axis. */
const NARROWEST = 0.008;

function BarShape({ bar: { sure, maybe, begins, ends, expected } }: { bar: Bar }) {
  return (
    <>
      {maybe && <line class="gantt-maybe" x1={percent(maybe.from)} x2={percent(maybe.to)} y1="7" y2="7" />}
      {expected.map((at) => (
        <circle key={at} class="gantt-expected" cx={percent(at)} cy="7" r="4" />
      ))}
      {sure && (
        <rect
          class="gantt-sure"
          x={percent(Math.min(sure.from, 1 - NARROWEST))}
          width={percent(Math.max(NARROWEST, sure.to - sure.from))}
          y="3"
          height="8"
        />
      )}
      {sure && begins && (
        <line class="gantt-end" x1={percent(sure.from)} x2={percent(sure.from)} y1="0" y2="14" />
      )}
      {sure && ends && <line class="gantt-end" x1={percent(sure.to)} x2={percent(sure.to)} y1="0" y2="14" />}
    </>
  );
}

function Ticks({ axis }: { axis: Axis }) {
  return (
    <svg class="gantt-axis" aria-hidden="true">
      {axis.ticks.map(({ at, text, anchor }) => (
        <text key={at} x={percent(at)} y="11" text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** What articles say otherwise than each other, each with the way to its sentence. */
function Disagreements({ holding }: { holding: Holding }) {
  const link = useLink();
  const found = disagreementsOf(holding);
  if (found.length === 0) return null;
  return (
    <ul class="disagreements">
      {found.map(({ text, sides }) => (
        <li key={`${text} ${sides.map(({ claim }) => claim).join(' ')}`}>
          <strong>{text}:</strong>{' '}
          {sides.map(({ claim, article, says }, index) => (
            <span key={claim}>
              {index > 0 && ' against '}
              <a href={link({ is: 'article', id: article, claim })}>{says}</a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The same as a table, for who does not see the bars or wants to know what a bar stands on. */
function BoundTable({ groups, placeOf }: { groups: readonly GanttGroup[]; placeOf: PlaceOf }) {
  const link = useLink();
  const rows = groups.flatMap(({ role, holdings }) =>
    holdings.flatMap(({ other, intervals, claims }) => {
      const articles = new Map(claims.map(({ id, article }) => [id, article]));
      return intervals.flatMap((interval, stretch) =>
        boundRows(interval).map((bound) => ({
          role,
          other,
          stretch,
          bound,
          article: articles.get(bound.claim),
        })),
      );
    }),
  );
  if (rows.length === 0) return null;
  return (
    <details class="gantt-table">
      <summary>Every date as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-frame" tabIndex={0} aria-label="Dates">
        <table>
          <thead>
            <tr>
              <th scope="col">Who or what</th>
              <th scope="col">Told</th>
              <th scope="col">Date</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ role, other, stretch, bound, article }) => (
              <tr key={`${role?.id} ${other.id} ${stretch} ${bound.reads} ${bound.date} ${bound.claim}`}>
                <td>
                  <bdi>{other.name}</bdi>
                  <Place place={placeOf(other.id)} />
                  {role && (
                    <>
                      , <bdi>{role.name}</bdi>
                    </>
                  )}
                </td>
                <td>{bound.reads}</td>
                <td>
                  {article ? (
                    <a href={link({ is: 'article', id: article, claim: bound.claim })}>
                      {dateText(bound.date)}
                    </a>
                  ) : (
                    dateText(bound.date)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
