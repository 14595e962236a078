import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../../ingest/read/links/feed.ts';
import { isAddressList, readAddressList } from '../../../../../ingest/read/links/list.ts';
import { readSitemap } from '../../../../../ingest/read/links/sitemap.ts';
import { rootOf } from '../../../../../ingest/read/links/xml.ts';
import { allOf } from '../file-support.ts';

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Harbour &amp; Coast</title><link>https://wire.example/</link>
<item><title>Dock &lt;b&gt;strike&lt;/b&gt; ends</title><link>/strike?utm_source=rss</link>
<pubDate>Tue, 03 Mar 2020 23:05:00 -0800</pubDate><dc:creator>Ana Pires</dc:creator>
<description>Short.</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded></item>
<item><title>By its id</title><guid>https://wire.example/id</guid></item>
<item><title>No link</title><guid isPermaLink="false">https://wire.example/not</guid></item>
<item><title>Twice</title><link>https://wire.example/strike</link></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>
<link rel="self" href="https://courier.example/feed"/><link href="https://courier.example/"/>
<entry><title>Mayor resigns</title><link rel="enclosure" href="https://courier.example/a.mp3"/>
<link rel="alternate" href="https://courier.example/mayor"/><published>2024-03-08T10:00:00Z</published>
<updated>2024-03-09T10:00:00Z</updated><author><name>Sam O’Dell</name></author>
<summary type="text">The mayor resigned.</summary></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old</title><link>https://old.example/</link></channel>
<item rdf:about="https://old.example/2"><title>Two</title><dc:date>2020-03-03</dc:date></item></rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Notes',
  home_page_url: 'https://notes.example/',
  items: [
    {
      id: '1',
      url: 'https://notes.example/1',
      title: 'One',
      content_text: 'Hello.',
      authors: [{ name: 'Bo' }],
    },
    { id: 'https://notes.example/2', content_html: '<p>Two</p>', date_published: '2020-03-03T10:00:00Z' },
  ],
});

const nothing = { title: null, date: null, updated: null };

describe('READ-60 feeds', () => {
  it('RSS: addresses are made whole and clean, each once; items without one are left out', async () => {
    expect(await readFeed(RSS)).toEqual({
      title: 'Harbour & Coast',
      items: [
        {
          ...nothing,
          url: 'https://wire.example/strike',
          title: 'Dock strike ends',
          date: '2020-03-03',
        },
        { ...nothing, url: 'https://wire.example/id', title: 'By its id' },
      ],
    });
  });

  it('Atom: the page itself, and both dates', async () => {
    expect(await readFeed(ATOM)).toMatchObject({
      title: 'Courier',
      items: [
        {
          url: 'https://courier.example/mayor',
          date: '2024-03-08',
          updated: '2024-03-09',
        },
      ],
    });
  });

  it('RDF and JSON Feed', async () => {
    expect(await readFeed(RDF)).toMatchObject({
      title: 'Old',
      items: [{ url: 'https://old.example/2', title: 'Two', date: '2020-03-03' }],
    });
    expect(await readFeed(JSON_FEED)).toMatchObject({
      title: 'Notes',
      items: [
        { url: 'https://notes.example/1', title: 'One', date: null },
        { url: 'https://notes.example/2', date: '2020-03-03' },
      ],
    });
  });

  it('READ-203: a feed of which no entry names a page says so, an empty one does not', async () => {
    const feed = (items: string) => `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`;
    expect(await readFeed(feed('<item><link>a</link></item>'))).toMatchObject({
      reason: expect.stringContaining('none of its entries names a page'),
    });
    expect(await readFeed(feed(''))).toMatchObject({ items: [] });
  });

  it('relative addresses are relative to the feed where it names no page', async () => {
    const feed = '<rss version="2.0"><channel><title>x</title><item><link>a</link></item></channel></rss>';
    expect(await readFeed(feed, 'https://x.example/feeds/all')).toMatchObject({
      items: [{ url: 'https://x.example/feeds/a' }],
    });
  });

  it('addresses that are not of the web are none', async () => {
    const items = ['javascript:alert(1)', 'file:///etc/hosts', 'ftp://x.example/a', 'https://x.example/b']
      .map((url) => `<item><title>x</title><link>${url}</link></item>`)
      .join('');
    expect(await readFeed(`<rss version="2.0"><channel>${items}</channel></rss>`)).toMatchObject({
      items: [{ url: 'https://x.example/b' }],
    });
  });

  it('a feed in another encoding is decoded', async () => {
    const feed =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Café</title><item><link>https://a.example/b</link></item></channel></rss>';
    const { links } = await allOf(Buffer.from(feed, 'latin1'), 'feed.xml');
    expect(links).toMatchObject([{ title: 'Café' }]);
  });

  it.each([
    ['a broken feed', RSS.slice(0, 40), 'not a feed'],
    ['a page', '<html><body>x</body></html>', 'not a feed'],
    ['nothing', '', 'not a feed'],
    ['entities', `<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${ATOM}`, 'entities'],
  ])('%s is refused by name', async (_, input, reason) => {
    expect(await readFeed(input)).toMatchObject({ reason: expect.stringContaining(reason) });
  });

  it('a feed that was cut off gives what is whole', async () => {
    expect(await readFeed(RSS.slice(0, 900))).toMatchObject({
      items: [{ url: 'https://wire.example/strike' }, { url: 'https://wire.example/id' }],
    });
  });

  it('a list without end is refused', async () => {
    const items = '<item><link>https://a.example/b</link></item>'.repeat(50_001);
    expect(await readFeed(`<rss version="2.0"><channel>${items}</channel></rss>`)).toMatchObject({
      reason: 'It lists more than 50000 addresses.',
    });
  });
});

