import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GRAPH_FILE, holdsStore, makeFolder, noStore } from '../../../../../shared/store/embedded/folder.ts';
import { temporaryFolder } from '../../../../support/cli.ts';

/** A folder with these files in it; a name that ends with a slash is a folder. */
function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    if (name.endsWith('/')) mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), '');
  }
  return folder;
}

test('STORE-17: a folder with a graph file is a store, whatever else lies there', () => {
  const folder = folderWith(GRAPH_FILE, 'notes.txt');
  expect(holdsStore(folder)).toBe(true);
  makeFolder(folder);
  expect(readdirSync(folder)).toHaveLength(2);
});

test.each([[[]], [['notes.txt']], [[`${GRAPH_FILE}/`]], [['holder.json']]])(
  'STORE-17: a folder with %j is none',
  (names) => {
    expect(holdsStore(folderWith(...names))).toBe(false);
  },
);

test('STORE-17: nothing there is no store, and it is said where that is and how there comes to be one', () => {
  const folder = join(temporaryFolder(), 'typo');
  expect(holdsStore(folder)).toBe(false);
  expect(noStore(folder).toText()).toMatch(
    new RegExp(`^There is no store at ${folder}\n.*dramatis ingest FOLDER.*DRAMATIS_STORE`, 'u'),
  );
});

test.each([[['notes.txt']], [['holder.json', '.hidden']], [[`${GRAPH_FILE}/`]], [[`${GRAPH_FILE}.pdf`]]])(
  'STORE-17: a folder of others with %j is refused and left alone',
  (names) => {
    const folder = folderWith(...names);
    const before = readdirSync(folder);
    expect(() => makeFolder(folder)).toThrow(
      expect.objectContaining({ code: 'STORE_INVALID', where: folder, advice: expect.any(String) }),
    );
    expect(readdirSync(folder)).toEqual(before);
  },
);

test.each([
  [[]],
  [['holder.json', 'holder.json.4711', 'holder.json.4711.old']],
  [[`${GRAPH_FILE}.creating`, `${GRAPH_FILE}.migrate.lock`, `${GRAPH_FILE}.wal/`]],
])('STORE-17: a folder with %j is taken: it is empty, or what was begun there was broken off', (names) => {
  const folder = folderWith(...names);
  makeFolder(folder);
  expect(readdirSync(folder)).toHaveLength(names.length);
});

test('STORE-18: folders above it are made as well', () => {
  const folder = join(temporaryFolder(), 'a', 'b', 'c');
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
});

test('STORE-18: where a folder cannot be made, that is told by the system, once', () => {
  const folder = folderWith('file');
  symlinkSync(join(folder, 'nowhere', 'at', 'all'), join(folder, 'link'));
  expect(() => makeFolder(join(folder, 'file', 'a', 'b'))).toThrow('ENOTDIR');
  expect(() => makeFolder(join(folder, 'link'))).toThrow('EEXIST');
});
