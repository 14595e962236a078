import type { DecideInput, DecideResult } from '../../../../shared/contract/index.ts';
import { arrived, asked, type Fault, failed, IDLE, type Loadable } from '../loadable.ts';
import type { Decided } from '../view/history.ts';
import { type Draft, requestOf } from './drafts.ts';

/** Deciding in place: a draft, what it would change, and what was decided last. */

export interface Deciding {
  /** Null where nothing is being decided. */
  readonly draft: Draft | null;
  readonly note: string;
  /** What the draft would change, under the request that asked for it. */
  readonly preview: Loadable<DecideResult>;
  readonly saving: boolean;
  readonly fault: Fault | null;
  /** What was done last, until it is put away. */
  readonly toast: Toast | null;
}

export interface Toast {
  /** One sentence. */
  readonly text: string;
  /** The decision that can be taken back; null where it was. */
  readonly undo: string | null;
  readonly fault: Fault | null;
}

export const NOTHING_DECIDED: Deciding = {
  draft: null,
  note: '',
  preview: IDLE,
  saving: false,
  fault: null,
  toast: null,
};

/** The form is opened; what was done last is put away. */
export function opening(draft: Draft): Deciding {
  return { ...NOTHING_DECIDED, draft };
}

/** The form was filled in further. What the draft before would have changed is no longer shown as what this one would. */
export function drafting(state: Deciding, draft: Draft, note = state.note): Deciding {
  if (state.saving) return state;
  const next = { ...state, draft, note, fault: null };
  return requestKey(next) === keyOf(state.preview) ? next : { ...next, preview: IDLE };
}

/** The request that would be made now; null while something is missing. */
export function requestNow({ draft, note }: Pick<Deciding, 'draft' | 'note'>): DecideInput | null {
  return draft && requestOf(draft, note);
}

/** A note says why and changes nothing, so that no other preview is asked for when it is written. */
export function requestKey(state: Pick<Deciding, 'draft' | 'note'>): string | null {
  const request = requestNow({ ...state, note: '' });
  return request && JSON.stringify(request);
}

const keyOf = (preview: Deciding['preview']): string | null => (preview.is === 'idle' ? null : preview.key);

/** Whether it is not known what the draft as it stands would change, and not on its way; what failed is tried again. */
export function needsPreview(state: Deciding): boolean {
  const { preview } = state;
  const key = requestKey(state);
  return key !== null && (preview.is === 'failed' || keyOf(preview) !== key);
}

/** What it would change is asked for. */
export function previewAsked(state: Deciding, key: string): Deciding {
  return { ...state, preview: asked(state.preview, key) };
}

/** The answer, where it is one to the draft as it stands. */
export function previewed(state: Deciding, key: string, result: DecideResult): Deciding {
  return { ...state, preview: arrived(state.preview, key, result) };
}

/** It could not be told. */
export function previewFailed(state: Deciding, key: string, fault: Fault): Deciding {
  return { ...state, preview: failed(state.preview, key, fault) };
}

/** Nothing is decided before it was shown what that changes. */
export function canDecide(state: Deciding): boolean {
  const { preview, saving } = state;
  return !saving && preview.is === 'ready' && preview.key === requestKey(state) && preview.value.changed;
}

/** It is being decided. */
export function saving(state: Deciding): Deciding {
  return { ...state, saving: true, fault: null };
}

/** It is decided: the form goes, what was done is told with a way back. */
export function decided(result: DecideResult): Deciding {
  return { ...NOTHING_DECIDED, toast: toldOf(result) };
}

function toldOf({ decision, changed }: DecideResult): Toast {
  const text = changed
    ? `Decided: ${sentence(decision.what)}`
    : `It stood already: ${sentence(decision.what)}`;
  return { text, undo: changed ? decision.id : null, fault: null };
}

/** What was decided, as a step of undo; null where it stood already. */
export function stepOf(request: DecideInput, { decision, changed }: DecideResult): Decided | null {
  return changed ? { id: decision.id, what: decision.what, request } : null;
}

/** It could not be decided: the form stays as it was filled in. */
export function notDecided(state: Deciding, fault: Fault): Deciding {
  return { ...state, saving: false, fault };
}

/**
 * It was taken back. A form that is open stays; what it would change may be something else now.
 * @param result null where somebody had done so already
 */
export function undone(state: Deciding, result: DecideResult | null): Deciding {
  const text = result
    ? `Taken back: ${sentence(result.decision.what)}`
    : 'The decision is not there any more: somebody took it back already.';
  return { ...state, preview: IDLE, toast: { text, undo: null, fault: null } };
}

/** It was made again, and a form that is open stays. */
export function redone(state: Deciding, result: DecideResult): Deciding {
  return { ...state, preview: IDLE, toast: toldOf(result) };
}

/** It could not be made again. */
export function notRedone(state: Deciding, fault: Fault): Deciding {
  return { ...state, toast: { text: 'It could not be decided again.', undo: null, fault } };
}

/** It could not be taken back, and can be tried again. */
export function notUndone(state: Deciding, id: string, fault: Fault): Deciding {
  return { ...state, toast: { text: 'It could not be taken back.', undo: id, fault } };
}

function sentence(text: string): string {
  return `${text.replace(/\.$/u, '')}.`;
}
