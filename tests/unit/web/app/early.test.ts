import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../../../shared/contract/client.ts';
import { askedEarly, overviewAddress } from '../../../../web/app/early.ts';
import { wantedParts } from '../../../../web/app/state/graph/parts.ts';
import { decodeView, encodeView } from '../../../../web/app/state/view/address.ts';
import { anyView } from './state/any-view.ts';

const EMPTY = { nodes: [], edges: [], total: 0, because: 'all of them', communities: [] };

/** A service that says what it was asked. */
function service(answer = (): Response => Response.json(EMPTY)) {
  const asked: string[] = [];
  const fetch = async (input: string): Promise<Response> => {
    asked.push(input);
    return answer();
  };
  return { asked, fetch };
}

describe('APP-301: what every view begins with is asked before the page runs', () => {
  it('asks at once for the overview that the page then asks for, whatever the address, and only once', async () => {
    await fc.assert(
      fc.asyncProperty(anyView, async (view) => {
        const { asked, fetch } = service();
        const ask = askedEarly(fetch, encodeView(view));
        expect(asked).toHaveLength(1);
        const [overview] = wantedParts(decodeView(encodeView(view)));
        if (overview?.is !== 'overview') expect.fail('A view begins with an overview.');
        const { limit, by } = overview;
        const { total } = await createClient(ask).overview({ query: { limit, by } });
        expect(total).toBe(0);
        expect(asked).toEqual([overviewAddress(encodeView(view))]);
      }),
      { numRuns: 50 },
    );
  });

  it('reads an address that nobody wrote as the page does', () => {
    for (const hash of ['', '#', '#/e/x', '#/?n=600', '#/q?c=a?n=5', '#/?b=degree&n=nonsense', 'n=7']) {
      const { limit, by } = decodeView(hash);
      expect(overviewAddress(hash)).toBe(`/api/overview?limit=${limit}&by=${by}`);
    }
  });

  it('gives the answer once: who asks again is answered anew', async () => {
    const { asked, fetch } = service();
    const client = createClient(askedEarly(fetch, ''));
    const query = { limit: 300, by: 'community' } as const;
    await client.overview({ query });
    await client.overview({ query });
    expect(asked).toHaveLength(2);
  });

  it('passes everything else on', async () => {
    const { asked, fetch } = service();
    const ask = askedEarly(fetch, '');
    await ask('/api/overview?limit=600&by=degree');
    await ask('/api/health');
    expect(asked.slice(1)).toEqual(['/api/overview?limit=600&by=degree', '/api/health']);
  });

  it('tells whoever asks that it failed, and nobody else; trying again asks again', async () => {
    let isUp = false;
    const { asked, fetch } = service(() => {
      if (!isUp) throw new TypeError('nobody there');
      return Response.json(EMPTY);
    });
    const client = createClient(askedEarly(fetch, ''));
    await new Promise((turn) => setTimeout(turn));
    const query = { limit: 300, by: 'community' } as const;
    await expect(client.overview({ query })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    isUp = true;
    expect((await client.overview({ query })).total).toBe(0);
    expect(asked).toHaveLength(2);
  });
});
