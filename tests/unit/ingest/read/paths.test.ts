import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemOf } from '../../../../ingest/read/folder.ts';
import {
  type FileOptions,
  type ReadItem,
  type ReadOptions,
  readFile,
  readPaths,
} from '../../../../ingest/read/index.ts';
import type { Unreadable } from '../../../../shared/model/article.ts';
import { utf8 } from './support.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-read-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array = `Text of ${path}`): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

async function* pieces(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? utf8(part) : part;
}

async function all(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of readPaths(paths, { maxBytes: 1_000, ...options })) items.push(item);
  return items;
}

/** The same of a text that is in memory. */
async function itemsOf(text: string, options: FileOptions): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of readFile(utf8(text), options)) items.push(item);
  return items;
}

/** Ids of what was read; origin and an exclamation mark for what was not. */
const brief = (items: readonly ReadItem[]) =>
  items.map((item) =>
    item.kind === 'article' ? item.sourced.article.id : `${item.unreadable.origin.replace(folder, '')}!`,
  );
const reasons = (items: readonly ReadItem[]) =>
  items.flatMap((item) => (item.kind === 'unreadable' ? [item.unreadable.reason] : []));

describe('READ-11 folders', () => {
  it('are read with what is below them, by code point', async () => {
    for (const path of [
      'b.txt',
      'a/z.md',
      'a/é.txt',
      'B.html',
      'a.txt',
      '10.txt',
      '9.txt',
      '\u{1f600}.txt',
      '\uff5e.txt',
    ])
      put(path);
    expect(brief(await all([folder]))).toEqual([
      '10.txt',
      '9.txt',
      'B.html',
      'a/z.md',
      'a/é.txt',
      'a.txt',
      'b.txt',
      '\uff5e.txt',
      '\u{1f600}.txt',
    ]);
  });

  it('pass over hidden entries, node_modules and other files, which are told where that is asked for', async () => {
    for (const path of [
      '.git/a.txt',
      '.b.txt',
      'node_modules/c/readme.md',
      'photo.jpg',
      'Makefile',
      'x/d.exe',
      'e.txt',
    ])
      put(path);
    const leftOut: Unreadable[] = [];
    expect(brief(await all([folder], { onLeftOut: (one) => leftOut.push(one) }))).toEqual(['e.txt']);
    expect(leftOut.map(({ origin }) => origin.replace(`${folder}/`, ''))).toEqual([
      'Makefile',
      'photo.jpg',
      'x/d.exe',
    ]);
  });

  it('do not lead out of themselves or in circles', async () => {
    const outside = put('outside/secret.txt');
    put('in/a.txt');
    symlinkSync(outside, join(folder, 'in/link.txt'));
    symlinkSync(dirname(outside), join(folder, 'in/out'));
    symlinkSync('..', join(folder, 'in/loop'));
    const leftOut: string[] = [];
    expect(
      brief(await all([join(folder, 'in')], { onLeftOut: ({ reason }) => leftOut.push(reason) })),
    ).toEqual(['a.txt']);
    expect(leftOut).toHaveLength(3);
    expect(leftOut[0]).toContain('link');
    expect(brief(await all([join(folder, 'in/link.txt')]))).toEqual(['link.txt']);
  });

  it('without any article are told as such', async () => {
    put('photo.jpg');
    expect(reasons(await all([folder]))).toEqual([
      'The folder holds no articles (1 other files were left out).',
    ]);
  });

  it('are read lazily: what follows is not touched before it is asked for', async () => {
    put('a.txt');
    const later = put('b.txt', 'before');
    const items = readPaths([folder], { maxBytes: 1_000 });
    expect(brief([(await items.next()).value])).toEqual(['a.txt']);
    writeFileSync(later, 'after');
    expect((await items.next()).value).toMatchObject({ sourced: { article: { text: 'after' } } });
  });
});

