import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import {
  docxParagraph,
  docxParts,
  lockedPdf,
  lockedZip,
  mail,
  parts,
  pdf,
  renamed,
  zip,
} from '../../../support/files.ts';
import { allOf, onlyArticle } from './file-support.ts';

const QUILL = 'Nora Quill resigned.';
const page = (text: string, head = '') => `<html><head>${head}</head><body><p>${text}</p></body></html>`;

describe('READ-64 ZIP', () => {
  it('files are read by their names, whatever their kind, and known by their paths', async () => {
    const inner = await zip({ 'deep.txt': 'Deep.' });
    const bytes = await zip({
      'b.txt': QUILL,
      'a/page.html': page('A page.'),
      'docs/paper.pdf': await pdf([(sheet, font) => sheet.drawText('On paper.', { x: 50, y: 500, font })]),
      'inner.zip': inner,
      '__MACOSX/b.txt': 'x',
      'a/.hidden.txt': 'x',
      'photo.jpg': 'x',
    });
    const { articles, refused, leftOut } = await allOf(bytes, 'news.zip');
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['news.zip/a/page.html', 'A page.'],
      ['news.zip/b.txt', QUILL],
      ['news.zip/docs/paper.pdf', 'On paper.'],
      ['news.zip/inner.zip/deep.txt', 'Deep.'],
    ]);
    expect(refused).toEqual([]);
    expect(leftOut).toEqual(['news.zip/photo.jpg: Its extension is not one of an article.']);
  });

  it('a ZIP in a ZIP in a ZIP is not opened, and the others go on', async () => {
    const third = await zip({ 'c.txt': 'c' });
    const second = await zip({ 'third.zip': third, 'b.txt': 'Second.' });
    const { articles, refused } = await allOf(await zip({ 'second.zip': second }), 'a.zip');
    expect(articles.map(({ text }) => text)).toEqual(['Second.']);
    expect(refused).toEqual(['a.zip/second.zip/third.zip: It lies too deep in files that hold others.']);
  });

  it.each([
    ['UTF-8 without a mark', Buffer.from('né.txt')],
    ['old DOS', iconv.encode('née.txt', 'cp437')],
  ])('names in %s are read', async (_, name) => {
    const plain = `${'x'.repeat(name.length - 4)}.txt`;
    const packed = renamed(await zip({ [plain]: QUILL }), plain, name);
    packed.writeUInt16LE(0, packed.indexOf('PK\x01\x02') + 8);
    const { articles } = await allOf(packed, 'a.zip');
    expect(articles.map(({ id }) => id)).toEqual([`a.zip/${name.includes(0xc3) ? 'né' : 'née'}.txt`]);
  });

  it('paths that lead out are refused, and the others go on', async () => {
    const bytes = renamed(
      renamed(
        await zip({ 'aaaaaaa.txt': QUILL, 'bbbbbbbbbb.txt': 'x', 'ok.txt': 'Fine.' }),
        'aaaaaaa.txt',
        '../../x.txt',
      ),
      'bbbbbbbbbb.txt',
      '/etc/hosts.txt',
    );
    const { articles, refused } = await allOf(bytes, 'a.zip');
    expect(articles.map(({ text }) => text)).toEqual(['Fine.']);
    expect(refused).toEqual([
      'a.zip/../../x.txt: Its path leads out of the ZIP that it is in.',
      'a.zip//etc/hosts.txt: Its path leads out of the ZIP that it is in.',
    ]);
  });

  it('links and two files of one name are refused', async () => {
    const links = await zip({ 'link.txt': '/etc/hosts' }, { mode: 0o120777 });
    expect((await allOf(links, 'a.zip')).refused).toEqual([
      'a.zip/link.txt: It is a link, and links in folders are not followed.',
    ]);
    const twice = renamed(await zip({ 'a.txt': 'One.', 'b.txt': 'Two.' }), 'b.txt', 'a.txt');
    expect(await allOf(twice, 'a.zip')).toMatchObject({
      articles: [{ text: 'One.' }],
      refused: [expect.stringContaining('has the same name')],
    });
  });

  it('READ-74: what is locked with a password is refused by that name: files in a ZIP, a PDF, a PDF in a ZIP', async () => {
    const locked = lockedZip(await zip({ 'a.txt': QUILL, 'b.txt': 'x' }));
    const bytes = await zip({ 'locked.zip': locked, 'locked.pdf': lockedPdf(), 'ok.txt': 'Fine.' });
    const { articles, refused } = await allOf(bytes, 'a.zip');
    expect(articles.map(({ text }) => text)).toEqual(['Fine.']);
    expect(refused).toEqual(
      ['locked.pdf', 'locked.zip/a.txt', 'locked.zip/b.txt'].map(
        (name) => `a.zip/${name}: It is locked with a password.`,
      ),
    );
  });

  it('what unpacks to far more than it is packed is refused, and what is large as well', async () => {
    const bytes = await zip({
      'bomb.txt': Buffer.alloc(4_000_000, 0x20),
      'ok.txt': QUILL,
      'large.txt': randomText(30_000),
    });
    const { articles, refused } = await allOf(bytes, 'a.zip', { maxBytes: 20_000 });
    expect(articles.map(({ text }) => text)).toEqual([QUILL]);
    expect(refused).toEqual([
      'a.zip/bomb.txt: It unpacks to far more than it is packed, which is made to fill the memory.',
      'a.zip/large.txt: It is larger (30000 bytes) than the limit of 20000 bytes.',
    ]);
  });

  it('sizes that are not true, and a ZIP that is cut off, are refused', async () => {
    const bytes = await zip({ 'a.txt': randomText(3_000) });
    const directory = bytes.lastIndexOf('PK\x01\x02');
    bytes.writeUInt32LE(10, directory + 24);
    expect((await allOf(bytes, 'a.zip')).refused).toEqual([
      'a.zip/a.txt: It is a damaged ZIP, or not one at all.',
    ]);
    expect((await allOf(bytes.subarray(0, 200), 'a.zip')).refused).toEqual([
      'a.zip: It is a damaged ZIP, or not one at all.',
    ]);
  });

  it('no more is unpacked of one than forty of the largest files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`${at + 10}.txt`, randomText(3_600, 4)]),
    );
    const { articles, refused } = await allOf(await zip(files), 'a.zip', { maxBytes: 4_000 });
    expect(refused.at(-1)).toBe('a.zip/54.txt: The ZIP holds more than is unpacked of one.');
    expect(articles).toHaveLength(44);
  });

  it('an empty one, and one of other things, are refused', async () => {
    expect((await allOf(await zip({}), 'a.zip')).refused).toEqual(['a.zip: The ZIP holds no articles.']);
    expect((await allOf(await zip({ 'xl/workbook.xml': '<x/>' }), 'a.xlsx')).refused).toEqual([
      'a.xlsx: It is a spreadsheet file, not text.',
    ]);
  });
});

