import { useLayoutEffect, useRef } from 'preact/hooks';
import { canDecide, type Deciding } from '../../state/correct/deciding.ts';
import { type Draft, draftProblem, VERBS } from '../../state/correct/drafts.ts';
import { shownValue } from '../../state/loadable.ts';
import { useDesk } from '../frame/context.ts';
import { Skeleton } from '../frame/Skeleton.tsx';
import { ChangeList } from './ChangeList.tsx';
import { DraftFields } from './DraftFields.tsx';

/** The form that decides: what is decided, what that would change, and only then the button that does it. */
export function DecideDialog() {
  const { explorer } = useDesk();
  const state = explorer.pages.deciding.value;
  return state.draft && <Open draft={state.draft} state={state} />;
}

function Open({ draft, state }: { draft: Draft; state: Deciding }) {
  const { actions } = useDesk();
  const place = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    // Closed, and not only taken away: the focus goes back to where it came from.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={place}
      class="decide"
      aria-labelledby="decide-title"
      onClose={actions.closeDraft}
      onCancel={(event) => state.saving && event.preventDefault()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <Form key={draft.verb} draft={draft} state={state} />
    </dialog>
  );
}

function Form({ draft, state }: { draft: Draft; state: Deciding }) {
  const { actions } = useDesk();
  const { reads, does } = VERBS[draft.verb];
  const confirms = draft.verb === 'add-claim' && draft.confirms;
  const submit = (event: Event) => {
    event.preventDefault();
    void actions.decide();
  };
  return (
    <form class="decide-form" onSubmit={submit}>
      <h2 id="decide-title">{confirms ? 'Vouch for this claim' : reads}</h2>
      <p class="note">{does}</p>
      <DraftFields draft={draft} />
      <label class="field">
        <span>Why (optional)</span>
        <input
          type="text"
          maxLength={5_000}
          value={state.note}
          onInput={(event) => actions.changeNote(event.currentTarget.value)}
        />
      </label>
      <section class="decide-preview" aria-label="What it would change" aria-live="polite">
        <h3>What it would change</h3>
        <Preview draft={draft} state={state} />
      </section>
      {state.fault && (
        <p class="problem" role="alert">
          {state.fault.what} {state.fault.advice}
        </p>
      )}
      <div class="decide-foot">
        <button type="submit" class="button" disabled={!canDecide(state)}>
          {state.saving ? 'Deciding…' : confirms ? 'Vouch for it' : reads}
        </button>
        <button type="button" class="plain" onClick={actions.closeDraft}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function Preview({ draft, state }: { draft: Draft; state: Deciding }) {
  const { actions } = useDesk();
  const { preview } = state;
  const problem = draftProblem(draft);
  const result = shownValue(preview);
  if (problem) return <p class="note">{problem}</p>;
  if (preview.is === 'failed') {
    return (
      <p class="problem" role="alert">
        {preview.fault.what} {preview.fault.advice}{' '}
        {preview.fault.gone && (
          <button type="button" class="plain" onClick={actions.previewAgain}>
            Try again
          </button>
        )}
      </p>
    );
  }
  if (!result) return <Skeleton lines={3} label="Asking what it would change…" />;
  if (!result.changed) return <p class="note">It stands already: {result.decision.what}.</p>;
  return (
    <>
      <p>{result.decision.what}.</p>
      <ChangeList difference={result.difference} />
    </>
  );
}
