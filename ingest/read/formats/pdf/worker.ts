/** A thread that reads PDFs, one after the other, each answered in turn. */
import { parentPort } from 'node:worker_threads';
import type { Draft } from '../../draft.ts';
import { PROBLEMS, type Problem } from '../../problems.ts';
import { boundBytes } from './bounds.ts';
import { parsePdf } from './parse.ts';

/** The library doubles its buffers: a stream may unpack to 32 MB. */
const MOST_BYTES = 40_000_000;

const exceeded = boundBytes(MOST_BYTES);

async function answer(bytes: Uint8Array): Promise<Draft | Problem> {
  const result = await parsePdf(bytes);
  return exceeded() ? PROBLEMS.bomb() : result;
}

parentPort?.on('message', (bytes: Uint8Array) => {
  void answer(bytes).then((result) => parentPort?.postMessage(result));
});
