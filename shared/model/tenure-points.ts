/** What articles and events say of a role on single dates, in order of time: of it tenures are made. */
import { compareText } from '../compare.ts';
import type { Modality, Tenure as TenureValue } from '../schema/index.ts';
import { daysOf } from './dates.ts';

/** What one article says of one person and role. Dates are partial ones (`2024`, `2024-03`, `2024-03-24`). */
export interface TenureClaim {
  /** Id of the claim. */
  readonly id: string;
  readonly modality: Modality;
  readonly tenure: TenureValue;
  readonly since: string | null;
  readonly until: string | null;
  /** Date of the article. */
  readonly publishedAt: string | null;
}

/** That a person was given or left a role on a day or in a month. */
export interface OfficeEvent {
  /** Id of the claim by which the person took part in it. */
  readonly id: string;
  readonly modality: Modality;
  readonly what: 'appointment' | 'resignation';
  readonly date: string;
}

/** A date that an article tells or has, with the claim that it stands on. */
export interface Bound {
  readonly date: string;
  readonly claim: string;
}

/** What a claim says of one date: that the role is yet to be held then, begins, is held, ends, or was held before. */
export type What = 'yet' | 'begin' | 'held' | 'end' | 'past';

/** One date of which something is said, with the first and the last day that it may mean. */
export interface Point extends Bound {
  readonly what: What;
  readonly first: string;
  readonly last: string;
}

/** Of what falls on one date the earlier stage comes first. */
const STAGES: readonly What[] = ['yet', 'begin', 'held', 'end', 'past'];

/** Whether a claim says anything of a tenure: what is denied or alleged does not. */
export function isHeard({ modality }: TenureClaim): boolean {
  return modality === 'asserted' || modality === 'planned';
}

/** All that claims and events say, in order of time. */
export function pointsIn(claims: readonly TenureClaim[], events: readonly OfficeEvent[]): Point[] {
  return [...claims.filter(isHeard).flatMap(pointsOf), ...events.filter(isExact).map(eventPoint)].sort(
    inTime,
  );
}

/** Whether the role was held on the date. */
export function isOfHolding({ what }: Point): boolean {
  return what === 'begin' || what === 'held' || what === 'end';
}

function point(what: What, date: string, claim: string): Point {
  const [first, last] = daysOf(date);
  return { what, date, claim, first, last };
}

/** Whether a told date had come when it was told, so that it is no mere expectation. */
function hadCome(date: string, { tenure, publishedAt }: TenureClaim): boolean {
  return publishedAt === null ? tenure === 'former' : daysOf(date)[0] <= daysOf(publishedAt)[1];
}

function isToCome({ modality, tenure }: TenureClaim): boolean {
  return modality === 'planned' || tenure === 'future';
}

/** What one claim says, whatever its modality. */
export function pointsOf(claim: TenureClaim): Point[] {
  const { id, tenure, since, until, publishedAt } = claim;
  const seen: What = isToCome(claim) ? 'yet' : tenure === 'former' ? 'past' : 'held';
  const points = publishedAt === null ? [] : [point(seen, publishedAt, id)];
  if (isToCome(claim)) return points;
  // Who holds a role holds it since a day that has come, even where the article has no date.
  const begun = since !== null && (publishedAt === null || hadCome(since, claim));
  if (since !== null && begun) points.push(point('begin', since, id));
  if (until !== null && hadCome(until, claim)) points.push(point('end', until, id));
  return points;
}

/** Ends and beginnings that a claim tells and that had not come. */
export function expectedOf(claim: TenureClaim): Bound[] {
  const told = [claim.since, claim.until].filter((date) => date !== null);
  const known = new Set(
    pointsOf(claim).map(({ date, what }) => (what === 'begin' || what === 'end' ? date : null)),
  );
  return told.filter((date) => !known.has(date)).map((date) => ({ date, claim: claim.id }));
}

/** Whether it can bound a tenure: it took place, and in which month is told. */
export function isExact({ modality, date }: Pick<OfficeEvent, 'modality' | 'date'>): boolean {
  return modality === 'asserted' && date.length > 4;
}

function eventPoint({ id, what, date }: OfficeEvent): Point {
  return point(what === 'appointment' ? 'begin' : 'end', date, id);
}

/** By the last day that a date may mean, so that a vague one never goes before what is certain. */
export function inTime(a: Point, b: Point): number {
  const stage = STAGES.indexOf(a.what) - STAGES.indexOf(b.what);
  return (
    compareText(a.last, b.last) || compareText(a.first, b.first) || stage || compareText(a.claim, b.claim)
  );
}
