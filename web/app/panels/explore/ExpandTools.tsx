import { neighboursOn } from '../../state/graph/expanding.ts';
import { expansionOf } from '../../state/graph/graph.ts';
import { shownValue } from '../../state/loadable.ts';
import { counted, numberText } from '../../state/reading.ts';
import { isExpanded } from '../../state/view/view-changes.ts';
import { useDesk } from '../frame/context.ts';
import { Expand } from './Expand.tsx';

/** What can be done with one entity on the graph: expand after a look at what that adds, collapse, pin, hide, select. */
export function ExpandTools({ id, degree }: { id: string; degree: number }) {
  const { explorer, actions, drawable } = useDesk();
  const view = explorer.view.value;
  const expansion = expansionOf(explorer.parts.value, id);
  const preview = shownValue(explorer.work.preview.value);
  const total = preview?.entity.id === id ? preview.total : (expansion?.total ?? null);
  const here = neighboursOn(explorer.shown.value, id);
  const complete =
    (expansion !== null && expansion.shown >= expansion.total) ||
    (total !== null && neighboursOn(explorer.working.value, id) >= total);
  const folded = view.collapsed.includes(id);
  const pinned = view.pinned.includes(id);
  const ways: readonly (readonly [name: string, run: () => void])[] = [
    folded
      ? ['Unfold', () => actions.unfold(id)]
      : [isExpanded(view, id) ? 'Collapse' : 'Fold', () => actions.collapse(id)],
    [pinned ? 'Unpin' : 'Pin', () => actions.togglePins([id])],
    ['Hide', () => actions.hide([id])],
    ['Select', () => actions.selectNeighbours([id])],
    ['Paths', () => actions.findPaths([id])],
  ];
  return (
    <section class="node-tools" aria-label="On the graph">
      <div class="card-actions">
        {degree > 0 && !complete && (
          <button type="button" class="button" onClick={() => actions.expand(id)}>
            {expansion ? 'Expand further' : 'Expand'}
          </button>
        )}
        {drawable && (
          <button type="button" class="plain" onClick={() => actions.focusOn([id])}>
            Find on the graph
          </button>
        )}
        {ways.map(([name, run]) => (
          <button key={name} type="button" class="plain" title={TITLES[name]} onClick={run}>
            {name}
          </button>
        ))}
        {total !== null && total > 0 && (
          <span class="note">
            {numberText(Math.min(here, total))} of {counted(total, 'neighbour')} on the graph
          </span>
        )}
      </div>
      {degree > 0 && (
        <details class="expand-choice">
          <summary>What expanding adds</summary>
          <Expand id={id} />
        </details>
      )}
    </section>
  );
}

const TITLES: Readonly<Record<string, string>> = {
  Collapse: 'Take back what expanding it added',
  Fold: 'Fold in the neighbours that hang on nothing else',
  Unfold: 'Show the folded neighbours again',
  Pin: 'Keep it on the graph and in its place',
  Hide: 'Hide it on the graph',
  Select: 'Select it with its neighbours',
  Paths: 'Look for ways from here to others',
};
