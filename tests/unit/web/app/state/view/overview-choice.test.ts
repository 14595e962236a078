import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OVERVIEW_LIMIT, OVERVIEW_MOST } from '../../../../../../web/app/state/limits.ts';
import { decodeOverview } from '../../../../../../web/app/state/view/overview-choice.ts';
import { decodeGraph } from '../../../../../../web/app/state/view/view-query.ts';

const read = (query: string) => decodeOverview(new URLSearchParams(query));

describe('APP-18: the overview that an address names', () => {
  it('is as at the start where nothing stands there, or nothing that can be read', () => {
    const start = { limit: OVERVIEW_LIMIT, by: 'community' };
    for (const query of ['', 'n=', 'n=0', 'n=-5', 'n=1e3', 'n=12345678901', 'n=many', 'b=', 'b=weight'])
      expect(read(query)).toEqual(start);
  });

  it('is as large as it says, at most what is given at once', () => {
    expect(read('n=600&b=degree')).toEqual({ limit: 600, by: 'degree' });
    expect(read('n=999999999').limit).toBe(OVERVIEW_MOST);
  });

  it('is that of the whole view, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (n, b, rest) => {
        const query = new URLSearchParams({ n, b, s: rest });
        expect(decodeGraph(query)).toMatchObject(decodeOverview(query));
      }),
    );
  });
});
