import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, isPlacedAnew, type StandingArticle } from '../../../../ingest/write/revision.ts';
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
    ['rules-10', 'rules-9', 'rules-11', 'updated'],
    ['rules-9', 'rules-10', 'rules-11', 'unchanged'],
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

describe('what comes as something else than what was found', () => {
  const as = (one: Article, role: 'again' | 'revision', extractor = '2') => ({
    ...incoming(one, 'x.txt', extractor),
    as: role,
  });
  const [late, old] = [article('a', '2024'), article('b', '2023')];

  test('WRITE-59: what stands is read again; where something else stands by now, nothing is done', () => {
    expect(decide(as(late, 'again'), standing(late, 'x.txt'), false, '2')).toBe('updated');
    expect(decide(as(late, 'again'), standing(late, 'x.txt', '2'), false, '2')).toBe('unchanged');
    // Else it would be an edit in place, or later.
    expect(decide(as(late, 'again'), standing(old, 'x.txt'), false, '2')).toBe('unchanged');
    expect(decide(as(late, 'again'), undefined, false, '2')).toBe('unchanged');
  });

  test('WRITE-56: a revision stays beside what stands, whatever its date, and is never read', () => {
    expect(decide(as(late, 'revision'), standing(old, 'x.txt'), true, '2')).toBe('older');
    expect(decide(as(late, 'revision'), standing(late, 'x.txt'), false, '2')).toBe('unchanged');
    expect(decide(as(late, 'revision'), undefined, false, '2')).toBe('older');
  });
});

describe('WRITE-62: where an article lies is noted', () => {
  const at = (origin: string | null, folder: string | null) => ({ origin, folder });

  test.each([
    ['its folder was not known', at('a', 'f'), at('a', null), true],
    ['nothing was known', at('a', 'f'), at(null, null), true],
    ['it lies there', at('a', 'f'), at('a', 'f'), false],
    ['another file has the same content', at('b', 'f'), at('a', 'f'), false],
    ['it is no file', at(null, null), at('a', 'f'), false],
    ['it was uploaded', at('a', null), at('a', null), false],
    ['another place is known that has no folder', at('b', 'f'), at('a', null), false],
    ['it moved', { ...at('b', 'f'), moved: true }, at('a', 'f'), true],
    ['it moved before', { ...at('b', 'f'), moved: true }, at('b', 'f'), false],
  ])('WRITE-62: %s', (_, is, was, expected) => {
    expect(isPlacedAnew(is, was)).toBe(expected);
  });
});
