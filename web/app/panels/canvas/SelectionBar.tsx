import { PATH_ENDS_MOST } from '../../state/limits.ts';
import { numberText } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';

/** What can be done with the entities that are selected on the graph. */
export function SelectionBar() {
  const { explorer, actions } = useDesk();
  const ids = [...explorer.selected.value];
  if (ids.length === 0) return null;
  const pinned = ids.every((id) => explorer.view.value.pinned.includes(id));
  const shown = ids.filter((id) => explorer.shown.value.nodes.has(id)).length;
  const ways: readonly (readonly [name: string, run: () => void])[] = [
    ['Keep only these', () => actions.keepOnly(ids)],
    ['Hide', () => actions.hide(ids)],
    [pinned ? 'Unpin' : 'Pin', () => actions.togglePins(ids)],
    ['Add neighbours', () => actions.selectNeighbours()],
  ];
  return (
    <div class="status-line is-selection">
      <p role="status">
        <strong>{numberText(ids.length)} selected</strong>
        {shown < ids.length && ` (${numberText(shown)} shown)`}
      </p>
      {ways.map(([name, run]) => (
        <button key={name} type="button" class="plain" onClick={run}>
          {name}
        </button>
      ))}
      {ids.length > 1 && ids.length <= PATH_ENDS_MOST && (
        <button type="button" class="plain" onClick={() => actions.findPaths(ids)}>
          How are they connected?
        </button>
      )}
      <button type="button" class="plain" onClick={actions.clearSelection}>
        Clear selection
      </button>
    </div>
  );
}
