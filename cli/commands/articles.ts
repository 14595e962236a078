import type { Command } from 'commander';
import type { Client } from '../../shared/contract/client.ts';
import type { ArticleList, RevisionList } from '../../shared/contract/index.ts';
import type { Context } from '../context.ts';
import { articleFor } from '../naming/articles.ts';
import { formatJson } from '../output/json.ts';
import { listTo } from '../output/table.ts';
import { withSession } from '../session.ts';
import { examples, formatOption } from './options.ts';

const PAGE = 1_000;

export function registerArticles(program: Command, context: Context): void {
  program
    .command('articles')
    .description('list the articles in the store, newest first, or what one of them said before')
    .option(
      '--revisions <id>',
      'the revisions of this article (its id, how that begins, or the path of its file), the current one first; json has their texts',
    )
    .addOption(formatOption('table, or json: one array of objects', 'table', 'json'))
    .addHelpText(
      'after',
      examples(
        'dramatis articles',
        "dramatis articles --format json | jq -r '.[].id'",
        "dramatis articles --revisions news/monday.txt --format json | jq -r '.[1].text'",
      ),
    )
    .action(({ format, revisions }: Options) =>
      revisions === undefined ? list(context, format) : listRevisions(context, revisions, format),
    );
}

interface Options {
  readonly format: 'table' | 'json';
  readonly revisions?: string;
}

async function list(context: Context, format: 'table' | 'json'): Promise<void> {
  const articles = await withSession(context.settings, readAll);
  if (format === 'json') return void context.stdout.write(formatJson(articles));
  const columns = ['date', 'claims', 'title', 'source', 'id', 'copy of'];
  const rows = articles.map(({ publishedAt, claims, title, source, id, copyOf }) => ({
    date: publishedAt,
    claims,
    title,
    source,
    id,
    'copy of': copyOf,
  }));
  listTo(context, columns, rows, ['copy of', 'id']);
}

async function listRevisions(context: Context, name: string, format: 'table' | 'json'): Promise<void> {
  const list = await withSession(context.settings, async (client) =>
    client.revisions({ params: { id: await articleFor(client, name) } }),
  );
  const revisions = inOrder(list);
  if (format === 'json') return void context.stdout.write(formatJson(revisions));
  const columns = ['revision', 'stands', 'date', 'updated', 'characters', 'title'];
  const rows = revisions.map(({ contentHash, current, publishedAt, updatedAt, text, title }) => ({
    revision: contentHash,
    stands: current ? 'yes' : null,
    date: publishedAt,
    updated: updatedAt,
    characters: text.length,
    title,
  }));
  listTo(context, columns, rows);
}

function inOrder({ current, older }: RevisionList) {
  return [{ ...current, current: true }, ...older.map((each) => ({ ...each, current: false }))];
}

async function readAll(client: Client): Promise<ArticleList['articles']> {
  const all: ArticleList['articles'] = [];
  for (;;) {
    const { articles, total } = await client.articles({ query: { limit: PAGE, offset: all.length } });
    all.push(...articles);
    if (articles.length === 0 || all.length >= total) return all;
  }
}
