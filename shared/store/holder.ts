/**
 * Who holds a store folder. The engine locks its file against a second process; `holder.json` beside it says who
 * that is, where its service listens, and which engine process may have outlived it.
 */
import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { DramatisError } from '../errors.ts';
import { holdsStore, makeFolder, noStore } from './embedded/folder.ts';
import { isRunning, type RunningProcess, self, startOf } from './running.ts';

const FILE = 'holder.json';

const Running = z.object({ pid: z.number().int(), started: z.string().nullable() });
const Record = Running.extend({
  engine: Running.optional(),
  address: z.string().optional(),
  token: z.string().optional(),
});

type HolderRecord = z.infer<typeof Record>;

/** The process that has a store open. */
export interface Holder {
  readonly pid: number;
  /** Where its service listens, once it does. */
  readonly address?: string;
  /** The token that requests to it carry. */
  readonly token?: string;
}

/** How a client reaches the service of this process. */
export interface ServiceAddress {
  readonly address: string;
  readonly token?: string;
}

/** A folder held by this process. */
export interface Claim {
  /** Notes the engine process, so that the next holder can end it should this process die. */
  noteEngine(pid: number): void;
  release(): void;
}

/**
 * Asked each time that another process is found to hold the store and to serve nothing; resolves when it is to be
 * looked at again: true, or false where it was waited for long enough.
 */
export type Patience = (pid: number) => Promise<boolean>;

/** How a store is opened. */
export interface Opening {
  /** It is made where there is none; else that is an error. */
  readonly create: boolean;
  /** Without it nobody is waited for. */
  readonly patience?: Patience;
}

/** Folders held by this process; given back at its exit, whatever ends it in order. */
const held = new Set<string>();
let releasesAtExit = false;