describe('READ-65 DOCX', () => {
  const body =
    docxParagraph('Mayor resigns', 'Heading1') +
    docxParagraph(QUILL) +
    docxParagraph('She left &amp; smiled.');

  it('its paragraphs are the text, and its title the declared one', async () => {
    const article = await onlyArticle(await zip(docxParts(body, 'The mayor &amp; the city')), 'a.docx');
    expect(article).toMatchObject({
      title: 'The mayor & the city',
      text: `Mayor resigns\n\n${QUILL}\n\nShe left & smiled.`,
      publishedAt: null,
    });
    expect((await onlyArticle(await zip(docxParts(body)), null)).title).toBe('Mayor resigns');
  });

  it.each([
    [
      'entities',
      { 'word/document.xml': '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>' },
      'It declares XML entities of its own',
    ],
    ['no XML', { 'word/document.xml': 'Nora' }, 'It is a damaged DOCX'],
    [
      'tags without end',
      { 'word/document.xml': `<a>${[...randomText(210_000)].join('<b/>')}</a>` },
      'The page has too many elements',
    ],
    ['depth without end', { 'word/document.xml': '<w:p>'.repeat(30_000) }, 'The page has too many elements'],
    ['a picture that is a bomb', { 'word/media/a.png': Buffer.alloc(4_000_000) }, 'It unpacks to far more'],
  ])('one with %s is refused by name', async (_, other, reason) => {
    const { articles, refused } = await allOf(await zip({ ...docxParts(body), ...other }), 'a.docx');
    expect(articles).toEqual([]);
    expect(refused).toEqual([expect.stringContaining(`a.docx: ${reason}`)]);
  });
});

