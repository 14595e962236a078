import type { IngestEvent, IngestRequest, IngestSummary } from '../../../../shared/contract/index.ts';
import { isPartialDate } from '../../../../shared/model/dates.ts';
import type { Fault } from '../loadable.ts';
import { counted } from '../reading.ts';

/** What is to be added, kept so that it can be stored after a look, or given again. */
export type Input =
  | { readonly is: 'text'; readonly paste: PastedText }
  | { readonly is: 'files'; readonly files: readonly File[] }
  | { readonly is: 'addresses'; readonly addresses: readonly string[] };

/** Adding articles: what is added, and how far reading is. While it is looked at, nothing is stored. */
export interface Adding {
  readonly status: 'idle' | 'looking' | 'looked' | 'running' | 'done' | 'failed';
  readonly input: Input | null;
  readonly events: readonly IngestEvent[];
  readonly summary: IngestSummary | null;
  readonly fault: Fault | null;
  /** Why the store is away, which is waited for. */
  readonly away: string | null;
  /** Something else was given meanwhile, and not taken. */
  readonly turnedAway: boolean;
}

export const NOTHING_ADDED: Adding = {
  status: 'idle',
  input: null,
  events: [],
  summary: null,
  fault: null,
  away: null,
  turnedAway: false,
};

/** Reading began, to store or only to look. */
export function begun(input: Input, status: 'looking' | 'running' = 'running'): Adding {
  return { ...NOTHING_ADDED, status, input };
}

/** Whether it is at work. */
export function isBusy({ status }: Adding): boolean {
  return status === 'looking' || status === 'running';
}

/** One more article was read. */
export function progressed(state: Adding, event: IngestEvent): Adding {
  return isBusy(state) ? { ...state, events: [...state.events, event], away: null } : state;
}

/** The store went away, and is waited for. */
export function delayed(state: Adding, away: string): Adding {
  return isBusy(state) ? { ...state, away } : state;
}

/** All was read. */
export function finished(state: Adding, summary: IngestSummary): Adding {
  return { ...state, status: state.status === 'looking' ? 'looked' : 'done', summary, away: null };
}

/** Reading broke off; what was read before stays read. */
export function brokenOff(state: Adding, fault: Fault): Adding {
  return { ...state, status: 'failed', fault, away: null };
}

/** Whether the graph can have changed, so that it is to be asked for again. */
export function changedGraph(state: Adding): boolean {
  if (state.status === 'looked' || state.status === 'looking') return false;
  if (state.summary) return state.summary.writes > 0;
  return state.events.some((event) => event.outcome === 'added' || event.outcome === 'updated');
}

/** The outcome in one sentence: `2 added, 1 unchanged.` */
export function summaryText(summary: IngestSummary): string {
  const { added, updated, unchanged, older, failed, waiting = 0 } = summary;
  const parts = [
    added > 0 ? `${counted(added, 'article')} added` : null,
    updated > 0 ? `${updated} updated` : null,
    unchanged > 0 ? `${unchanged} unchanged` : null,
    older > 0 ? `${older} older than what is there` : null,
    failed > 0 ? `${failed} could not be read` : null,
  ].filter((part) => part !== null);
  const told = parts.length > 0 ? `${parts.join(', ')}.` : 'There was nothing to read.';
  return waiting > 0
    ? `${told} ${counted(waiting, 'decision waits', 'decisions wait')} now: see Decisions.`
    : told;
}

/** What a preview found, in one sentence. */
export function lookedText({ added, updated, unchanged, older, failed }: IngestSummary): string {
  const parts = [
    added > 0 ? `${counted(added, 'article')} would be added` : null,
    updated > 0 ? `${updated} would be updated` : null,
    unchanged > 0 ? `${unchanged} unchanged: nothing would change` : null,
    older > 0 ? `${older} older than what is there` : null,
    failed > 0 ? `${failed} could not be read` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `${parts.join(', ')}.` : 'There was nothing to read.';
}

/** Whether storing what was looked at would do anything. */
export function isWorthStoring({ status, summary }: Adding): boolean {
  if (status !== 'looked' || !summary) return false;
  return summary.added + summary.updated + summary.older > 0;
}

/** The part of an input of which something failed: what is worth giving again; null where nothing is. */
export function failedPart({ input, events, fault }: Adding): Input | null {
  if (!input || fault) return input;
  const failed = events.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
  if (failed.length === 0) return null;
  switch (input.is) {
    case 'text':
      return input;
    case 'files': {
      const files = input.files.filter(({ name }) => failed.some((id) => isWithin(id, name)));
      return files.length > 0 ? { ...input, files } : input;
    }
    case 'addresses': {
      const addresses = input.addresses.filter((address) => failed.includes(address));
      // What failed may be a page that a feed named.
      return { ...input, addresses: addresses.length > 0 ? addresses : failed.filter(isAddress) };
    }
  }
}

/** Whether something that was read stands in this file, or is it. */
function isWithin(id: string, name: string): boolean {
  return id === name || (id.startsWith(name) && /^[^\w.]/u.test(id.slice(name.length)));
}

/** Whether a text is the address of a page. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/iu.test(text) && URL.canParse(text);
}

/** The addresses of a text, one a line or apart by spaces, each once; and what is none. */
export function addressesIn(text: string): { addresses: string[]; others: string[] } {
  const words = [...new Set(text.split(/\s+/u).filter(Boolean))];
  return { addresses: words.filter(isAddress), others: words.filter((word) => !isAddress(word)) };
}

/** What is wrong with addresses that were written down, in words; null where they can be fetched. */
export function addressesProblem(text: string): string | null {
  const { addresses, others } = addressesIn(text);
  if (others[0] !== undefined)
    return `“${others[0].slice(0, 80)}” is no address: it begins with http:// or https://.`;
  return addresses.length === 0 ? 'Give the address of a page or a feed.' : null;
}

/** Fields of which the text tells too. */
export type HeadField = 'title' | 'date';

export interface PastedText {
  readonly title: string;
  readonly source: string;
  readonly url: string;
  readonly date: string;
  readonly text: string;
  /** What a person wrote there, or cleared, stays whatever the text tells. */
  readonly touched: readonly HeadField[];
}

export const EMPTY_PASTE: PastedText = { title: '', source: '', url: '', date: '', text: '', touched: [] };

/** What is wrong with the form, in words; null where it can be sent. */
export function pasteProblem(paste: PastedText): string | null {
  if (paste.text.trim() === '') return 'Paste the text of the article.';
  if (paste.date !== '' && !isPartialDate(paste.date))
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
