import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { layout } from '../../../../ingest/arrange/layout.ts';
import { laidOut, laidOutBy } from '../../../../ingest/arrange/layout-thread.ts';
import { startThread } from '../../../../shared/thread.ts';
import { anyGraph } from './any-graph.ts';

/** The module beside which the worker lies. */
const WORKER = new URL('../../../../ingest/arrange/layout-thread.ts', import.meta.url).href;

describe('ARRANGE-8: a graph gets the same picture wherever it is computed', () => {
  test.each([0, 100])(
    'ARRANGE-8: places of %i entities that a thread computes are those of here',
    async (size) => {
      const graph = anyGraph(size);
      expect(await laidOutBy(startThread(WORKER, './worker'), graph)).toEqual(layout(graph.ids, graph.edges));
    },
  );

  test.each([200, 201])('ARRANGE-8: and so are those of %i, where the other way is taken', async (size) => {
    const graph = anyGraph(size);
    expect(await laidOut(graph)).toEqual(layout(graph.ids, graph.edges));
  });

  test('ARRANGE-8: a thread ends once it has answered', async () => {
    const thread = startThread(WORKER, './worker');
    const ended = once(thread, 'exit');
    await laidOutBy(thread, anyGraph(10));
    expect(await ended).toEqual([0]);
  });

  test.each([
    ['ends', 'process.exit(3);', undefined],
    ['throws', `throw new TypeError('no memory');`, 'no memory'],
  ])('ARRANGE-8: a thread that %s before it has answered is told', async (_, code, cause) => {
    const fault = await laidOutBy(new Worker(code, { eval: true }), anyGraph(10)).catch((thrown) => thrown);
    expect(fault).toMatchObject({
      name: 'DramatisError',
      code: 'INTERNAL',
      where: '10 entities, 20 relations',
      advice: expect.stringContaining('dramatis arrange'),
    });
    expect(fault.cause?.message).toBe(cause);
  });
});