describe('READ-66 mails and saved pages', () => {
  const HEAD = {
    From: '"Ana Pires" <ana@chamber.example>',
    Subject: '=?utf-8?q?Mayor_resigns_=E2=80=93_at_last?=',
    Date: 'Fri, 8 Mar 2024 23:30:00 -0800',
    'Message-ID': '<1@chamber.example>',
    'MIME-Version': '1.0',
  };
  const plain = (text: string) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`;

  it('a mail is its text, on the day that it was written', async () => {
    const text = mail(
      { ...HEAD, 'Content-Type': 'text/plain; charset=iso-8859-1' },
      'Nora Quill resigned in the caf\xe9.',
    );
    for (const name of ['a.eml', null])
      expect(await onlyArticle(Buffer.from(text, 'latin1'), name)).toEqual({
        id: 'mid:1@chamber.example',
        url: null,
        title: 'Mayor resigns – at last',
        source: 'Ana Pires',
        publishedAt: '2024-03-08',
        updatedAt: null,
        text: 'Nora Quill resigned in the café.',
      });
  });

  it('its page counts before its plain text, and what is attached is read as well', async () => {
    const attached = Buffer.from(page('Attached.')).toString('base64');
    const text = mail(
      { ...HEAD, 'Content-Type': 'multipart/mixed; boundary=x' },
      parts(
        'x',
        `Content-Type: multipart/alternative; boundary=y\r\n\r\n${parts('y', plain('Plain.'), `Content-Type: text/html\r\n\r\n${page(QUILL)}`)}`,
        `Content-Type: text/html; name="../a.html"\r\nContent-Disposition: attachment; filename="../a.html"\r\nContent-Transfer-Encoding: base64\r\n\r\n${attached}`,
        'Content-Type: image/png; name=b.png\r\nContent-Disposition: attachment; filename=b.png\r\n\r\nx',
        'Content-Type: application/pdf; name=c.pdf\r\nContent-Disposition: attachment; filename=c.pdf\r\n\r\n%PDF-1.4',
      ),
    );
    const { articles, refused } = await allOf(text, 'a.eml');
    expect(articles.map(({ id, text: read }) => [id, read])).toEqual([
      ['mid:1@chamber.example', QUILL],
      ['a.eml/.. a.html', 'Attached.'],
    ]);
    expect(refused).toEqual(['a.eml/c.pdf: It is a damaged PDF, or not one at all.']);
  });

  it('READ-202: attachments of one name are articles of their own, and the same ones the next time', async () => {
    const file = (name: string, text: string) =>
      `Content-Type: text/plain\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${text}`;
    const text = mail(
      { ...HEAD, 'Content-Type': 'multipart/mixed; boundary=x' },
      parts(
        'x',
        plain(QUILL),
        file('report.txt', 'One.'),
        file('report.txt (2)', 'Two.'),
        file('report.txt', 'Three.'),
        file('report.txt', 'Four.'),
      ),
    );
    const { articles } = await allOf(text, 'a.eml');
    expect(articles.slice(1).map(({ id, text: read }) => [id, read])).toEqual([
      ['a.eml/report.txt', 'One.'],
      ['a.eml/report.txt (2)', 'Two.'],
      ['a.eml/report.txt (3)', 'Three.'],
      ['a.eml/report.txt (4)', 'Four.'],
    ]);
  });

  it('a saved page is a page: with its own address, else that it was saved from, and never the day of saving', async () => {
    const saved = (html: string) =>
      mail(
        {
          From: '<Saved by Blink>',
          'Snapshot-Content-Location': 'https://courier.example/mayor?utm_source=x',
          Subject: 'Mayor',
          Date: 'Fri, 8 Mar 2024 23:30:00 -0800',
          'MIME-Version': '1.0',
          'Content-Type': 'multipart/related; type="text/html"; boundary=x',
        },
        parts(
          'x',
          `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://courier.example/mayor\r\n\r\n${html.replaceAll('=', '=3D')}`,
          'Content-Type: image/png\r\nContent-Location: https://courier.example/a.png\r\n\r\nx',
        ),
      );
    const told = '<meta property="article:published_time" content="2024-03-07">';
    expect(await onlyArticle(saved(page(QUILL)), 'a.mhtml')).toMatchObject({
      url: 'https://courier.example/mayor',
      publishedAt: null,
      text: QUILL,
    });
    const own = '<link rel="canonical" href="https://courier.example/own">';
    expect(await onlyArticle(saved(page(QUILL, own + told)), null)).toMatchObject({
      url: 'https://courier.example/own',
      publishedAt: '2024-03-07',
    });
  });

  it('an empty mail, one that is none, and parts within parts without end are refused', async () => {
    expect((await allOf(mail(HEAD, ''), 'a.eml')).refused).toEqual(['a.eml: There is no text in it.']);
    expect((await allOf('\n\nx', 'a.eml')).refused).toEqual([
      'a.eml: It is a damaged mail, or not one at all.',
    ]);
    let body = plain('x');
    for (let at = 0; at < 40; at += 1)
      body = `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n${parts(`b${at}`, body)}`;
    expect((await allOf(`MIME-Version: 1.0\r\n${body}`, 'a.eml')).refused).toEqual([
      'a.eml: It is a damaged mail, or not one at all.',
    ]);
  });
});

