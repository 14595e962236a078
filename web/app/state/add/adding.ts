import type { IngestEvent, IngestRequest, IngestSummary } from '../../../../shared/contract/index.ts';
import type { Fault } from '../loadable.ts';
import { counted } from '../reading.ts';

/** Adding articles: what was written into the form, and how far reading is. */
export interface Adding {
  readonly status: 'idle' | 'running' | 'done' | 'failed';
  readonly events: readonly IngestEvent[];
  readonly summary: IngestSummary | null;
  readonly fault: Fault | null;
}

export const NOTHING_ADDED: Adding = { status: 'idle', events: [], summary: null, fault: null };

/** Reading began. */
export function begun(): Adding {
  return { ...NOTHING_ADDED, status: 'running' };
}

/** One more article was read. */
export function progressed(state: Adding, event: IngestEvent): Adding {
  return state.status === 'running' ? { ...state, events: [...state.events, event] } : state;
}

/** All was read. */
export function finished(state: Adding, summary: IngestSummary): Adding {
  return { ...state, status: 'done', summary };
}

/** Reading broke off; what was read before stays read. */
export function brokenOff(state: Adding, fault: Fault): Adding {
  return { ...state, status: 'failed', fault };
}

/** Whether the graph can have changed, so that it is to be asked for again. */
export function changedGraph(state: Adding): boolean {
  if (state.summary) return state.summary.writes > 0;
  return state.events.some((event) => event.outcome === 'added' || event.outcome === 'updated');
}

/** The outcome in one sentence: `2 added, 1 unchanged.` */
export function summaryText(summary: IngestSummary): string {
  const { added, updated, unchanged, older, failed } = summary;
  const parts = [
    added > 0 ? `${counted(added, 'article')} added` : null,
    updated > 0 ? `${updated} updated` : null,
    unchanged > 0 ? `${unchanged} unchanged` : null,
    older > 0 ? `${older} older than what is there` : null,
    failed > 0 ? `${failed} could not be read` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `${parts.join(', ')}.` : 'There was nothing to read.';
}

export interface PastedText {
  readonly title: string;
  readonly source: string;
  readonly url: string;
  readonly date: string;
  readonly text: string;
}

export const EMPTY_PASTE: PastedText = { title: '', source: '', url: '', date: '', text: '' };

/** What is wrong with the form, in words; null where it can be sent. */
export function pasteProblem(paste: PastedText): string | null {
  if (paste.text.trim() === '') return 'Paste the text of the article.';
  if (paste.date !== '' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(paste.date))
    return 'Write the date as 2024, 2024-03 or 2024-03-24.';
  return null;
}

/** The form as a request. Fields left empty are unknown; the same text pasted again is the same article. */
export function pasteRequest(paste: PastedText): IngestRequest {
  const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const url = given(paste.url);
  const article = {
    id: url ?? `pasted/${textHash(paste.text)}`,
    url,
    title: given(paste.title),
    source: given(paste.source),
    publishedAt: given(paste.date),
    updatedAt: null,
    text: paste.text,
  };
  return { articles: [{ article, origin: null }] };
}

/** FNV-1a, 64 bits, over UTF-16 code units (Fowler, Noll and Vo), as 16 hex digits. */
export function textHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
