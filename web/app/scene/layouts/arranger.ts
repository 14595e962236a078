import { type ReadonlySignal, signal } from '@preact/signals';
import type { Point } from '../../state/graph/placement.ts';
import type { Layout, LayoutGraph, ParameterValues } from './layout.ts';
import { settlingRequest } from './settling-request.ts';
import type { SettlingOrder, SettlingReport } from './settling-worker.ts';

/** Runs layouts over what is shown, one at a time, and tells where the nodes are meanwhile. */

export type Arranging =
  | { readonly is: 'resting' }
  | { readonly is: 'settling' | 'paused'; readonly name: string; readonly iterations: number };

export interface Arranger {
  readonly state: ReadonlySignal<Arranging>;
  /** Where nodes are while they settle; null while nothing settles. */
  readonly moving: ReadonlySignal<ReadonlyMap<string, Point> | null>;
  /** Lays out; what ran before is stopped where it stood. */
  run(layout: Layout, values: ParameterValues, graph: LayoutGraph): void;
  pause(): void;
  resume(): void;
  /** Ends it where it stands. */
  stop(): void;
}

/** A worker, as far as settling needs it. */
export interface SettlingWorker {
  postMessage(order: SettlingOrder, transfer: Transferable[]): void;
  onmessage: ((event: { readonly data: SettlingReport }) => void) | null;
  terminate(): void;
}

const RESTING: Arranging = { is: 'resting' };

/** @param done takes the positions when a layout has come to rest, or was stopped */
export function createArranger(
  spawn: () => SettlingWorker,
  done: (positions: ReadonlyMap<string, Point>) => void,
): Arranger {
  const state = signal<Arranging>(RESTING);
  const moving = signal<ReadonlyMap<string, Point> | null>(null);
  let worker: SettlingWorker | null = null;

  function stop(): void {
    worker?.terminate();
    worker = null;
    state.value = RESTING;
    const last = moving.peek();
    moving.value = null;
    if (last) done(last);
  }

  function settle(name: string, { ids, request }: ReturnType<typeof settlingRequest>): void {
    const own = spawn();
    worker = own;
    state.value = { is: 'settling', name, iterations: 0 };
    own.onmessage = ({ data }) => {
      if (worker !== own) return;
      moving.value = pointsOf(ids, data.positions);
      if (data.settled) stop();
      else state.value = { ...state.peek(), is: stillPaused(), name, iterations: data.iterations };
    };
    own.postMessage({ is: 'start', request }, [request.positions.buffer]);
  }
  /** The batch that ran when pause was said still comes in. */
  const stillPaused = () => (state.peek().is === 'paused' ? 'paused' : 'settling');

  function turn(to: 'paused' | 'settling', order: SettlingOrder): void {
    const now = state.peek();
    if (!worker || now.is === 'resting' || now.is === to) return;
    worker.postMessage(order, []);
    state.value = { ...now, is: to };
  }

  return {
    state,
    moving,
    run(layout, values, graph) {
      stop();
      if (layout.is === 'placed') done(layout.place(graph, values));
      else settle(layout.name, settlingRequest(graph, layout.forces(values)));
    },
    pause: () => turn('paused', { is: 'pause' }),
    resume: () => turn('settling', { is: 'resume' }),
    stop,
  };
}

function pointsOf(ids: readonly string[], xy: Float32Array): Map<string, Point> {
  return new Map(ids.map((id, place) => [id, { x: xy[place * 2] ?? 0, y: xy[place * 2 + 1] ?? 0 }]));
}

/** The worker of the page. */
export function settlingWorker(): SettlingWorker {
  const worker = new Worker(new URL('./settling-worker.ts', import.meta.url), { type: 'module' });
  const wrapped: SettlingWorker = {
    onmessage: null,
    postMessage: (order, transfer) => worker.postMessage(order, transfer),
    terminate: () => worker.terminate(),
  };
  worker.addEventListener('message', ({ data }: MessageEvent<SettlingReport>) =>
    wrapped.onmessage?.({ data }),
  );
  return wrapped;
}
