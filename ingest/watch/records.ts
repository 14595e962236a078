/** Pages and sources as records of the store. */
import type { Watched } from '../../shared/contract/index.ts';
import { hashId } from '../../shared/model/ids.ts';
import type { PageRow } from '../../shared/store/statements/queue.ts';

/** `due`: to be fetched. `known`: was read. `failed`: is not tried again. `gone`: was read, and is there no more. */
export type PageState = 'due' | 'known' | 'failed' | 'gone';

/** What is known of an address beside what it is looked up by. */
interface Told {
  readonly url: string;
  readonly title: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Failed tries one after the other. */
  readonly tries: number;
  /** Looks at the page that found it readable. */
  readonly looks: number;
  readonly reason: string | null;
  readonly advice: string | null;
  /** Last look, as ISO date and time. */
  readonly at: string | null;
  /** When it was found gone first. */
  readonly gone: string | null;
  /** When a list says that it was changed. */
  readonly updated: string | null;
}

export interface PageRecord extends Told {
  readonly id: string;
  readonly state: PageState;
  /** Id of the watched source that it came from; empty where somebody named it. */
  readonly source: string;
  readonly due: string;
  /** Empty where it is not looked at again by itself. */
  readonly day: string;
  /** Empty where it gave none. */
  readonly article: string;
}

const UNTOLD: Omit<Told, 'url'> = {
  title: null,
  etag: null,
  lastModified: null,
  tries: 0,
  looks: 0,
  reason: null,
  advice: null,
  at: null,
  gone: null,
  updated: null,
};

const STATES: readonly string[] = ['due', 'known', 'failed', 'gone'] satisfies PageState[];

export function pageId(url: string): string {
  return hashId('page', url);
}

/** Of an article that was read of a file of a watched folder. @param path full */
export function fileId(path: string, article: string): string {
  return hashId('file', path, article);
}

export function sourceId(address: string): string {
  return hashId('source', address);
}

/** A page that nobody has looked at yet. */
export function newPage(url: string, source: string, due: string, title: string | null = null): PageRecord {
  return { ...UNTOLD, id: pageId(url), url, title, state: 'due', source, due, day: '', article: '' };
}

export function pageRow({ id, state, source, due, day, article, ...told }: PageRecord): PageRow {
  return { id, state, source, due, day, article, json: JSON.stringify(told) };
}

export function pageRecord({ json, state, ...row }: PageRow): PageRecord {
  const told: Partial<Told> = JSON.parse(json);
  return { ...UNTOLD, url: '', ...told, ...row, state: isState(state) ? state : 'failed' };
}

function isState(text: string): text is PageState {
  return STATES.includes(text);
}

/** A source with what only its watching needs. */
export interface SourceRecord extends Watched {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of a folder: the mark of the one that was looked at last. */
  readonly root: string | null;
}

export function newSource(address: string, kind: Watched['kind'], every: number, now: string): SourceRecord {
  return {
    id: sourceId(address),
    address,
    kind,
    title: null,
    state: 'waiting',
    reason: null,
    advice: null,
    every,
    lookedAt: null,
    next: now,
    tries: 0,
    counts: { added: 0, changed: 0, failed: 0, gone: 0 },
    etag: null,
    lastModified: null,
    root: null,
  };
}

/** A source as others see it. */
export function watchedOf(source: SourceRecord): Watched {
  const { etag: _etag, lastModified: _lastModified, root: _root, ...watched } = source;
  return watched;
}
