import type { GraphNode } from '../../../../shared/contract/index.ts';
import { expansionOf } from '../../state/graph/graph.ts';
import { IDS_MOST, OVERVIEW_MOST } from '../../state/limits.ts';
import { counted, numberText } from '../../state/reading.ts';
import { byHandText, leftOutTexts } from '../../state/view/left-out.ts';
import type { View } from '../../state/view/view.ts';
import { useDesk } from '../frame/context.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { Workbar } from './Workbar.tsx';

/** What part of the graph is on the screen, and why this part: never silently less than there is. */
export function Status() {
  const { explorer, actions } = useDesk();
  const overview = explorer.parts.value.find((part) => part.is === 'overview')?.subgraph;
  if (!overview || overview.total === 0) return null;
  const { limit, only } = explorer.view.value;
  const { working, shown, picture } = explorer;
  const all = working.value.nodes.size;
  const grown = cameSince(explorer.view.value, overview.nodes, working.value.nodes);
  const more = only === null && overview.nodes.length + grown < overview.total && limit < OVERVIEW_MOST;
  const base = only === null ? overview.nodes.length : only.length;
  const added = all - base - grown;
  const { leftOut } = picture.value;
  const unwoven = explorer.parts.value.length > 1 && only === null && all > IDS_MOST;
  return (
    <div class="status">
      <Workbar />
      <div class="status-line">
        <p role="status">
          <strong>
            {numberText(shown.value.nodes.size)} of {numberText(Math.max(overview.total, all))}
          </strong>{' '}
          shown
          <span class="status-why">
            : {only === null ? overview.because : `the ${numberText(base)} that you kept`}
            {added > 0 && `, and ${numberText(added)} that you added`}
            {grown > 0 && `, and ${numberText(grown)} that came since`}
          </span>
          {unwoven && '; relations between what you added and the rest are not all drawn'}
          {leftOut.length > 0 && <span class="status-out">; {leftOutTexts(leftOut).join(', ')}</span>}
        </p>
        {more && (
          <button type="button" class="plain" onClick={actions.showMore}>
            Show more
          </button>
        )}
        {only !== null && (
          <button type="button" class="plain" onClick={actions.showOverview}>
            Back to the overview
          </button>
        )}
        {leftOut.length > 0 && (
          <button type="button" class="plain" onClick={actions.clearFilters}>
            Clear filters
          </button>
        )}
      </div>
      <ByHand />
      <SupportFault />
      <LastExpansion />
      <SelectionBar />
    </div>
  );
}

/** How many are there only because they came while the graph was looked at. */
function cameSince(
  { grown, only }: Pick<View, 'grown' | 'only'>,
  overview: readonly GraphNode[],
  there: ReadonlyMap<string, GraphNode>,
): number {
  if (grown.length === 0) return 0;
  const base = new Set(only ?? overview.map(({ id }) => id));
  return grown.filter((id) => there.has(id) && !base.has(id)).length;
}

/** What was taken off or folded by hand. */
function ByHand() {
  const { explorer, actions } = useDesk();
  const text = byHandText(explorer.picture.value);
  if (text === null) return null;
  return (
    <div class="status-line is-expansion">
      <p role="status">{text}</p>
      <button type="button" class="plain" onClick={actions.showHidden}>
        Show them again
      </button>
    </div>
  );
}

/** A filter that could not be carried out must not look as if it had been. */
function SupportFault() {
  const { explorer, actions } = useDesk();
  const states = [explorer.work.support.value, explorer.work.timeline.value];
  const failed = states.find((state) => state.is === 'failed');
  if (failed?.is !== 'failed') return null;
  return (
    <div class="status-line">
      <p role="alert" class="problem">
        Not everything is filtered: {failed.fault.what}
      </p>
      <button type="button" class="plain" onClick={actions.retry}>
        Try again
      </button>
    </div>
  );
}

function LastExpansion() {
  const { explorer, actions } = useDesk();
  const last = explorer.view.value.expanded.at(-1);
  if (last === undefined) return null;
  const { id, ...choice } = last;
  const expansion = expansionOf(explorer.parts.value, id);
  const name = explorer.working.value.nodes.get(id)?.name;
  if (!expansion || name === undefined) return null;
  const { total } = expansion;
  const isShown = (each: string): boolean => explorer.shown.value.nodes.has(each);
  const shown = expansionOf(explorer.parts.value, id, isShown)?.shown ?? 0;
  const { panel } = explorer.view.value;
  const own = panel.is === 'entity' && panel.id === id;
  return (
    <div class={`status-line is-expansion ${own ? 'is-own' : ''}`}>
      <p role="status">
        <bdi class="status-name">{name}</bdi>:{' '}
        {shown < total
          ? `${numberText(shown)} of ${numberText(total)} neighbours shown`
          : `all ${counted(total, 'neighbour')} shown`}
      </p>
      {expansion.shown < total && (
        <button type="button" class="plain" onClick={() => actions.expand(id, choice)}>
          More
        </button>
      )}
      <button type="button" class="plain" onClick={() => actions.collapse(id)}>
        Collapse
      </button>
    </div>
  );
}
