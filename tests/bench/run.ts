/**
 * `npm run bench [-- PART…]`: prints a table a part; every figure that is to hold is a ratio within the same run.
 *   growth    cost of one more article, and reads, at 1,000, 10,000 and 100,000 entities
 *   again     one more article at 100, 1,000 and 10,000 articles (`again large`: 100,000 too), and all of them again
 *   articles  real articles from text to graph
 *   explorer  the explorer in a browser against plain sigma and minutes of use (`explorer long`: half an hour of it)
 *   questions what the explorer asks, at 10,000 and 100,000 entities (`questions small`: at 2,000 and 20,000)
 *   runaway   what others wait for while a query runs away (`runaway small`: 5,000 entities; `--entities N`;
 *             `--from FOLDER`: on a copy of an embedded store that is there)
 *   start     start of the service and memory, on the store that `growth` leaves
 *   pages     pages read a second, without extraction, and memory; jsdom with Readability beside it
 * `--on embedded` or `--on neo4j`: one engine alone. Questions and runaway, asked together, share one graph.
 */
import { articlesIn, beside, samples } from '../support/articles.ts';
import { again, LARGE } from './again.ts';
import { endToEnd } from './end-to-end.ts';
import { onEveryEngine, type Stores } from './engines.ts';
import { explorer } from './explorer/explorer.ts';
import { growth } from './growth.ts';
import { pages } from './pages.ts';
import { questions, SIZES, SMALL } from './questions.ts';
import { ENTITIES, FEW, runaway } from './runaway.ts';
import { start } from './start.ts';
import { printTable } from './table.ts';

const PARTS = ['growth', 'again', 'articles', 'explorer', 'questions', 'runaway', 'start', 'pages'];
const asked = process.argv.slice(2);
const isAsked = (part: string) => !PARTS.some((one) => asked.includes(one)) || asked.includes(part);
const given = (option: string) => (asked.includes(option) ? asked[asked.indexOf(option) + 1] : undefined);
const small = asked.includes('small');
const stores: Stores = { from: given('--from'), on: given('--on') };

if (isAsked('growth') || isAsked('start')) {
  await onEveryEngine(async ({ name, engine, settings }) => {
    if (isAsked('growth')) for (const table of await growth(name, engine)) printTable(table);
    await engine.close();
    if (isAsked('start')) printTable(await start(name, settings));
  }, stores);
}
if (isAsked('questions') || isAsked('runaway')) {
  const entities = stores.from === undefined ? Number(given('--entities') ?? (small ? FEW : ENTITIES)) : 0;
  await onEveryEngine(async (bench) => {
    if (isAsked('questions'))
      for (const table of await questions(bench.name, bench.engine, small ? SMALL : SIZES)) printTable(table);
    if (isAsked('runaway')) for (const table of await runaway(bench, entities)) printTable(table);
  }, stores);
}
if (isAsked('again')) {
  await onEveryEngine(async ({ name, engine }) => {
    const tables = asked.includes('large') ? await again(name, engine, LARGE) : await again(name, engine);
    for (const table of tables) printTable(table);
  }, stores);
}
if (isAsked('articles')) {
  const articles = await articlesIn(beside('gold') ?? samples());
  await onEveryEngine(async (bench) => printTable(await endToEnd(bench, articles)), stores);
}
if (isAsked('explorer')) {
  for await (const table of explorer([300, 2_000, 5_000], { long: asked.includes('long') }))
    printTable(table);
}
if (isAsked('pages')) printTable(pages());
