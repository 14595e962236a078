import type { Command } from 'commander';
import { readPaths } from '../../ingest/index.ts';
import { createClient } from '../../shared/contract/client.ts';
import type { Sourced } from '../../shared/model/article.ts';
import type { Service } from '../../web/api/service.ts';
import type { Context } from '../context.ts';
import { startProgress } from '../output/progress.ts';
import { samplesFolder } from '../package.ts';
import { IN_PROCESS, inProcess } from '../session.ts';
import { type ServeOptions, serveStore, withServeOptions } from './serve.ts';

export function registerStart(program: Command, context: Context): void {
  const command = program
    .command('start')
    .description(
      'open or create the store, read the sample articles when it is empty, and serve the explorer',
    );
  withServeOptions(command).action((options: ServeOptions) =>
    serveStore(context, options, (service) => readSamples(context, service)),
  );
}

/** A first graph to explore, so that nobody begins with an empty screen. */
async function readSamples(context: Context, service: Service): Promise<void> {
  const client = createClient(inProcess(service), IN_PROCESS, context.settings.token);
  if ((await client.health({})).articles > 0) return;
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
