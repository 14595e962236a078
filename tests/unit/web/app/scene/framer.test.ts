import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../../../web/app/scene/appearance.ts';
import { detailAt } from '../../../../../web/app/scene/detail.ts';
import { Framer, paddingAt } from '../../../../../web/app/scene/framer.ts';
import { framed, NO_SIDES } from '../../../../../web/app/scene/framing.ts';
import type { Box } from '../../../../../web/app/scene/labels.ts';
import type { Point } from '../../../../../web/app/state/graph/placement.ts';
import { NO_SELECTION } from '../../../../../web/app/state/graph/selection.ts';
import { shown } from '../make.ts';
import { COLOURS } from './setting.ts';

const SIZE = { width: 1000, height: 600 };
const BAR: Box = { left: 0, right: 1000, top: 0, bottom: 90 };
const square = (half: number) =>
  new Map<string, Point>([
    ['a', { x: -half, y: -half }],
    ['b', { x: half, y: half }],
  ]);
const bounds = (half: number) => ({ left: -half, right: half, bottom: -half, top: half });

function setUp(standing: readonly Box[] = []) {
  const setting: Setting = {
    shown: shown([]),
    emphasis: { selection: NO_SELECTION, hovered: null, selected: new Set() },
    detail: detailAt(0, new Map()),
    theme: 'light',
    colours: COLOURS,
    scale: 1,
  };
  /** What the test changes, and the frame that sigma was given last. */
  const now = { setting, standing, box: undefined as unknown };
  const sigma = {
    getDimensions: () => SIZE,
    setCustomBBox: (box: unknown) => {
      now.box = box;
    },
  };
  const framer = new Framer(sigma as never, { standing: () => now.standing }, () => now.setting);
  const positions = (at: ReadonlyMap<string, Point>, unmoved?: ReadonlyMap<string, Point>) => {
    now.setting = { ...setting, shown: { ...shown([]), positions: at, ...(unmoved && { unmoved }) } };
  };
  return { now, framer, positions };
}
function frameOf(half: number, top = 0) {
  const {
    left,
    right,
    bottom,
    top: highest,
  } = framed(bounds(half), SIZE, { ...NO_SIDES, top }, paddingAt(1));
  return { x: [left, right], y: [bottom, highest] };
}
/** Of the bar, beyond the padding. */
const BESIDE_BAR = BAR.bottom - paddingAt(1) + 6;

describe('APP-314 the frame of the graph as a whole', () => {
  it('is that of all positions, as they would stand if none was put elsewhere by hand; of a single one there is none', () => {
    const { now, framer, positions } = setUp();
    positions(square(100));
    framer.frameShown();
    expect(now.box).toEqual(frameOf(100));
    positions(square(300), square(100));
    framer.frameShown();
    expect(now.box).toEqual(frameOf(100));
    positions(new Map([['a', { x: 1, y: 1 }]]));
    framer.frameShown();
    expect(now.box).toBeNull();
  });

  it('is beside what stood there when it was looked at, and stays so while a layout settles', () => {
    const { now, framer, positions } = setUp([BAR]);
    positions(square(100));
    framer.frameShown();
    expect(now.box).toEqual(frameOf(100));
    framer.frameAnew();
    expect(now.box).toEqual(frameOf(100, BESIDE_BAR));
    framer.frame(square(200));
    expect(now.box).toEqual(frameOf(200, BESIDE_BAR));
  });

  it('looks again at what stands there where everything has another place, and only there', () => {
    const { now, framer, positions } = setUp([BAR]);
    positions(square(100));
    framer.frameAnew();
    now.standing = [];
    framer.frameShown();
    expect(now.box).toEqual(frameOf(100, BESIDE_BAR));
    positions(square(200));
    framer.frameShown();
    expect(now.box).toEqual(frameOf(200));
  });

  it('makes room while the page opens, later only where there was none, and never for nothing', () => {
    const { now, framer, positions } = setUp([BAR]);
    expect(framer.makeRoom(true)).toBe(false);
    positions(square(100));
    expect(framer.makeRoom(false)).toBe(true);
    expect(now.box).toEqual(frameOf(100, BESIDE_BAR));
    now.standing = [];
    expect(framer.makeRoom(false)).toBe(false);
    expect(now.box).toEqual(frameOf(100, BESIDE_BAR));
    expect(framer.makeRoom(true)).toBe(true);
    expect(now.box).toEqual(frameOf(100));
  });
});