describe('READ-12 identity', () => {
  it('never holds an absolute path', async () => {
    const file = put('news/a.txt');
    put('news/b.jsonl', '{"text":"x"}\n{"text":"y","source":"S"}\n');
    // Beside the article the reader says which folder it lay in; whoever stores that, stores its hash.
    const read = (await all([folder, file])).flatMap((item) =>
      item.kind === 'article' ? [item.sourced] : [],
    );
    expect(read.length).toBeGreaterThan(2);
    expect(JSON.stringify(read)).not.toContain(folder);
    expect(brief(await all([`${folder}/news/`]))).toEqual(['a.txt', 'b.jsonl#1', 'S/b.jsonl#2']);
    expect(brief(await all([file]))).toEqual(['a.txt']);
    for (const name of ['/home/someone/a.txt', 'C:\\Users\\a.txt'])
      expect(await itemsOf('x', { origin: name })).toMatchObject([
        { sourced: { article: { id: 'a.txt' }, origin: 'a.txt' } },
      ]);
  });

  it('is what is declared, then the address, then source and path', async () => {
    put('1.json', '{"id":"declared","url":"https://a.example/b","source":"S","text":"x"}');
    put('2.json', '{"url":"https://a.example/b?utm_source=z","source":"S","text":"x"}');
    put('3.json', '{"source":"S","text":"x"}');
    put('4.json', `{"id":"${'long'.repeat(100)}","text":"x"}`);
    expect(brief(await all([folder]))).toEqual([
      'declared',
      'https://a.example/b',
      'S/3.json',
      'long'.repeat(100),
    ]);
    const long = JSON.stringify({ id: 'x'.repeat(5_000), text: 'a' });
    expect(await itemsOf(long, { origin: null })).toMatchObject([
      { sourced: { article: { id: expect.stringMatching(/^[0-9a-f]{24}$/u) } } },
    ]);
  });

  it('of pasted and piped text is its content', async () => {
    const [pasted] = await itemsOf('Nora Quill resigned.', { origin: null });
    const [piped] = await all(['-'], { stdin: pieces('Nora Quill', ' resigned.\r\n') });
    expect(piped).toEqual(pasted);
    expect(pasted).toMatchObject({ sourced: { origin: null } });
  });

  it('may be declared by two files, which are revisions of one article', async () => {
    put('2023/x.json', '{"id":"x","text":"a"}');
    put('2024/x.json', '{"id":"x","text":"b"}');
    expect(brief(await all([join(folder, '2023/x.json'), join(folder, '2024/x.json')]))).toEqual(['x', 'x']);
  });

  it('is given once to a file that is named twice', async () => {
    const file = put('a.txt');
    expect(brief(await all([file, folder, file]))).toEqual(['a.txt']);
  });
});

describe('READ-13 what cannot be read', () => {
  it('is told in its place, and the others go on', async () => {
    put('1.txt', '');
    put('2.txt', ' \n\u00a0\n');
    put('3.txt', Buffer.alloc(10));
    put('4.txt', 'x'.repeat(1_001));
    put('5.json', '{');
    put('6.md', '---\na: [\n---\nBody');
    put('7.html', '<html></html>');
    put('8.txt', 'good');
    const items = await all([join(folder, 'missing.txt'), folder, join(folder, '8.txt/under')]);
    expect(reasons(items)).toEqual([
      'There is no such file or folder.',
      'There is no text in it.',
      'There is no text in it.',
      'It is binary data, not text.',
      'It is larger (1001 bytes) than the limit of 1000 bytes.',
      expect.stringContaining('not valid JSON'),
      expect.stringContaining('not valid YAML'),
      'There is no readable text in the page.',
      'There is no such file or folder.',
    ]);
    expect(brief(items)).toContain('8.txt');
    for (const item of items) if (item.kind === 'unreadable') expect(item.unreadable.advice).toMatch(/\.$/u);
  });

  it('names the setting of the limit', async () => {
    expect(await itemsOf('abc', { origin: 'a.txt', maxBytes: 2 })).toMatchObject([
      { unreadable: { origin: 'a.txt', advice: expect.stringContaining('DRAMATIS_MAX_BYTES') } },
    ]);
  });

  it.each([
    ['ENOENT', 'no such file'],
    ['EACCES', 'not permitted'],
    ['EPERM', 'not permitted'],
    ['EIO', 'could not read it (EIO)'],
  ])('names the failure %s of the file system', (code, why) => {
    expect(problemOf(Object.assign(new Error('failed'), { code, syscall: 'open' })).reason).toContain(why);
  });

  it('does not take a fault of ours for one of the file system', () => {
    const fault = new TypeError('undefined is not a function');
    expect(() => problemOf(fault)).toThrow(fault);
  });

  it.skipIf(process.getuid?.() === 0)('names what is not permitted', async () => {
    chmodSync(put('closed.txt'), 0);
    mkdirSync(join(folder, 'shut'), { mode: 0 });
    expect(reasons(await all([folder]))).toEqual(Array(2).fill('You are not permitted to read it.'));
  });

  it('leaves a file of unknown extension to be named', async () => {
    expect(brief(await all([put('story.article'), put('NOTES')]))).toEqual(['story.article', 'NOTES']);
  });
});

