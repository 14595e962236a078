import type { decidingActions } from './correct/deciding-actions.ts';
import type { Explorer } from './explorer.ts';
import type { stepActions } from './view/step-actions.ts';

/** Undo and redo of what was done last: a change of the view at once, a decision when the service has answered. */
export function undoActions(
  { history }: Pick<Explorer, 'history'>,
  ofView: Pick<ReturnType<typeof stepActions>, 'undo' | 'redo'>,
  ofDecisions: Pick<ReturnType<typeof decidingActions>, 'undoDecision' | 'decideAgain'>,
) {
  /** Until the service has answered it is not known which step is the next. */
  let isWaiting = false;

  async function waitFor(answer: Promise<void>): Promise<void> {
    isWaiting = true;
    await answer;
    isWaiting = false;
  }

  return {
    undo(): void {
      const decided = history.peek().past.at(-1)?.decided;
      if (isWaiting) return;
      if (decided) void waitFor(ofDecisions.undoDecision(decided.id));
      else ofView.undo();
    },
    redo(): void {
      const decided = history.peek().future.at(-1)?.decided;
      if (isWaiting) return;
      if (decided) void waitFor(ofDecisions.decideAgain(decided.request));
      else ofView.redo();
    },
  };
}
