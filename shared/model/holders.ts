/** Who is told to hold a role between two days, and since when. */
import { compareText } from '../compare.ts';
import { isOfHolding, type Point, pointsOf, type TenureClaim } from './tenure-points.ts';

/** Whether anybody else is told to hold the role after a day and by another. */
export type Taken = (after: string, by: string) => boolean;

/** What one article says of a role, and of whom. */
export interface HolderClaim extends TenureClaim {
  readonly person: string;
}

/** What each person has to know of others who are told to hold a role, by what all articles say of it. */
export function holdersBetween(claims: readonly HolderClaim[]): (person: string) => Taken {
  const held = claims
    .filter(({ modality }) => modality === 'asserted')
    .flatMap((claim) => pointsOf(claim).map((one) => ({ ...one, person: claim.person })))
    .filter(isOfHolding)
    .sort((a, b) => compareText(a.first, b.first));
  return (own) => (after, by) => {
    for (let n = countUntil(held, after); n < held.length; n += 1) {
      const one = held[n];
      if (!one || one.first > by) return false;
      if (one.last <= by && one.person !== own) return true;
    }
    return false;
  };
}

/** How many of the points, which are in order of their first days, begin on a day or before it. */
function countUntil(points: readonly Pick<Point, 'first'>[], day: string): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.first ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first day by which the role was held, whoever says so; null where nobody tells of one. */
export function heldBy(claims: readonly TenureClaim[]): string | null {
  const points = claims.filter(({ modality }) => modality === 'asserted').flatMap(pointsOf);
  const days = points.filter(({ what }) => what !== 'yet').map(({ last }) => last);
  return days.sort()[0] ?? null;
}
