import { beforeEach, expect, test } from 'vitest';
import { readAddresses } from '../../../../ingest/watch/read-addresses.ts';
import { addresses, MemoryWeb } from './memory-queue.ts';

const LIST = 'https://news.example/all';
const NAMED = addresses(50);

let web: MemoryWeb;
beforeEach(() => {
  web = new MemoryWeb();
  web.lists.set(LIST, NAMED);
});

async function titlesOf(given: readonly string[], most?: number) {
  let left = 0;
  const onLeft = (): void => {
    left += 1;
  };
  const titles: (string | null)[] = [];
  for await (const item of readAddresses(given, web, { maxBytes: 100_000, most, onLeft }))
    if (item.kind === 'article') titles.push(item.sourced.article.title);
  return { titles, left };
}
const titled = (urls: readonly string[]) => urls.map((url) => `Story of ${url}`);

test('READ-110: addresses and those that lists name are read in their order, each once', async () => {
  const given = [NAMED[3] ?? '', LIST, NAMED[3] ?? ''];
  const others = NAMED.filter((url) => url !== NAMED[3]);
  expect(await titlesOf(given)).toEqual({ titles: titled([NAMED[3] ?? '', ...others]), left: 0 });
});

test('WRITE-51: no more are looked at than are asked for, and it is told how many were named besides', async () => {
  expect(await titlesOf([LIST], 21)).toEqual({ titles: titled(NAMED.slice(0, 20)), left: 30 });
  expect(web.asked).toHaveLength(21);
});
