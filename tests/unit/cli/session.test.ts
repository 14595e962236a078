import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CommandSettings, withOpening } from '../../../cli/opening.ts';
import { openSession, reach } from '../../../cli/session.ts';
import { readSettings } from '../../../shared/settings.ts';
import type { Opening } from '../../../shared/store/holder.ts';
import { startOf } from '../../../shared/store/running.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { fakeContext, runHere } from '../../support/program.ts';

let store: string;
let env: Record<string, string>;

beforeEach(() => {
  store = join(temporaryFolder(), 'store');
  env = { DRAMATIS_STORE: store };
});

/** Another process holds the store. */
function hold(more: object = {}): void {
  mkdirSync(store, { recursive: true });
  const record = { pid: process.ppid, started: startOf(process.ppid), ...more };
  writeFileSync(join(store, 'holder.json'), JSON.stringify(record));
}

const settings = (opening?: Opening): CommandSettings => ({
  ...readSettings(env),
  ...(opening && { opening }),
});

describe('CLI-55 a store that is held', () => {
  const service = { address: 'http://127.0.0.1:1', token: 'secret' };

  it('is gone through where it is served', async () => {
    hold(service);
    expect(await reach(settings())).toEqual({ running: service });
  });

  it('is gone through where whoever was waited for serves it by then', async () => {
    hold();
    const patience = async () => {
      hold(service);
      return true;
    };
    expect(await reach(settings({ create: true, patience }))).toEqual({ running: service });
  });

  it('is had by this process where it is free by then', async () => {
    hold();
    const patience = async () => {
      rmSync(join(store, 'holder.json'));
      return true;
    };
    const { client, close } = await openSession(settings({ create: true, patience }));
    expect(await client.health({})).toMatchObject({ articles: 0 });
    expect(JSON.parse(readFileSync(join(store, 'holder.json'), 'utf8')).pid).toBe(process.pid);
    await close();
  });

  it('is told as held where it stays so', async () => {
    hold();
    await expect(reach(settings({ create: true, patience: async () => false }))).rejects.toMatchObject({
      code: 'STORE_BUSY',
    });
  });

  it('is waited for until Ctrl-C at most', async () => {
    hold();
    const context = fakeContext(env);
    context.abort();
    const { settings: own } = withOpening(context, true);
    await expect(reach(own)).rejects.toMatchObject({ name: 'AbortError' });
    expect(context.stderr.text).toBe('');
  });

  it('is not gone through after Ctrl-C', async () => {
    hold();
    const stop = new DOMException('Ctrl-C', 'AbortError');
    const patience = async () => {
      hold(service);
      throw stop;
    };
    await expect(reach(settings({ create: true, patience }))).rejects.toBe(stop);
  });
});

describe('CLI-54 a store that is not there', () => {
  it('is made only where that is said', async () => {
    await expect(openSession(settings())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(existsSync(store)).toBe(false);
    const { close } = await openSession(settings({ create: true }));
    await close();
    expect(existsSync(join(store, 'graph'))).toBe(true);
    expect((await runHere(['articles'], env)).code).toBe(0);
  });
});
