import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  chosen,
  closed,
  matchedAlias,
  moved,
  NO_SEARCH,
  opened,
  type SearchState,
  searchFailed,
  typed,
} from '../../../../../web/app/state/search.ts';
import { hit } from '../make.ts';

const result = (...ids: string[]) => ({ hits: ids.map((id) => hit(id)), total: ids.length });
const found = (...ids: string[]): SearchState => answered(typed(NO_SEARCH, 'a'), 'a', result(...ids));

describe('APP-4 search as one types', () => {
  it('waits for an answer, and marks the first hit when it comes', () => {
    const waiting = typed(NO_SEARCH, 'ga');
    expect(waiting).toMatchObject({ text: 'ga', open: true, status: 'waiting' });
    expect(answered(waiting, 'ga', result('x', 'y'))).toMatchObject({
      status: 'answered',
      marked: 0,
      total: 2,
    });
  });

  it('takes no answer, and no failure, to words that do not stand in the field any more', () => {
    const state = typed(typed(NO_SEARCH, 'ga'), 'gal');
    expect(answered(state, 'ga', result('x'))).toBe(state);
    expect(searchFailed(state, 'ga')).toBe(state);
  });

  it('keeps the hits of before until new ones come, but Enter does not choose them', () => {
    const state = typed(found('x'), 'ab');
    expect(state.hits).toHaveLength(1);
    expect(chosen(state)).toBeNull();
  });

  it.each(['', '  ', '\t'])('closes where nothing is written: %j', (text) => {
    expect(typed(found('x'), text)).toMatchObject({ open: false, status: 'idle', hits: [], marked: -1 });
  });

  it('has nothing marked and nothing to choose where no name matches', () => {
    const state = found();
    expect(state).toMatchObject({ status: 'answered', marked: -1, open: true });
    expect(chosen(state)).toBeNull();
    expect(moved(state, 1)).toBe(state);
  });

  it('goes round with the arrows: up undoes down, and as many steps as hits lead back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 20 }), (count, steps) => {
        let state = found(...Array.from({ length: count }, (_, index) => `n${index}`));
        for (let step = 0; step < steps; step += 1) state = moved(state, 1);
        expect(state.marked).toBe(steps % count);
        expect(moved(moved(state, 1), -1).marked).toBe(state.marked);
        expect(chosen(state)?.id).toBe(`n${steps % count}`);
      }),
    );
  });

  it('chooses nothing when it is closed, and opens again as it was', () => {
    const state = closed(found('x'));
    expect(chosen(state)).toBeNull();
    expect(chosen(opened(state))?.id).toBe('x');
    expect(opened(NO_SEARCH).open).toBe(false);
  });

  it('says when it failed', () => {
    expect(searchFailed(typed(NO_SEARCH, 'a'), 'a')).toMatchObject({
      status: 'failed',
      hits: [],
      marked: -1,
    });
  });
});

describe('APP-4 an alias is shown where it is why', () => {
  const agency = hit('1', {
    name: 'Central Intelligence Agency',
    aliases: ['Central Intelligence Agency', 'CIA', 'the Agency'],
  });
  it.each([
    ['cia', 'CIA'],
    ['CIA', 'CIA'],
    ['cen', null],
    ['agency central', null],
    ['the', 'the Agency'],
    ['zzz', null],
  ])('%s gives %s', (text, alias) => {
    expect(matchedAlias(agency, text)).toBe(alias);
  });
});
