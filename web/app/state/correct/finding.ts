import type { FoundHit } from '../../../../shared/contract/index.ts';
import type { Fault } from '../loadable.ts';

/** A field of a form in which an entity is looked for. */
export interface Finding {
  readonly text: string;
  readonly status: 'idle' | 'waiting' | 'answered' | 'failed';
  readonly hits: readonly FoundHit[];
  /** Index of the hit that the arrows are on. */
  readonly marked: number;
  /** Why the text as it stands could not be looked for. */
  readonly fault: Fault | null;
}

export const NOTHING_SOUGHT: Finding = { text: '', status: 'idle', hits: [], marked: 0, fault: null };

/** Another text; hits of the one before stay until new ones come, so that the list does not flicker. */
export function sought(state: Finding, text: string): Finding {
  if (text.trim() === '') return { ...NOTHING_SOUGHT, text };
  return { ...state, text, status: 'waiting', fault: null };
}

/** What is like the text as it stands. */
export function found(state: Finding, hits: readonly FoundHit[]): Finding {
  return { ...state, status: 'answered', hits, marked: 0 };
}

/** It could not be looked for, which says nothing of whether there is one. */
export function notFound(state: Finding, fault: Fault): Finding {
  return { ...state, status: 'failed', hits: [], marked: 0, fault };
}

/** Arrow down (1) or up (-1), round and round. */
export function moved(state: Finding, by: 1 | -1): Finding {
  const count = state.hits.length;
  return count === 0 ? state : { ...state, marked: (state.marked + by + count) % count };
}

/** What Enter chooses; nothing while the hits are those of another text. */
export function markedHit({ status, hits, marked }: Finding): FoundHit | null {
  return status === 'answered' ? (hits[marked] ?? null) : null;
}
