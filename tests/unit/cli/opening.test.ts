/** Which commands make a store where there is none, and what the others say then. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../../cli/program.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { fakeContext, runHere } from '../../support/program.ts';

const READING = [
  ['articles'],
  ['articles', '--revisions', 'x'],
  ['forget', 'x'],
  ['refresh'],
  ['review'],
  ['decide', 'merge', 'a', 'b'],
  ['decisions'],
  ['undo'],
  ['why', 'a', 'b'],
  ['log'],
  ['query', 'RETURN 1'],
  ['schema'],
  ['arrange'],
  ['rebuild'],
  ['export'],
  ['doctor'],
  ['watch', '--list'],
  ['watch', '--retry'],
  ['watch', '--remove', 'x'],
];

const BEGINNING = [
  ['ingest', 'missing.txt'],
  ['import', '-'],
  ['watch', '--once'],
];

/** `start` and `serve` run until they are interrupted (`tests/integration/cli.test.ts`); `extract` needs no store. */
const ELSEWHERE = ['start', 'serve', 'extract'];

/** With the line of a command as its name. */
const lines = (commands: readonly (readonly string[])[]) =>
  commands.map((args) => [args.join(' '), args] as const);

let store: string;
let env: Record<string, string>;

beforeEach(() => {
  store = join(temporaryFolder(), 'store');
  env = { DRAMATIS_STORE: store };
});

/** A folder of somebody else. */
function writeNotes(): void {
  mkdirSync(store);
  writeFileSync(join(store, 'notes.txt'), 'mine');
}

describe('CLI-54 a store that is not there', () => {
  it('is met by every command', () => {
    const tried = [...READING, ...BEGINNING].map(([name]) => name);
    const all = createProgram(fakeContext()).commands.map((command) => command.name());
    expect([...new Set([...tried, ...ELSEWHERE])].sort()).toEqual(all.sort());
  });

  it.each(lines(READING))('%s ends with 3, says so and makes nothing', async (_, args) => {
    const { code, stdout, stderr } = await runHere(args, env);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(`There is no store at ${store}\n`);
    expect(stderr).toContain('`dramatis ingest FOLDER` makes one');
    expect(existsSync(store)).toBe(false);
  });

  it.each(lines(BEGINNING))('%s makes it', async (_, args) => {
    expect((await runHere(args, env)).code).not.toBe(3);
    expect(existsSync(join(store, 'graph'))).toBe(true);
  });

  it('CLI-60: a preview makes none', async () => {
    const { code, stderr } = await runHere(['ingest', '--preview', 'missing.txt'], env);
    expect([code, existsSync(store)]).toEqual([1, false]);
    expect(stderr).toContain('not read: ');
  });

  it('WRITE-51: a preview looks at no more addresses than it shows, and says how many are left', async () => {
    const list = join(temporaryFolder(), 'list.urls');
    // Nothing is contacted: special networks never are.
    writeFileSync(
      list,
      Array.from({ length: 1_005 }, (_, i) => `http://10.0.${i >> 8}.${i & 255}/`).join('\n'),
    );
    const { code, stdout, stderr } = await runHere(['ingest', '--preview', list], env);
    expect(code).toBe(1);
    expect(stderr.match(/leads into a network that is not public/gu)).toHaveLength(1_000);
    expect(stdout).toContain('5 articles more are not looked at.');
  });

  it('an empty folder is as good as none', async () => {
    mkdirSync(store);
    expect((await runHere(['log'], env)).code).toBe(3);
    expect(readdirSync(store)).toEqual([]);
    await runHere(['ingest', 'missing.txt'], env);
    expect((await runHere(['log'], env)).code).toBe(0);
  });
});

describe('CLI-54 a folder of other things', () => {
  it('is no store to a command that reads', async () => {
    writeNotes();
    const { code, stderr } = await runHere(['articles'], env);
    expect([code, readdirSync(store)]).toEqual([3, ['notes.txt']]);
    expect(stderr).toContain(`There is no store at ${store}\n`);
  });

  it.each([[['ingest', 'missing.txt']], [['ingest', '--preview', 'missing.txt']]])(
    'is refused and left alone by one that begins something: %j',
    async (args) => {
      writeNotes();
      const { code, stdout, stderr } = await runHere(args, env);
      expect([code, stdout, readdirSync(store)]).toEqual([3, '', ['notes.txt']]);
      expect(stderr).toContain(`The folder holds other things, and no store (${store})\n`);
      expect(stderr).toContain('Name an empty folder');
    },
  );
});
