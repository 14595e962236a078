/** Where a graph is laid out: a large one in a thread of its own, so that whoever asks meanwhile is answered. */
import type { Worker } from 'node:worker_threads';
import { DramatisError } from '../../shared/errors.ts';
import { startThread } from '../../shared/thread.ts';
import { type LayoutGraph, layout, type Place } from './layout.ts';

/** Entities up to which a layout takes no longer than a thread takes to start: a fifth of a second. */
const AT_ONCE = 200;

/** The same places as `layout` gives, to the bit, wherever they are computed. @throws as `laidOutBy` */
export async function laidOut(graph: LayoutGraph): Promise<Place[]> {
  if (graph.ids.length <= AT_ONCE) return layout(graph.ids, graph.edges);
  return laidOutBy(startThread(import.meta.url, './worker'), graph);
}

/** The answer of a thread that lays out graphs. @throws INTERNAL where it ends before it has answered */
export function laidOutBy(thread: Worker, graph: LayoutGraph): Promise<Place[]> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown) => reject(endedEarly(graph, cause));
    thread.once('message', resolve);
    thread.once('error', fail);
    // After an answer or an error this changes nothing any more.
    thread.once('exit', () => fail());
    thread.postMessage(graph);
  });
}

function endedEarly({ ids, edges }: LayoutGraph, cause: unknown): DramatisError {
  return new DramatisError('INTERNAL', 'The thread that lays out the graph ended before it was done', {
    where: `${ids.length} entities, ${edges.length} relations`,
    advice: 'All articles are stored. Run `dramatis arrange` when the machine has more memory to spare.',
    cause,
  });
}
