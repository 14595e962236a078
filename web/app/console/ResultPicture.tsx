import { useEffect, useRef, useState } from 'preact/hooks';
import type { Subgraph } from '../../../shared/contract/index.ts';
import { useDesk, useLink } from '../panels/frame/context.ts';
import { Glyph } from '../panels/frame/Glyph.tsx';
import { MissingNotice } from '../panels/frame/Notice.tsx';
import { DRAWN_MOST } from '../state/console/console-actions.ts';
import { byDegree } from '../state/graph/graph.ts';
import { shownValue } from '../state/loadable.ts';
import { counted, numberText } from '../state/reading.ts';
import { openPicture } from './open-picture.ts';

/** Names that stand under the picture; the table has all of them. */
const LISTED = 60;

/** The entities of the result with everything that joins them: drawn by the scene, and listed beside it. */
export function ResultPicture() {
  const { explorer, actions, drawable } = useDesk();
  const { drawn, graph } = explorer.console;
  const { ids, others } = graph.value;
  const subgraph = shownValue(drawn.value);
  if (ids.length === 0) return <NoGraph />;
  const left = [
    ids.length > DRAWN_MOST && `the first ${numberText(DRAWN_MOST)} of ${numberText(ids.length)} entities`,
    others.length > 0 &&
      `not drawn: ${others.map(({ label, count }) => counted(count, label === '' ? 'end of a relation without its node' : label.toLowerCase())).join(', ')}`,
  ].filter(Boolean);
  const some = ids.slice(0, DRAWN_MOST);
  return (
    <div class="result-graph">
      <div class="card-actions">
        <button type="button" class="button is-quiet" onClick={() => actions.add(some)}>
          Add to the graph
        </button>
        <button type="button" class="button is-quiet" onClick={() => actions.keepOnly(some)}>
          Show only these there
        </button>
        {left.length > 0 && <span class="note">{left.join('; ')}</span>}
      </div>
      {drawn.value.is === 'failed' && <p class="problem">{drawn.value.fault.what}</p>}
      {subgraph && drawable && <Picture subgraph={subgraph} />}
      {subgraph && <Names subgraph={subgraph} />}
    </div>
  );
}

function NoGraph() {
  return (
    <div class="result-empty">
      <p class="notice-title">This result has no entities to draw.</p>
      <p class="note">
        Return the nodes themselves rather than their names: RETURN p, r, o in place of RETURN p.name. The
        table has everything that was returned.
      </p>
    </div>
  );
}

function Picture({ subgraph }: { subgraph: Subgraph }) {
  const { explorer, actions } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setMissing(false);
    const missed = (): void => setMissing(true);
    return place.current ? openPicture(place.current, subgraph, { explorer, actions }, missed) : undefined;
  }, [subgraph, explorer, actions, attempt]);
  const { nodes, edges } = subgraph;
  return (
    <>
      <div
        ref={place}
        class="result-canvas"
        role="img"
        aria-label={`${counted(nodes.length, 'entity', 'entities')} and ${counted(edges.length, 'relation')}; listed below`}
      />
      {missing && <MissingNotice onAgain={() => setAttempt(attempt + 1)} />}
    </>
  );
}

function Names({ subgraph }: { subgraph: Subgraph }) {
  const link = useLink();
  const nodes = byDegree(subgraph.nodes);
  return (
    <ul class="chips result-names" aria-label="Entities of the result">
      {nodes.slice(0, LISTED).map(({ id, kind, name }) => (
        <li key={id}>
          <a class="chip" href={link({ is: 'entity', id })}>
            <Glyph kind={kind} spoken />
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
      {nodes.length > LISTED && <li class="note">{numberText(nodes.length - LISTED)} more in the table</li>}
    </ul>
  );
}
