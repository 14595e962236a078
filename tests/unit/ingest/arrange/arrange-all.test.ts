import { describe, expect, test } from 'vitest';
import { arrangeAll } from '../../../../ingest/arrange/index.ts';
import { type LayoutGraph, layout } from '../../../../ingest/arrange/layout.ts';
import type { Engine, Params, Row, Statement } from '../../../../shared/store/engine.ts';
import { anyGraph } from './any-graph.ts';

/** More edges than a call takes arguments. */
const MANY = 200_000;

/** A store with this graph and nothing else, that keeps the places it is told. */
function graphStore({ ids, edges }: LayoutGraph) {
  const saved: Params[] = [];
  const answers: Record<string, (params: Params) => object[]> = {
    entityPage: ({ after, limit }) =>
      ids
        .filter((id) => id > String(after))
        .slice(0, Number(limit))
        .map((id) => ({ id })),
    edgesFrom: ({ ids: of }) => {
      const page = new Set(Array.isArray(of) ? of : []);
      return edges.flatMap(({ from, to, weight }) => (page.has(from) ? [{ from, to, claims: weight }] : []));
    },
    savePlaces: ({ rows }) => {
      for (const row of Array.isArray(rows) ? rows : []) saved.push(row);
      return [];
    },
  };
  const run = async <P extends Params, R extends Row>({ name }: Statement<P, R>, params: P) =>
    (answers[name]?.(params) ?? []) as R[];
  const transact = (work: (tx: { run: typeof run }) => Promise<unknown>) => work({ run });
  return { saved, engine: { run, transact } as unknown as Engine };
}

/** How often others had their turn while something was done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await work;
  isDone = true;
  return turns;
}

describe('ARRANGE-1: a whole graph', () => {
  test('ARRANGE-8: others have their turn while more than a thousand entities are laid out', async () => {
    const graph = anyGraph(1_001);
    const { engine, saved } = graphStore(graph);
    expect(await turnsDuring(arrangeAll(engine))).toBeGreaterThan(100);
    expect(saved).toEqual(layout(graph.ids, graph.edges));
  });

  test('ARRANGE-1: an entity may have however many relations', async () => {
    const edges = Array.from({ length: MANY }, () => ({ from: 'a', to: 'b', weight: 1 }));
    const { engine } = graphStore({ ids: ['a', 'b'], edges });
    expect(await arrangeAll(engine)).toEqual({ nodes: 2, communities: 1 });
  });
});
