/** What docs/sources.md names as examples: files, and an outlet that answers for its addresses. Titles are names. */
import { createServer } from 'node:http';
import { docxParagraph, docxParts, drawLines, mail, parts, pdf, zip } from './files.ts';
import { textOf } from './mixed/texts.ts';

let told = 0;
/** Another story each time. */
function story(): string {
  told += 1;
  return textOf(told);
}

function page(title: string): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><article><p>${story()}</p></article></body></html>`;
}

function paper(title: string): Promise<Uint8Array> {
  const lines = story().match(/.{1,70}(?:\s|$)/gu) ?? [];
  return pdf([(sheet, font) => drawLines(sheet, font, lines, { y: 100 })], title);
}

function saved(title: string): string {
  return mail(
    {
      From: '<Saved by Blink>',
      'Snapshot-Content-Location': 'https://courier.example/saved',
      'MIME-Version': '1.0',
      'Content-Type': 'multipart/related; type="text/html"; boundary=x',
    },
    parts('x', `Content-Type: text/html\r\n\r\n${page(title)}`),
  );
}

function feed(base: string, ...paths: readonly string[]): string {
  const items = paths.map((path) => `<item><link>${base}${path}</link></item>`).join('');
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>C</title><link>${base}</link><description>D</description>${items}</channel></rss>`;
}

/** The files that are documented, by their names. */
export async function documentedFiles(base: string): Promise<Record<string, string | Uint8Array>> {
  const json = (title: string): string => JSON.stringify({ id: title, title, text: story() });
  return {
    'story.txt': `story.txt\n\n${story()}`,
    'notes.md': `---\ntitle: notes.md\n---\n${story()}`,
    'page.html': page('page.html'),
    'articles.json': json('articles.json'),
    'articles.jsonl': json('articles.jsonl'),
    'report.pdf': await paper('The report'),
    'statement.docx': await zip(docxParts(docxParagraph(story()), 'statement.docx')),
    'message.eml': mail(
      { 'MIME-Version': '1.0', Subject: 'message.eml', 'Content-Type': 'text/plain' },
      story(),
    ),
    'page.mhtml': saved('page.mhtml'),
    'week.zip': await zip({ 'a.txt': `week.zip\n\n${story()}` }),
    'news/a.txt': `news/a.txt\n\n${story()}`,
    'list.urls': `# mine\n${base}/listed\n`,
    'saved-feed.xml': feed(base, '/fed'),
  };
}

/** What comes through the pipe. */
export const PIPE = `The pipe\n\n${story()}`;

/** Titles of what the outlet answers to the addresses that are documented. */
export const PAGES = ['/mayor', 'The paper', '/news', '/mapped', '/listed', '/fed'];

export const WATCHED_FILE = { 'inbox/a.txt': `A file\n\n${story()}` };

/** The outlet: pages whose title is their path, a paper, a feed of two pages and a sitemap. */
export async function startCourier(): Promise<{ base: string; close: () => Promise<void> }> {
  const bodies = new Map<string, readonly [type: string, body: string | Uint8Array]>();
  const server = createServer((request, response) => {
    const [type, body] = bodies.get(request.url ?? '') ?? ['', null];
    response.writeHead(body === null ? 404 : 200, { 'content-type': type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  for (const path of ['/mayor', '/news', '/mapped', '/listed', '/fed', '/live'])
    bodies.set(path, ['text/html', page(path)]);
  bodies.set('/report.pdf', ['application/pdf', await paper('The paper')]);
  bodies.set('/feed.xml', ['application/rss+xml', feed(base, '/news', '/fed')]);
  const mapped = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${base}/mapped</loc></url></urlset>`;
  bodies.set('/sitemap.xml', ['application/xml', mapped]);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { base, close };
}
