import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, type StandingArticle } from '../../../../ingest/write/revision.ts';
import type { Article } from '../../../../shared/model/article.ts';
import { contentHash } from '../../../../shared/model/ids.ts';
import { shuffled } from '../../../support/rounds.ts';

const article = (
  text: string,
  publishedAt: string | null = null,
  updatedAt: string | null = null,
): Article => ({
  id: 'x',
  url: null,
  title: null,
  source: null,
  publishedAt,
  updatedAt,
  text,
});
const incoming = (one: Article, origin: string | null = null, extractor = '1') => ({
  article: one,
  origin,
  extractor,
});
const standing = (one: Article, origin: string | null = null, extractor = '1'): StandingArticle => {
  const { id, publishedAt, updatedAt } = one;
  return { id, publishedAt, updatedAt, contentHash: contentHash(one), extractor, origin };
};
const decided = (is: Article, was: Article, replace = false) =>
  decide(incoming(is), standing(was), replace, '1');

describe('WRITE-20: which revision is current is told by the revisions, not by which came first', () => {
  test('WRITE-20: nothing stands', () => {
    expect(decide(incoming(article('a')), undefined, false, '1')).toBe('added');
  });

  test('WRITE-20: the same again, and the same read by another extractor', () => {
    expect(decided(article('a', '2024'), article('a', '2024'))).toBe('unchanged');
    expect(decided(article('a', '2024'), article('a', '2024'), true)).toBe('unchanged');
    expect(decide(incoming(article('a'), null, '2'), standing(article('a')), false, '2')).toBe('updated');
  });

  test.each([
    ['2', '1', '2', 'updated'],
    ['1', '2', '2', 'unchanged'],
    ['1', '3', '2', 'unchanged'],
    ['3', '1', '2', 'updated'],
  ])(
    'WRITE-20: of one text, read by %s where %s stands and %s is the present extractor: %s',
    (is, was, present, outcome) => {
      const text = article('a');
      expect(decide(incoming(text, null, is), standing(text, null, was), false, present)).toBe(outcome);
    },
  );

  test.each<[string | null, string | null, string | null, string | null]>([
    ['2024-01-02', null, '2024-01-01', null],
    ['2024-01-02', null, null, null],
    ['2024-01-02', null, '2024-01', null],
    ['2024-01-01', '2024-01-05', '2024-01-04', null],
    ['2024-01-01', '2024-01-05', '2024-01-01', '2024-01-04'],
    [null, '2024', '2023-12-31', null],
  ])(
    'WRITE-20: published %s, updated %s is later than published %s, updated %s',
    (published, updated, was, wasUpdated) => {
      const [late, old] = [article('a', published, updated), article('b', was, wasUpdated)];
      expect(decided(late, old)).toBe('updated');
      expect(decided(old, late)).toBe('older');
      expect(decided(old, late, true)).toBe('updated');
    },
  );

  test('WRITE-20: of two of one date exactly one wins', () => {
    const [a, b] = [article('a', '2024'), article('b', '2024')];
    expect([decided(a, b), decided(b, a)].sort()).toEqual(['older', 'updated']);
  });

  test('WRITE-20: a file that was edited in place replaces itself; pasted text has no place', () => {
    const [late, old] = [article('a', '2024'), article('b', '2023')];
    expect(decide(incoming(old, 'n/x.txt'), standing(late, 'n/x.txt'), false, '1')).toBe('updated');
    expect(decide(incoming(old, 'n/y.txt'), standing(late, 'n/x.txt'), false, '1')).toBe('older');
    expect(decide(incoming(old, null), standing(late, null), false, '1')).toBe('older');
  });

  test('WRITE-20: the same one is left of any revisions in any order', () => {
    const date = fc.constantFrom(null, '2023', '2024', '2024-01', '2024-01-02');
    const revision = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), date, date)
      .map(([...given]) => article(...given));
    fc.assert(
      fc.property(fc.array(revision, { minLength: 1, maxLength: 6 }), fc.nat(), (revisions, seed) => {
        const left = (all: readonly Article[]) =>
          all.reduce((was, is) => (decided(is, was) === 'updated' ? is : was));
        expect(left(shuffled(revisions, seed))).toEqual(left(revisions));
      }),
    );
  });
});
