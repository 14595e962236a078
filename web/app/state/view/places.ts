import { compareText } from '../../../../shared/compare.ts';
import type { Point } from '../graph/placement.ts';
import { decodeId, encodeId } from './id-list.ts';

/** Where pinned entities were put, by id; of one that is not named, its place follows from the layout. */
export type Places = Readonly<Record<string, Point>>;

export const NO_PLACES: Places = {};

/** Parts of a unit of the layout that are kept: as fine as the store's own positions, and three letters in an address. */
const FINE = 100;
/** No layout reaches as far; what an address says beyond it is none of ours. */
const FARTHEST = 1e7;

/**
 * A point as an address can say it. Pinned entities stand at such points from the start, so that what a link brings
 * back is where it was to the pixel.
 */
export function roundedPoint({ x, y }: Point): Point {
  return { x: rounded(x), y: rounded(y) };
}

function rounded(value: number): number {
  const bounded = Number.isFinite(value) ? Math.min(FARTHEST, Math.max(-FARTHEST, value)) : 0;
  // Without the negative zero, which no address knows.
  return Math.round(bounded * FINE) / FINE + 0;
}

/** Pinned entities with their places: `ID` or `ID*X*Y`, both numbers in hundredths and of base 36, joined by `.`. */
export function encodePins(pinned: readonly string[], places: Places): string {
  return pinned
    .map((id) => {
      const at = placeOf(places, id);
      return at ? [encodeId(id), digits(at.x), digits(at.y)].join('*') : encodeId(id);
    })
    .join('.');
}

const digits = (value: number): string => (Math.round(value * FINE) + 0).toString(36);

/** Reads it back; a place that is none is left out. Never throws. */
export function decodePins(text: string | null): { pinned: readonly string[]; places: Places } {
  const found = new Map<string, Point | null>();
  for (const part of (text ?? '').split('.').filter(Boolean)) {
    // An id that is written out begins with a star of its own.
    const end = part.indexOf('*', 1);
    const id = decodeId(end < 0 ? part : part.slice(0, end));
    if (id !== '' && !found.has(id)) found.set(id, end < 0 ? null : pointOf(part.slice(end + 1)));
  }
  const pinned = [...found.keys()].sort();
  return { pinned, places: placesOf(pinned.flatMap((id) => pairOf(id, found.get(id) ?? null))) };
}

function pointOf(text: string): Point | null {
  const [x, y, ...more] = text.split('*').map(numberOf);
  if (x === undefined || y === undefined || more.length > 0) return null;
  return Number.isNaN(x) || Number.isNaN(y) ? null : roundedPoint({ x: x / FINE, y: y / FINE });
}

const numberOf = (text: string): number =>
  /^-?[0-9a-z]{1,7}$/.test(text) ? Number.parseInt(text, 36) : Number.NaN;

const pairOf = (id: string, point: Point | null): [string, Point][] => (point ? [[id, point]] : []);

/** Where one was put; null where it was not. */
export function placeOf(places: Places, id: string): Point | null {
  return Object.hasOwn(places, id) ? (places[id] ?? null) : null;
}

/** Places of some, rounded, in the order of their ids. */
export function placesOf(pairs: Iterable<readonly [string, Point]>): Places {
  const sorted = [...pairs].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(sorted.map(([id, point]) => [id, roundedPoint(point)]));
}

/** Those of these entities alone, each under the id that it has now. */
export function placesAmong(
  places: Places,
  stays: (id: string) => boolean,
  now: (id: string) => string = (id) => id,
): Places {
  return placesOf(Object.entries(places).flatMap(([id, point]) => (stays(id) ? [[now(id), point]] : [])));
}
