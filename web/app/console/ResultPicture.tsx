import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Subgraph } from '../../../shared/contract/index.ts';
import { readColours } from '../panels/canvas/open-scene.ts';
import { useDesk, useLink } from '../panels/frame/context.ts';
import { Glyph } from '../panels/frame/Glyph.tsx';
import type { Scene } from '../scene/scene.ts';
import { DRAWN_MOST } from '../state/console/console-actions.ts';
import { byDegree, shownOf } from '../state/graph/graph.ts';
import { shownValue } from '../state/loadable.ts';
import { counted, numberText } from '../state/reading.ts';

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
  useEffect(() => {
    const host = place.current;
    if (!host) return;
    const shown = shownOf([{ is: 'entities', of: null, page: 0, subgraph }]);
    let over = false;
    let close = (): void => {};
    void import('../scene/sigma-scene.ts').then(({ createScene }) => {
      if (over) return;
      const scene: Scene = createScene(
        host,
        {
          node: (id) => actions.open(id),
          expand: (id) => actions.expandAsking(id),
          edge: (key) => {
            const edge = shown.edges.get(key);
            if (edge) actions.openRelation(edge.from, edge.type, edge.to);
          },
          empty: () => {},
          hover: (id) => scene.hover(id),
          area: (ids) => actions.add(ids),
        },
        {
          theme: explorer.theme.peek(),
          colours: readColours,
          reserved: () => [],
          reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        },
      );
      scene.show(shown);
      const stop = effect(() => {
        const theme = explorer.theme.value;
        queueMicrotask(() => {
          if (!over) scene.paint(theme);
        });
      });
      close = () => {
        stop();
        scene.kill();
      };
    });
    return () => {
      over = true;
      close();
    };
  }, [subgraph, explorer, actions]);
  const { nodes, edges } = subgraph;
  return (
    <div
      ref={place}
      class="result-canvas"
      role="img"
      aria-label={`${counted(nodes.length, 'entity', 'entities')} and ${counted(edges.length, 'relation')}; listed below`}
    />
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
