/** Reads all layouts with all stories, in one of two ways, and tells how long it took. */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { readBytes } from '../../../ingest/read/index.ts';
import { LAYOUTS, STORIES } from '../../support/layouts/index.ts';

const all = LAYOUTS.flatMap(({ html }) => STORIES.map((story) => Buffer.from(html(story))));

const READERS: Readonly<Record<string, (page: Buffer) => unknown>> = {
  ours: (page) => readBytes(page, { origin: null, type: 'html' }),
  jsdom: (page) => new Readability(new JSDOM(page).window.document).parse(),
};
const read = READERS[process.argv[2] ?? ''];
if (read) {
  for (const page of all.slice(0, 20)) read(page);
  const began = performance.now();
  for (const page of all) read(page);
  const seconds = (performance.now() - began) / 1_000;
  const megabytes = process.resourceUsage().maxRSS / 1_000;
  console.log(JSON.stringify({ pages: all.length, seconds, megabytes }));
}
