import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_PORT, readSettings } from '../../shared/settings.ts';
import { openEngine } from '../../shared/store/open.ts';
import { samples } from '../support/articles.ts';
import { run, start, temporaryFolder } from '../support/cli.ts';
import { modelMissing } from '../support/model.ts';

function emptyStore() {
  const folder = temporaryFolder();
  const store = join(folder, 'store');
  return { folder, store, env: { DRAMATIS_STORE: store } };
}

/** An empty store that nobody holds. */
async function makeStore(env: Record<string, string>): Promise<void> {
  const engine = await openEngine(readSettings(env));
  await engine.close();
}

/** A port that is taken for the rest of the test: the one asked for, which somebody else may have already. */
async function takePort(port: number): Promise<number> {
  const server: Server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => {
    server.once('error', () => resolve());
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

describe('Ctrl-C', () => {
  it.each([
    ['ingest', '-'],
    ['import', '-'],
    ['query', '-'],
  ])('CLI-51: %s ends while it waits for a pipe', async (...args) => {
    const { store, env } = emptyStore();
    const running = start(args, env, null);
    if (args[0] === 'query') await pause(1_000);
    else while (!existsSync(join(store, 'graph'))) await pause(20);
    const began = performance.now();
    running.child.kill('SIGINT');
    const { code, stdout, stderr } = await running.finished;
    expect(code).toBe(130);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(stdout + stderr).not.toMatch(/fault|not read/u);
    expect(existsSync(join(store, 'holder.json'))).toBe(false);
  });

  it.skipIf(modelMissing())(
    'CLI-51: while articles are read ends with 130 and frees the store; the next run goes on',
    async () => {
      const { folder, store, env } = emptyStore();
      const news = join(folder, 'news');
      mkdirSync(news);
      const count = 40;
      for (let at = 10; at < 10 + count; at += 1) {
        writeFileSync(
          join(news, `${at}.txt`),
          `Norwegian Prime Minister Jens Stoltenberg visited ${at} firms.\n`,
        );
      }
      const running = start(['ingest', news, '--format', 'json'], env);
      await running.printed(/"outcome":"added"/u);
      running.child.kill('SIGINT');
      const { code, stdout, stderr } = await running.finished;
      const done = stdout.trim().split('\n').length;
      expect([code, done < count]).toEqual([130, true]);
      expect(stderr).toContain('run the command again');
      expect(existsSync(join(store, 'holder.json'))).toBe(false);
      const again = await run(['ingest', news], env);
      expect(again.code).toBe(0);
      const [, added, unchanged] = /^(\d+) added, 0 updated, (\d+) unchanged; /u.exec(again.stdout) ?? [];
      expect(Number(unchanged)).toBeGreaterThanOrEqual(done);
      expect(Number(added) + Number(unchanged)).toBe(count);
    },
  );
});

describe('serving', () => {
  it('CLI-52: a store that is served already is shown where it is, and that is no failure', async () => {
    const { env } = emptyStore();
    await takePort(DEFAULT_PORT);
    const service = start(['serve', '--no-open'], env);
    const [, address, port] = await service.printed(/(http:\/\/127\.0\.0\.1:(\d+))\/\n/u);
    expect(Number(port)).not.toBe(DEFAULT_PORT);
    const second = await run(['start', '--no-open'], env);
    expect(second).toMatchObject({ code: 0, stdout: `${address}/\n` });
    const doctor = await run(['doctor'], env);
    expect(doctor.stdout).toContain('Article');
    service.child.kill('SIGTERM');
    expect((await service.finished).code).toBe(0);
  });

  it('CLI-55: of two that are to serve one store at once one does, and the other shows where', async () => {
    const { env } = emptyStore();
    const both = [1, 2].map(() => start(['serve', '--no-open', '--port', '0'], env));
    const { code, stdout, stderr } = await Promise.race(both.map(({ finished }) => finished));
    expect([code, stderr]).toEqual([0, expect.stringContaining('This store is served already:\n')]);
    for (const { child, printed } of both) {
      expect((await printed(/http:.*\n/u))[0]).toBe(stdout);
      child.kill('SIGTERM');
    }
    for (const { finished } of both) expect((await finished).code).toBe(0);
  });

  it('CLI-52: a port that was asked for and is taken is wrong usage, and the store is free again', async () => {
    const { store, env } = emptyStore();
    const port = await takePort(0);
    const { code, stdout, stderr } = await run(['serve', '--no-open', '--port', String(port)], env);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Port ${port} is taken`);
    expect(stderr).toContain('--port');
    expect(existsSync(join(store, 'holder.json'))).toBe(false);
  });
});

describe('what a process sees of others', () => {
  it('CLI-55: commands that are run at once take turns', async () => {
    const { env } = emptyStore();
    await makeStore(env);
    const logs = await Promise.all([1, 2, 3].map(() => run(['log'], env)));
    for (const each of logs) expect(each).toMatchObject({ code: 0, stdout: 'Nothing changed yet.\n' });
  });

  it('CLI-55: a command names the process that it waits for, and has the store after it', async () => {
    const { env } = emptyStore();
    const engine = await openEngine(readSettings(env));
    const waiting = start(['log'], env);
    await waiting.printed(new RegExp(`^Waiting for process ${process.pid}, which holds the store\n`, 'u'));
    await engine.close();
    expect(await waiting.finished).toMatchObject({ code: 0, stdout: 'Nothing changed yet.\n' });
  });

  it('CLI-55: Ctrl-C ends the waiting', async () => {
    const { store, env } = emptyStore();
    const engine = await openEngine(readSettings(env));
    const waiting = start(['log'], env);
    const [line] = await waiting.printed(/^Waiting .*\n/u);
    waiting.child.kill('SIGINT');
    expect(await waiting.finished).toEqual({ code: 130, stdout: '', stderr: line });
    expect(existsSync(join(store, 'holder.json'))).toBe(true);
    await engine.close();
  });

  // Where folders are made with Node's own `recursive`, this process has to be killed.
  it.skipIf(!existsSync('/proc/self'))(
    'STORE-18: a folder that can never be made is told at once',
    async () => {
      const { code, stdout, stderr } = await run(['ingest', 'missing.txt'], { DRAMATIS_STORE: '/proc/x/y' });
      expect([code, stdout]).toEqual([3, '']);
      expect(stderr).toContain('The store folder cannot be written (/proc/x/y)\n');
    },
  );

  it('CLI-6: a reader that has read enough ends the export quietly', async () => {
    const { env } = emptyStore();
    await makeStore(env);
    const exporting = start(['export'], env);
    exporting.child.stdout?.destroy();
    expect(await exporting.finished).toMatchObject({ code: 0, stderr: '' });
  });

  it('CLI-49: what cannot be read is named, and the code says that something was left out', async () => {
    const { folder, env } = emptyStore();
    const file = join(folder, 'empty.txt');
    writeFileSync(file, '');
    const { code, stdout, stderr } = await run(['ingest', file, join(folder, 'missing.txt')], env);
    expect([code, stdout]).toEqual([1, '0 added, 0 updated, 0 unchanged, 2 not read; 0 writes\n']);
    expect(stderr).toContain('empty.txt');
    expect(stderr).toContain('missing.txt');
  });

  it('CLI-45: wrong usage is told by its code, in words that name the choices', async () => {
    const { store, env } = emptyStore();
    const { code, stderr } = await run(['ingest', samples(), '--format', 'xml'], env);
    expect([code, existsSync(store)]).toEqual([2, false]);
    expect(stderr).toContain('Allowed choices are text, json.');
  });

  it('CLI-45: so is a setting that is wrong, whatever the command', async () => {
    const { store, env } = emptyStore();
    const { code, stdout, stderr } = await run(['articles'], { ...env, DRAMATIS_MAX_BYTES: '5MB' });
    expect([code, stdout, existsSync(store)]).toEqual([2, '', false]);
    expect(stderr).toBe(
      '"5MB" is not a whole number from 1 on, as 5000000 (DRAMATIS_MAX_BYTES)\nSet DRAMATIS_MAX_BYTES to a whole number from 1 on, as 5000000, or unset it.\n',
    );
  });
});
