import type { ArticleHead, FoundHit, Passage, SearchResult } from '../../../../shared/contract/index.ts';
import { KIND_NAMES, type Kind } from '../../../../shared/schema/index.ts';

/** The search field: what was typed, what was answered, which line the arrows are on. */
export interface SearchState {
  readonly text: string;
  /** Only entities of this kind; null for all. */
  readonly kind: Kind | null;
  readonly open: boolean;
  readonly status: 'idle' | 'waiting' | 'answered' | 'failed';
  readonly hits: readonly FoundHit[];
  readonly total: number;
  /** Found entities by kind, whichever kind is asked for. */
  readonly counts: SearchResult['counts'];
  readonly articles: readonly Passage[];
  readonly totalArticles: number;
  /** Articles that the service has not looked through yet. */
  readonly unread: number;
  /** Index of the marked line, hits first, then articles; -1 where there is none. */
  readonly marked: number;
}

/** What Enter opens. */
export type Line =
  | { readonly is: 'hit'; readonly hit: FoundHit }
  | { readonly is: 'article'; readonly article: ArticleHead };

export const NO_SEARCH: SearchState = {
  text: '',
  kind: null,
  open: false,
  status: 'idle',
  hits: [],
  total: 0,
  counts: {},
  articles: [],
  totalArticles: 0,
  unread: 0,
  marked: -1,
};

const NOTHING_FOUND = {
  hits: [],
  total: 0,
  counts: {},
  articles: [],
  totalArticles: 0,
  unread: 0,
  marked: -1,
};

/** Hits of the words before stay until new ones come, so that the list does not flicker. */
export function typed(state: SearchState, text: string): SearchState {
  if (text.trim() === '') return { ...NO_SEARCH, text, kind: state.kind, open: false };
  return { ...state, text, open: true, status: 'waiting' };
}

/** Of this kind only, or of all again. */
export function ofKind(state: SearchState, kind: Kind | null): SearchState {
  if (kind === state.kind) return state;
  return { ...state, kind, status: state.text.trim() === '' ? 'idle' : 'waiting' };
}

/** The next kind in the order of the schema, of those that were found, with "all" between the last and the first. */
export function nextKind({ counts, kind }: SearchState, by: 1 | -1): Kind | null {
  const choices: (Kind | null)[] = [null, ...KIND_NAMES.filter((each) => (counts[each] ?? 0) > 0)];
  const at = Math.max(0, choices.indexOf(kind));
  return choices[(at + by + choices.length) % choices.length] ?? null;
}

/** An answer counts only if it is one to what stands in the field now. */
export function answered(
  state: SearchState,
  asked: Pick<SearchState, 'text' | 'kind'>,
  result: SearchResult,
): SearchState {
  if (asked.text !== state.text || asked.kind !== state.kind) return state;
  const { hits, total, counts, articles, totalArticles, unread } = result;
  const marked = markedAgain(state, hits, articles);
  return { ...state, status: 'answered', hits, total, counts, articles, totalArticles, unread, marked };
}

/** The line that the arrows went to, where the new list has it too: an answer that comes late takes nobody off it. */
function markedAgain(
  { marked, hits: before, articles: read }: SearchState,
  hits: SearchResult['hits'],
  articles: SearchResult['articles'],
): number {
  const first = hits.length + articles.length > 0 ? 0 : -1;
  if (marked <= 0) return first;
  const hit = before[marked];
  if (hit)
    return Math.max(
      first,
      hits.findIndex(({ id }) => id === hit.id),
    );
  const passage = read[marked - before.length];
  const at = articles.findIndex(({ article }) => article.id === passage?.article.id);
  return at < 0 ? first : hits.length + at;
}

/** The question could not be asked. */
export function searchFailed(state: SearchState, asked: Pick<SearchState, 'text' | 'kind'>): SearchState {
  const mine = asked.text === state.text && asked.kind === state.kind;
  return mine ? { ...state, ...NOTHING_FOUND, status: 'failed' } : state;
}

/** Arrow down (1) or up (-1), round and round, through hits and articles. */
export function moved(state: SearchState, by: 1 | -1): SearchState {
  const count = state.hits.length + state.articles.length;
  if (count === 0) return state;
  const from = state.marked < 0 ? (by === 1 ? -1 : 0) : state.marked;
  return { ...state, open: true, marked: (from + by + count) % count };
}

/** The list is closed, what was typed stays. */
export function closed(state: SearchState): SearchState {
  return { ...state, open: false };
}

/** Opened again by coming back to the field; stays closed where nothing was typed. */
export function opened(state: SearchState): SearchState {
  return { ...state, open: state.text.trim() !== '' };
}

/** Why it is a hit, where its name alone does not show it: another name, a role, an organization, or a word written otherwise. */
export function matchText({
  matched,
  name,
  apart,
}: Pick<FoundHit, 'matched' | 'name' | 'apart'>): string | null {
  if (apart.includes(matched.text)) return null;
  if (matched.field === 'name' || matched.text === name) return matched.typo ? 'written alike' : null;
  const what = { alias: 'also', role: '', organization: 'of' }[matched.field];
  return [what, matched.text].filter(Boolean).join(' ');
}

/** Letters before what was found in an article that stand in a line of the list. */
const BEFORE = 28;

/** The last words before what was found, so that it is in sight: cut at a word, where there is one. */
export function nearBefore(before: string): string {
  if (before.length <= BEFORE) return before;
  const end = before.slice(-BEFORE);
  const word = end.search(/\s\S/u);
  return `…${word < 0 ? end : end.slice(word + 1)}`;
}

/** What Enter opens; nothing while the hits are those of other words. */
export function chosen(state: SearchState): Line | null {
  if (!state.open || state.status !== 'answered') return null;
  const hit = state.hits[state.marked];
  if (hit) return { is: 'hit', hit };
  const passage = state.articles[state.marked - state.hits.length];
  return passage ? { is: 'article', article: passage.article } : null;
}
