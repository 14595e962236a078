/** The process that the embedded engine lives in: answers calls until its parent is gone. */
import { memoryUsage } from 'node:process';
import { DramatisError } from '../../errors.ts';
import { GraphCopy } from './copy.ts';
import { Database } from './database.ts';
import { fromEngine } from './errors.ts';
import type { Answer, Failure, ReadableCopy, Request } from './protocol.ts';

/** Bytes that a console query may add to the process, and how often this is looked at, in milliseconds. */
const QUERY_BYTES = 1_000_000_000;
const WATCH_EVERY = 200;

let database: Database | undefined;
let copy: GraphCopy | undefined;

function opened(): Database {
  if (!database) throw new DramatisError('INTERNAL', 'The engine was asked before its store was opened');
  return database;
}

function copied(): GraphCopy {
  if (!copy) throw new DramatisError('INTERNAL', 'The engine was asked before its copy was opened');
  return copy;
}

/** Whoever asks for another copy has no query left in this one. */
function openCopy(of: ReadableCopy): null {
  copy?.close();
  copy = new GraphCopy(of);
  return null;
}

/** Nothing is left to answer to: at once, also while a query runs on a thread of the engine. */
function end(): void {
  process.kill(process.pid, 'SIGKILL');
}

function send(answer: Answer): void {
  process.send?.(answer, undefined, undefined, (error) => error && end());
}

/** Tells the parent, who ends this process, when a query takes too much memory. */
async function watched<T>(id: number, work: Promise<T>): Promise<T> {
  const before = memoryUsage.rss();
  const watch = setInterval(() => {
    if (memoryUsage.rss() - before > QUERY_BYTES) send({ id, swollen: true });
  }, WATCH_EVERY);
  try {
    return await work;
  } finally {
    clearInterval(watch);
  }
}

async function perform(request: Request): Promise<unknown> {
  switch (request.call) {
    case 'open':
      database = new Database(request);
      return database.version;
    case 'begin':
      return opened().begin(request.transaction);
    case 'run':
      return await opened().run(request.text, request.params, request.transaction);
    case 'commit':
      return opened().commit(request.transaction);
    case 'rollback':
      return opened().rollback(request.transaction);
    case 'query':
      return await watched(request.id, copied().query(request));
    case 'state':
      return opened().state;
    case 'copy':
      return opened().copy(request.folder);
    case 'openCopy':
      return openCopy(request);
    case 'schema':
      return await opened().schema(request.items);
    case 'close':
      return opened().close();
  }
}

function failure(thrown: unknown): Failure {
  const { code, message, advice } = fromEngine(thrown);
  return advice === undefined ? { code, message } : { code, message, advice };
}

process.on('message', (request: Request) => {
  perform(request).then(
    (value) => send({ id: request.id, value }),
    (thrown: unknown) => send({ id: request.id, failure: failure(thrown) }),
  );
});

process.on('disconnect', end);

/** Signals to the group are for the parent, which closes the store in order. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
