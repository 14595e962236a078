import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siblingModule } from '../../shared/sibling.ts';
import { type Engine, type Params, statement } from '../../shared/store/engine.ts';
import { claim, publishService, readHolder, release } from '../../shared/store/holder.ts';
import { openEngine } from '../../shared/store/open.ts';
import { isRunning, startOf } from '../../shared/store/running.ts';

const add = statement<{ id: string }, { id: string }>('add', 'CREATE (n:Entity {id: $id}) RETURN n.id AS id');
const ids = statement<Params, { id: string }>('ids', 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id');

let folder: string;
let started: ChildProcess[];
let engine: Engine | undefined;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'dramatis-crash-')), 'test.db');
  started = [];
});

afterEach(async () => {
  await engine?.close();
  engine = undefined;
  for (const child of started) child.kill('SIGKILL');
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const settings = () => ({ store: folder, neo4j: { user: '', password: '', database: '' } });
const open = async () => {
  engine = await openEngine(settings());
  return engine;
};
const record = () => JSON.parse(readFileSync(join(folder, 'holder.json'), 'utf8'));
const enginePid = (): number => record().engine.pid;
const idsIn = async (store: Engine) => (await store.run(ids, {})).map(({ id }) => id);

/** A process that holds the store, with the lines that it prints. */
function hold(...rest: string[]): { child: ChildProcess; lines: Interface } {
  const { path, execArgv } = siblingModule(import.meta.url, '../support/store-process');
  const child = fork(path, [folder, ...rest], { execArgv, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  started.push(child);
  if (!child.stdout) throw new Error('no output');
  return { child, lines: createInterface({ input: child.stdout }) };
}

async function nextLine(lines: Interface): Promise<string> {
  return (await once(lines, 'line'))[0];
}

async function gone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 5_000; waited += 20) {
    if (!isRunning({ pid, started: null })) return true;
    await pause(20);
  }
  return false;
}

test('STORE-13: an engine that is killed while it writes loses nothing acknowledged', async () => {
  const store = await open();
  const kept: string[] = [];
  let writing = true;
  const writer = (async () => {
    for (let id = 0; writing; id += 1) {
      const name = `n${String(id).padStart(6, '0')}`;
      await store.transact((transaction) => transaction.run(add, { id: name }));
      kept.push(name);
    }
  })();
  for (let kill = 0; kill < 5; kill += 1) {
    const before = kept.length;
    while (kept.length < before + 20) await pause(5);
    process.kill(enginePid(), 'SIGKILL');
  }
  writing = false;
  await writer;
  expect(kept.length).toBeGreaterThan(100);
  expect(await idsIn(store)).toEqual(kept);
});

test('STORE-13: reading goes on after the engine was killed', async () => {
  const store = await open();
  const before = enginePid();
  process.kill(before, 'SIGKILL');
  expect(await idsIn(store)).toEqual([]);
  expect(enginePid()).not.toBe(before);
  expect(await gone(before)).toBe(true);
});

test('STORE-14: a holder that is killed leaves no engine and no lock, and loses nothing acknowledged', async () => {
  const { child, lines } = hold('writes');
  const kept: string[] = [];
  lines.on('line', (line: string) => line.startsWith('kept ') && kept.push(line.slice(5)));
  while (kept.length < 50) await pause(5);
  const orphan = enginePid();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const store = await open();
  expect(await gone(orphan)).toBe(true);
  const found = await idsIn(store);
  expect(found).toEqual(expect.arrayContaining(kept));
  expect(found.length - kept.length).toBeLessThanOrEqual(1);
  expect(record().pid).toBe(process.pid);
});

test('STORE-14: an engine in the middle of a query ends with its holder', async () => {
  const { child, lines } = hold('query');
  for await (const line of lines) if (line === 'asking') break;
  await pause(300);
  const pid = enginePid();
  expect(isRunning({ pid, started: startOf(pid) })).toBe(true);
  child.kill('SIGKILL');
  expect(await gone(pid)).toBe(true);
});

test('STORE-14: closing ends the engine and gives the folder back', async () => {
  const store = await open();
  const pid = enginePid();
  await store.close();
  expect(await gone(pid)).toBe(true);
  expect(existsSync(join(folder, 'holder.json'))).toBe(false);
  await expect(idsIn(store)).rejects.toMatchObject({ code: 'INTERNAL' });
});

test('STORE-12: the second process is told who holds the store, and where its service listens', async () => {
  const { child, lines } = hold();
  expect(await nextLine(lines)).toBe('open');
  const error = await openEngine(settings()).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: 'STORE_BUSY', where: folder });
  expect(error.toText()).toContain(`process ${child.pid}`);
  expect(error.toText()).toContain('http://127.0.0.1:7575');
  expect(readHolder(folder)).toEqual({ pid: child.pid, address: 'http://127.0.0.1:7575', token: 'secret' });
  expect(statSync(join(folder, 'holder.json')).mode & 0o777).toBe(0o600);
  child.send('close');
  await once(child, 'exit');
  expect(readHolder(folder)).toBeUndefined();
  await open();
});

