import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scene } from '../scene/scene.ts';
import { counted } from '../state/reading.ts';
import { useDesk, useLink } from './context.ts';
import { Fallback } from './Fallback.tsx';
import { Legend } from './Legend.tsx';
import { FaultNotice, Waiting } from './Notice.tsx';
import { openScene } from './open-scene.ts';
import { Status } from './Status.tsx';

/** The graph, with what is said about it. */
export function Stage() {
  const { explorer, drawable } = useDesk();
  const overview = explorer.parts.value.find((part) => part.of === null)?.subgraph;
  const fault = explorer.graphFault.value;
  const empty = overview?.total === 0 && explorer.shown.value.nodes.size === 0;
  return (
    <main class={`stage ${drawable ? '' : 'is-flat'}`} aria-label="Graph">
      {drawable && <Canvas empty={empty} />}
      {!overview && !fault && (
        <div class="stage-centre">
          <Waiting>Loading the graph…</Waiting>
        </div>
      )}
      {fault && (
        <div class={overview ? 'stage-foot' : 'stage-centre'}>
          <FaultNotice fault={fault} />
        </div>
      )}
      {empty && <Empty />}
      {overview && !empty && (
        <>
          <Status />
          <Legend />
          {!drawable && <Fallback />}
        </>
      )}
    </main>
  );
}

function Empty() {
  const link = useLink();
  return (
    <div class="stage-centre">
      <div class="empty">
        <h2>No article was read yet</h2>
        <p>
          Dramatis reads news articles and draws who holds which role where, and who took part in what. Every
          line on the graph stands on a sentence that you can read.
        </p>
        <a class="button" href={link({ is: 'add' })}>
          Add articles
        </a>
      </div>
    </div>
  );
}

function Canvas({ empty }: { empty: boolean }) {
  const { explorer, actions } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const [scene, setScene] = useState<Scene | null>(null);
  useEffect(
    () => (place.current ? openScene(place.current, explorer, actions, setScene) : undefined),
    [explorer, actions],
  );
  const count = explorer.shown.value.nodes.size;
  return (
    <>
      <div
        ref={place}
        class="canvas"
        role="img"
        aria-label={`Graph of ${counted(count, 'entity', 'entities')}; the same as a list under Entities shown`}
      />
      {scene && !empty && (
        <div class="zoom">
          <button type="button" aria-label="Zoom in" onClick={() => scene.zoom('in')}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => scene.zoom('out')}>
            −
          </button>
          <button type="button" aria-label="Show the whole graph" onClick={() => scene.zoom('all')}>
            ⤢
          </button>
        </div>
      )}
    </>
  );
}
