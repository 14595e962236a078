/** A service that pretends to watch three sources: one that does well, one that fails, a folder of which a file is gone. */
import type { Page, Route } from 'playwright-core';
import type { Watched, WatchedPage } from '../../shared/contract/index.ts';

export const GONE_ARTICLE = 'news/gone.txt';

const LOOKED = { lookedAt: '2030-01-02T12:05:00.000Z', next: '2030-01-02T12:20:00.000Z', every: 900 };
const FINE = { state: 'ok', reason: null, advice: null, tries: 0 } as const;

const HERALD: Watched = {
  ...{ ...LOOKED, ...FINE, id: 'herald', kind: 'feed', title: 'The Herald' },
  address: 'https://herald.example/feed.xml',
  counts: { added: 12, changed: 3, failed: 0, gone: 0 },
};
export const CLOSED: Watched = {
  ...{ ...LOOKED, id: 'closed', kind: 'sitemap', title: null, tries: 2 },
  address: 'https://closed.example/sitemap.xml',
  ...{ state: 'failed', reason: 'The host failed (503).', advice: 'Try again later.' },
  counts: { added: 0, changed: 0, failed: 0, gone: 0 },
};
const INBOX: Watched = {
  ...{ ...LOOKED, ...FINE, id: 'inbox', kind: 'folder', title: null, next: null },
  address: '/home/ann/inbox',
  counts: { added: 4, changed: 0, failed: 1, gone: 1 },
};

const page = (name: string, reason: string, advice: string, article: string | null): WatchedPage => ({
  ...{ url: `/home/ann/inbox/${name}`, title: name, reason, advice, article },
  ...{ at: LOOKED.lookedAt, next: null },
});
const LOCKED = page('locked.pdf', 'It is locked with a password.', 'Save it without a password.', null);
const GONE = page(
  'gone.txt',
  'The file is not there any more.',
  'Put it back if it went by mistake.',
  GONE_ARTICLE,
);

export interface FakeWatched {
  /** What was asked for beside the list. */
  readonly asked: string[];
}

/** Answers on a page for a service that watches. A source that is looked at again does well from then on. */
export async function fakeWatched(on: Page): Promise<FakeWatched> {
  let sources = [CLOSED, HERALD, INBOX];
  const asked: string[] = [];
  const sum = (of: 'failed' | 'gone'): number => sources.reduce((n, { counts }) => n + counts[of], 0);
  const list = () => ({
    ...{ sources, total: sources.length, watching: true },
    queue: { due: 2, failed: sum('failed'), gone: sum('gone') },
  });
  const change = (id: string, by: (source: Watched) => Watched): void => {
    sources = sources.map((source) => (source.id === id ? by(source) : source));
  };
  const answer = (method: string, path: readonly string[], route: Route): unknown => {
    const [id = '', what] = path;
    const source = sources.find((each) => each.id === id) ?? HERALD;
    if (method === 'GET') {
      if (what !== 'pages') return list();
      const isGone = route.request().url().endsWith('state=gone');
      const { failed, gone } = source.counts;
      return { pages: isGone ? [GONE].slice(0, gone) : [LOCKED].slice(0, failed) };
    }
    asked.push([method, ...path].join(' '));
    if (method === 'DELETE') sources = sources.filter((each) => each.id !== id);
    if (what === 'retry') change(id, (each) => ({ ...each, ...FINE, counts: { ...each.counts, failed: 0 } }));
    if (method !== 'POST' || what === 'retry') return source;
    const { address }: { address: string } = JSON.parse(route.request().postData() ?? '{}');
    const added: Watched = { ...HERALD, id: 'new', address, title: null, counts: { ...CLOSED.counts } };
    sources = [...sources, added];
    return added;
  };
  await on.route(/\/api\/watched/u, (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname.split('/').slice(3);
    return route.fulfill({ json: answer(route.request().method(), path, route) });
  });
  return { asked };
}
