import { randomBytes } from 'node:crypto';
import { type Command, InvalidArgumentError } from 'commander';
import { toDramatisError } from '../../shared/errors.ts';
import { DEFAULT_PORT, type Settings } from '../../shared/settings.ts';
import type { Service } from '../../web/api/service.ts';
import { type Context, interrupted } from '../context.ts';
import { reach } from '../session.ts';
import { examples } from './options.ts';

export interface ServeOptions {
  readonly port: number | undefined;
  readonly open: boolean;
}

/** Adds the options that every command that serves has. */
export function withServeOptions(command: Command): Command {
  return command
    .option(
      '--port <number>',
      `port to listen at (default ${DEFAULT_PORT}, or a free one where it is taken)`,
      port,
    )
    .option('--no-open', 'do not open the browser');
}

export function registerServe(program: Command, context: Context): void {
  withServeOptions(program.command('serve').description('serve the explorer and the API'))
    .addHelpText('after', examples('dramatis serve', 'dramatis serve --no-open --port 8080'))
    .action((options: ServeOptions) => serveStore(context, options));
}

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new InvalidArgumentError('Give 0 to 65535.');
  return value;
}

/**
 * Serves until it is interrupted.
 * @param prepare what is to be done with the store before it is served
 */
export async function serveStore(
  context: Context,
  options: ServeOptions,
  prepare: (service: Service) => Promise<void> = async () => undefined,
): Promise<void> {
  const { settings } = context;
  const [{ locationOf }, { publishService }, { createLog }] = await Promise.all([
    import('../../shared/store/open.ts'),
    import('../../shared/store/holder.ts'),
    import('../../web/api/log.ts'),
  ]);
  const reached = await reach(settings, createLog(settings.log));
  if ('running' in reached) return showRunning(context, reached.running.address, options);
  const { service } = reached;
  let listening: Awaited<ReturnType<typeof listen>> | undefined;
  try {
    await prepare(service);
    listening = await listen(service, settings, options.port);
    publishService(locationOf(settings), {
      address: listening.address,
      token: settings.token ?? randomBytes(16).toString('hex'),
    });
    context.stdout.write(`${listening.address}/\n`);
    await startWatching(context, service);
    if (options.open) await openBrowser(listening.address);
    await interrupted(context);
  } finally {
    // Whatever failed, nobody is answered from a store that is closed.
    service.end();
    await listening?.close();
    await service.close();
  }
}

/** A setting that keeps it from fetching is told, and the rest is served. */
async function startWatching({ stderr }: Context, { sources }: Service): Promise<void> {
  try {
    (await sources.open()).start();
  } catch (thrown) {
    stderr.write(`Nothing is watched: ${toDramatisError(thrown).toText()}\n`);
  }
}

async function showRunning(context: Context, address: string, options: ServeOptions): Promise<void> {
  context.stderr.write('This store is served already:\n');
  context.stdout.write(`${address}/\n`);
  if (options.open) await openBrowser(address);
}

/** At the port that was asked for; where none was, at the usual one or, where that is taken, at any free one. */
async function listen(service: Service, settings: Settings, asked: number | undefined) {
  const { serve } = await import('../../web/api/serve.ts');
  const at = (number: number) =>
    serve(service.app, { host: settings.host, port: number, token: settings.token });
  if (asked !== undefined) return at(asked);
  try {
    return await at(DEFAULT_PORT);
  } catch {
    return at(0);
  }
}

/** A machine without a browser is no reason to stop serving. */
async function openBrowser(address: string): Promise<void> {
  try {
    const { default: open } = await import('open');
    const child = await open(`${address}/`);
    child.once('error', () => undefined);
  } catch {
    // The address was printed.
  }
}
