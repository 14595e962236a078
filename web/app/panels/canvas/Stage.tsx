import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Scene } from '../../scene/scene.ts';
import { counted } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { FaultNotice, MissingNotice, Waiting } from '../frame/Notice.tsx';
import { LiveStrip } from '../live/LiveStrip.tsx';
import { useSeen } from '../live/use-seen.ts';
import { Announcer } from './Announcer.tsx';
import { CanvasTools } from './CanvasTools.tsx';
import { useCanvasKeys } from './canvas-keys.ts';
import { Fallback } from './Fallback.tsx';
import { Legend } from './Legend.tsx';
import { openScene } from './open-scene.ts';
import { Status } from './Status.tsx';

/** The graph, with what is said about it. */
export function Stage() {
  const { explorer, drawable } = useDesk();
  const overview = explorer.parts.value.find((part) => part.is === 'overview')?.subgraph;
  const fault = explorer.graphFault.value;
  const empty = overview?.total === 0 && explorer.shown.value.nodes.size === 0;
  return (
    <main class={`stage ${drawable ? '' : 'is-flat'}`} aria-label="Graph">
      {drawable && <Canvas empty={empty} />}
      <Announcer />
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
      <LiveStrip />
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
  const { explorer, actions, arranger } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const [scene, setScene] = useState<Scene | null>(null);
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // Before the page is painted for the first time: painting takes longer than the canvas.
  useLayoutEffect(() => {
    setMissing(false);
    const missed = (): void => setMissing(true);
    return place.current
      ? openScene(place.current, explorer, actions, arranger, setScene, missed)
      : undefined;
  }, [explorer, actions, arranger, attempt]);
  const keys = useCanvasKeys(scene);
  useSeen(scene);
  const count = explorer.shown.value.nodes.size;
  return (
    <>
      <div
        ref={place}
        class="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys
        tabIndex={0}
        aria-label={`Graph of ${counted(count, 'entity', 'entities')}; the same as a list under Entities shown`}
        aria-describedby="canvas-keys"
        onKeyDown={keys.onKeyDown}
        onBlur={keys.onBlur}
      />
      <p id="canvas-keys" class="unseen">
        Arrow keys go from entity to neighbour, with Shift they move the entity and pin it; Enter opens, Space
        selects, plus and minus zoom, zero shows the whole graph.
      </p>
      <p class="unseen" aria-live="polite">
        {keys.said}
      </p>
      {scene && !empty && <CanvasTools scene={scene} />}
      {missing && (
        <div class="stage-centre">
          <MissingNotice onAgain={() => setAttempt(attempt + 1)} />
        </div>
      )}
    </>
  );
}
