import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { samples } from '../support/articles.ts';
import { run, start, temporaryFolder } from '../support/cli.ts';
import { markAsOld } from '../support/old-reading.ts';
import { rounds, seeded } from '../support/rounds.ts';

/** Longest time from the start of an ingest to its kill, in milliseconds: about what the samples take. */
const LATEST_KILL = 6_000;

function storeIn(folder: string) {
  const store = join(folder, 'store');
  return { store, env: { DRAMATIS_STORE: `file:${store}` } };
}

/** Processes of this store that are still there, by the engine's pid in `holder.json`. */
function engineOf(store: string): number | null {
  const file = join(store, 'holder.json');
  if (!existsSync(file)) return null;
  const record: { engine?: { pid: number } } = JSON.parse(readFileSync(file, 'utf8'));
  return record.engine?.pid ?? null;
}

function isAlive(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    return false;
  }
}

let exported: string | undefined;

/** The export of the samples, read without anything happening; made once. */
async function undisturbed(): Promise<string> {
  if (exported !== undefined) return exported;
  const { env } = storeIn(temporaryFolder());
  expect((await run(['ingest', samples()], env)).code).toBe(0);
  exported = (await run(['export'], env)).stdout;
  return exported;
}

describe('kill -9 during ingest', () => {
  const random = seeded(7);
  for (const victim of ['process', 'engine'] as const) {
    it(`DRAMATIS-7: of the ${victim}, at random moments, then again: the same export`, async () => {
      const expected = await undisturbed();
      for (let round = 0; round < rounds(victim === 'process' ? 2 : 1, 10); round += 1) {
        const { store, env } = storeIn(temporaryFolder());
        const running = start(['ingest', samples()], env);
        await Promise.race([pause(random() * LATEST_KILL), running.finished]);
        const engine = engineOf(store);
        if (victim === 'process') running.child.kill('SIGKILL');
        else if (engine !== null && isAlive(engine)) process.kill(engine, 'SIGKILL');
        await running.finished;
        const again = await run(['ingest', samples()], env);
        expect(again).toMatchObject({ code: 0 });
        expect((await run(['export'], env)).stdout).toBe(expected);
        expect(engine !== null && isAlive(engine)).toBe(false);
        expect(existsSync(join(store, 'holder.json'))).toBe(false);
      }
    });
  }
});

describe('kill -9 during refresh and forget', { timeout: 900_000 }, () => {
  const random = seeded(11);

  /** Kills the process of a command at a random moment once it has the store; what it held is free again. */
  async function killed(args: readonly string[], store: string, env: Record<string, string>): Promise<void> {
    const running = start(args, env);
    while (engineOf(store) === null && running.child.exitCode === null) await pause(20);
    await Promise.race([pause(random() * LATEST_KILL), running.finished]);
    const engine = engineOf(store);
    running.child.kill('SIGKILL');
    await running.finished;
    await run(['doctor'], env);
    expect(engine !== null && isAlive(engine)).toBe(false);
  }

  it('DRAMATIS-7: of a refresh, then again: the same export', async () => {
    const expected = await undisturbed();
    const { store, env } = storeIn(temporaryFolder());
    await run(['ingest', samples()], env);
    for (let round = 0; round < rounds(1, 10); round += 1) {
      await markAsOld(env);
      await killed(['refresh'], store, env);
      expect(await run(['refresh'], env)).toMatchObject({ code: 0 });
      expect((await run(['export'], env)).stdout).toBe(expected);
    }
  });

  it('DRAMATIS-7: of forgetting, then again: nothing is left; read once more: the same export', async () => {
    const expected = await undisturbed();
    const ids: string[] = expected
      .split('\n')
      .filter((line) => line.includes('"record":"article"'))
      .map((line) => JSON.parse(line).id);
    const { store, env } = storeIn(temporaryFolder());
    for (let round = 0; round < rounds(1, 10); round += 1) {
      await run(['ingest', samples()], env);
      await killed(['forget', ...ids], store, env);
      const left = JSON.parse((await run(['articles', '--format', 'json'], env)).stdout).length;
      // All or nothing: the samples are fewer than one transaction takes.
      expect([0, ids.length]).toContain(left);
      await run(['forget', ...ids], env);
      expect((await run(['export'], env)).stdout.trim().split('\n')).toHaveLength(1);
    }
    await run(['ingest', samples()], env);
    expect((await run(['export'], env)).stdout).toBe(expected);
  });
});
