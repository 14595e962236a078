/** A reading thread: one article after the other, each answered in turn. */
import { parentPort } from 'node:worker_threads';
import { toDramatisError } from '../../shared/errors.ts';
import { createExtractor } from './index.ts';
import { type Answer, plainError, type Request } from './messages.ts';

const extractor = await createExtractor({ workers: 0 });

async function answer(request: Request): Promise<Answer> {
  try {
    return { extraction: await extractor.extract(request) };
  } catch (thrown) {
    return { error: plainError(toDramatisError(thrown)) };
  }
}

parentPort?.on('message', (request: Request) => {
  void answer(request).then((message) => parentPort?.postMessage(message));
});
