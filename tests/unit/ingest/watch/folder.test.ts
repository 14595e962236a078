import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWatchedFile, type WatchedFolder, watchFolder } from '../../../../ingest/watch/folder.ts';

/** Begun at the same time: what a listing misses by chance is missed in some of them. */
const FOLDERS = 30;
const WHOLE = 'Slow\n\nAnn Bell chairs the council.';

let parent: string;
let opened: Promise<WatchedFolder>[] = [];
/** What each file held when it was told, by its path. */
let told: Map<string, string[]>;
const faults: unknown[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'dramatis-folder-'));
  told = new Map();
});
afterEach(async () => {
  await Promise.all((await Promise.all(opened)).map((one) => one.close()));
  opened = [];
  rmSync(parent, { recursive: true, force: true });
  expect(faults.splice(0)).toEqual([]);
});

function begin(name: string): Promise<WatchedFolder> {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  const onFile = (path: string): void => {
    const at = `${name}/${path}`;
    told.set(at, [...(told.get(at) ?? []), readFileSync(join(parent, at), 'utf8')]);
  };
  const onFault = (fault: unknown): void => void faults.push(fault);
  const watched = watchFolder(folder, { settleMilliseconds: 50, onFile, onGone: () => undefined, onFault });
  opened.push(watched);
  return watched;
}

/** Writes as a careful program does: beside, and then in its place. */
function replace(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

const names = Array.from({ length: FOLDERS }, (_, i) => `f${i}`);
const contents = (): string[][] => [...told.values()];

test('READ-114: a file that is written while its folder begins to be watched is told once, in full', async () => {
  await Promise.all(
    names.map(async (name, i) => {
      const isThere = begin(name);
      for (let turn = 0; turn < i; turn += 1) await new Promise(setImmediate);
      for (const text of ['Slow', 'Slow\n\nAnn Bell', WHOLE]) replace(join(parent, name, 'slow.txt'), text);
      await isThere;
    }),
  );
  await expect.poll(() => told.size).toBe(FOLDERS);
  expect(contents()).toEqual(names.map(() => [WHOLE]));
});

test('READ-114: a file that grows while its folder begins to be watched is told once it rests', async () => {
  mkdirSync(join(parent, 'one'));
  writeFileSync(join(parent, 'one', 'slow.txt'), 'Slow');
  await begin('one');
  expect(contents()).toEqual([]);
  writeFileSync(join(parent, 'one', 'slow.txt'), WHOLE);
  await expect.poll(contents).toEqual([[WHOLE]]);
});

test('READ-114: the files of a new folder are told, whenever they come', async () => {
  await begin('all');
  for (const [i, name] of names.entries()) {
    mkdirSync(join(parent, 'all', name, 'deeper'), { recursive: true });
    for (let turn = 0; turn < i; turn += 1) await new Promise(setImmediate);
    replace(join(parent, 'all', name, 'a.txt'), WHOLE);
    replace(join(parent, 'all', name, 'deeper', 'b.txt'), WHOLE);
  }
  await expect.poll(() => told.size).toBe(2 * FOLDERS);
  expect(contents()).toEqual(Array.from({ length: 2 * FOLDERS }, () => [WHOLE]));
});

test.each([
  ['a.txt', 11, 'It is larger (11 bytes) than the limit of 10 bytes.'],
  ['a.zip', 201, 'It is larger (201 bytes) than the limit of 200 bytes.'],
  ['a.zip', 200, 'It is a damaged ZIP, or not one at all.'],
])('READ-114: %s of %i bytes is refused as it is wherever it lies', async (name, size, reason) => {
  writeFileSync(join(parent, name), 'PK\x03\x04'.padEnd(size, 'x'));
  const { articles, faults: refused } = await readWatchedFile(parent, name, 10);
  expect([articles, refused.map((each) => each.reason)]).toEqual([[], [reason]]);
});
