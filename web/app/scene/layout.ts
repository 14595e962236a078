import type { Shown } from '../state/graph.ts';
import type { Point } from '../state/placement.ts';

export interface LayoutRequest {
  readonly positions: readonly (readonly [id: string, point: Point])[];
  readonly edges: readonly (readonly [from: string, to: string])[];
}
export type LayoutAnswer = readonly (readonly [id: string, point: Point])[];

/** Lays a graph out in a worker; starts from where its nodes stand, so that the same graph comes out the same. */
export function layOut(shown: Shown): { readonly done: Promise<Map<string, Point>>; stop(): void } {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const done = new Promise<Map<string, Point>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      worker.terminate();
      resolve(new Map(data));
    });
  });
  const request: LayoutRequest = {
    positions: [...shown.positions].sort(([a], [b]) => (a < b ? -1 : 1)),
    edges: [...shown.edges.values()].map(({ from, to }) => [from, to] as const).sort(),
  };
  worker.postMessage(request);
  return { done, stop: () => worker.terminate() };
}
