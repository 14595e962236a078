/** A process that reads PDFs, one after the other, each answered in turn; it ends with whoever started it. */
import { Worker } from 'node:worker_threads';
import type { Draft } from '../../draft.ts';
import { PROBLEMS, type Problem } from '../../problems.ts';
import { boundBytes } from './bounds.ts';
import { parsePdf } from './parse.ts';

/** The library doubles its buffers: a stream may unpack to 32 MB. */
const MOST_BYTES = 40_000_000;
/** Bytes of memory, the program itself counted: with whoever started it they are to stay under 500 MB. */
const MOST_MEMORY = 230_000_000;
const LOOK_MS = 10;

/** In a thread of its own, since a parser that is busy lets nobody else look. */
const WATCH = `const parent = process.ppid;
setInterval(() => {
  const isTooMuch = process.memoryUsage.rss() > ${MOST_MEMORY};
  if (isTooMuch || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, ${LOOK_MS});`;

new Worker(WATCH, { eval: true, execArgv: [] }).unref();
const exceeded = boundBytes(MOST_BYTES);

async function answer(bytes: Uint8Array): Promise<Draft | Problem> {
  const result = await parsePdf(bytes);
  return exceeded() ? PROBLEMS.bomb() : result;
}

process.on('message', (bytes: Uint8Array) => {
  // Whoever does not listen any more is gone: nobody is to be told of that.
  void answer(bytes).then((result) => process.send?.(result, undefined, {}, () => undefined));
});
process.on('disconnect', () => process.exit());
// Ctrl-C is for whoever started it.
process.on('SIGINT', () => undefined);
