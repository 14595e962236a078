/**
 * The product as it is shipped, built for the tests where its sources are newer than the last build: in a folder of
 * their own, so that building the product meanwhile takes nothing away under them.
 */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/dramatis');
/** Laid out like `dist`. */
const BUILT = join(CACHE, 'dist');
const LOCK = join(CACHE, 'building');
/** A lock that old was left by a process that died. */
const STALE_LOCK = 60_000;

/** Folder of the built explorer. */
export const EXPLORER = join(BUILT, 'web/app');
const PAGE = join(EXPLORER, 'index.html');
/** How it is built is told here too. */
const EXPLORER_SOURCES = ['web/app', 'shared', 'vite.config.ts', 'tests/support/built.ts'];

/** File that runs the command line. */
export const COMMAND = join(BUILT, 'cli/main.js');
const COMMAND_SOURCES = ['cli', 'ingest', 'shared', 'web/api', 'tsconfig.json', 'tsconfig.build.json'];
const MODEL = 'ingest/extract/model/files';

/** Builds the explorer; several test files may ask at once. */
export async function ensureExplorer(): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  while (!tryLock()) await sleep(200);
  try {
    if (isOld(PAGE, EXPLORER_SOURCES)) await buildExplorer();
  } finally {
    unlock();
  }
}

/** In a process of its own: within a test vite would build what is for developers, with the name of every file. */
async function buildExplorer(): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--logLevel', 'error', '--outDir', EXPLORER];
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, ...options], { cwd: ROOT, env });
}

let compiled = false;

/** Compiles the command line once, waiting for it: whoever starts a process needs it at once. */
export function ensureCommand(): void {
  if (compiled) return;
  mkdirSync(CACHE, { recursive: true });
  while (!tryLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    if (isOld(COMMAND, COMMAND_SOURCES)) compile();
    compiled = true;
  } finally {
    unlock();
  }
}

/** Errors in types are for `npm run check` to tell: the compiler writes its files nevertheless. */
function compile(): void {
  try {
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['-p', 'tsconfig.build.json', '--outDir', BUILT];
    execFileSync(process.execPath, [compiler, ...options], { cwd: ROOT, stdio: 'ignore' });
  } catch (error) {
    if (!existsSync(COMMAND)) throw error;
  }
  if (!existsSync(join(BUILT, MODEL))) symlinkSync(join(ROOT, MODEL), join(BUILT, MODEL), 'junction');
}

function tryLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > STALE_LOCK) unlock();
    return false;
  }
}

/** Also where another process took it for that of a dead one. */
function unlock(): void {
  rmSync(LOCK, { recursive: true, force: true });
}

function isOld(file: string, sources: readonly string[]): boolean {
  const newest = Math.max(...sources.map((source) => newestIn(join(ROOT, source))));
  return !existsSync(file) || statSync(file).mtimeMs < newest;
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
