import { type ErrorCode, toDramatisError } from '../../../shared/errors.ts';

/** Something that is fetched: asked for under a key, then here or failed. */
export type Loadable<T> =
  | { readonly is: 'idle' }
  | { readonly is: 'loading'; readonly key: string; readonly before: T | null }
  | { readonly is: 'ready'; readonly key: string; readonly value: T }
  | { readonly is: 'failed'; readonly key: string; readonly fault: Fault };

/** An error as it is shown. */
export interface Fault {
  readonly code: ErrorCode;
  readonly what: string;
  readonly advice: string | null;
  /** The service did not answer at all, so that asking again may help. */
  readonly gone: boolean;
}

export const IDLE: Loadable<never> = { is: 'idle' };

/** Asked for; what stood under the same key stays readable meanwhile. */
export function asked<T>(state: Loadable<T>, key: string): Loadable<T> {
  const before = state.is !== 'idle' && state.key === key ? shownValue(state) : null;
  return { is: 'loading', key, before };
}

/** An answer after which the same was asked again can be read until the last one is here. */
export function overtaken<T>(state: Loadable<T>, key: string, value: T): Loadable<T> {
  return state.is === 'loading' && state.key === key ? { is: 'loading', key, before: value } : state;
}

/** An answer counts only if it is still the one that is waited for. */
export function arrived<T>(state: Loadable<T>, key: string, value: T): Loadable<T> {
  return state.is === 'loading' && state.key === key ? { is: 'ready', key, value } : state;
}

/** So does a failure. */
export function failed<T>(state: Loadable<T>, key: string, fault: Fault): Loadable<T> {
  return state.is === 'loading' && state.key === key ? { is: 'failed', key, fault } : state;
}

/** What can be shown: the value, or the one from before while it is asked for again. */
export function shownValue<T>(state: Loadable<T>): T | null {
  if (state.is === 'ready') return state.value;
  return state.is === 'loading' ? state.before : null;
}

/** Any thrown value as words. */
export function faultOf(thrown: unknown): Fault {
  const { message, advice, code } = toDramatisError(thrown);
  return {
    code,
    what: `${message.replace(/\.$/, '')}.`,
    advice: advice ?? null,
    gone: code === 'STORE_UNAVAILABLE',
  };
}
