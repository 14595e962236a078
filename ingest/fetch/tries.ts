/** Trying again where that may help: after the time that the host asks for, else after pauses that grow. */
import type { Fetched } from './fetched.ts';
import type { Limits } from './limits.ts';
import { fetchProblem, Refusal } from './problems.ts';
import { backOff } from './times.ts';
import type { World } from './world.ts';

export interface Trying {
  readonly limits: Pick<Limits, 'tries' | 'patienceMilliseconds'>;
  readonly world: World;
  readonly signal: AbortSignal | undefined;
}

const FIRST_PAUSE = 1_000;

/** What the last try gave; a refusal and a signal are problems, and nothing that is thrown. */
export async function tried(once: () => Promise<Fetched>, trying: Trying): Promise<Fetched> {
  const { limits, world, signal } = trying;
  for (let tries = 1; ; tries += 1) {
    const result = await caught(once);
    if (result.kind !== 'failed' || !result.problem.again || tries >= limits.tries) return result;
    const pause =
      result.problem.after ?? backOff(tries, FIRST_PAUSE, limits.patienceMilliseconds, world.random);
    if (signal?.aborted || pause > limits.patienceMilliseconds) return result;
    if (!(await rested(world, pause, signal))) return { kind: 'failed', problem: fetchProblem('stopped') };
  }
}

async function caught(once: () => Promise<Fetched>): Promise<Fetched> {
  try {
    return await once();
  } catch (thrown) {
    if (thrown instanceof Refusal) return { kind: 'failed', problem: thrown.problem };
    if (isAbort(thrown)) return { kind: 'failed', problem: fetchProblem('stopped') };
    throw thrown;
  }
}

/** @returns false where the signal came first */
async function rested(world: World, milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    await world.pause(milliseconds, signal);
    return true;
  } catch (thrown) {
    if (isAbort(thrown)) return false;
    throw thrown;
  }
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'AbortError';
}
