import { describe, expect, it } from 'vitest';
import { leftOutLines } from '../../../../cli/output/left-out.ts';

const picture = (n: number) => ({ origin: `news/${n}.jpg`, reason: 'No article.', advice: 'Name it.' });
const link = { origin: 'news/a.txt', reason: 'It is a link.', advice: 'Name what it points to.' };

describe('CLI-90 files that are left out', () => {
  it('are told by their reasons, in the order that they came, the first ones by name', () => {
    const pictures = [1, 2, 3, 4, 5].map(picture);
    expect(leftOutLines([...pictures.slice(0, 2), link, ...pictures.slice(2)])).toEqual([
      'left out: news/1.jpg, news/2.jpg, news/3.jpg and 2 more: No article. Name it.',
      'left out: news/a.txt: It is a link. Name what it points to.',
    ]);
    expect(leftOutLines(pictures.slice(0, 3))).toEqual([
      'left out: news/1.jpg, news/2.jpg, news/3.jpg: No article. Name it.',
    ]);
    expect(leftOutLines([])).toEqual([]);
  });

  it('steer no terminal', () => {
    expect(leftOutLines([{ ...link, origin: 'a\u001b[31m\n.txt' }])[0]).toMatch(/^left out: [^\p{Cc}]*$/u);
  });
});
