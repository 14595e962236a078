/** Whether the service is well: that it answers is plain, whether its store does is asked. */
import type { Health } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Engine } from '../../shared/store/engine.ts';
import type { Graph } from '../../shared/store/graph.ts';

/** How long a store that is well may take to say what it holds, in milliseconds. */
const HEALTH_MILLISECONDS = 5_000;

/** What the store holds. @throws STORE_UNAVAILABLE where the service answers, but not its store */
export async function healthOf(engine: Pick<Engine, 'info'>, graph: Pick<Graph, 'counts'>): Promise<Health> {
  let late: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    late = setTimeout(() => {
      reject(
        new DramatisError('STORE_UNAVAILABLE', 'The service answers, but its store does not', {
          where: `no answer in ${HEALTH_MILLISECONDS / 1_000} s`,
          advice: 'See whether the database runs; the service goes on by itself once it answers again.',
        }),
      );
    }, HEALTH_MILLISECONDS);
  });
  try {
    const [{ engine: store }, counts] = await Promise.race([
      Promise.all([engine.info(), graph.counts()]),
      silence,
    ]);
    return { status: 'ok', store, ...counts };
  } finally {
    clearTimeout(late);
  }
}
