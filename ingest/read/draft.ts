/** From what an input declares to an article with its identity. */
import type { Sourced, Told } from '../../shared/model/article.ts';
import { toPartialDate } from '../../shared/model/dates.ts';
import { articleId, hashId } from '../../shared/model/ids.ts';
import { titleLine } from '../../shared/model/report-head.ts';
import { canonicalUrl } from './address.ts';
import { oneLine } from './clean.ts';

/** What an input says about itself, before it is checked, and its text as it is stored. */
export interface Draft {
  readonly id?: unknown;
  readonly url?: unknown;
  readonly title?: unknown;
  readonly source?: unknown;
  readonly publishedAt?: unknown;
  readonly updatedAt?: unknown;
  readonly text: string;
  /** Offsets at which the pages begin, of what has pages. */
  readonly pages?: readonly number[] | undefined;
  /** Where what it says about itself stands. */
  readonly told?: readonly Told[] | undefined;
}

/** Where an input stands. */
export interface Place {
  /** Path relative to what was ingested; null where there is none. */
  readonly origin: string | null;
  /** What a message calls it. */
  readonly label: string;
}

/** Stores index ids; a longer one is replaced by its hash. */
const LONGEST_ID = 1_000;

/** The article of a draft. Without a declared id, an address or an origin, it is known by its text. */
export function toSourced(draft: Draft, { origin }: Place): Sourced {
  const { text } = draft;
  const url = canonicalUrl(draft.url);
  const source = oneLine(draft.source);
  const id = articleId({ id: declaredId(draft.id), url, source }, origin ?? hashId('text', text));
  const article = {
    id: id.length > LONGEST_ID ? hashId('id', id) : id,
    url,
    title: oneLine(draft.title) ?? oneLine(titleLine(text)),
    source,
    publishedAt: toDate(draft.publishedAt),
    updatedAt: toDate(draft.updatedAt),
    text,
    ...(draft.pages && { pages: draft.pages }),
    ...(draft.told && draft.told.length > 0 && { told: draft.told }),
  };
  return { article, origin };
}

/** Whether an article is known by the path it was found at, and by nothing of its own. */
export function isNamedByPath({ article, origin }: Sourced): boolean {
  return origin !== null && article.id === articleId({ source: article.source }, origin);
}

function declaredId(value: unknown): string | null {
  return typeof value === 'string' && value.length > LONGEST_ID ? hashId('id', value) : oneLine(value);
}

function toDate(value: unknown): string | null {
  return toPartialDate(typeof value === 'number' ? String(value) : value);
}
