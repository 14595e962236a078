import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesIn, readWatchedFile } from '../../../../ingest/watch/folder.ts';
import { isMissing, missingOf, rootOf } from '../../../../ingest/watch/root.ts';
import { temporaryFolder } from '../../../support/cli.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
/** Nothing is locked for who may do everything. */
const isMighty = process.getuid?.() === 0;

describe('READ-151: whether a watched folder is there', () => {
  test('READ-151: a folder has a mark that stays, and another in its place has another', async () => {
    const inbox = join(folder, 'inbox');
    mkdirSync(inbox);
    const first = await rootOf(inbox);
    writeFileSync(join(inbox, 'a.txt'), 'x');
    expect(await rootOf(inbox)).toEqual(first);
    renameSync(inbox, join(folder, 'away'));
    expect(await rootOf(inbox)).toMatchObject({
      is: 'away',
      problem: { reason: 'The folder cannot be read (ENOENT).' },
    });
    mkdirSync(inbox);
    const second = await rootOf(inbox);
    expect(second.is).toBe('there');
    expect(second).not.toEqual(first);
    expect(await rootOf(join(inbox, 'a.txt'))).toMatchObject({ is: 'away' });
  });

  test('READ-151: missing is what is known not to lie there', async () => {
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('a.txt'), 'x');
    symlinkSync(at('nowhere'), at('link.txt'));
    mkdirSync(at('b.txt'));
    expect(await isMissing(at('link.txt'))).toBe(false);
    const paths = ['a.txt', 'b.txt', 'c.txt', 'a.txt/d.txt'].map(at);
    expect([...(await missingOf(paths))]).toEqual(paths.slice(1));
  });

  test.skipIf(isMighty)('READ-151: what lies in a folder that is locked is not missing', async () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    writeFileSync(join(inner, 'a.txt'), 'x');
    chmodSync(inner, 0);
    expect(await isMissing(join(inner, 'a.txt'))).toBe(false);
    expect(await rootOf(inner)).toMatchObject({ problem: { reason: 'The folder cannot be read (EACCES).' } });
    expect(await filesIn(folder)).toEqual(['inner']);
    const { faults } = await readWatchedFile(folder, 'inner', 1_000);
    expect(faults).toMatchObject([{ reason: 'You are not permitted to read it.' }]);
    chmodSync(inner, 0o700);
  });

  test('READ-114: links, hidden files and files of folders are told apart; one that cannot be read leaves the others', async () => {
    const at = (name: string): string => join(folder, name);
    mkdirSync(at('deep'));
    for (const name of ['deep/a.txt', '.hidden.txt', 'b.md', 'c.png'])
      writeFileSync(at(name), 'Ann Bell left.');
    symlinkSync(at('b.md'), at('link.txt'));
    const paths = await filesIn(folder);
    expect(paths).toEqual(['b.md', 'c.png', 'deep/a.txt', 'link.txt']);
    const contents = await Promise.all(paths.map((path) => readWatchedFile(folder, path, 1_000)));
    expect(contents.map(({ articles, faults }) => [articles.length, faults.length])).toEqual([
      [1, 0],
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    rmSync(at('b.md'));
    expect(await readWatchedFile(folder, 'b.md', 1_000)).toEqual({ articles: [], faults: [], lists: [] });
  });
});
