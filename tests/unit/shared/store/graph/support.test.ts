import { describe, expect, it } from 'vitest';
import type { Runner } from '../../../../../shared/store/engine.ts';
import { readSupport } from '../../../../../shared/store/graph/support.ts';
import type { SupportRow } from '../../../../../shared/store/statements/read-explore.ts';

/** More claims than a call takes arguments. */
const MANY = 200_000;

const claim = (n: number): SupportRow => ({
  id: `c${n}`,
  from: 'a',
  type: 'MEMBER_OF',
  to: 'b',
  article: `x${n}`,
  name: `s${n % 3}`,
  credit: `s${n % 3}`,
  date: null,
  modality: 'asserted',
  confidence: n === 0 ? 0.9 : 0.5,
});

/** A store with these claims among its entities, and nothing else. */
function claimStore(rows: readonly SupportRow[]): Runner {
  const run = async ({ name }: { name: string }) => (name === 'claimsFrom' ? rows : []);
  return { run } as unknown as Runner;
}

describe('what edges stand on', () => {
  it('STORE-109: is counted of a hub as well, however many claims there are of one relation', async () => {
    const store = claimStore(Array.from({ length: MANY }, (_, n) => claim(n)));
    const { edges } = await readSupport(store, { ids: ['a', 'b'], sources: ['s0', 's1', 's2'] });
    expect(edges).toEqual([
      {
        key: 'a MEMBER_OF b',
        claims: MANY,
        sources: 3,
        articles: MANY,
        confidence: 0.9,
        modality: 'asserted',
      },
    ]);
  });
});
