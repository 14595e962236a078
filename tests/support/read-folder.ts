/** Reads a folder in a process of its own, and tells what became of each file and how much memory that took. */
import { readPaths } from '../../ingest/read/index.ts';

const [folder = '', ...only] = process.argv.slice(2);
const results: Record<string, string> = {};
const paths = only.length > 0 ? only.map((name) => `${folder}/${name}`) : [folder];
for await (const item of readPaths(paths, { maxBytes: 5_000_000 })) {
  if (item.kind === 'article')
    results[item.sourced.origin ?? ''] = `${item.sourced.article.text.length} signs`;
  else results[item.unreadable.origin.replace(`${folder}/`, '')] = item.unreadable.reason;
}
console.log(JSON.stringify({ results, megabytes: process.resourceUsage().maxRSS / 1_000 }));
