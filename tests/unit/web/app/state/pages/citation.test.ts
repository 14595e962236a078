import { describe, expect, it } from 'vitest';
import {
  CITATION_FORMS,
  citation,
  pageAt,
  webAddress,
} from '../../../../../../web/app/state/pages/citation.ts';
import { evidence } from '../../make-evidence.ts';

const HERE = 'http://127.0.0.1:7575/#/a/x?c=y';
const SAID = evidence({ article: 'a', id: '5e01bc7789', quote: 'She leads it' });
const at = (url: string) => ({ ...SAID, article: { ...SAID.article, url } });

describe('APP-68 a citation', () => {
  it('APP-68: as text it has the quote to the letter, the title, the source, the date and the link', () => {
    expect(citation('text', at('https://courier.example/1'), HERE)).toBe(
      '“She leads it” The <fund> & its *heads*. The Courier, 1 March 2021. https://courier.example/1',
    );
  });

  it('APP-68: as Markdown it is a quotation in which nothing of the article becomes markup', () => {
    const text = citation('Markdown', { ...SAID, claim: { ...SAID.claim, quote: '*so*\n# it is' } }, HERE);
    expect(text).toBe(
      [
        '> \\*so\\*',
        '> \\# it is',
        '>',
        `> — [The \\<fund\\> & its \\*heads\\*](<${HERE}>), The Courier, 1 March 2021`,
      ].join('\n'),
    );
  });

  it('APP-68: as BibTeX it is one entry with a key of its own, and braces of the article do not end it', () => {
    const text = citation('BibTeX', { ...SAID, claim: { ...SAID.claim, quote: 'a } b & 5 %' } }, HERE);
    expect(text.split('\n')).toEqual([
      '@article{thecourier2021-5e01bc77,',
      '  title = {The <fund> \\& its *heads*},',
      '  journal = {The Courier},',
      '  date = {2021-03-01},',
      '  note = {“a \\} b \\& 5 \\%”},',
      `  url = {${HERE}}`,
      '}',
    ]);
  });

  it('APP-68, APP-336: what is not known is left out, what has no title goes by its file, and the link is this page where the article has no address', () => {
    const { article } = SAID;
    const unknown = { id: 'news/08-prize.txt', title: null, source: null, publishedAt: null };
    const bare = { ...SAID, article: { ...article, ...unknown } };
    expect(citation('text', bare, HERE)).toBe(`“She leads it” 08-prize.txt. ${HERE}`);
    expect(citation('BibTeX', bare, HERE)).toContain('@article{unknown-5e01bc77,');
  });

  it('APP-68: only addresses of the web are given on', () => {
    expect(webAddress({ url: 'javascript:alert(1)' })).toBeNull();
    expect(webAddress({ url: 'HTTPS://a.example/' })).toBe('HTTPS://a.example/');
    for (const form of CITATION_FORMS)
      expect(citation(form, at('javascript:alert(1)'), HERE)).not.toContain('javascript');
    expect(citation('BibTeX', at('https://a.example/}{\\x y'), HERE)).toContain(
      '{https://a.example/%7D%7B%5Cx%20y}',
    );
  });

  it('APP-127: names the page of what has pages, in every form', () => {
    expect(pageAt([0, 100, 250], 99)).toBe(1);
    expect(pageAt([0, 100, 250], 100)).toBe(2);
    expect(pageAt([0, 100, 250], 9999)).toBe(3);
    expect(pageAt([4, 100], 0)).toBe(1);
    expect([pageAt([], 3), pageAt(undefined, 3)]).toEqual([null, null]);
    expect(citation('text', SAID, HERE, 3)).toContain('The Courier, 1 March 2021, p. 3. ');
    expect(citation('Markdown', SAID, HERE, 3)).toMatch(/, p\. 3$/u);
    expect(citation('BibTeX', SAID, HERE, 3)).toContain('  pages = {3},');
    for (const form of CITATION_FORMS) expect(citation(form, SAID, HERE)).not.toMatch(/p\. \d|pages/u);
  });
});
