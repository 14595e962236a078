import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView, encodeView } from '../../../../../../web/app/state/view/address.ts';
import {
  decodePins,
  encodePins,
  placeOf,
  placesOf,
  roundedPoint,
} from '../../../../../../web/app/state/view/places.ts';
import { START } from '../../../../../../web/app/state/view/view.ts';
import {
  withHidden,
  withPinned,
  withPlace,
  withRenamed,
} from '../../../../../../web/app/state/view/view-changes.ts';

const OURS = '0123456789abcdef01234567';
const anyPoint = fc.record({ x: fc.double(), y: fc.double() });

describe('APP-313 where pinned entities stand is in the address', () => {
  it('as a few letters behind the id; without them where none has a place of its own', () => {
    const put = withPlace(START, OURS, { x: -123.456, y: 7 });
    expect(encodeView(put)).toBe('#/?i=ASNFZ4mrze8BI0Vn*-9iy*jg');
    expect(encodeView({ ...START, pinned: ['b', 'a'] })).toBe('#/?i=*b.*a');
    expect(decodeView('#/?i=*b*-9iy*jg.*a')).toMatchObject({
      pinned: ['a', 'b'],
      places: { b: { x: -123.46, y: 7 } },
    });
  });

  it('fifty of them are less than a screen of text', () => {
    const pairs = Array.from({ length: 50 }, (_, n): [string, { x: number; y: number }] => [
      `${n}`.padStart(24, '0'),
      { x: n * 17.77 - 400, y: 400 - n * 13.31 },
    ]);
    const view = { ...START, pinned: pairs.map(([id]) => id), places: placesOf(pairs) };
    expect(encodeView(view).length).toBeLessThan(1_500);
    expect(decodeView(encodeView(view))).toEqual(view);
  });

  it.each<[string, readonly string[], object]>([
    ['*a*x', ['a'], {}],
    ['*a*1*2*3', ['a'], {}],
    ['*a*1*%', ['a'], {}],
    ['*a*zzzzzzzz*1', ['a'], {}],
    ['*a**', ['a'], {}],
    ['**1*2', [], {}],
    ['*a*1*2.*a*3*4', ['a'], { a: { x: 0.01, y: 0.02 } }],
    ['*a*zzzzzzz*-zzzzzzz', ['a'], { a: { x: 1e7, y: -1e7 } }],
    ['', [], {}],
  ])('of %s takes what is a place', (text, pinned, places) => {
    expect(decodePins(text)).toEqual({ pinned, places });
  });

  it('is where it stands from the start, so that a link brings back the very point', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        const once = roundedPoint(point);
        expect(roundedPoint(once)).toEqual(once);
        const { places } = decodePins(encodePins(['a'], { a: once }));
        expect(placeOf(places, 'a')).toEqual(once);
        if (Math.abs(point.x) < 1e6) expect(Math.abs(once.x - point.x)).toBeLessThan(0.0051);
      }),
    );
  });

  it('takes ids that are names of other things as ids', () => {
    const view = withPlace({ ...START, pinned: ['constructor'] }, '__proto__', { x: 1, y: 2 });
    expect(placeOf(view.places, 'constructor')).toBeNull();
    expect(decodeView(encodeView(view))).toEqual(view);
  });
});

describe('APP-313 pinning', () => {
  const positions = new Map([
    ['a', { x: 1.234, y: 5 }],
    ['b', { x: -1, y: -2 }],
  ]);

  it('keeps one where it stands, and one that was put elsewhere where it was put', () => {
    const one = withPinned(START, ['a', 'new'], positions);
    expect([one.pinned, one.places]).toEqual([['a', 'new'], { a: { x: 1.23, y: 5 } }]);
    const moved = withPlace(one, 'a', { x: 9, y: 9 });
    const both = withPinned(moved, ['a', 'b'], positions);
    expect(both.places).toEqual({ a: { x: 9, y: 9 }, b: { x: -1, y: -2 } });
    expect(withPinned(both, ['a', 'b', 'new'], positions)).toEqual(START);
  });

  it('an entity that is put somewhere is pinned there, once', () => {
    const put = withPlace(withPlace(START, 'a', { x: 1, y: 1 }), 'a', { x: 2, y: 2 });
    expect(put).toEqual({ ...START, pinned: ['a'], places: { a: { x: 2, y: 2 } } });
  });

  it('ends with hiding, and goes on under another id', () => {
    const put = withPlace(START, 'a', { x: 1, y: 1 });
    expect(withHidden(put, ['a'])).toEqual({ ...START, without: ['a'] });
    expect(withRenamed(put, 'a', 'b')).toEqual(withPlace(START, 'b', { x: 1, y: 1 }));
  });
});
