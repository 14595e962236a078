import { type Settling, settling } from './settling.ts';
import type { SettlingRequest } from './settling-request.ts';

/** Lets a graph settle away from the page: sends where the nodes are about five times a second, until they rest. */

export type SettlingOrder =
  | { readonly is: 'start'; readonly request: SettlingRequest }
  | { readonly is: 'pause' }
  | { readonly is: 'resume' };
export interface SettlingReport {
  readonly positions: Float32Array<ArrayBuffer>;
  readonly settled: boolean;
  readonly iterations: number;
}

/** Milliseconds between two reports: they decide when something is drawn, never what comes out. */
const BATCH = 200;
const AT_ONCE = 5;

let current: Settling | null = null;
let paused = false;

function work(): void {
  if (!current || paused) return;
  const end = performance.now() + BATCH;
  do current.step(AT_ONCE);
  while (!current.settled && performance.now() < end);
  const report: SettlingReport = {
    positions: current.positions(),
    settled: current.settled,
    iterations: current.iterations,
  };
  self.postMessage(report, { transfer: [report.positions.buffer] });
  // A turn between batches, so that an order to pause is heard.
  if (!current.settled) setTimeout(work);
}

self.addEventListener('message', ({ data }: MessageEvent<SettlingOrder>) => {
  if (data.is === 'start') current = settling(data.request);
  paused = data.is === 'pause';
  work();
});
