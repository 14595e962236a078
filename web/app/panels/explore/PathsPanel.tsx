import type { GraphPath, Paths } from '../../../../shared/contract/index.ts';
import { RELATION_TYPES } from '../../../../shared/schema/index.ts';
import { type PathStep, pathSteps } from '../../state/explore/path-steps.ts';
import { PATH_ENDS_MOST } from '../../state/limits.ts';
import { shownValue } from '../../state/loadable.ts';
import { counted, relationText } from '../../state/reading.ts';
import type { PathsPanel as Asked } from '../../state/view/view.ts';
import { EntityPicker } from '../correct/EntityPicker.tsx';
import { useDesk, useLink } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { Heading } from '../frame/Heading.tsx';
import { FaultNotice, Waiting } from '../frame/Notice.tsx';

/** How entities are connected: the shortest ways between two to five of them, and others, each step with its evidence. */
export function PathsPanel() {
  const { explorer } = useDesk();
  const { panel } = explorer.view.value;
  if (panel.is !== 'paths') return null;
  const state = explorer.work.paths.value;
  const paths = shownValue(state);
  const asked = panel.ids.length > 1;
  return (
    <section class="paths">
      <Heading over="Graph">How are they connected?</Heading>
      <Ends asked={panel} />
      <Types asked={panel} />
      {asked && state.is === 'failed' && <FaultNotice fault={state.fault} />}
      {asked && !paths && state.is !== 'failed' && <Waiting>Looking for ways…</Waiting>}
      {asked && paths && <Found paths={paths} />}
    </section>
  );
}

function Ends({ asked: { ids } }: { asked: Asked }) {
  const { explorer, actions } = useDesk();
  const onGraph = explorer.working.value.nodes;
  const asking = explorer.work.pathEnds.value;
  const ends = new Map(shownValue(asking)?.nodes.map((node) => [node.id, node]));
  return (
    <>
      <ol class="path-ends" aria-label="Between">
        {ids.map((id) => {
          const node = onGraph.get(id) ?? ends.get(id);
          return (
            <li key={id}>
              {node && <Glyph kind={node.kind} spoken />}{' '}
              <bdi class="name">{node?.name ?? (asking.is === 'loading' ? '…' : 'an entity')}</bdi>
              <button type="button" class="plain" onClick={() => actions.removePathEnd(id)}>
                Remove<span class="unseen"> {node?.name.slice(0, 200)}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {ids.length < PATH_ENDS_MOST && (
        <EntityPicker
          key={ids.join(' ')}
          label={ids.length === 0 ? 'From' : ids.length === 1 ? 'To' : 'And'}
          chosen={null}
          onChoose={(chosen) => chosen && actions.addPathEnd(chosen.id)}
        />
      )}
      {ids.length < 2 && (
        <p class="note">Two to five entities are needed. What is selected on the graph is taken over.</p>
      )}
    </>
  );
}

/** Along which relations: all of them where none is checked. */
function Types({ asked: { types } }: { asked: Asked }) {
  const { actions } = useDesk();
  return (
    <details class="group filter">
      <summary>
        <h2>Along relations</h2> {types.length > 0 && <span class="badge">{types.length}</span>}
      </summary>
      <ul class="facet" aria-label="Along relations">
        {RELATION_TYPES.map((type) => (
          <li key={type}>
            <label class="check">
              <input
                type="checkbox"
                checked={types.length === 0 || types.includes(type)}
                onChange={() => {
                  const now = types.length === 0 ? RELATION_TYPES : types;
                  const next = RELATION_TYPES.filter((each) => now.includes(each) !== (each === type));
                  actions.pathsBy(next.length === RELATION_TYPES.length ? [] : next);
                }}
              />
              <span>{relationText(type, 'out')}</span>
            </label>
            <button type="button" class="plain facet-only" onClick={() => actions.pathsBy([type])}>
              only<span class="unseen"> {relationText(type, 'out')}</span>
            </button>
          </li>
        ))}
      </ul>
      {types.length > 0 && (
        <button type="button" class="plain" onClick={() => actions.pathsBy([])}>
          All relations
        </button>
      )}
    </details>
  );
}

function Found({ paths: { paths, because, more } }: { paths: Paths }) {
  return (
    <section class="group" aria-label="Ways">
      <p class="note" role="status">
        {paths.length === 0
          ? `No way was found: ${because}.`
          : `${counted(paths.length, 'way')}: ${because}.${more ? ' There are more.' : ''}`}
      </p>
      <ol class="path-list">
        {paths.map((path, index) => (
          <Path key={path.nodes.map((node) => node.id).join(' ')} path={path} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}

function Path({ path, number }: { path: GraphPath; number: number }) {
  const { actions } = useDesk();
  const steps = pathSteps(path);
  return (
    <li class="path">
      <header class="path-head">
        <h2>
          Way {number} <span class="count">{counted(path.nodes.length - 1, 'step')}</span>
        </h2>
        <button
          type="button"
          class="plain"
          onClick={() => {
            actions.showPath(path);
            void actions.focusOn(path.nodes.map((node) => node.id));
          }}
        >
          Show on the graph
        </button>
      </header>
      <ol class="path-steps">
        {steps.map((step) => (
          <Step key={step.node.id} step={step} />
        ))}
      </ol>
    </li>
  );
}

/** An entity of the way, and by what it is reached: every relation leads to the sentences that it stands on. */
function Step({ step: { node, by } }: { step: PathStep }) {
  const { actions } = useDesk();
  const link = useLink();
  return (
    <li onMouseEnter={() => actions.hover(node.id)} onMouseLeave={() => actions.hover(null)}>
      {by.map(({ edge: { from, type, to, claims }, forward }) => (
        <a key={`${from} ${type} ${to}`} class="path-edge" href={link({ is: 'relation', from, type, to })}>
          {relationText(type, forward ? 'out' : 'in')} <span class="note">{counted(claims, 'claim')}</span>
        </a>
      ))}
      <span class="path-node">
        <Glyph kind={node.kind} spoken />{' '}
        <a href={link({ is: 'entity', id: node.id })} class="name">
          <bdi>{node.name}</bdi>
        </a>
      </span>
    </li>
  );
}
