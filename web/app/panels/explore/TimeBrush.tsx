import { useRef } from 'preact/hooks';
import type { Timeline } from '../../../../shared/contract/index.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { spanOf } from '../../state/explore/spans.ts';
import { brushed, eventBins, placeOf } from '../../state/explore/timeline.ts';
import type { Axis } from '../../state/pages/gantt.ts';
import { counted } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';

const PARTS = 60;
const HEIGHT = 56;

/** Events over time as bars; drawing over them chooses a stretch, a click all of time. The fields below do the same. */
export function TimeBrush({ axis, events }: { axis: Axis; events: Timeline['events'] }) {
  const { explorer, actions } = useDesk();
  const place = useRef<SVGSVGElement>(null);
  const start = useRef<number | null>(null);
  const { time, day } = explorer.view.value;
  const bins = eventBins(events, axis, PARTS);
  const most = Math.max(1, ...bins);
  const { from, to } = spanOf(time);
  const at = (event: PointerEvent): number => {
    const box = place.current?.getBoundingClientRect();
    return box && box.width > 0 ? (event.clientX - box.left) / box.width : 0;
  };
  const draw = (event: PointerEvent): void => {
    if (start.current !== null) actions.chooseTime(brushed(axis, start.current, at(event)));
  };
  const left = from === null ? 0 : placeOf(axis, from);
  const right = to === null ? 1 : placeOf(axis, to);
  const all = from === null && to === null;
  return (
    <figure class="time-brush">
      <svg
        ref={place}
        role="img"
        aria-label={`${counted(events.length, 'event')} over time${all ? '' : `, chosen ${words(from, to)}`}`}
        onPointerDown={(event) => {
          start.current = at(event);
          place.current?.setPointerCapture(event.pointerId);
        }}
        onPointerMove={draw}
        onPointerUp={(event) => {
          draw(event);
          start.current = null;
        }}
        onPointerCancel={() => {
          start.current = null;
        }}
      >
        {bins.map((count, index) => (
          <rect
            key={index}
            class={`time-bar ${inside(index, left, right) ? '' : 'is-out'}`}
            x={percent(index / PARTS)}
            width={percent(0.8 / PARTS)}
            y={HEIGHT - (count / most) * (HEIGHT - 6)}
            height={(count / most) * (HEIGHT - 6)}
          />
        ))}
        {!all && (
          <rect
            class="time-chosen"
            x={percent(left)}
            width={percent(Math.max(0.004, right - left))}
            y="0"
            height={HEIGHT}
          />
        )}
        {day !== null && (
          <line
            class="time-day"
            x1={percent(placeOf(axis, day))}
            x2={percent(placeOf(axis, day))}
            y1="0"
            y2={HEIGHT}
          />
        )}
        <line class="time-base" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
        {axis.ticks.map(({ at: tick, text, anchor }) => (
          <text key={tick} x={percent(tick)} y={HEIGHT + 15} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}

function inside(index: number, left: number, right: number): boolean {
  return (index + 1) / PARTS >= left && index / PARTS <= right;
}

function words(from: string | null, to: string | null): string {
  return [from && `from ${dateText(from)}`, to && `to ${dateText(to)}`]
    .flatMap((each) => each || [])
    .join(' ');
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
