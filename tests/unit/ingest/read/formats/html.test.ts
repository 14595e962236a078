import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { article, reason } from '../support.ts';

const html = { type: 'html' };
const fixture = (name: string) => readFileSync(new URL(`../../../../fixtures/read/${name}`, import.meta.url));
const page = (head: string, body = '<p>Nora Quill resigned.</p>') =>
  `<html><head>${head}</head><body>${body}</body></html>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('READ-9 the text of a page', () => {
  beforeEach(() => {
    for (const method of ['error', 'warn', 'log'] as const) vi.spyOn(console, method);
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('no network'))),
    );
  });
  afterEach(() => {
    for (const method of ['error', 'warn', 'log'] as const) expect(console[method]).not.toHaveBeenCalled();
    expect(fetch).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('is the article in paragraphs, and nothing around it', () => {
    expect(article(fixture('page.html'), html).text).toBe(
      [
        'Mayor of Larkfield resigns',
        'The mayor of Larkfield, Nora Quill, resigned on Friday, her office said in a statement. She had led the city since 2016 & was re-elected twice.',
        'Deputy Mayor Sam O’Dell will serve as acting mayor until an election in June,\nthe council announced. He has been her deputy for six years.',
        'Reactions',
        '“She leaves the city stronger than she found it,” said Ana Pires, chair of the Larkfield Chamber of Commerce.',
        'The council meets on Monday.\nThe election is on June 4.',
        'Nora Quill in 2019.',
      ].join('\n\n'),
    );
  });

  it('READ-72: what is preformatted keeps its line ends, wherever in it they stand, and nothing else does', () => {
    const body = [
      '<article><p>The clerk\nread it out:</p>',
      '<pre>\nMayor: <b>Nora\nQuill</b>\r\n  Clerk: Ana Pires</pre><pre hidden>x\ny</pre>',
      '<p>The council\nagreed.</p></article>',
    ].join('');
    expect(article(page('', body), html).text).toBe(
      'The clerk read it out:\n\nMayor: Nora\nQuill\nClerk: Ana Pires\n\nThe council agreed.',
    );
  });

  it('is what JSON-LD repeats where scripts fill the page in', () => {
    const { text, title, source, url } = article(fixture('scripted.html'), html);
    expect(text).toBe(
      'Dockers in Velm returned to work on Tuesday.\n\nUnion leader Tomas Reyl called the deal fair.',
    );
    expect([title, source, url]).toEqual(['Port strike ends', 'Harbour Wire', 'https://wire.example/strike']);
  });

  it.each([
    ['a fragment', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['no tags', 'One &amp; two', 'One & two'],
    ['no body', '<html><p>One.</p></html>', 'One.'],
    ['unclosed tags', '<html><body><p>One.<p>Two <b>bold', 'One.\n\nTwo bold'],
    ['inline tags within a word', '<p><i>L</i>arkfield<b>er</b>s <i>a</i> <b>b</b></p>', 'Larkfielders a b'],
    ['two line breaks', '<p>One.<br><br>Two.</p>', 'One.\n\nTwo.'],
    ['cells', '<table><tr><td>Nora</td><td>Sam</td></tr></table>', 'Nora\nSam'],
    ['hidden elements', '<p>One.</p><p hidden>Two.</p><span aria-hidden="true">x</span>', 'One.'],
    ['forms and frames', '<p>One.</p><form>Mail</form><iframe>x</iframe><noscript>y</noscript>', 'One.'],
  ])('stands without %s', (_, input, text) => {
    expect(article(input, html).text).toBe(text);
  });

  it.each([
    ['in lines', '\n'],
    ['in one line', ''],
  ])('READ-201: a page that stands in a form as a whole is read, written %s', (_, end) => {
    const story = [
      '<form><input type="hidden" value="x"><div><nav><a href="/">Home</a></nav>',
      '<h1>Mayor of Larkfield resigns</h1>',
      '<p>The mayor of Larkfield, Nora Quill, resigned on Friday, her office said in a statement.</p>',
      '<p>Deputy Mayor Sam Dell will serve as acting mayor until an election in June.</p>',
      '<button>Send</button></div><a href="/">Home</a></form>',
    ].join(end);
    const { text } = article(
      page('<script>// What is counted here is how often a page is read by somebody.</script>', story),
      html,
    );
    expect(text).toContain(
      'resigned on Friday, her office said in a statement.\n\nDeputy Mayor Sam Dell will',
    );
  });

  it('READ-201: a form is left out that holds no more than a third of a page', () => {
    const letter =
      '<form><p>Please tell us here what you think of the resignation of the mayor.</p><button>x</button></form>';
    const story =
      '<p>The mayor of Larkfield, Nora Quill, resigned on Friday, her office said in a statement.</p>'.repeat(
        2,
      );
    expect(article(page('', `<div>${story}${letter}</div>`), html).text).not.toContain('think');
    expect(article(page('', `<article>${story}</article>${letter}`), html).text).not.toContain('think');
  });

  it.each([
    ['a login', '<html><body><form>Name <input> <label>Password</label> <input></form></body></html>'],
    [
      'a hidden form',
      `<html><body><form hidden><p>${'One word and another one. '.repeat(9)}</p></form></body></html>`,
    ],
    ['nothing', '<html><head><title>x</title></head><body></body></html>'],
    ['scripts', '<html><body><script>let a = 1;</script><style>b{}</style></body></html>'],
    ['navigation', '<html><body><nav><a href="/">Home</a></nav></body></html>'],
  ])('is refused where the page holds only %s', (_, input) => {
    expect(reason(input, html)).toContain('no readable text');
  });

  it('is read from 10,000 elements within each other', () => {
    const deep = `${'<div>'.repeat(10_000)}<p>Nora Quill resigned.</p>${'</div>'.repeat(10_000)}`;
    expect(article(page('', deep), html).text).toBe('Nora Quill resigned.');
  });

  it.each([
    ['depth without end', '<b>'.repeat(300_000)],
    ['tags without end', '<'.repeat(1_000_000)],
    ['comments without end', '<!--'.repeat(300_000)],
    ['elements without end', '<p>Nora'.repeat(126_000)],
  ])('is refused at %s', (_, input) => {
    expect(reason(input, html)).toContain('too many elements');
  });

  it.each([
    ['paragraphs', '<p>Nora Quill resigned.</p>'.repeat(30_000)],
    ['links', '<a href="x">Quill</a> '.repeat(30_000)],
    ['metas', '<meta name="date" content="2024">'.repeat(30_000).concat('Nora')],
    ['attributes', `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}="b"`).join(' ')}>Nora</p>`],
  ])('is read from very many %s', (_, body) => {
    expect(article(page('', body), html).text).toMatch(/^(?:Nora|Quill)/u);
  });
});

