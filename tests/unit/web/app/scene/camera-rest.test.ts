import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchRest } from '../../../../../web/app/scene/camera-rest.ts';

describe('APP-133 the camera rests', () => {
  /** Frames that were asked for, by number. */
  let frames: Map<number, () => void>;

  beforeEach(() => {
    vi.useFakeTimers();
    frames = new Map();
    let last = 0;
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
      last += 1;
      frames.set(last, run);
      return last;
    });
    vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** The browser draws: what asked for a frame gets it. */
  function drawFrame(): void {
    const due = [...frames.values()];
    frames.clear();
    for (const run of due) run();
  }

  function setUp() {
    const camera = {
      isMoving: false,
      moves: (): void => {},
      isAnimated: () => camera.isMoving,
      on(_: 'updated', moved: () => void): void {
        camera.moves = moved;
      },
    };
    const rests = vi.fn();
    const forget = watchRest(camera, rests);
    return { camera, rests, forget };
  }

  it('when it did not move for a while and for two frames, once', () => {
    const { camera, rests } = setUp();
    camera.moves();
    vi.advanceTimersByTime(119);
    expect(frames.size).toBe(0);
    vi.advanceTimersByTime(1);
    drawFrame();
    expect(rests).not.toHaveBeenCalled();
    drawFrame();
    expect(rests).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10_000);
    drawFrame();
    expect(rests).toHaveBeenCalledTimes(1);
  });

  it('not while it moves on, however long a frame takes', () => {
    const { camera, rests } = setUp();
    camera.moves();
    vi.advanceTimersByTime(500);
    drawFrame();
    camera.moves();
    drawFrame();
    vi.advanceTimersByTime(119);
    drawFrame();
    expect(rests).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    drawFrame();
    drawFrame();
    expect(rests).toHaveBeenCalledTimes(1);
  });

  it('not while it is on its way by itself', () => {
    const { camera, rests } = setUp();
    camera.isMoving = true;
    camera.moves();
    vi.advanceTimersByTime(120);
    drawFrame();
    drawFrame();
    expect(rests).not.toHaveBeenCalled();
    camera.isMoving = false;
    vi.advanceTimersByTime(120);
    drawFrame();
    drawFrame();
    expect(rests).toHaveBeenCalledTimes(1);
  });

  it('of which nobody hears any more once it is forgotten', () => {
    const { camera, rests, forget } = setUp();
    camera.moves();
    forget();
    vi.advanceTimersByTime(10_000);
    drawFrame();
    camera.moves();
    vi.advanceTimersByTime(120);
    drawFrame();
    forget();
    drawFrame();
    expect(rests).not.toHaveBeenCalled();
  });
});
