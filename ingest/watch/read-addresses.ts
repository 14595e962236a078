/** Addresses that are read without a store: for a preview, of which nothing is kept. */
import { MOST_PREVIEWED } from '../../shared/contract/limits.ts';
import type { Sourced, Unreadable } from '../../shared/model/article.ts';
import type { Fetcher } from '../fetch/index.ts';
import { canonicalUrl, type ReadItem } from '../read/index.ts';
import { pagesOf, readPage } from './read-page.ts';

export interface ReadAddressesOptions {
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
  /** Most addresses that are looked at, of pages and lists; all without it. */
  readonly most?: number | undefined;
  /** Told whenever another one is named. */
  readonly onLeft?: (() => void) | undefined;
}

/** What was read of addresses. `left`: how many were named that nobody looked at. */
export interface ReadAddresses {
  readonly articles: Sourced[];
  readonly unreadable: Unreadable[];
  readonly left?: number;
}

/** Pages that are fetched at the same time. */
const AT_A_TIME = 16;
/** Lists within lists that are followed. */
const DEEPEST = 3;

interface Task {
  readonly url: string;
  readonly depth: number;
}

/** No more than a preview looks at, of addresses and of articles. */
export async function readForPreview(
  addresses: readonly string[],
  fetcher: Fetcher,
  options: Pick<ReadAddressesOptions, 'maxBytes' | 'signal'>,
): Promise<ReadAddresses> {
  const [articles, unreadable]: [Sourced[], Unreadable[]] = [[], []];
  let left = 0;
  const onLeft = (): void => {
    left += 1;
  };
  for await (const item of readAddresses(addresses, fetcher, { ...options, most: MOST_PREVIEWED, onLeft })) {
    if (item.kind === 'unreadable') unreadable.push(item.unreadable);
    else if (articles.length < MOST_PREVIEWED) articles.push(item.sourced);
    else onLeft();
  }
  return { articles, unreadable, left };
}

/** The articles at these addresses and at those that lists among them name, in their order; each address once. */
export async function* readAddresses(
  addresses: readonly string[],
  fetcher: Fetcher,
  options: ReadAddressesOptions,
): AsyncGenerator<ReadItem> {
  const { most = Number.POSITIVE_INFINITY, onLeft, signal } = options;
  const todo: Task[] = [];
  const named = new Set<string>();
  const name = (task: Task): void => {
    if (named.has(task.url)) return;
    if (named.size >= most) {
      onLeft?.();
      return;
    }
    named.add(task.url);
    todo.push(task);
  };
  for (const address of addresses) name({ url: canonicalUrl(address) ?? address, depth: 0 });
  while (todo.length > 0 && !signal?.aborted) {
    const portion = todo.splice(0, AT_A_TIME);
    const results = await Promise.all(portion.map((task) => readAddress(task, fetcher, options)));
    for (const { items, found } of results) {
      yield* items;
      for (const task of found) name(task);
    }
  }
}

async function readAddress(
  { url, depth }: Task,
  fetcher: Fetcher,
  { maxBytes, signal }: ReadAddressesOptions,
): Promise<{ items: ReadItem[]; found: Task[] }> {
  const fetched = await fetcher.fetch(url, { signal });
  if (fetched.kind === 'unchanged') return { items: [], found: [] };
  if (fetched.kind === 'failed') {
    const { reason, advice } = fetched.problem;
    return { items: [{ kind: 'unreadable', unreadable: { origin: url, reason, advice } }], found: [] };
  }
  const { articles, unreadable, lists } = await readPage(fetched, maxBytes);
  const items: ReadItem[] = [
    ...articles.map((sourced) => ({ kind: 'article' as const, sourced })),
    ...unreadable.map((each) => ({ kind: 'unreadable' as const, unreadable: { ...each, origin: url } })),
  ];
  const links = depth < DEEPEST ? lists.flatMap(pagesOf) : [];
  return { items, found: links.map((link) => ({ url: link.url, depth: depth + 1 })) };
}
