/** A thread that lays out one graph, answers with its places, and ends: nothing is left for it to wait for. */
import { parentPort } from 'node:worker_threads';
import { type LayoutGraph, layout } from './layout.ts';

parentPort?.once('message', ({ ids, edges }: LayoutGraph) => {
  parentPort?.postMessage(layout(ids, edges));
});
