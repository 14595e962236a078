/** Tests that read with the model are left out where its runtime is not installed, and say so. */
import { createRequire } from 'node:module';

/** Whether they are left out. @throws where DRAMATIS_REQUIRE_ALL=1 asks for all tests */
export function modelMissing(): boolean {
  try {
    createRequire(import.meta.url).resolve('onnxruntime-node');
    return false;
  } catch (cause) {
    const reason = 'onnxruntime-node is not installed: run `npm install onnxruntime-node`';
    if (process.env.DRAMATIS_REQUIRE_ALL === '1') throw new Error(reason, { cause });
    console.warn(`skipped what the model reads: ${reason}`);
    return true;
  }
}
