import type { Command } from 'commander';
import type { Client } from '../../shared/contract/client.ts';
import type { ArticleList } from '../../shared/contract/index.ts';
import type { Context } from '../context.ts';
import { formatJson } from '../output/json.ts';
import { formatTable } from '../output/table.ts';
import { withSession } from '../session.ts';
import { examples, formatOption } from './options.ts';

const PAGE = 1_000;

export function registerArticles(program: Command, context: Context): void {
  program
    .command('articles')
    .description('list the articles in the store, newest first')
    .addOption(formatOption('table, or json: one array of objects', 'table', 'json'))
    .addHelpText('after', examples('dramatis articles', "dramatis articles --format json | jq -r '.[].id'"))
    .action((options: { format: 'table' | 'json' }) => list(context, options.format));
}

async function list(context: Context, format: 'table' | 'json'): Promise<void> {
  const articles = await withSession(context.settings, readAll);
  if (format === 'json') return void context.stdout.write(formatJson(articles));
  const columns = ['date', 'claims', 'title', 'source', 'id'];
  const rows = articles.map(({ publishedAt, claims, title, source, id }) => ({
    date: publishedAt,
    claims,
    title,
    source,
    id,
  }));
  context.stdout.write(formatTable(columns, rows, context.stdout.isTTY ? context.stdout.columns : undefined));
}

async function readAll(client: Client): Promise<ArticleList['articles']> {
  const all: ArticleList['articles'] = [];
  for (;;) {
    const { articles, total } = await client.articles({ query: { limit: PAGE, offset: all.length } });
    all.push(...articles);
    if (articles.length === 0 || all.length >= total) return all;
  }
}
