import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAreaTool } from '../../../../../web/app/scene/area.ts';

function setUp() {
  const { window } = new JSDOM('<div id="canvas"><span></span></div>');
  vi.stubGlobal('AbortController', window.AbortController);
  const container = window.document.getElementById('canvas')!;
  const inner = container.querySelector('span')!;
  container.setPointerCapture = () => {};
  container.getBoundingClientRect = () => ({ left: 100, top: 50 }) as DOMRect;
  const drawn = vi.fn();
  const tool = createAreaTool(container, drawn);
  /** jsdom knows the mouse alone, which is most of a pointer. */
  const pointer = (
    name: string,
    x: number,
    y: number,
    { isPrimary = true, ...more }: PointerEventInit = {},
  ) => {
    const event = new window.MouseEvent(name, { bubbles: true, clientX: x, clientY: y, ...more });
    inner.dispatchEvent(Object.assign(event, { isPrimary, pointerId: 1 }));
  };
  const outline = () => {
    const rectangle = container.querySelector('.area rect');
    return rectangle && ['x', 'y', 'width', 'height'].map((name) => rectangle.getAttribute(name));
  };
  /** Whether what draws beneath hears of it. */
  const hears = (shiftKey: boolean): boolean => {
    const heard = vi.fn();
    inner.addEventListener('mousedown', heard, { once: true });
    inner.dispatchEvent(new window.MouseEvent('mousedown', { bubbles: true, shiftKey }));
    return heard.mock.calls.length > 0;
  };
  return { tool, container, drawn, pointer, outline, hears };
}

describe('APP-45 a rectangle', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is drawn with Shift, in pixels of the canvas, and outlined meanwhile', () => {
    const { drawn, pointer, outline } = setUp();
    pointer('pointerdown', 130, 90, { shiftKey: true });
    expect(outline()).toEqual(['30', '40', '0', '0']);
    pointer('pointermove', 110, 100);
    expect(outline()).toEqual(['10', '40', '20', '10']);
    pointer('pointerup', 110, 120);
    expect(drawn).toHaveBeenCalledExactlyOnceWith({ left: 10, right: 30, top: 40, bottom: 70 }, false);
    expect(outline()).toBeNull();
  });

  it('is drawn without it while its tool is on, and comes to what was chosen with Ctrl', () => {
    const { tool, container, drawn, pointer } = setUp();
    tool.draws(true);
    expect(container.classList.contains('is-drawing')).toBe(true);
    pointer('pointerdown', 110, 60);
    pointer('pointerup', 120, 60, { ctrlKey: true });
    expect(drawn).toHaveBeenCalledExactlyOnceWith({ left: 10, right: 20, top: 10, bottom: 10 }, true);
    tool.draws(false);
    pointer('pointerdown', 110, 60);
    pointer('pointerup', 190, 90);
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it('is none where a click slipped, another button or finger presses, or it is cancelled', () => {
    const { drawn, pointer, outline } = setUp();
    pointer('pointerdown', 110, 60, { shiftKey: true });
    pointer('pointerup', 113, 63);
    for (const more of [{ button: 2 }, { isPrimary: false }]) {
      pointer('pointerdown', 110, 60, { shiftKey: true, ...more });
      pointer('pointerup', 190, 90);
    }
    pointer('pointerdown', 110, 60, { shiftKey: true });
    pointer('pointercancel', 150, 90);
    expect(outline()).toBeNull();
    pointer('pointerup', 190, 90);
    expect(drawn).not.toHaveBeenCalled();
  });

  it('is hidden from what draws the graph, until it is gone', () => {
    const { tool, drawn, pointer, outline, hears } = setUp();
    expect([hears(false), hears(true)]).toEqual([true, false]);
    tool.draws(true);
    expect(hears(false)).toBe(false);
    pointer('pointerdown', 110, 60);
    tool.kill();
    expect(outline()).toBeNull();
    expect(hears(true)).toBe(true);
    pointer('pointerdown', 110, 60, { shiftKey: true });
    pointer('pointerup', 190, 90);
    expect(drawn).not.toHaveBeenCalled();
  });
});
