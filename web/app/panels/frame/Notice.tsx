import type { ComponentChildren } from 'preact';
import type { Fault } from '../../state/loadable.ts';
import { useDesk } from './context.ts';

/** What went wrong and what to do about it. */
export function FaultNotice({ fault }: { fault: Fault }) {
  const { actions } = useDesk();
  return (
    <div class="notice is-fault" role="alert">
      <p class="notice-title">{fault.what}</p>
      {fault.advice && <p>{fault.advice}</p>}
      <button type="button" class="button" onClick={actions.retry}>
        Try again
      </button>
    </div>
  );
}

/** Something is on its way; shows itself only after a moment, so that what is fast does not flicker. */
export function Waiting({ children }: { children: ComponentChildren }) {
  return (
    <p class="waiting" role="status">
      {children}
    </p>
  );
}