describe('READ-67 lists of links among files', () => {
  const RSS =
    '<rss version="2.0"><channel><title>W</title><item><link>https://w.example/1</link></item></channel></rss>';

  it.each([
    ['feed.xml', RSS],
    ['feed.html', RSS],
    ['feed.txt', 'https://w.example/1\n'],
    ['list.urls', '# mine\nhttps://w.example/1'],
    [
      'feed.json',
      '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","url":"https://w.example/1"}]}',
    ],
    ['sitemap.xml', '<urlset><url><loc>https://w.example/1</loc></url></urlset>'],
    [null, `<?xml version="1.0"?>${RSS}`],
  ])('%s gives its links to whoever fetches pages', async (name, input) => {
    const { articles, refused, links } = await allOf(input, name);
    expect(links.map(({ items }) => items.map(({ url }) => url))).toEqual([['https://w.example/1']]);
    expect([articles, refused]).toEqual([[], []]);
  });

  it('nobody fetches: the list is told by name; lines of it that are no addresses always are', async () => {
    const { refused } = await allOf('https://w.example/1\nx', 'list.urls', { onLinks: undefined });
    expect(refused).toEqual([
      'list.urls: "x" is not the address of a page.',
      'list.urls: It is a list of 1 addresses of articles, not an article.',
    ]);
  });

  it('XML of another kind is refused, and a page called so is read', async () => {
    expect((await allOf('<a/>', 'a.xml')).refused).toEqual(['a.xml: It is not a feed that can be read.']);
    expect((await allOf(`<?xml version="1.0"?>${page(QUILL)}`, 'a.xml')).articles).toMatchObject([
      { text: QUILL },
    ]);
  });
});

/** Text that packs badly. */
function randomText(length: number, letters = 26): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % letters));
  }).join('');
}
