import { expect, test } from 'vitest';
import { readPage } from '../../../../ingest/watch/read-page.ts';

const FEED =
  '<rss version="2.0"><channel><title>Wire</title><item><link>1</link></item><item><link>/2</link></item></channel></rss>';

test('READ-60: addresses in a feed are relative to where it was fetched from', async () => {
  const bytes = Buffer.from(FEED);
  const marks = { etag: null, lastModified: null };
  const url = 'https://wire.example/feeds/all';
  const { lists } = await readPage(
    { kind: 'page', url, type: 'application/rss+xml', bytes, ...marks },
    10_000,
  );
  expect(lists.map(({ items }) => items.map((item) => item.url))).toEqual([
    ['https://wire.example/feeds/1', 'https://wire.example/2'],
  ]);
});
