import { describe, expect, it } from 'vitest';
import { focusOn } from '../../../../../web/app/scene/focus.ts';

/** All of these are seen from a ratio of 4. */
const VIEW = { width: 4, height: 4 };

describe('APP-4 the camera goes where what was searched for can be read', () => {
  const points = [
    { x: 0, y: 1 },
    { x: 1, y: 2 },
  ];

  it('in the middle of it, nearer where the graph is large', () => {
    expect(focusOn(points, 1, 500, VIEW)).toEqual({ x: 0.5, y: 1.5, ratio: 0.45 });
    expect(focusOn(points.slice(1), 1, 500, VIEW)).toEqual({ x: 1, y: 2, ratio: 0.45 });
    expect(focusOn(points, 2, 60, VIEW)).toEqual({ x: 0.5, y: 1.5, ratio: 1 });
  });

  it('no further away than it is where all can be seen, and nowhere where there is nothing', () => {
    expect(focusOn(points.slice(1), 0.2, 500, VIEW)?.ratio).toBe(0.2);
    expect(focusOn(points, 0.3, 5, VIEW)?.ratio).toBe(0.3);
    expect(focusOn([], 1, 500, VIEW)).toBeNull();
  });

  it('APP-382: so far away that all of it is in view, in the middle of its bounds, wherever most of it is', () => {
    const wide = [...points, ...points, { x: 3, y: 1 }];
    expect(focusOn(wide, 0.2, 500, VIEW)).toEqual({ x: 1.5, y: 1.5, ratio: 0.75 });
    expect(focusOn(wide, 0.2, 500, { width: 4, height: 0.5 })?.ratio).toBe(2);
  });
});