describe('READ-10 what a page declares', () => {
  it('is its address without tracking, its name, its dates and its source', () => {
    const { text: _, told: __, ...declared } = article(fixture('page.html'), html);
    expect(declared).toEqual({
      id: 'https://courier.example/2024/03/mayor?page=1',
      url: 'https://courier.example/2024/03/mayor?page=1',
      title: 'Mayor of Larkfield resigns',
      source: 'The Larkfield Courier',
      publishedAt: '2024-03-08',
      updatedAt: '2024-03-09',
    });
  });

  it.each([
    [
      'the meta of articles first',
      '<meta name="date" content="2020"><meta property="article:published_time" content="2024-03-08T10:00Z">',
      '2024-03-08',
    ],
    [
      'JSON-LD before loose names',
      `<meta name="date" content="2020">${ld({ '@type': 'NewsArticle', datePublished: '2024-03-08' })}`,
      '2024-03-08',
    ],
    [
      'the day as it is written',
      '<meta property="article:published_time" content="2024-03-08T23:59:00-11:00">',
      '2024-03-08',
    ],
    [
      'past what is no date',
      '<meta property="article:published_time" content="soon"><meta name="DC.date" content="2024-03">',
      '2024-03',
    ],
    ['never when it was changed', '<meta property="article:modified_time" content="2024-03-09">', null],
    ['none where there is none', '', null],
  ])('takes for its date %s', (_, head, expected) => {
    expect(article(page(head), html).publishedAt).toBe(expected);
  });

  it('takes a marked time from the page itself', () => {
    const body =
      '<time itemprop="datePublished" datetime="2024-03-08T10:00">Friday</time><p>Nora Quill resigned.</p>';
    expect(article(page('', body), html).publishedAt).toBe('2024-03-08');
  });

  it.each([
    [
      '<title>Mayor resigns | Courier</title><meta property="og:site_name" content="Courier">',
      'Mayor resigns',
    ],
    [
      '<title>Mayor resigns &ndash; Courier</title><meta property="og:site_name" content="Courier">',
      'Mayor resigns',
    ],
    [
      '<title>Who owns the Courier</title><meta property="og:site_name" content="Courier">',
      'Who owns the Courier',
    ],
    ['<title>Site</title><meta name="twitter:title" content="Mayor resigns">', 'Mayor resigns'],
    ['<title> Mayor\n resigns </title>', 'Mayor resigns'],
  ])('takes its title without the name of the site: %s', (head, title) => {
    expect(article(page(head), html).title).toBe(title);
  });

  it('takes its only heading before the title of the window', () => {
    expect(
      article(page('<title>Courier</title>', '<h1>Mayor resigns</h1><p>Nora Quill.</p>'), html).title,
    ).toBe('Mayor resigns');
  });

  it.each([
    ['the front page', '<link rel="canonical" href="https://courier.example/">', null],
    ['a script', '<link rel="canonical" href="javascript:alert(1)">', null],
    ['a relative address without a base', '<link rel="canonical" href="/mayor">', null],
    [
      'Open Graph alone',
      '<meta property="og:url" content="https://courier.example/mayor#x">',
      'https://courier.example/mayor',
    ],
  ])('weighs as its address %s', (_, head, url) => {
    expect(article(page(head), html).url).toBe(url);
  });

  it('does without JSON-LD that is broken or of something else', () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
    const other = ld([{ '@type': 'Person', name: 'x' }, null, 7, { '@graph': 'no' }]);
    const real = ld([
      {
        '@type': ['Thing', 'ReportageNewsArticle'],
        headline: 'Mayor resigns',
        publisher: [{ name: 'Courier' }],
      },
    ]);
    expect(article(page(broken + other + real), html)).toMatchObject({
      title: 'Mayor resigns',
      source: 'Courier',
    });
    expect(article(page(broken + other), html)).toMatchObject({ title: null, source: null });
  });
});
