import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOfEvents, countsOfPages, NO_COUNTS, plus } from '../../../../ingest/watch/counts.ts';
import { newPage, type PageRecord, type PageState } from '../../../../ingest/watch/records.ts';
import type { IngestEvent } from '../../../../shared/contract/index.ts';

const AT = '2030-01-01T00:00:00.000Z';
const PAGE = newPage('https://news.example/a', 's', AT);
const inState = (state: PageState, gone: string | null = state === 'gone' ? AT : null): PageRecord => ({
  ...PAGE,
  state,
  gone,
});
const one = (before: PageRecord | null, page: PageRecord | null) =>
  countsOfPages([{ before, page }]).get('s') ?? NO_COUNTS;

describe('READ-152: what is counted with a source', () => {
  test('READ-152: failed and gone are what fails and is gone by now', () => {
    expect(one(null, inState('failed'))).toEqual({ ...NO_COUNTS, failed: 1 });
    expect(one(inState('failed'), inState('failed'))).toEqual(NO_COUNTS);
    expect(one(inState('failed'), inState('due'))).toEqual({ ...NO_COUNTS, failed: -1 });
    expect(one(inState('failed'), null)).toEqual({ ...NO_COUNTS, failed: -1 });
    expect(one(inState('known'), inState('gone'))).toEqual({ ...NO_COUNTS, gone: 1 });
    expect(one(inState('gone'), inState('known'))).toEqual({ ...NO_COUNTS, gone: -1 });
    // Looked for again, and not there yet.
    expect(one(inState('gone'), inState('due', AT))).toEqual(NO_COUNTS);
  });

  test('READ-152: whatever happens to pages, the sum is what they are in the end', () => {
    const states = fc.constantFrom<PageState>('due', 'known', 'failed', 'gone');
    fc.assert(
      fc.property(fc.array(fc.array(states, { maxLength: 6 }), { maxLength: 6 }), (histories) => {
        let sum = NO_COUNTS;
        for (const history of histories) {
          let before: PageRecord | null = null;
          for (const state of history) {
            const page = inState(state);
            sum = plus(sum, one(before, page));
            before = page;
          }
        }
        const last = histories.map((history) => history.at(-1));
        const ending = (state: PageState) => last.filter((each) => each === state).length;
        expect(sum).toEqual({ ...NO_COUNTS, failed: ending('failed'), gone: ending('gone') });
      }),
    );
  });

  test('READ-152: new and changed count articles with their source, in its order; what nobody watches counts for none', () => {
    const event = (id: string, outcome: IngestEvent['outcome']): IngestEvent => ({
      ...{ id, outcome, title: null, reason: null, claimsAdded: 0, claimsRemoved: 0 },
    });
    const events = [
      event('z1', 'added'),
      event('a1', 'updated'),
      event('z2', 'added'),
      event('z3', 'unchanged'),
      event('b1', 'older'),
      event('1', 'added'),
    ];
    expect([...countsOfEvents(events, (id) => id.replace(/\d/u, ''))]).toEqual([
      ['a', { ...NO_COUNTS, changed: 1 }],
      ['z', { ...NO_COUNTS, added: 2 }],
    ]);
    expect(countsOfPages([{ before: null, page: { ...inState('failed'), source: '' } }]).size).toBe(0);
  });

  test('READ-113: counts add up', () => {
    const counts = { added: 1, changed: 2, failed: 3, gone: 4 };
    expect(plus(counts, counts)).toEqual({ added: 2, changed: 4, failed: 6, gone: 8 });
  });
});
