import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../../ingest/read/formats/html/blocks.ts';
import { LAYOUTS, STORIES, type Story } from '../../../../support/layouts/index.ts';
import { wordF1 } from '../../../../support/layouts/score.ts';
import { article } from '../support.ts';

/** A title that stands above the text is no fault of whoever finds it there. */
const untitled = (text: string, { title }: Story) =>
  text.startsWith(title) ? text.slice(title.length) : text;

function readabilityAlone(html: string): string {
  const content = new Readability(parseHTML(html).document).parse()?.content ?? '';
  return textOf(parseHTML(`<html><body>${content}</body></html>`).document.documentElement);
}

const scores = LAYOUTS.flatMap((layout, at) => {
  const story = STORIES[at % STORIES.length];
  if (!story) return [];
  const html = layout.html(story);
  const expected = layout.text(story).join('\n\n');
  const { text } = article(html, { type: 'html' });
  const [ours, alone] = [text, readabilityAlone(html)].map((found) =>
    wordF1(untitled(found, story), expected),
  );
  return [{ name: layout.name, ours: ours ?? 0, alone: alone ?? 0, text, story }];
});
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const table = () =>
  scores.map(({ name, ours, alone }) => `${ours.toFixed(1)} (${alone.toFixed(1)}) ${name}`).join('\n');

describe('READ-68 the text of pages as outlets of many kinds print them', () => {
  it('at least 40 layouts, no two of one build', () => {
    expect(LAYOUTS.length).toBeGreaterThanOrEqual(40);
    const [story] = STORIES;
    const builds = LAYOUTS.map(({ html }) => (story ? html(story).replace(/>[^<]+</gu, '><') : ''));
    expect(new Set(builds).size).toBe(LAYOUTS.length);
    expect(new Set(LAYOUTS.map(({ name }) => name)).size).toBe(LAYOUTS.length);
  });

  it('is found to 95 in 100 by word F1, and better than by Readability alone', () => {
    const [ours, alone] = [mean(scores.map((each) => each.ours)), mean(scores.map((each) => each.alone))];
    expect(ours, table()).toBeGreaterThanOrEqual(95);
    expect(ours, table()).toBeGreaterThan(alone);
  });

  it.each(scores)('$name', ({ ours, alone }) => {
    expect(ours).toBeGreaterThanOrEqual(90);
    expect(ours).toBeGreaterThanOrEqual(alone - 3);
  });

  it('every paragraph of it stands there to the letter', () => {
    for (const { name, text, story } of scores.filter((each) => !/archive|chapters/u.test(each.name)))
      expect(text, name).toContain(story.lead);
  });

  it('nothing is left of what is printed around articles', () => {
    const chrome =
      /sign up|subscribe now|812 partners|read also|share on|all rights reserved|\d comments|Photo:/iu;
    for (const { name, text } of scores) expect(text, name).not.toMatch(chrome);
  });

  it.each([
    ['a class that everybody has', '<body class="has-sidebar comments-open">', '</body>'],
    ['a box of shares', '<div class="shareholders">', '</div>'],
    ['an article named for subscribers', '<article class="subscription promo">', '</article>'],
  ])('%s is no chrome', (_, before, after) => {
    const [story] = STORIES;
    const body = `${before}<p>${story?.lead}</p><p>${story?.paragraphs[0]}</p>${after}`;
    expect(article(`<html>${body}</html>`, { type: 'html' }).text).toBe(
      `${story?.lead}\n\n${story?.paragraphs[0]}`,
    );
  });

  it.each([
    ['Read the report of the commission, which was published in full on its website on Monday.'],
    ['Photographers waited outside the palace until the president left.'],
    ['By Tuesday evening Nora Quill had left the city.'],
    ['Published in 1987, the novel made her name known in all of Europe.'],
    [
      'Subscribers of the old company lost their money, said Ana Pires, who led the inquiry that was to find out why it failed and who had known of its debts.',
    ],
    ['Source of the river is a lake in the hills.'],
    ['Source close to the palace'],
  ])('a sentence that begins as a note does stays: %s', (sentence) => {
    expect(
      article(`<html><body><p>Nora Quill resigned.</p><p>${sentence}</p></body></html>`, { type: 'html' })
        .text,
    ).toContain(sentence);
  });
});

describe('READ-69 where what a page says about itself stands', () => {
  const page = (head: string, body = '<p>Nora Quill resigned.</p>') =>
    article(`<html><head>${head}</head><body>${body}</body></html>`, { type: 'html' });
  const of = (field: string, { told }: ReturnType<typeof page>) => told?.find((each) => each.field === field);

  it('each thing names its place', () => {
    const told = page(
      `<meta property="og:title" content="Mayor resigns"><link rel="canonical" href="https://a.example/mayor">
       <script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ida Wells"},{"name":"Sam Dell"}],
       "publisher":{"name":"The A"},"datePublished":"2024-03-08"}</script>`,
    ).told?.map(({ field, value, from }) => [field, value, from]);
    expect(told).toEqual([
      ['url', 'https://a.example/mayor', 'link canonical'],
      ['source', 'The A', 'JSON-LD publisher'],
      ['title', 'Mayor resigns', 'meta og:title'],
      ['author', 'Ida Wells, Sam Dell', 'JSON-LD author'],
      ['publishedAt', '2024-03-08', 'JSON-LD datePublished'],
    ]);
  });

  it.each([
    ['<div class="dateline">Tuesday, 3 March 2020, 14:05 CET</div>'],
    ['<p class="published">Published: March 3, 2020</p>'],
    ['<time>3 March 2020</time>'],
    ['<time datetime="2020-03-03T14:05">today</time>'],
    ['<div class="post-meta">By Ida Wells on 3rd Mar 2020 in News</div>'],
  ])('a date in the page’s own words is resolved: %s', (words) => {
    const read = page('', `<h1>Mayor resigns</h1>${words}<p>Nora Quill resigned.</p>`);
    expect(read.publishedAt).toBe('2020-03-03');
    expect(read.text).not.toContain('2020');
  });

  it.each([
    ['when it was changed', '<time>Updated 3 March 2020</time>'],
    ['one of another article', '<aside><time>3 March 2020</time></aside>'],
    ['one of which the year is not told', '<time>3 March</time>'],
    ['one in the text', '<p>The law of 3 March 2020 is void.</p>'],
  ])('no date is taken from %s', (_, words) => {
    expect(page('', `${words}<p>Nora Quill resigned.</p>`).publishedAt).toBeNull();
  });

  it('two dates that disagree are both kept, with the one used and why', () => {
    const read = page(
      '<meta property="article:published_time" content="2024-03-08T10:00Z"><meta name="date" content="2024">',
      '<div class="date">9 March 2024</div><p>Nora Quill resigned.</p>',
    );
    expect(read.publishedAt).toBe('2024-03-08');
    expect(of('publishedAt', read)).toEqual({
      field: 'publishedAt',
      value: '2024-03-08',
      from: 'meta article:published_time',
      others: [{ value: '2024-03-09', from: 'words of the page' }],
      because: 'meta article:published_time counts before words of the page',
    });
    expect(
      of('publishedAt', page('<meta name="date" content="2024-03-08"><meta name="pubdate" content="2024">')),
    ).toMatchObject({
      others: [],
      because: null,
    });
  });
});
