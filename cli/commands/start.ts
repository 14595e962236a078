import type { Command } from 'commander';
import type { Sourced } from '../../shared/model/article.ts';
import type { Service } from '../../web/api/service.ts';
import type { Context } from '../context.ts';
import { startProgress } from '../output/progress.ts';
import { samplesFolder } from '../package.ts';
import { clientOf } from '../session.ts';
import { examples } from './options.ts';
import { type ServeOptions, serveStore, withServeOptions } from './serve.ts';

export function registerStart(program: Command, context: Context): void {
  const command = program
    .command('start')
    .description(
      'open or create the store, read the sample articles when it is empty, and serve the explorer',
    );
  withServeOptions(command)
    .addHelpText(
      'after',
      examples('dramatis start', 'DRAMATIS_STORE=neo4j://localhost:7687 dramatis start --no-open'),
    )
    .action((options: ServeOptions) =>
      serveStore(context, options, (service) => readSamples(context, service)),
    );
}

/** A first graph to explore, so that nobody begins with an empty screen. */
async function readSamples(context: Context, service: Service): Promise<void> {
  const client = await clientOf(service, context.settings);
  if ((await client.health({})).articles > 0) return;
  const { readPaths } = await import('../../ingest/index.ts');
  const articles: Sourced[] = [];
  for await (const item of readPaths([samplesFolder()], { maxBytes: context.settings.maxBytes })) {
    if (item.kind === 'article') articles.push(item.sourced);
  }
  context.stderr.write('The store is new: reading the sample articles.\n');
  const progress = startProgress(context.stderr, 'articles', articles.length);
  await client.ingest(
    { articles },
    { onEvent: (event) => progress.step(event.title ?? event.id), signal: context.signal },
  );
  progress.stop();
}
