/** Who is waited for, and who is not. That a holder is another process, and may die, is for `embedded-crash.test.ts`. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

let noLinks = false;
let isFull = false;
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const linkSync: typeof fs.linkSync = (from, to) => {
    if (noLinks) throw Object.assign(new TypeError('EPERM: operation not permitted'), { code: 'EPERM' });
    fs.linkSync(from, to);
  };
  const writeFileSync: typeof fs.writeFileSync = (file, data, options) => {
    fs.writeFileSync(file, isFull ? '' : data, options);
    if (isFull) throw Object.assign(new TypeError('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  };
  return { ...fs, linkSync, writeFileSync };
});

import { claim, type Patience, readHolder, release } from '../../../../shared/store/holder.ts';
import { startOf } from '../../../../shared/store/running.ts';
import { temporaryFolder } from '../../../support/cli.ts';

const OTHER = { pid: process.ppid, started: startOf(process.ppid) };

let folder: string;
let lock: string;

beforeEach(() => {
  folder = join(temporaryFolder(), 'store');
  lock = join(folder, 'holder.json');
  onTestFinished(() => release(folder));
});

/** @param more of what the holder tells, as the address of its service */
function hold(more: object = {}): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(lock, JSON.stringify({ ...OTHER, ...more }));
}

/** Does one of these at each look, and gives up after them. */
function patience(...steps: readonly (() => void)[]): { asked: number[]; patience: Patience } {
  const asked: number[] = [];
  return {
    asked,
    patience: async (pid) => {
      steps[asked.length]?.();
      asked.push(pid);
      return asked.length <= steps.length;
    },
  };
}

const nothing = () => undefined;

describe('STORE-153: a disk without room', () => {
  it('is told as that, by whoever notes its engine as well, and leaves nothing half written', async () => {
    const { noteEngine } = await claim(folder);
    isFull = true;
    onTestFinished(() => {
      isFull = false;
    });
    const told = expect.objectContaining({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/no room/u),
    });
    expect(() => noteEngine(process.pid)).toThrow(told);
    expect(readdirSync(folder)).toEqual(['holder.json']);
    release(folder);
    await expect(claim(folder)).rejects.toEqual(told);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('STORE-19: a file system that knows no links', () => {
  it('has a holder all the same, and but one', async () => {
    noLinks = true;
    onTestFinished(() => {
      noLinks = false;
    });
    await claim(folder);
    expect(readHolder(folder)?.pid).toBe(process.pid);
    release(folder);
    hold();
    await expect(claim(folder)).rejects.toMatchObject({ code: 'STORE_BUSY' });
  });
});

describe('STORE-19: a store that another process holds', () => {
  it('is looked at again as long as whoever waits has patience, and had once it is free', async () => {
    hold();
    const { asked, ...waiting } = patience(nothing, nothing, () => rmSync(lock));
    await claim(folder, { create: true, ...waiting });
    expect(asked).toEqual([OTHER.pid, OTHER.pid, OTHER.pid]);
    expect(readHolder(folder)?.pid).toBe(process.pid);
  });

  it('is told as held when patience ends', async () => {
    hold();
    const { asked, ...waiting } = patience(nothing);
    await expect(claim(folder, { create: true, ...waiting })).rejects.toMatchObject({
      code: 'STORE_BUSY',
      message: `The store is held by process ${OTHER.pid}`,
    });
    expect(asked).toHaveLength(2);
    expect(readHolder(folder)?.pid).toBe(OTHER.pid);
  });

  it('is told so at once where nobody waits', async () => {
    hold();
    await expect(claim(folder)).rejects.toMatchObject({ code: 'STORE_BUSY' });
  });

  it('is not waited for where it is served, or is by then', async () => {
    hold();
    const { asked, ...waiting } = patience(() => hold({ address: 'http://127.0.0.1:1' }), nothing);
    await expect(claim(folder, { create: true, ...waiting })).rejects.toMatchObject({
      code: 'STORE_BUSY',
      advice: expect.stringContaining('http://127.0.0.1:1'),
    });
    expect(asked).toHaveLength(1);
  });

  it('ends the waiting as whoever waits ends it', async () => {
    hold();
    const stop = new DOMException('Ctrl-C', 'AbortError');
    const opening = { create: true, patience: () => Promise.reject(stop) };
    await expect(claim(folder, opening)).rejects.toBe(stop);
  });

  it('is not waited for by the process that holds it', async () => {
    await claim(folder);
    const { asked, ...waiting } = patience(nothing);
    await expect(claim(folder, { create: true, ...waiting })).rejects.toMatchObject({ code: 'STORE_BUSY' });
    expect(asked).toEqual([]);
  });

  it('may be about to be made: whoever only reads waits for it, and then there is one or none', async () => {
    hold();
    const made = patience(() => {
      writeFileSync(join(folder, 'graph'), '');
      rmSync(lock);
    });
    await claim(folder, { create: false, patience: made.patience });
    release(folder);
    rmSync(join(folder, 'graph'));
    hold();
    const brokenOff = patience(() => rmSync(lock));
    await expect(claim(folder, { create: false, patience: brokenOff.patience })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `There is no store at ${folder}`,
    });
  });
});

describe('STORE-17: who may not make a store', () => {
  it('leaves nothing where there is none', async () => {
    await expect(claim(folder, { create: false })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(existsSync(folder)).toBe(false);
  });

  it('has one that is there', async () => {
    await claim(folder);
    release(folder);
    writeFileSync(join(folder, 'graph'), '');
    await claim(folder, { create: false });
    expect(readHolder(folder)?.pid).toBe(process.pid);
  });
});
