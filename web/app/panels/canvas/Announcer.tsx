import { counted } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';

/** What a change is called that has no name: nothing to be said of. */
const UNTOLD = 'change';

/** Says what a step changed on the graph, for who does not see it; how much is shown then, the status says. */
export function Announcer() {
  const { explorer, actions } = useDesk();
  const { undo, redo } = actions.nextSteps();
  const undone = explorer.history.value.future.length > 0;
  const selected = explorer.selected.value.size;
  const step = undone ? `Undone: ${redo}` : undo;
  return (
    <p class="unseen" aria-live="polite" id="announcer">
      {step !== null && step !== UNTOLD && `${step}.`}{' '}
      {selected > 0 && `${counted(selected, 'entity', 'entities')} selected.`}
    </p>
  );
}
