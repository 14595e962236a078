import { describe, expect, test } from 'vitest';
import { type Growth, type Homes, writeEdges } from '../../../../ingest/write/edges.ts';
import { Writer } from '../../../../ingest/write/writer.ts';
import type { RelationType } from '../../../../shared/schema/index.ts';
import type { Params, Row, Runner, Statement } from '../../../../shared/store/engine.ts';

const growth = (n: number, type: RelationType, fromKey: string, toKey: string): Growth => ({
  link: { type, fromKey, toKey },
  claim: {
    id: `c${n}`,
    article: `x${n}`,
    source: null,
    publishedAt: null,
    modality: 'asserted',
    confidence: 1,
    qualifiers: {},
  },
});

/** A store without edges that keeps what it is told to create. */
class Created implements Runner {
  readonly edges: Params[] = [];
  async run<P extends Params, R extends Row>({ name }: Statement<P, R>, { rows }: P): Promise<R[]> {
    if (name.startsWith('create ') && Array.isArray(rows)) this.edges.push(...rows);
    return [];
  }
}

/** Writes what grows, every key being an entity of its own; tells the edges, and how often a home was looked up. */
async function grown(all: readonly Growth[]) {
  let looks = 0;
  const homes: Homes = {
    entityOf: (key) => {
      looks += 1;
      return key;
    },
    keysOf: (entity) => [entity],
    isNew: () => false,
  };
  const store = new Created();
  await writeEdges(new Writer(store), [], all, [], homes);
  return { edges: store.edges, looks };
}

describe('WRITE-68: what an edge grows by is found without a look at what others grow by', () => {
  test('WRITE-68: twice as many edges take twice as many looks', async () => {
    const stars = (count: number) =>
      Array.from({ length: count }, (_, n) => growth(n, 'MEMBER_OF', `p${n}`, 'o'));
    const [few, many] = [await grown(stars(100)), await grown(stars(200))];
    expect([few.edges.length, many.edges.length]).toEqual([100, 200]);
    expect(many.looks).toBe(2 * few.looks);
  });

  test('WRITE-68: a symmetric edge grows by what is told from either end, any edge by its own type alone', async () => {
    const { edges } = await grown([
      growth(1, 'FAMILY_OF', 'b', 'a'),
      growth(2, 'FAMILY_OF', 'a', 'b'),
      growth(3, 'MEMBER_OF', 'a', 'b'),
      growth(4, 'MEMBER_OF', 'b', 'a'),
      growth(5, 'MEMBER_OF', 'a', 'a'),
    ]);
    const claims = edges.map(({ from, to, properties }) => [from, to, Object(properties).claims]);
    expect(claims).toHaveLength(3);
    expect(claims).toEqual(
      expect.arrayContaining([
        ['a', 'b', 2],
        ['a', 'b', 1],
        ['b', 'a', 1],
      ]),
    );
  });
});
