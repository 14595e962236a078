import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../shared/model/article.ts';
import { articleId, contentHash, hashId } from '../../../../shared/model/ids.ts';

const ARTICLE: Article = {
  id: 'a',
  url: null,
  title: null,
  source: null,
  publishedAt: null,
  updatedAt: null,
  text: 'Ada Berg spoke.',
};

describe('MODEL-10: an id is the same on every machine and in every run', () => {
  test('MODEL-10: known ids', () => {
    expect(hashId('profile', 'a', 'Person|ada berg')).toBe('a3827cc3e9f28b01c67d3460');
    expect(hashId('a', null, 1)).toMatch(/^[0-9a-f]{24}$/u);
  });

  test('MODEL-10: parts do not run into each other', () => {
    expect(hashId('ab', 'c')).not.toBe(hashId('a', 'bc'));
    expect(hashId('a', '')).not.toBe(hashId('a'));
    expect(hashId('a', null)).not.toBe(hashId('a', 'null'));
    expect(hashId(1)).not.toBe(hashId('1'));
    expect(hashId('","')).not.toBe(hashId('', ''));
  });

  test('MODEL-10: other parts, another id; even for halves of signs', () => {
    const parts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null)), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(hashId(...a) === hashId(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    expect(hashId('\ud83d')).not.toBe(hashId('\ud83e'));
  });
});

describe('MODEL-11: the hash of an article changes with all that is read or shown of it, and with nothing else', () => {
  test('MODEL-11: each part counts', () => {
    for (const name of ['url', 'title', 'source', 'publishedAt', 'updatedAt', 'text'] as const) {
      expect(contentHash({ ...ARTICLE, [name]: '2024' })).not.toBe(contentHash(ARTICLE));
    }
  });

  test('MODEL-11: its id does not, nor the order in which its parts are given', () => {
    expect(contentHash({ ...ARTICLE, id: 'b' })).toBe(contentHash(ARTICLE));
    const turned: Article = { ...ARTICLE };
    expect(contentHash(Object.assign({ text: '' }, turned))).toBe(contentHash(ARTICLE));
  });
});

describe('MODEL-12: an article is known by its id, else its address, else where it lies', () => {
  test.each([
    [{ id: 'x', url: 'https://n/1', source: 'Daily' }, 'x'],
    [{ url: 'https://n/1', source: 'Daily' }, 'https://n/1'],
    [{ source: 'Daily' }, 'Daily/news/a.txt'],
    [{}, 'news/a.txt'],
    [{ id: '', url: null, source: '' }, 'news/a.txt'],
  ])('MODEL-12: %j', (declared, id) => {
    expect(articleId(declared, 'news/a.txt')).toBe(id);
  });
});
