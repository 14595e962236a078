import { useEffect } from 'preact/hooks';
import { followed, HINTS, hintFor } from '../../state/hints.ts';
import { useDesk } from './context.ts';

/** One hint for the first use, until it was followed or put away. */
export function Hint() {
  const { explorer, actions, drawable } = useDesk();
  const view = explorer.view.value;
  const history = explorer.history.value;
  const situation = {
    expanded: view.expanded.length > 0,
    changed: history.past.length > 0,
    undone: history.future.length > 0,
    selected: view.selected.length > 0,
  };
  const done = followed(situation).filter((name) => !explorer.hintsAway.value.has(name));
  const key = done.join(' ');
  useEffect(() => {
    if (done.length > 0) actions.putHintsAway(done);
  }, [key]);
  const drawn = drawable && explorer.shown.value.nodes.size > 0;
  const name = drawn ? hintFor(explorer.hintsAway.value, situation) : null;
  if (name === null) return null;
  return (
    <div class="hint">
      <p>{HINTS[name]}</p>
      <button type="button" class="plain" onClick={() => actions.putHintsAway([name])}>
        Got it
      </button>
    </div>
  );
}
