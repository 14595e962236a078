import type { SearchHit, SearchResult } from '../../../shared/contract/index.ts';

/** The search field: what was typed, what was answered, which hit the arrows are on. */
export interface SearchState {
  readonly text: string;
  readonly open: boolean;
  readonly status: 'idle' | 'waiting' | 'answered' | 'failed';
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** Index of the marked hit; -1 where there is none. */
  readonly marked: number;
}

export const NO_SEARCH: SearchState = {
  text: '',
  open: false,
  status: 'idle',
  hits: [],
  total: 0,
  marked: -1,
};

/** Hits of the words before stay until new ones come, so that the list does not flicker. */
export function typed(state: SearchState, text: string): SearchState {
  if (text.trim() === '') return { ...NO_SEARCH, text, open: false };
  return { ...state, text, open: true, status: 'waiting' };
}

/** An answer counts only if it is one to what stands in the field now. */
export function answered(state: SearchState, text: string, result: SearchResult): SearchState {
  if (text !== state.text) return state;
  const { hits, total } = result;
  return { ...state, status: 'answered', hits, total, marked: hits.length > 0 ? 0 : -1 };
}

/** The question could not be asked. */
export function searchFailed(state: SearchState, text: string): SearchState {
  return text === state.text ? { ...state, status: 'failed', hits: [], total: 0, marked: -1 } : state;
}

/** Arrow down (1) or up (-1), round and round. */
export function moved(state: SearchState, by: 1 | -1): SearchState {
  const count = state.hits.length;
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

/** The alias that made it a hit, where its name alone does not show why. */
export function matchedAlias({ name, aliases }: SearchHit, text: string): string | null {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const begins = (each: string): boolean => {
    const parts = each.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  if (begins(name)) return null;
  return aliases.find((alias) => alias !== name && begins(alias)) ?? null;
}

/** What Enter chooses; nothing while the hits are those of other words. */
export function chosen(state: SearchState): SearchHit | null {
  if (!state.open || state.status !== 'answered') return null;
  return state.hits[state.marked] ?? null;
}
