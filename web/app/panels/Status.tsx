import { expansionOf } from '../state/graph.ts';
import { counted, numberText } from '../state/reading.ts';
import { OVERVIEW_MOST } from '../state/view.ts';
import { useDesk } from './context.ts';

/** What part of the graph is on the screen, and why this part: never silently less than there is. */
export function Status() {
  const { explorer, actions } = useDesk();
  const overview = explorer.parts.value.find((part) => part.of === null)?.subgraph;
  if (!overview || overview.total === 0) return null;
  const { hidden, limit } = explorer.view.value;
  const nodes = [...explorer.shown.value.nodes.values()];
  const visible = nodes.filter((node) => !hidden.includes(node.kind)).length;
  const more = overview.nodes.length < overview.total && limit < OVERVIEW_MOST;
  const added = nodes.length - overview.nodes.length;
  return (
    <div class="status">
      <div class="status-line">
        <p role="status">
          <strong>
            {numberText(visible)} of {numberText(Math.max(overview.total, nodes.length))}
          </strong>{' '}
          shown
          <span class="status-why">
            : {overview.because}
            {added > 0 && `, and ${numberText(added)} that you added`}
          </span>
          {visible < nodes.length && `; ${numberText(nodes.length - visible)} hidden by kind`}
        </p>
        {more && (
          <button type="button" class="plain" onClick={actions.showMore}>
            Show more
          </button>
        )}
      </div>
      <LastExpansion />
    </div>
  );
}

function LastExpansion() {
  const { explorer, actions } = useDesk();
  const id = explorer.view.value.expanded.at(-1);
  if (id === undefined) return null;
  const expansion = expansionOf(explorer.parts.value, id);
  const name = explorer.shown.value.nodes.get(id)?.name;
  if (!expansion || name === undefined) return null;
  const { shown, total } = expansion;
  return (
    <div class="status-line is-expansion">
      <p role="status">
        <bdi class="status-name">{name}</bdi>:{' '}
        {shown < total
          ? `${numberText(shown)} of ${numberText(total)} connections shown`
          : `all ${counted(total, 'connection')} shown`}
      </p>
      {shown < total && (
        <button type="button" class="plain" onClick={() => actions.expand(id)}>
          More
        </button>
      )}
      <button type="button" class="plain" onClick={actions.undoExpansion}>
        Undo
      </button>
    </div>
  );
}
