import { useRef } from 'preact/hooks';
import type { Timeline } from '../../../../shared/contract/index.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { spanOf } from '../../state/explore/spans.ts';
import { brushed, eventBins, placeOf } from '../../state/explore/timeline.ts';
import type { Axis } from '../../state/pages/gantt.ts';
import { counted } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';
import { percent } from '../frame/percent.ts';

const PARTS = 60;
const HEIGHT = 56;

interface Properties {
  readonly axis: Axis;
  readonly events: Timeline['events'];
  /** Keeps this axis while it is drawn on; null where nothing is. */
  readonly hold: (axis: Axis | null) => void;
}

/** Events over time as bars; drawing over them chooses a stretch, a click all of time. The fields below do the same. */
export function TimeBrush({ axis, events, hold }: Properties) {
  const { time, day } = useDesk().explorer.view.value;
  const { from, to } = spanOf(time);
  const left = from === null ? 0 : placeOf(axis, from);
  const right = to === null ? 1 : placeOf(axis, to);
  const all = from === null && to === null;
  return (
    <figure class="time-brush">
      <svg
        role="img"
        aria-label={`${counted(events.length, 'event')} over time${all ? '' : `, chosen ${words(from, to)}`}`}
        {...useDrawing(axis, hold)}
      >
        <Bars bins={eventBins(events, axis, PARTS)} left={left} right={right} />
        {!all && (
          <rect
            class="time-chosen"
            x={percent(left)}
            width={percent(Math.max(0.004, right - left))}
            y="0"
            height={HEIGHT}
          />
        )}
        {day !== null && <line class="time-day" {...upright(placeOf(axis, day))} />}
        <line class="time-base" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
        {axis.ticks.map(({ at, text, anchor }) => (
          <text key={at} x={percent(at)} y={HEIGHT + 15} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/** What makes a picture one that is drawn over with the pointer. */
function useDrawing(axis: Axis, hold: Properties['hold']) {
  const { actions } = useDesk();
  const place = useRef<SVGSVGElement>(null);
  const start = useRef<number | null>(null);
  const at = (event: PointerEvent): number => {
    const box = place.current?.getBoundingClientRect();
    return box && box.width > 0 ? (event.clientX - box.left) / box.width : 0;
  };
  const draw = (event: PointerEvent): void => {
    if (start.current !== null) actions.chooseTime(brushed(axis, start.current, at(event)));
  };
  const end = (): void => {
    start.current = null;
    hold(null);
  };
  return {
    ref: place,
    onPointerDown(event: PointerEvent): void {
      start.current = at(event);
      hold(axis);
      place.current?.setPointerCapture(event.pointerId);
    },
    onPointerMove: draw,
    onPointerUp(event: PointerEvent): void {
      draw(event);
      end();
    },
    onPointerCancel: end,
  };
}

/** How many events there are in each part of the axis; what lies outside of the stretch is faint. */
function Bars({ bins, left, right }: { bins: readonly number[]; left: number; right: number }) {
  const most = Math.max(1, ...bins);
  return (
    <>
      {bins.map((count, index) => {
        const height = (count / most) * (HEIGHT - 6);
        return (
          <rect
            key={index}
            class={`time-bar ${inside(index, left, right) ? '' : 'is-out'}`}
            x={percent(index / PARTS)}
            width={percent(0.8 / PARTS)}
            y={HEIGHT - height}
            height={height}
          />
        );
      })}
    </>
  );
}

function inside(index: number, left: number, right: number): boolean {
  return (index + 1) / PARTS >= left && index / PARTS <= right;
}

/** From top to bottom. */
function upright(share: number) {
  return { x1: percent(share), x2: percent(share), y1: '0', y2: HEIGHT };
}

function words(from: string | null, to: string | null): string {
  return [from && `from ${dateText(from)}`, to && `to ${dateText(to)}`]
    .flatMap((each) => each || [])
    .join(' ');
}
