import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, test, vi } from 'vitest';

/** Who may do everything on this machine may write everywhere: what may not be written is told here. */
const readOnly = new Set<string>();
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const accessSync: typeof fs.accessSync = (path, mode) => {
    if (readOnly.has(String(path))) throw Object.assign(new TypeError('EROFS'), { code: 'EROFS' });
    fs.accessSync(path, mode);
  };
  return { ...fs, accessSync };
});

import { GRAPH_FILE } from '../../../../shared/store/embedded/folder.ts';
import { type Engine, statement } from '../../../../shared/store/engine.ts';
import { locationOf, openEngine } from '../../../../shared/store/open.ts';
import { temporaryFolder } from '../../../support/cli.ts';

const locate = (store: string) => locationOf({ store, neo4j: { user: '', password: '', database: '' } });

test.each([
  ['./dramatis.db', resolve('dramatis.db')],
  ['file:some/folder', resolve('some/folder')],
  ['FILE:/some/folder', resolve('/some/folder')],
  [pathToFileURL(resolve('a b')).href, resolve('a b')],
  ['neo4j.db', resolve('neo4j.db')],
])('STORE-16: %s is a folder', (store, folder) => {
  expect(locate(store)).toBe(folder);
});

test.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc', 'NEO4J'])(
  'STORE-16: %s://host is a server',
  (scheme) => {
    expect(locate(`${scheme}://host:7687`)).toBeNull();
  },
);

test('STORE-152: a password in an address is refused, and not printed', () => {
  const refused = () => locate('neo4j://neo4j:secret@host:7687');
  expect(refused).toThrow('holds no user and no password');
  expect(refused).toThrow(expect.objectContaining({ where: 'neo4j://…@host:7687' }));
});

test.each(['http://host:7474', 'postgres://host', 'neo4j+x://host'])('STORE-16: %s is refused', (store) => {
  expect(() => locate(store)).toThrow('There is no store of the kind');
});

describe('STORE-190: a store that may be read and not changed', () => {
  const LIMITS = { milliseconds: 10_000, rows: 10, bytes: 1_000 };
  const writeOne = statement('writeOne', `MERGE (p:Person {id: 'ada'})`);
  const readAll = statement('readAll', 'MATCH (p:Person) RETURN p.id AS id');

  interface Opened {
    readonly engine: Engine;
    /** What lies in its folder now. */
    readonly names: () => readonly string[];
    readonly before: readonly string[];
  }

  /** With one person, opened again as it may be. */
  async function opened(part: (store: string) => string): Promise<Opened> {
    const store = join(temporaryFolder(), 'store');
    const settings = { store, neo4j: { user: '', password: '', database: '' } };
    const made = await openEngine(settings);
    await made.transact((transaction) => transaction.run(writeOne, {}));
    await made.close();
    const names = () => readdirSync(store);
    const before = names();
    readOnly.add(part(store));
    const engine = await openEngine(settings, false, { create: false });
    onTestFinished(async () => {
      await engine.close();
      readOnly.clear();
    });
    return { engine, names, before };
  }

  it.each([
    ['folder', (store: string) => store],
    ['file', (store: string) => join(store, GRAPH_FILE)],
  ])('is read where its %s cannot be written, and nothing is written beside it', async (_, part) => {
    const { engine, names, before } = await opened(part);
    expect(await engine.run(readAll, {})).toEqual([{ id: 'ada' }]);
    const { rows } = await engine.query('MATCH (p:Person) RETURN p.id AS id', {}, LIMITS);
    expect(rows).toEqual([{ id: 'ada' }]);
    expect(names()).toEqual(before);
    await engine.close();
    expect(names()).toEqual(before);
  });

  it('is no file in the place of its folder: that is told as it is to who would write', async () => {
    const store = join(temporaryFolder(), 'notes.txt');
    writeFileSync(store, 'no store');
    const opening = openEngine({ store, neo4j: { user: '', password: '', database: '' } }, false, {
      create: false,
    });
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', where: store });
  });

  it('says to whoever would change it that it cannot be', async () => {
    const { engine } = await opened((store) => store);
    const refused = { code: 'STORE_UNAVAILABLE', message: expect.stringMatching(/can only be read/u) };
    await expect(engine.transact((tx) => tx.run(writeOne, {}))).rejects.toMatchObject(refused);
    await expect(engine.applySchema([])).rejects.toMatchObject(refused);
  });
});
