import { useRef } from 'preact/hooks';
import { counted } from '../../state/reading.ts';
import { stepBetween } from '../../state/view/history.ts';
import { useDesk } from '../frame/context.ts';

/** What a change is called that has no name: nothing to be said of it. Of a decision, the notice says what was done. */
const UNTOLD = 'change';

/** Says what a step changed on the graph, for who does not see it; how much is shown then, the status says. */
export function Announcer() {
  const { explorer, actions } = useDesk();
  const { undo, redo } = actions.nextSteps();
  const undone = useLastStep() === 'undone';
  const { past, future } = explorer.history.value;
  const isDecision = (undone ? future : past).at(-1)?.decided;
  const selected = explorer.selected.value.size;
  const step = undone ? redo && `Undone: ${redo}` : undo;
  return (
    <p class="unseen" aria-live="polite" id="announcer">
      {step !== null && step !== UNTOLD && !isDecision && `${step}.`}{' '}
      {selected > 0 && `${counted(selected, 'entity', 'entities')} selected.`}
    </p>
  );
}

/** What the last step was: one that was done or redone, or one that was undone. */
function useLastStep(): 'done' | 'undone' {
  const now = useDesk().explorer.history.value;
  const before = useRef(now);
  const last = useRef<'done' | 'undone'>('done');
  last.current = stepBetween(before.current, now) ?? last.current;
  before.current = now;
  return last.current;
}
