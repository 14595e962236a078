/** An outlet on loopback that behaves: pages that can be changed and taken away, a feed, a sitemap. */
import { createServer, type IncomingMessage } from 'node:http';
import { hashId } from '../../shared/model/ids.ts';

export interface NewsServer {
  readonly base: string;
  /** Bodies by path; whoever takes one away takes the page away. */
  readonly pages: Map<string, { type: string; body: string }>;
  /** Paths asked for, with the status that they got. */
  readonly asked: string[];
  /** Writes a page of these sentences. */
  page(name: string, title: string, sentences: string): void;
  /** Writes `/feed.xml` with these pages. */
  feed(...names: readonly string[]): void;
  close(): Promise<void>;
}

const PAD = 'The council met in the old town hall, and the meeting lasted until late in the evening. ';

export async function startNews(): Promise<NewsServer> {
  const pages: NewsServer['pages'] = new Map();
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? '';
    const page = pages.get(path);
    const etag = page ? `"${hashId(page.body)}"` : '';
    const isKnown = page && request.headers['if-none-match'] === etag;
    const status = page ? (isKnown ? 304 : 200) : 404;
    asked.push(`${status} ${path}`);
    response.writeHead(status, page ? { 'content-type': page.type, etag } : {});
    response.end(status === 200 ? page?.body : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    base,
    pages,
    asked,
    page(name, title, sentences) {
      const body = `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${sentences} ${PAD}${PAD}</p><p>${PAD}${PAD}</p></article></body></html>`;
      pages.set(`/${name}`, { type: 'text/html; charset=utf-8', body });
    },
    feed(...names) {
      const items = names.map(
        (name) =>
          `<item><title>${name}</title><link>${base}/${name}</link><guid>${base}/${name}</guid></item>`,
      );
      const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Herald</title><link>${base}/</link><description>News</description>${items.join('')}</channel></rss>`;
      pages.set('/feed.xml', { type: 'application/rss+xml', body });
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