test('STORE-12: Ctrl-C reaches the holder, not its engine', async () => {
  const { child, lines } = hold();
  expect(await nextLine(lines)).toBe('open');
  const pid = enginePid();
  process.kill(pid, 'SIGINT');
  child.kill('SIGINT');
  expect(await nextLine(lines)).toBe('interrupted');
  await pause(100);
  expect(isRunning({ pid, started: startOf(pid) })).toBe(true);
});

test('STORE-12: the same process cannot hold a store twice', async () => {
  await open();
  await expect(openEngine(settings())).rejects.toMatchObject({ code: 'STORE_BUSY' });
  expect(readHolder(folder)?.pid).toBe(process.pid);
});

test('STORE-12: a lock of a process number that another process has by now is taken over', async () => {
  await (await open()).close();
  writeFileSync(join(folder, 'holder.json'), JSON.stringify({ pid: process.ppid, started: 'long ago' }));
  expect(readHolder(folder)).toBeUndefined();
  await open();
  expect(readHolder(folder)?.pid).toBe(process.pid);
});

test('STORE-12: a damaged lock is taken over', async () => {
  await (await open()).close();
  writeFileSync(join(folder, 'holder.json'), '{"pid":');
  await open();
  expect(readHolder(folder)?.pid).toBe(process.pid);
});

test('STORE-12: who does not hold a store does not publish or release it', async () => {
  const { child, lines } = hold();
  await nextLine(lines);
  expect(() => publishService(folder, { address: 'http://127.0.0.1:1' })).toThrow('does not hold');
  release(folder);
  expect(readHolder(folder)?.pid).toBe(child.pid);
});

test('STORE-12: of many that try at once one is the holder', async () => {
  const tries = Array.from({ length: 5 }, () => claim(folder));
  const results = await Promise.allSettled(tries);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  release(folder);
});

test('STORE-15: a folder that cannot be one has a clear error', async () => {
  writeFileSync(folder, 'a file');
  await expect(openEngine(settings())).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    advice: expect.any(String),
  });
});

test('STORE-15: a graph file that is none has a clear error', async () => {
  await (await open()).close();
  writeFileSync(join(folder, 'graph'), 'no graph at all '.repeat(1000));
  await expect(openEngine(settings())).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    advice: expect.any(String),
  });
  expect(existsSync(join(folder, 'holder.json'))).toBe(false);
});

test('STORE-8: the first rows of a product without end come at once', async () => {
  const store = await open();
  await store.transact(async (transaction) => {
    for (let id = 0; id < 300; id += 1) await transaction.run(add, { id: `n${id}` });
  });
  const text = 'MATCH (a), (b), (c), (d) RETURN a.id AS a, b.id AS b';
  const { rows, more } = await store.query(text, {}, { rows: 3, milliseconds: 20_000 });
  expect([rows.length, more]).toEqual([3, true]);
});

test('STORE-7: a query that takes too much memory is stopped, and the next one answers', async () => {
  const store = await open();
  const text = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN collect([a, b]) AS c';
  const error = await store.query(text, {}, { rows: 3, milliseconds: 50_000 }).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: 'LIMIT' });
  expect(error.message).toContain('memory');
  expect(await idsIn(store)).toEqual([]);
});
