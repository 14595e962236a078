/** What a look at a page makes of its record: pure. */
import type { FetchProblem } from '../fetch/index.ts';
import { backOff } from '../fetch/times.ts';
import type { PageRecord } from './records.ts';

/** What a look found. */
export type Found =
  | {
      readonly kind: 'read';
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Of the first article in it; null of a list. */
      readonly article: string | null;
      readonly title: string | null;
    }
  | { readonly kind: 'unchanged' }
  /** It came, and is no article. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly advice: string }
  | { readonly kind: 'failed'; readonly problem: FetchProblem };

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Tries of a page before it is left alone. */
const MOST_TRIES = 8;
const FIRST_PAUSE = 5 * MINUTE;
/** Days after which a known page is looked at again, by how often it was; then no more. */
const LOOK_AGAIN: readonly number[] = [1, 2, 4, 8, 16, 30];
/** Days after which a page that is gone is looked for. */
const LOOK_FOR_GONE = 30;

export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/**
 * The record after a look.
 * @param now milliseconds since 1970
 */
export function settled(page: PageRecord, found: Found, now: number, random: () => number): PageRecord {
  const looked = { ...page, at: iso(now), due: iso(now) };
  if (found.kind === 'failed') return failed(looked, found.problem, now, random);
  if (found.kind === 'unreadable') {
    const { reason, advice } = found;
    return { ...looked, state: 'failed', reason, advice, day: '' };
  }
  const again = LOOK_AGAIN[page.looks];
  const { etag, lastModified } = found.kind === 'read' ? found : page;
  return {
    ...looked,
    state: 'known',
    etag,
    lastModified,
    article: found.kind === 'read' ? (found.article ?? '') : page.article,
    title: (found.kind === 'read' ? found.title : null) ?? page.title,
    tries: 0,
    looks: page.looks + 1,
    reason: null,
    advice: null,
    gone: null,
    day: again === undefined ? '' : dayOf(now + again * DAY),
  };
}

function failed(page: PageRecord, problem: FetchProblem, now: number, random: () => number): PageRecord {
  const { reason, advice, again, after, code } = problem;
  const told = { ...page, reason, advice };
  const isGone = code === 'notFound' || code === 'gone';
  if (isGone && page.article !== '') {
    const day = dayOf(now + LOOK_FOR_GONE * DAY);
    return { ...told, state: 'gone', gone: page.gone ?? iso(now), day, tries: 0 };
  }
  const tries = page.tries + 1;
  if (code === 'stopped') return { ...told, reason: page.reason, advice: page.advice, state: 'due' };
  if (!again || tries >= MOST_TRIES) return { ...told, state: 'failed', tries, day: '' };
  const pause = Math.max(after ?? 0, backOff(tries, FIRST_PAUSE, DAY, random));
  return { ...told, state: 'due', tries, due: iso(now + pause), day: '' };
}

export function dayOf(milliseconds: number): string {
  return iso(milliseconds).slice(0, 10);
}

/** Days that a service may have been off: pages whose day is further back are not woken any more. */
const LONGEST_OFF = 400;

/** The days up to today on which pages may wait to be looked at again. */
export function daysUpTo(now: number): string[] {
  return Array.from({ length: LONGEST_OFF }, (_, i) => dayOf(now - i * DAY));
}
