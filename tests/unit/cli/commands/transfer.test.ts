import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../../../cli/commands/transfer.ts';
import { temporaryFolder } from '../../../support/cli.ts';

const never = new AbortController().signal;

async function* pieces(count: number, end?: Error): AsyncGenerator<string> {
  for (let at = 0; at < count; at += 1) yield `${at}\n`;
  if (end) throw end;
}

function oldFile(): { folder: string; file: string } {
  const folder = temporaryFolder();
  const file = join(folder, 'backup.jsonl');
  writeFileSync(file, 'the last good one\n');
  return { folder, file };
}

describe('CLI-48 an export to a file', () => {
  it('takes the place of the old one when it is whole', async () => {
    const { folder, file } = oldFile();
    await replaceFile(file, pieces(3), never);
    expect(readFileSync(file, 'utf8')).toBe('0\n1\n2\n');
    expect(readdirSync(folder)).toEqual(['backup.jsonl']);
  });

  it('follows a link, which stays one', async () => {
    const { folder, file } = oldFile();
    const link = join(folder, 'latest.jsonl');
    symlinkSync(file, link);
    await replaceFile(link, pieces(3), never);
    expect(readFileSync(file, 'utf8')).toBe('0\n1\n2\n');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it('goes into a pipe, which stays one', async () => {
    const { folder } = oldFile();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const read = text(createReadStream(pipe));
    await replaceFile(pipe, pieces(3), never);
    expect(await read).toBe('0\n1\n2\n');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it('takes no file that lies beside it for its own', async () => {
    const { folder, file } = oldFile();
    writeFileSync(`${file}.part`, 'mine');
    await replaceFile(file, pieces(3), never);
    expect(readFileSync(`${file}.part`, 'utf8')).toBe('mine');
    expect(readdirSync(folder).sort()).toEqual(['backup.jsonl', 'backup.jsonl.part']);
  });

  it('that breaks off leaves the old one and nothing else', async () => {
    const { folder, file } = oldFile();
    const broken = new TypeError('broke off');
    await expect(replaceFile(file, pieces(100_000, broken), never)).rejects.toBe(broken);
    expect(readFileSync(file, 'utf8')).toBe('the last good one\n');
    expect(readdirSync(folder)).toEqual(['backup.jsonl']);
  });

  it('that is interrupted leaves the old one and nothing else', async () => {
    const { folder, file } = oldFile();
    const controller = new AbortController();
    const done = replaceFile(file, pieces(10_000_000), controller.signal);
    setTimeout(() => controller.abort(), 50);
    await expect(done).rejects.toMatchObject({ name: 'AbortError' });
    expect(readFileSync(file, 'utf8')).toBe('the last good one\n');
    expect(readdirSync(folder)).toEqual(['backup.jsonl']);
  });

  it('that cannot be written says so', async () => {
    const { folder } = oldFile();
    mkdirSync(join(folder, 'taken'));
    for (const name of ['missing/backup.jsonl', 'taken']) {
      const file = join(folder, name);
      await expect(replaceFile(file, pieces(3), never)).rejects.toMatchObject({
        code: 'USAGE',
        where: file,
        advice: expect.any(String),
      });
    }
    expect(readdirSync(folder).sort()).toEqual(['backup.jsonl', 'taken']);
  });
});
