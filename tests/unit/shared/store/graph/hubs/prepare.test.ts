import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../../../shared/store/graph/hubs/prepare.ts';
import type { Named } from '../../../../../../shared/store/graph/search/documents.ts';
import { Ranking } from '../../../../../../shared/store/graph/search/ranking.ts';
import { storedSurroundings } from '../../../../../../shared/store/graph/surroundings.ts';

/** Entities of these degrees, and in which order they were read. */
function graphOf(degrees: readonly number[]) {
  const ranking = new Ranking<Named>();
  const all = degrees.map((degree, n): Named => {
    const id = `e${String(n).padStart(4, '0')}`;
    return { id, kind: 'Person', degree, community: null, name: id, aliases: [], links: [] };
  });
  ranking.fill(all);
  const hubs: string[] = [];
  const looked: string[] = [];
  const store = { run: async () => [] };
  return {
    hubs,
    looked,
    prepare: (large: number, many: number) =>
      prepare(
        { ranking, size: degrees.length },
        async ({ id }) => {
          hubs.push(id);
          return storedSurroundings(store, id);
        },
        async (id) => looked.push(id),
        { large, many },
      ),
  };
}

describe('STORE-134: what is read before somebody asks', () => {
  it('STORE-134: is what has very many relations, the largest last', async () => {
    const graph = graphOf([9_000, 4, 700, 500, 499]);
    await graph.prepare(500, 10);
    expect(graph.hubs).toEqual(['e0003', 'e0002', 'e0000']);
    expect(graph.looked).toEqual([]);
  });

  it('STORE-134: is no more than is kept', async () => {
    const graph = graphOf([300_000, 150_000, 100_000, 90_000]);
    await graph.prepare(500, 10);
    expect(graph.hubs).toEqual(['e0001', 'e0000']);
  });

  it('STORE-134: in a large graph also some of the most connected entities, from the first on', async () => {
    const graph = graphOf(Array.from({ length: 1_000 }, (_, n) => 100 - Math.floor(n / 10)));
    await graph.prepare(500, 1_000);
    expect(graph.hubs).toEqual([]);
    expect(graph.looked.slice(0, 3)).toEqual(['e0000', 'e0016', 'e0032']);
    expect(graph.looked).toHaveLength(25);
  });
});
