/** `npm run bench`: speed and memory, a table a part; `npm run bench -- --help` tells its parts and options. */
import { runScript } from '../../tools/run-script.ts';
import { articlesIn, beside, samples } from '../support/articles.ts';
import { again, LARGE } from './again.ts';
import { type Arguments, readArguments, USAGE } from './arguments.ts';
import { endToEnd } from './end-to-end.ts';
import { onEveryEngine } from './engines.ts';
import { explorer } from './explorer/explorer.ts';
import { growth } from './growth.ts';
import { pages } from './pages.ts';
import { questions, SIZES, SMALL } from './questions.ts';
import { ENTITIES, FEW, runaway } from './runaway.ts';
import { start } from './start.ts';
import { printTable, type Table } from './table.ts';

async function measure(asked: Arguments): Promise<void> {
  const { parts, sizes, stores } = asked;
  if (parts.has('growth') || parts.has('start')) await measureGrowth(asked);
  if (parts.has('questions') || parts.has('runaway')) await measureQuestions(asked);
  if (parts.has('again')) {
    const at = sizes.has('large') ? LARGE : undefined;
    await onEveryEngine(async ({ name, engine }) => printTables(await again(name, engine, at)), stores);
  }
  if (parts.has('articles')) {
    const articles = await articlesIn(beside('gold') ?? samples());
    await onEveryEngine(async (bench) => printTable(await endToEnd(bench, articles)), stores);
  }
  if (parts.has('explorer')) {
    const tables = explorer([300, 2_000, 5_000], { long: sizes.has('long') });
    for await (const table of tables) printTable(table);
  }
  if (parts.has('pages')) printTable(pages());
}

/** A start is measured on the store that growth leaves. */
async function measureGrowth({ parts, stores }: Arguments): Promise<void> {
  await onEveryEngine(async ({ name, engine, settings }) => {
    if (parts.has('growth')) printTables(await growth(name, engine));
    await engine.close();
    if (parts.has('start')) printTable(await start(name, settings));
  }, stores);
}

async function measureQuestions({ parts, sizes, stores, entities }: Arguments): Promise<void> {
  const small = sizes.has('small');
  const filledTo = stores.from === undefined ? (entities ?? (small ? FEW : ENTITIES)) : 0;
  await onEveryEngine(async (bench) => {
    if (parts.has('questions')) printTables(await questions(bench.name, bench.engine, small ? SMALL : SIZES));
    if (parts.has('runaway')) printTables(await runaway(bench, filledTo));
  }, stores);
}

function printTables(tables: readonly Table[]): void {
  for (const table of tables) printTable(table);
}

await runScript(USAGE, readArguments, measure);
