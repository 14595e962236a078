/** Reads all layouts with all stories, in one of two ways, and tells how much work that was. */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { readFile } from '../../../ingest/read/index.ts';
import { LAYOUTS, STORIES } from '../../support/layouts/index.ts';

const all = LAYOUTS.flatMap(({ html }) => STORIES.map((story) => Buffer.from(html(story))));

const READERS: Readonly<Record<string, (page: Buffer) => Promise<unknown>>> = {
  ours: (page) => readFile(page, { origin: null, type: 'html' }).next(),
  jsdom: async (page) => new Readability(new JSDOM(page).window.document).parse(),
};
const read = READERS[process.argv[2] ?? ''];
if (read) {
  for (const page of all.slice(0, 20)) await read(page);
  // What the processor does counts, not what else the machine is busy with meanwhile.
  const before = process.cpuUsage();
  for (const page of all) await read(page);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const megabytes = process.resourceUsage().maxRSS / 1_000;
  console.log(JSON.stringify({ pages: all.length, seconds, megabytes }));
}
