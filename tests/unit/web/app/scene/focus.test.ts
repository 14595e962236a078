import { describe, expect, it } from 'vitest';
import { focusOn } from '../../../../../web/app/scene/focus.ts';

describe('APP-4 the camera goes where what was searched for can be read', () => {
  const points = [
    { x: 0, y: 1 },
    { x: 1, y: 2 },
  ];

  it('in the middle of it, nearer where the graph is large', () => {
    expect(focusOn(points, 1, 500)).toEqual({ x: 0.5, y: 1.5, ratio: 0.45 });
    expect(focusOn(points.slice(1), 1, 500)).toEqual({ x: 1, y: 2, ratio: 0.45 });
    expect(focusOn(points, 2, 60)).toEqual({ x: 0.5, y: 1.5, ratio: 1 });
  });

  it('never further away than it is, and nowhere where there is nothing', () => {
    expect(focusOn(points, 0.2, 500)?.ratio).toBe(0.2);
    expect(focusOn(points, 0.2, 5)?.ratio).toBe(0.2);
    expect(focusOn([], 1, 500)).toBeNull();
  });
});