/** The record in a file; undefined where there is none, or it is damaged. */
function readFrom(path: string): HolderRecord | undefined {
  try {
    const parsed = Record.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

const read = (folder: string) => readFrom(join(folder, FILE));

/** Replaces the record in one step; only its owner may read it, for the token in it. */
function write(folder: string, record: HolderRecord): void {
  const temporary = join(folder, `${FILE}.${process.pid}`);
  try {
    writeFileSync(temporary, `${JSON.stringify(record)}\n`, { mode: 0o600 });
    renameSync(temporary, join(folder, FILE));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw unwritable(folder, error);
  }
}

function unwritable(folder: string, cause: unknown): DramatisError {
  const isFull = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';
  return new DramatisError(
    'STORE_UNAVAILABLE',
    isFull ? 'There is no room left where the store lies' : 'The store folder cannot be written',
    {
      where: folder,
      advice: isFull
        ? 'Make room on that disk and run the command again. What was stored stays.'
        : 'Check that the path is a folder that you may write to, or name another with DRAMATIS_STORE.',
      cause,
    },
  );
}

/** Writes the record where there is none. */
function create(folder: string, record: HolderRecord): boolean {
  const temporary = join(folder, `${FILE}.${process.pid}`);
  try {
    writeFileSync(temporary, `${JSON.stringify(record)}\n`, { mode: 0o600 });
    return linkAlone(temporary, join(folder, FILE)) ?? createAlone(join(folder, FILE), record);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * Whether a file got another name that none had. Null where the file system knows no links (exFAT, network shares): there
 * a reader may find a record half written for a moment.
 */
function linkAlone(from: string, to: string): boolean | null {
  try {
    linkSync(from, to);
    return true;
  } catch (thrown) {
    return isThere(thrown) ? false : null;
  }
}

function createAlone(file: string, record: HolderRecord): boolean {
  try {
    writeFileSync(file, `${JSON.stringify(record)}\n`, { mode: 0o600, flag: 'wx' });
    return true;
  } catch (thrown) {
    if (isThere(thrown)) return false;
    throw thrown;
  }
}

function isThere(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';
}

const isSelf = (record: RunningProcess) => record.pid === process.pid && isRunning(record);

function adviceOn(holder: HolderRecord): string {
  if (isSelf(holder)) return 'Close it before it is opened again.';
  if (holder.address)
    return `Go through the service at ${holder.address}, or end process ${holder.pid} first.`;
  return `Wait for process ${holder.pid} to end, or end it, then run the command again.`;
}

function busy(folder: string, holder: HolderRecord): DramatisError {
  const who = isSelf(holder) ? 'this process already' : `process ${holder.pid}`;
  const where = holder.address ? `, which serves it at ${holder.address}` : '';
  return new DramatisError('STORE_BUSY', `The store is held by ${who}${where}`, {
    where: folder,
    advice: adviceOn(holder),
  });
}

/** It may end by itself just then. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH')) throw thrown;
  }
}

/** Time that the engine of a dead holder has to end by itself, in milliseconds. */
const ORPHAN_MILLISECONDS = 3_000;

async function endOrphan(engine: RunningProcess | undefined): Promise<void> {
  for (let waited = 0; engine && isRunning(engine); waited += 50) {
    if (waited >= ORPHAN_MILLISECONDS) kill(engine.pid);
    await pause(50);
  }
}

/**
 * Takes away the record of a dead process. It is moved aside first: of two that try, one moves it,
 * and one that moved the record of a new holder puts it back.
 */
function remove(folder: string, dead: HolderRecord | undefined): void {
  const aside = join(folder, `${FILE}.${process.pid}.old`);
  try {
    renameSync(join(folder, FILE), aside);
  } catch {
    return;
  }
  const moved = readFrom(aside);
  if (moved && (moved.pid !== dead?.pid || moved.started !== dead.started)) {
    try {
      linkSync(aside, join(folder, FILE));
    } catch {
      // A third process is the holder by now.
    }
  }
  unlinkSync(aside);
}

function releaseAll(): void {
  for (const folder of held) release(folder);
}

/** Gives a folder back; does nothing where this process does not hold it. */
export function release(folder: string): void {
  held.delete(folder);
  const record = read(folder);
  if (record && isSelf(record)) rmSync(join(folder, FILE), { force: true });
}

/**
 * Makes this process the holder of a store folder.
 * @throws STORE_BUSY where a living process holds it, for longer than `patience` waits; STORE_UNAVAILABLE where there
 *   is no store and none is to be made, or it cannot be written; STORE_INVALID where a folder of other things is there
 */
export async function claim(folder: string, opening: Opening = { create: true }): Promise<Claim> {
  for (;;) {
    const holder = await attempt(folder, opening.create);
    if (!holder) break;
    if (!(await isWorthAnotherLook(holder, opening.patience))) throw busy(folder, holder);
  }
  held.add(folder);
  if (!releasesAtExit) process.once('exit', releaseAll);
  releasesAtExit = true;
  return {
    noteEngine: (pid) => change(folder, { engine: { pid, started: startOf(pid) } }),
    release: () => release(folder),
  };
}

/** Who serves a store keeps it, and is to be gone through; and nobody waits for himself. */
async function isWorthAnotherLook(holder: HolderRecord, patience: Patience | undefined): Promise<boolean> {
  if (!patience || isSelf(holder) || holder.address !== undefined) return false;
  return await patience(holder.pid);
}

/** Takes the folder, or says who holds it. */
async function attempt(folder: string, isMade: boolean): Promise<HolderRecord | undefined> {
  try {
    if (isMade) makeFolder(folder);
    // Who holds it may be about to make it.
    else if (!holdsStore(folder) && !readHolder(folder)) throw noStore(folder);
    return await take(folder);
  } catch (error) {
    throw error instanceof DramatisError ? error : unwritable(folder, error);
  }
}

async function take(folder: string): Promise<HolderRecord | undefined> {
  for (let tries = 0; tries < 10; tries += 1) {
    if (create(folder, self())) return undefined;
    const holder = read(folder);
    if (holder && isRunning(holder)) return holder;
    await endOrphan(holder?.engine);
    remove(folder, holder);
  }
  throw new DramatisError('STORE_BUSY', 'Several processes try to open the store at once', {
    where: folder,
    advice: 'Run the command again.',
  });
}

function change(folder: string, part: Partial<HolderRecord>): void {
  const record = read(folder);
  if (!record || !isSelf(record)) {
    throw new DramatisError('INTERNAL', 'A store that this process does not hold was to be noted', {
      where: folder,
    });
  }
  write(folder, { ...record, ...part });
}

/**
 * Tells other processes where the service of this one listens.
 * @param location as `locationOf` returns it; null (Neo4j) has nothing to tell: every process connects itself
 * @throws INTERNAL where this process does not hold the store
 */
export function publishService(location: string | null, service: ServiceAddress): void {
  if (location !== null) change(location, service);
}

/** The living process that holds a store; undefined where there is none. */
export function readHolder(location: string | null): Holder | undefined {
  const record = location === null ? undefined : read(location);
  if (!record || !isRunning(record)) return undefined;
  const { pid, address, token } = record;
  return { pid, ...(address === undefined ? {} : { address }), ...(token === undefined ? {} : { token }) };
}