describe('READ-61 sitemaps and lists of addresses', () => {
  const NEWS = `<?xml version="1.0" encoding="UTF-8"?><!-- made today --><urlset xmlns="x" xmlns:news="y">
<url><loc>https://a.example/one?a=1&amp;b=2</loc><lastmod>2024-03-09T10:00Z</lastmod><news:news><news:publication>
<news:name>The A</news:name></news:publication><news:publication_date>2024-03-08</news:publication_date>
<news:title><![CDATA[One & two]]></news:title></news:news></url>
<url><loc> https://a.example/two </loc></url><url><loc>mailto:x</loc></url></urlset>`;

  it('the entries of a sitemap with their news', () => {
    expect(readSitemap(NEWS)).toEqual({
      title: 'The A',
      items: [
        {
          ...nothing,
          url: 'https://a.example/one?a=1&b=2',
          title: 'One & two',
          date: '2024-03-08',
          updated: '2024-03-09',
        },
        { ...nothing, url: 'https://a.example/two' },
      ],
      sitemaps: [],
    });
  });

  it('an index of sitemaps', () => {
    const index =
      '<sm:sitemapindex xmlns:sm="x"><sm:sitemap><sm:loc>https://a.example/s1.xml</sm:loc></sm:sitemap></sm:sitemapindex>';
    expect(readSitemap(index)).toMatchObject({
      items: [],
      sitemaps: [{ url: 'https://a.example/s1.xml' }],
    });
  });

  it.each([
    ['another document', '<html></html>', 'not a sitemap'],
    ['entities', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hosts">]>${NEWS}`, 'entities'],
    [
      'too many',
      `<urlset>${'<url><loc>https://a.example/</loc></url>'.repeat(50_001)}</urlset>`,
      'more than 50000',
    ],
  ])('%s is refused by name', (_, input, reason) => {
    expect(readSitemap(input)).toMatchObject({ reason: expect.stringContaining(reason) });
  });

  it('a sitemap that was cut off gives what is whole', () => {
    expect(readSitemap('<urlset><url><loc>https://a.example/1</loc></url><url><loc>http')).toMatchObject({
      items: [{ url: 'https://a.example/1' }],
    });
  });

  it('the root of a document is found past what precedes it', () => {
    expect(rootOf('<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE x [ <!ELEMENT y> ]>\n<RSS a="b">')).toBe(
      'rss',
    );
    expect(rootOf('plain < text')).toBeNull();
  });

  it('a list is lines of addresses, with remarks', () => {
    const list = '# mine\nhttps://a.example/1\r\n\nhttp://b.example/2?utm_source=x\nhttps://a.example/1\n';
    expect(isAddressList(list)).toBe(true);
    expect(readAddressList(list)).toMatchObject({
      items: [{ url: 'https://a.example/1' }, { url: 'http://b.example/2' }],
      faults: [],
    });
  });

  it('a text that begins with an address is no list; in a named list its other lines are faults', () => {
    const text = 'https://a.example/1\nNora Quill resigned.\n';
    expect(isAddressList(text)).toBe(false);
    expect(isAddressList('# Heading\n\nText.')).toBe(false);
    expect(isAddressList('# only a remark')).toBe(false);
    expect(readAddressList(text)).toMatchObject({
      items: [{ url: 'https://a.example/1' }],
      faults: [{ reason: '"Nora Quill resigned." is not the address of a page.' }],
    });
  });
});
