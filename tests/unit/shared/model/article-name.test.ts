import { describe, expect, it } from 'vitest';
import { articleName } from '../../../../shared/model/article-name.ts';

describe('APP-336: what an article is called', () => {
  it.each([
    ['any', 'Mayor resigns', 'Mayor resigns'],
    ['news/march/08-prize.txt', null, '08-prize.txt'],
    ['The Paper/news.jsonl#3', null, 'news.jsonl#3'],
    ['https://a.example/b', null, 'https://a.example/b'],
    ['pasted/cb984d61fe6bb359', null, 'Untitled cb984d'],
    ['0123456789abcdef01234567', '', 'Untitled 012345'],
    ['reuters-17', null, 'reuters-17'],
    ['odd/', null, 'odd/'],
  ])('APP-336: %s with the title %j', (id, title, name) => {
    expect(articleName({ id, title })).toBe(name);
  });
});