describe('READ-14 streams', () => {
  it('of JSON Lines are read as they come, and the limit holds for a line', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield utf8(`{"text":"${asked++}"}\n`);
    }
    const items = readPaths(['-'], { maxBytes: 50, stdin: endless() });
    for (let at = 0; at < 100; at++) await items.next();
    await items.return(undefined);
    expect(asked).toBeLessThanOrEqual(101);
    const long = `{"text":"${'x'.repeat(2_000)}"}\n`;
    put('many.jsonl', `\ufeff${'{"text":"a"}\n'.repeat(500)}${long}{"text":"b"}`);
    const read = await all([join(folder, 'many.jsonl')]);
    expect(read).toHaveLength(502);
    expect(brief(read).slice(499)).toEqual(['many.jsonl#500', '/many.jsonl:501!', 'many.jsonl#502']);
  });

  it.each([
    ['JSON Lines', 'backup.jsonl'],
    ['JSON', 'backup.json'],
    ['a pipe', '-'],
  ])('CLI-163: that are an export are refused as one, and no record of it is read: %s', async (_, name) => {
    const exported =
      '{"format":1,"record":"dramatis"}\n{"id":"a","record":"article","text":"Nora Quill resigned."}\n';
    const items = await all([name === '-' ? '-' : put(name, exported)], { stdin: pieces(utf8(exported)) });
    expect(items).toMatchObject([{ unreadable: { advice: 'Take it in with `dramatis import`.' } }]);
  });

  it('are the same however they are cut', async () => {
    const bytes = utf8('\n {"text":"né"}\n\n{"text":"b"}\nbroken\n{"text":"😀"}');
    const whole = await all(['-'], { stdin: pieces(bytes) });
    const single = await all(['-'], { stdin: pieces(...Array.from(bytes, (byte) => Uint8Array.of(byte))) });
    expect(single).toEqual(whole);
    expect(brief(whole)).toEqual([expect.any(String), expect.any(String), 'stdin:5!', expect.any(String)]);
  });

  it.each([
    ['text', ['Nora Quill', '\n\nresigned.'], 'Nora Quill\n\nresigned.'],
    ['a page', ['<!doctype html><p>Nora', ' Quill</p>'], 'Nora Quill'],
    ['JSON over several lines', ['{\n', '"text":\n"Nora"\n}\n'], 'Nora'],
    ['articles in an object on one line', ['{"articles":[{"text":"Nora"}]}\n'], 'Nora'],
    ['UTF-16', [Buffer.from('\ufeff{"text":"Nora"}\n', 'utf16le')], 'Nora'],
  ])('of %s are told by how they begin', async (_, parts, text) => {
    expect(await all(['-'], { stdin: pieces(...parts) })).toMatchObject([{ sourced: { article: { text } } }]);
  });

  it('end at the limit, and where there are none', async () => {
    async function* zeros(): AsyncGenerator<Uint8Array> {
      for (;;) yield new Uint8Array(100);
    }
    expect(reasons(await all(['-'], { stdin: zeros() }))).toEqual([
      'It is larger than the limit of 1000 bytes.',
    ]);
    expect(reasons(await all(['-'], { stdin: pieces() }))).toEqual(['There is no text in it.']);
    expect(reasons(await all(['-']))).toEqual(['There is no standard input to read here.']);
  });

  it.skipIf(process.platform === 'win32')('are read from a named pipe too', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const items = all([pipe]);
    await writeFile(pipe, 'Nora Quill resigned.');
    expect(await items).toMatchObject([
      { sourced: { origin: null, article: { text: 'Nora Quill resigned.' } } },
    ]);
  });
});
