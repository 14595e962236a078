import type { Watched, WatchedList, WatchedPage } from '../../../../shared/contract/index.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import type { Fault } from '../loadable.ts';
import { counted } from '../reading.ts';

/** Sources that are watched: what came of each, and what failed for which reason. */

export interface SourcesState {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly list: WatchedList | null;
  /** Pages of the source that is opened; null where none is. */
  readonly opened: {
    readonly id: string;
    readonly failed: readonly WatchedPage[];
    readonly gone: readonly WatchedPage[];
  } | null;
  /** Something that was asked for is on its way. */
  readonly saving: boolean;
  /** Why the list could not be had; gone when it comes. */
  readonly fault: Fault | null;
  /** Why what a reader asked for last did not come off; told until something else is asked for. */
  readonly refused: Fault | null;
  /** What happened last, for those who do not see it. */
  readonly told: string;
}

export const NO_SOURCES: SourcesState = {
  status: 'idle',
  list: null,
  opened: null,
  saving: false,
  fault: null,
  refused: null,
  told: '',
};

/** The list as the service has it now; what was opened and is there no more is closed. */
export function sourcesCame(state: SourcesState, list: WatchedList): SourcesState {
  const stays = list.sources.some(({ id }) => id === state.opened?.id);
  return { ...state, status: 'ready', list, opened: stays ? state.opened : null, fault: null };
}

/** What was here stays readable. */
export function sourcesFailed(state: SourcesState, fault: Fault): SourcesState {
  return { ...state, status: state.list ? 'ready' : 'failed', fault };
}

/** What a reader asked for did not come off. */
export function sourcesRefused(state: SourcesState, refused: Fault): SourcesState {
  return { ...state, saving: false, refused };
}

/** What is wrong with an address that is to be watched; null where nothing is. */
export function addressProblem(address: string): string | null {
  const text = address.trim();
  if (text === '') return 'Give an address or the full path of a folder.';
  if (/^https?:\/\/\S+$/iu.test(text) && URL.canParse(text)) return null;
  if (/^(?:\/|[a-z]:[\\/])/iu.test(text)) return null;
  return 'An address begins with http:// or https://, a folder with its full path.';
}

const KINDS: Readonly<Record<Watched['kind'], string>> = {
  folder: 'Folder',
  feed: 'Feed',
  sitemap: 'Sitemap',
  page: 'Page',
  unknown: 'Not looked at yet',
};

export function kindText(source: Watched): string {
  return KINDS[source.kind];
}

/** The name that a source is shown under: its own, else the end of its path, else its address. */
export function nameOf({ title, address, kind }: Watched): string {
  if (title) return title;
  if (kind === 'folder') return address.split(/[\\/]/u).filter(Boolean).at(-1) ?? address;
  return address.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
}

/** A moment as a reader reads it, in universal time: `1 January 2030, 12:00 UTC`. */
export function momentText(iso: string): string {
  return `${dateText(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}

/** `3 new · 1 changed · 2 failed · 1 gone`; what is 0 is left out. */
export function countsText({ counts: { added, changed, failed, gone } }: Watched): string {
  const parts = [
    [added, 'new'],
    [changed, 'changed'],
    [failed, 'failed'],
    [gone, 'gone'],
  ] as const;
  const told = parts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
  return told.length > 0 ? told.join(' · ') : 'nothing new yet';
}

/** What a source is opened for: what failed, what is gone, or both. */
export function openText({ counts: { failed, gone } }: Watched, isOpen: boolean): string {
  const what = gone === 0 ? 'what failed' : failed === 0 ? 'what is gone' : 'what failed or is gone';
  return isOpen ? `Hide ${what}` : `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
}

/** What waits, in one line; null where nothing does. */
export function queueText({ queue: { due, failed, gone } }: WatchedList): string | null {
  const parts = [
    due > 0 ? `${counted(due, 'page', 'pages')} to fetch` : '',
    failed > 0 ? `${failed} failed` : '',
    gone > 0 ? `${gone} gone` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}
