import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Setting } from '../../../../../web/app/scene/appearance.ts';
import { communitiesOf, detailAt, ranks } from '../../../../../web/app/scene/detail.ts';
import { createOverlay } from '../../../../../web/app/scene/overlay.ts';
import { NO_SELECTION } from '../../../../../web/app/state/graph/selection.ts';
import { node, shown } from '../make.ts';
import { COLOURS } from './setting.ts';

const SIZE = { width: 1000, height: 800 };
/** Two communities, apart from each other, of which the first twelve are drawn in full. */
const nodes = Array.from({ length: 16 }, (_, place) => {
  const community = place % 2;
  const [x, y] = [300 + 400 * community + 10 * (place % 4), 300 + 20 * place];
  return node(`n${place}`, { name: `N${place}`, degree: 90 - place, community, x, y });
});
const drawn = shown(nodes);
const rank = ranks(nodes);
const setting: Setting = {
  shown: drawn,
  emphasis: { selection: NO_SELECTION, hovered: null, selected: new Set() },
  detail: detailAt(0, rank, 12),
  theme: 'light',
  colours: COLOURS,
  scale: 1,
};

/** A canvas that says what is written on it, and how often it was wiped. */
function canvasOf() {
  const seen = { wiped: 0, names: [] as string[], style: { transform: '' } };
  const nothing = (): void => {};
  const context = {
    ...Object.fromEntries(
      ['scale', 'save', 'restore', 'strokeText', 'beginPath'].map((name) => [name, nothing]),
    ),
    ...Object.fromEntries(['lineTo', 'closePath', 'stroke', 'fill'].map((name) => [name, nothing])),
    measureText: (text: string) => ({ width: text.length * 6 }),
    fillText: (text: string) => void seen.names.push(text),
    clearRect: () => {
      seen.wiped += 1;
      seen.names = [];
    },
  };
  const canvas = {
    style: seen.style,
    clientWidth: SIZE.width,
    clientHeight: SIZE.height,
    getContext: () => context,
  };
  return { seen, canvas };
}

function setUp() {
  const [ground, names] = [canvasOf(), canvasOf()];
  const camera = Object.assign(new EventEmitter(), {
    state: { x: 0, y: 0, angle: 0, ratio: 1 },
    getState: () => camera.state,
    isAnimated: () => false,
  });
  const toPixels = ({ x, y }: { x: number; y: number }, { cameraState = camera.state } = {}) => ({
    x: x - cameraState.x,
    y: y - cameraState.y,
  });
  const sigma = Object.assign(new EventEmitter(), {
    createCanvas: (name: string) => (name === 'ground' ? ground : names).canvas,
    getCamera: () => camera,
    getDimensions: () => SIZE,
    getNodeDisplayData: (id: string) => ({ ...drawn.positions.get(id), size: 4 }),
    framedGraphToViewport: toPixels,
    graphToViewport: toPixels,
    scaleSize: (size: number) => size,
    scheduleRender: vi.fn(),
  });
  const now = { setting };
  const reserved = vi.fn(() => []);
  const overlay = createOverlay(sigma as never, { reserved }, () => now.setting);
  overlay.communities(communitiesOf(nodes, drawn.positions, rank));
  const render = (to: Partial<typeof camera.state> = {}): void => {
    camera.state = { ...camera.state, ...to };
    sigma.emit('afterRender');
  };
  return { overlay, sigma, camera, now, reserved, render, ground: ground.seen, names: names.seen };
}

describe('APP-133 names and grounds', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', { devicePixelRatio: 1 });
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('go along as a picture where the camera goes sideways, and are drawn anew where it comes nearer', () => {
    const { render, ground, names } = setUp();
    render();
    expect([ground.wiped, names.wiped]).toEqual([1, 1]);
    render({ x: 20, y: -5 });
    expect([ground.wiped, names.wiped]).toEqual([1, 1]);
    expect([ground.style.transform, names.style.transform]).toEqual(Array(2).fill('translate(-20px, 5px)'));
    render({ ratio: 0.9 });
    expect([ground.wiped, names.wiped]).toEqual([2, 2]);
    expect([ground.style.transform, names.style.transform]).toEqual(['', '']);
  });

  it('of which something is cut off: that ground is drawn anew, not moved', () => {
    const { render, ground, names } = setUp();
    render({ x: 300 });
    render({ x: 290 });
    expect([ground.wiped, names.wiped]).toEqual([2, 1]);
    expect([ground.style.transform, names.style.transform]).toEqual(['', 'translate(10px, 0px)']);
  });

  it('are chosen and drawn anew when it rests, after whoever waits for that was told', () => {
    const { overlay, camera, sigma, render, names } = setUp();
    const rests = vi.fn(() => expect(sigma.scheduleRender).not.toHaveBeenCalled());
    overlay.whenResting(rests);
    render();
    camera.emit('updated');
    render({ x: 20 });
    vi.advanceTimersByTime(200);
    expect(rests).toHaveBeenCalledTimes(1);
    expect(sigma.scheduleRender).toHaveBeenCalledTimes(1);
    render();
    expect(names.wiped).toBe(2);
    camera.emit('updated');
    overlay.kill();
    vi.advanceTimersByTime(1_000);
    expect(rests).toHaveBeenCalledTimes(1);
  });

  it('APP-335: are looked through where they are stale; where only the pointer moved, what stands on the graph is not', () => {
    const { overlay, now, reserved, render, names } = setUp();
    render();
    expect(names.names).not.toContain('N15');
    now.setting = { ...setting, emphasis: { ...setting.emphasis, hovered: 'n15' } };
    overlay.hoverChanged();
    render();
    expect(names.names[0]).toBe('N15');
    expect(reserved).toHaveBeenCalledTimes(1);
    overlay.stale();
    render();
    expect(reserved).toHaveBeenCalledTimes(2);
  });

  it('APP-43: communities are named by their first, unless something is selected or all is drawn in full', () => {
    const { overlay, now, render, names } = setUp();
    render();
    expect(names.names.slice(-2).sort()).toEqual(['N0', 'N1']);
    expect(names.names.filter((name) => name === 'N0')).toHaveLength(1);
    now.setting = { ...setting, detail: detailAt(0, rank, 100) };
    overlay.stale();
    render();
    expect(names.names.slice(0, 2)).toEqual(['N0', 'N1']);
    now.setting = {
      ...setting,
      emphasis: { ...setting.emphasis, selection: { ...NO_SELECTION, nodes: ['n5'] } },
    };
    overlay.stale();
    render();
    expect(names.names).toEqual(['N5']);
  });
});
