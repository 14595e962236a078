import { useDesk } from './context.ts';

/** What was decided last, with the way back; it stays until it is put away, for who reads slowly. */
export function Toast() {
  const { explorer, actions } = useDesk();
  const { toast } = explorer.pages.deciding.value;
  return (
    <div class="toast-place" role="status">
      {toast && (
        <div class="toast">
          <p dir="auto">
            {toast.text}
            {toast.fault && (
              <span class="problem">
                {' '}
                {toast.fault.what} {toast.fault.advice}
              </span>
            )}
          </p>
          <Ways undo={toast.undo} onUndo={actions.undoDecision} onClose={actions.putToastAway} />
        </div>
      )}
    </div>
  );
}

function Ways({
  undo,
  onUndo,
  onClose,
}: {
  undo: string | null;
  onUndo: (id: string) => unknown;
  onClose: () => void;
}) {
  return (
    <div class="toast-ways">
      {undo !== null && (
        <button type="button" class="plain" onClick={() => onUndo(undo)}>
          Undo
        </button>
      )}
      <button type="button" class="plain" aria-label="Put the message away" onClick={onClose}>
        ✕
      </button>
    </div>
  );
}
