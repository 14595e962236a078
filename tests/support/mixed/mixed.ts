/** Inputs of every kind, of which some are broken: a folder, an outlet on loopback, and what is to come of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { zip } from '../files.ts';
import { BROKEN } from './broken.ts';
import { GOOD } from './good.ts';

export type Content = string | Uint8Array;

/** What an outlet answers. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly location?: string;
  readonly body: Content;
}

/** Where inputs are put. */
export interface Desk {
  /** Files of the folder, and of a ZIP in it, by name. */
  readonly files: Map<string, Content>;
  readonly packed: Map<string, Content>;
  /** Of `many.jsonl`, and of `list.urls`. */
  readonly lines: string[];
  readonly list: string[];
  /** What the outlet answers, by path. */
  readonly answers: Map<string, Answer>;
  /** Paths in the feed of the outlet, in a feed in the folder, and those named on the command line. */
  readonly feed: string[];
  readonly ownFeed: string[];
  readonly named: string[];
  readonly base: string;
}

export interface Refused {
  /** How its line begins, after `failed: ` or `not read: `; of files without the folder. */
  readonly where: string;
  readonly reason: string;
}

export interface Mixed {
  readonly folder: string;
  readonly addresses: readonly string[];
  readonly good: number;
  readonly broken: readonly Refused[];
  close(): Promise<void>;
}

/** @param count all inputs, of which a tenth are broken */
export async function createMixed(folder: string, count: number): Promise<Mixed> {
  const answers: Desk['answers'] = new Map();
  const { base, close } = await startOutlet(answers);
  const [files, packed] = [new Map<string, Content>(), new Map<string, Content>()];
  const desk: Desk = { files, packed, lines: [], list: [], answers, feed: [], ownFeed: [], named: [], base };
  const wrong = Math.floor(count / 10);
  for (let i = 0; i < count - wrong; i += 1) await GOOD[i % GOOD.length]?.(desk, i);
  const broken: Refused[] = [];
  for (let i = 0; i < wrong; i += 1) {
    const way = wrong < BROKEN.length ? Math.floor((i * BROKEN.length) / wrong) : i % BROKEN.length;
    const refused = await BROKEN[way]?.(desk, i);
    if (refused) broken.push(refused);
  }
  await writeAll(folder, desk);
  const addresses = ['/feed.xml', ...desk.named].map((path) => `${base}${path}`);
  return { folder, addresses, good: count - wrong, broken, close };
}

async function writeAll(folder: string, desk: Desk): Promise<void> {
  const { base, files, packed, lines, list, answers, feed, ownFeed } = desk;
  files.set('many.jsonl', lines.join('\n'));
  files.set('list.urls', list.join('\n'));
  files.set('own-feed.xml', feedOf(base, ownFeed));
  files.set('week.zip', await zip(Object.fromEntries(packed)));
  answers.set('/feed.xml', { type: 'application/rss+xml', body: feedOf(base, feed) });
  for (const [name, content] of files) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function feedOf(base: string, paths: readonly string[]): string {
  const items = paths.map((path) => `<item><title>News</title><link>${base}${path}</link></item>`);
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title><link>${base}/</link><description>News</description>${items.join('')}</channel></rss>`;
}

async function startOutlet(answers: Desk['answers']): Promise<{ base: string; close: () => Promise<void> }> {
  answers.set('/robots.txt', { type: 'text/plain', body: 'User-agent: *\nDisallow: /private/\n' });
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    const {
      status = 200,
      type = 'text/html; charset=utf-8',
      location,
      body = '',
    } = answer ?? { status: 404 };
    response.writeHead(status, { 'content-type': type, ...(location && { location }) });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { base: `http://127.0.0.1:${port}`, close };
}
