import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  FoundHit,
  Matched,
  Passage,
  SearchHit,
  SearchResult,
} from '../../../../../../shared/contract/index.ts';
import type { Kind } from '../../../../../../shared/schema/index.ts';
import {
  answered,
  chosen,
  closed,
  matchText,
  moved,
  NO_SEARCH,
  nearBefore,
  nextKind,
  ofKind,
  opened,
  type SearchState,
  searchFailed,
  typed,
} from '../../../../../../web/app/state/explore/search.ts';
import { hit } from '../../make.ts';

const found1 = (id: string, matched: Partial<Matched> = {}, more: Partial<SearchHit> = {}): FoundHit => ({
  ...hit(id, more),
  matched: { field: 'name', text: id, typo: false, ...matched },
  apart: [],
});
const result = (...ids: string[]): SearchResult => ({
  hits: ids.map((id) => found1(id)),
  total: ids.length,
  counts: { Person: ids.length },
  articles: [],
  totalArticles: 0,
  unread: 0,
});
const asked = (text: string, kind: Kind | null = null) => ({ text, kind });
const found = (...ids: string[]): SearchState => answered(typed(NO_SEARCH, 'a'), asked('a'), result(...ids));

describe('APP-4 search as one types', () => {
  it('waits for an answer, and marks the first hit when it comes', () => {
    const waiting = typed(NO_SEARCH, 'ga');
    expect(waiting).toMatchObject({ text: 'ga', open: true, status: 'waiting' });
    expect(answered(waiting, asked('ga'), result('x', 'y'))).toMatchObject({
      status: 'answered',
      marked: 0,
      total: 2,
    });
  });

  it('takes no answer, and no failure, to words that do not stand in the field any more', () => {
    const state = typed(typed(NO_SEARCH, 'ga'), 'gal');
    expect(answered(state, asked('ga'), result('x'))).toBe(state);
    expect(searchFailed(state, asked('ga'))).toBe(state);
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
        expect(chosen(state)).toMatchObject({ is: 'hit', hit: { id: `n${steps % count}` } });
      }),
    );
  });

  it('chooses nothing when it is closed, and opens again as it was', () => {
    const state = closed(found('x'));
    expect(chosen(state)).toBeNull();
    expect(chosen(opened(state))).toMatchObject({ hit: { id: 'x' } });
    expect(opened(NO_SEARCH).open).toBe(false);
  });

  it('says when it failed', () => {
    expect(searchFailed(typed(NO_SEARCH, 'a'), asked('a'))).toMatchObject({
      status: 'failed',
      hits: [],
      marked: -1,
    });
  });
});

describe('APP-27 what was found, and why', () => {
  const passage = (id: string): Passage => ({
    article: { id, title: id, source: null, url: null, publishedAt: null },
    before: 'b',
    match: 'm',
    after: 'a',
  });
  const both = answered(typed(NO_SEARCH, 'a'), asked('a'), {
    ...result('x'),
    counts: { Person: 1, Event: 4 },
    articles: [passage('one'), passage('two')],
    totalArticles: 7,
  });

  it.each<[Partial<Matched>, string | null]>([
    [{ field: 'name', text: 'Ada Berg' }, null],
    [{ field: 'name', text: 'Ada Berg', typo: true }, 'written alike'],
    [{ field: 'alias', text: 'The Countess' }, 'also The Countess'],
    [{ field: 'role', text: 'Minister of Fish' }, 'Minister of Fish'],
    [{ field: 'organization', text: 'Ministry of Fish' }, 'of Ministry of Fish'],
    [{ field: 'alias', text: 'Ada Berg' }, null],
  ])('says why it is a hit: %j', (matched, text) => {
    expect(matchText(found1('1', matched, { name: 'Ada Berg' }))).toBe(text);
  });

  it('APP-27: a later answer leaves the arrows on the line that they went to, where it has that line', () => {
    const first = answered(typed(NO_SEARCH, 'a'), asked('a'), {
      ...result('x', 'y'),
      articles: [passage('one'), passage('two')],
    });
    const next = (state: SearchState, answer: Partial<SearchResult>) =>
      answered(typed(state, 'ab'), asked('ab'), { ...result('y', 'z'), ...answer });
    const both = { articles: [passage('two')] };
    expect(next(moved(first, 1), both).marked).toBe(0);
    expect(next(moved(first, -1), both).marked).toBe(2);
    expect(next(moved(first, -1), { articles: [passage('one')] }).marked).toBe(0);
    expect(next(first, both).marked).toBe(0);
    expect(next(moved(first, -1), { hits: [], articles: [] }).marked).toBe(-1);
  });

  it('does not say twice what tells it apart already', () => {
    const director = found1('1', { field: 'role', text: 'Director' });
    expect(matchText({ ...director, apart: ['Director'] })).toBeNull();
    expect(matchText({ ...director, apart: ['Coach'] })).toBe('Director');
  });

  it('goes with the arrows from the hits to the articles and round, and Enter opens either', () => {
    expect(chosen(both)).toMatchObject({ is: 'hit', hit: { id: 'x' } });
    expect(chosen(moved(both, 1))).toMatchObject({ is: 'article', article: { id: 'one' } });
    expect(chosen(moved(both, -1))).toMatchObject({ is: 'article', article: { id: 'two' } });
    expect(moved(moved(moved(both, 1), 1), 1)).toEqual(both);
  });

  it.each([
    ['He follows ', 'He follows '],
    ['On Wednesday the parliament elected a chancellor. He follows ', '…a chancellor. He follows '],
    ['x'.repeat(60), `…${'x'.repeat(28)}`],
    ['', ''],
  ])('shows the last words before it: %j', (before, text) => {
    expect(nearBefore(before)).toBe(text);
  });

  it('marks an article where no entity was found', () => {
    const state = answered(typed(NO_SEARCH, 'a'), asked('a'), { ...result(), articles: [passage('one')] });
    expect(chosen(state)).toMatchObject({ article: { id: 'one' } });
  });

  it('goes through the kinds that were found, and through all of them', () => {
    const kinds = [both, ofKind(both, 'Person'), ofKind(both, 'Event')].map((state) => nextKind(state, 1));
    expect(kinds).toEqual(['Person', 'Event', null]);
    expect(nextKind(both, -1)).toBe('Event');
  });

  it('takes no answer that is of another kind than the one asked for now', () => {
    const state = ofKind(both, 'Event');
    expect(state).toMatchObject({ kind: 'Event', status: 'waiting' });
    expect(answered(state, asked('a'), result('y'))).toBe(state);
    expect(answered(state, asked('a', 'Event'), result('y'))).toMatchObject({ status: 'answered', total: 1 });
    expect(chosen(state)).toBeNull();
  });

  it('keeps the kind while one goes on typing, also through an empty field', () => {
    expect(typed(ofKind(both, 'Event'), 'ab').kind).toBe('Event');
    expect(typed(typed(ofKind(both, 'Event'), ''), 'b').kind).toBe('Event');
    expect(ofKind(typed(NO_SEARCH, ''), 'Role').status).toBe('idle');
  });
});
