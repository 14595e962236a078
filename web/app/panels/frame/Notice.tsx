import type { ComponentChildren } from 'preact';
import { NOT_LOADED } from '../../not-loaded.ts';
import type { Fault } from '../../state/loadable.ts';
import { useDesk } from './context.ts';
import { Words } from './Words.tsx';

/** What went wrong and what to do about it. */
export function FaultNotice({ fault }: { fault: Fault }) {
  const { actions } = useDesk();
  return (
    <div class="notice is-fault" role="alert">
      <p class="notice-title">
        <Words text={fault.what} />
      </p>
      {fault.advice && (
        <p>
          <Words text={fault.advice} />
        </p>
      )}
      <button type="button" class="button" onClick={actions.retry}>
        Try again
      </button>
    </div>
  );
}

/** A script that did not come. Browsers that remember the failure need the page anew. */
export function MissingNotice({ onAgain }: { onAgain: () => void }) {
  return (
    <div class="notice is-fault" role="alert">
      <p class="notice-title">{NOT_LOADED.what}.</p>
      <p>{NOT_LOADED.advice}</p>
      <button type="button" class="button" onClick={onAgain}>
        Try again
      </button>{' '}
      <button type="button" class="plain" onClick={() => location.reload()}>
        Reload the page
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
