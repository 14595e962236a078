/** Where console queries of the embedded engine run: copies in processes of their own, and one in reserve. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EngineProcess } from '../../shared/store/embedded/process.ts';
import { Readers } from '../../shared/store/embedded/readers.ts';

/** It is over long after the copy in reserve was opened, wherever that is done. */
const PATIENCE_MILLISECONDS = 30_000;
const ENDLESS = {
  text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c) AS none',
  params: {},
  rows: 10,
};
const QUICK = { text: 'RETURN 1 AS one', params: {}, rows: 10 };

describe('Copies for console queries', () => {
  let folder: string;
  let store: EngineProcess;
  let copies: number;
  let readers: Readers;
  let open: (options: { long: number; free?: () => number }) => Readers;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dramatis-copies-'));
    const file = join(folder, 'graph');
    store = new EngineProcess({ file }, () => undefined);
    await store.life();
    copies = 0;
    const counted: Pick<EngineProcess, 'call'> = {
      call: (name, ...rest) => {
        if (name === 'copy') copies += 1;
        return store.call(name, ...rest);
      },
    };
    open = (options) => new Readers(counted, file, options);
    readers = open({ long: 50 });
  });
  afterEach(async () => {
    await readers.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (query: typeof QUICK, signal?: AbortSignal) =>
    readers.query(query, PATIENCE_MILLISECONDS, signal);
  const copiesAre = async (count: number) => {
    while (copies < count) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  it('STORE-133: a query that runs for long has another copy opened, which answers once that one was stopped', async () => {
    const stop = new AbortController();
    const endless = ask(ENDLESS, stop.signal);
    endless.catch(() => undefined);
    await copiesAre(2);
    // Answered by whichever is there; the endless one goes on.
    expect((await ask(QUICK)).rows).toEqual([{ one: 1 }]);
    stop.abort();
    await expect(endless).rejects.toMatchObject({ code: 'LIMIT' });
    expect((await ask(QUICK)).rows).toEqual([{ one: 1 }]);
    expect((await ask(QUICK)).rows).toEqual([{ one: 1 }]);
    expect(copies).toBe(2);
  });

  it('STORE-133: no more than two copies are open, however many queries run for long', async () => {
    const stop = new AbortController();
    const first = ask(ENDLESS, stop.signal);
    first.catch(() => undefined);
    await copiesAre(2);
    await ask(QUICK);
    const second = ask(ENDLESS, stop.signal);
    second.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await ask(QUICK)).rows).toEqual([{ one: 1 }]);
    expect(copies).toBe(2);
    stop.abort();
    await Promise.allSettled([first, second]);
  });

  it('STORE-133: none is opened where memory is short: who asks next waits for a copy', async () => {
    await readers.close();
    readers = open({ long: 50, free: () => 0 });
    const stop = new AbortController();
    const endless = ask(ENDLESS, stop.signal);
    endless.catch(() => undefined);
    await copiesAre(1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await ask(QUICK)).rows).toEqual([{ one: 1 }]);
    expect(copies).toBe(1);
    stop.abort();
    await expect(endless).rejects.toMatchObject({ code: 'LIMIT' });
    expect((await ask(QUICK)).rows).toEqual([{ one: 1 }]);
    expect(copies).toBe(2);
  });

  it('STORE-133: a query that is over soon has none opened', async () => {
    await readers.close();
    readers = open({ long: 60_000 });
    for (let k = 0; k < 3; k += 1) await ask(QUICK);
    expect(copies).toBe(1);
  });
});
