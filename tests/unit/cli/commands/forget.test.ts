/** What `dramatis forget` takes for the name of an article, on files that were read from folders. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIngest, createPlaces } from '../../../../ingest/index.ts';
import { readSettings } from '../../../../shared/settings.ts';
import { openEngine } from '../../../../shared/store/open.ts';
import { temporaryFolder } from '../../../support/cli.ts';
import { runHere } from '../../../support/program.ts';
import type { Story } from '../../../support/stories.ts';
import { fact, organization, person, story, storyExtractor } from '../../../support/stories.ts';

const FACTS = [fact(person('Ada Byron'), 'MEMBER_OF', organization('World Grain Fund'))];

let folder: string;
let env: Record<string, string>;

beforeEach(() => {
  folder = temporaryFolder();
  env = { DRAMATIS_STORE: join(folder, 'store') };
});

/** Takes in files of one folder; a text of its own makes of each an article of its own. */
async function fill(news: string, files: Readonly<Record<string, Story>>): Promise<void> {
  mkdirSync(join(folder, news), { recursive: true });
  const found = Object.entries(files).map(([origin, { article }]) => {
    writeFileSync(join(folder, news, origin), article.text);
    return { sourced: { article, origin }, folder: join(folder, news) };
  });
  const engine = await openEngine(readSettings(env));
  const ingest = createIngest({
    engine,
    extractor: storyExtractor(Object.values(files)),
    maxBytes: 1_000_000,
  });
  await ingest.ingest(await createPlaces().place(found, []), { replace: false });
  await engine.close();
}

const forget = (names: readonly string[], input?: string) => runHere(['forget', ...names], env, input);

async function left(): Promise<string[]> {
  const { stdout } = await runHere(['articles', '--format', 'json'], env);
  const articles: { id: string }[] = JSON.parse(stdout);
  return articles.map(({ id }) => id).sort();
}

describe('CLI-120: the beginning of an id', () => {
  const IDS = ['Daily/one.txt', 'Daily/two.txt', 'Daily/two.txt~0a1b2c3d'];
  const files = Object.fromEntries(IDS.map((id, n) => [`${n}.txt`, story(id, FACTS, { title: `No. ${n}` })]));

  it('names the one article that begins so, and it is said which', async () => {
    await fill('news', files);
    expect(await forget(['Daily/o'])).toEqual({
      code: 0,
      stdout: '1 forgotten\n',
      stderr: 'Daily/o is Daily/one.txt\n',
    });
    expect(await left()).toEqual(IDS.slice(1));
  });

  it('of several ones names none: they are listed', async () => {
    await fill('news', files);
    expect(await forget(['Daily', 'Daily/one.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'The ids of several articles begin with "Daily"\nGive more of it:\n' +
        '  Daily/one.txt  No. 0\n  Daily/two.txt  No. 1\n  Daily/two.txt~0a1b2c3d  No. 2\n',
    });
    expect(await left()).toEqual(IDS);
  });

  it('goes behind the id in full, which does not mean another one when it is gone', async () => {
    await fill('news', files);
    expect(await forget(['Daily/two.txt'])).toMatchObject({ code: 0, stderr: '' });
    expect(await forget(['Daily/two.txt'])).toMatchObject({
      code: 1,
      stderr: 'There is no article Daily/two.txt\n',
    });
    expect(await left()).toEqual(['Daily/one.txt', 'Daily/two.txt~0a1b2c3d']);
  });

  it('has four characters', async () => {
    await fill('news', files);
    expect(await forget(['Dai'])).toMatchObject({ code: 1, stderr: 'There is no article Dai\n' });
  });

  it('shows the revisions of an article', async () => {
    await fill('news', files);
    const revisions = (name: string) => runHere(['articles', '--revisions', name, '--format', 'json'], env);
    expect(await revisions('Daily/o')).toEqual(await revisions('Daily/one.txt'));
    expect((await revisions('Daily')).code).toBe(2);
    expect((await revisions('Weekly')).code).toBe(1);
  });
});

describe('CLI-121: the path of a file', () => {
  it('names the article that was read from it, whatever its id, also when the file is gone', async () => {
    await fill('news', { 'monday.txt': story('Daily/monday.txt', FACTS), 'b.txt': story('b.txt', FACTS) });
    await fill('older', { 'monday.txt': story('Weekly/monday.txt', FACTS, { title: 'Older' }) });
    const path = relative(process.cwd(), join(folder, 'news', 'monday.txt'));
    rmSync(path);
    expect(await forget([path])).toMatchObject({ code: 0, stderr: `${path} is Daily/monday.txt\n` });
    expect(await left()).toEqual(['Weekly/monday.txt', 'b.txt']);
    expect(await forget(['monday.txt'])).toMatchObject({ stderr: 'monday.txt is Weekly/monday.txt\n' });
    expect(await left()).toEqual(['b.txt']);
  });

  it('is not taken for one of several', async () => {
    await fill('news', { 'monday.txt': story('Daily/monday.txt', FACTS) });
    await fill('older', { 'monday.txt': story('Weekly/monday.txt', FACTS, { title: 'Older' }) });
    expect(await forget(['monday.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '2 articles were read from monday.txt\nName one by its id:\n  Daily/monday.txt\n  Weekly/monday.txt\n',
    });
  });
});

describe('CLI-121: a pipe', () => {
  it('brings ids, one a line, with their spaces; empty lines are nothing', async () => {
    await fill('news', { a: story('The Daily/a b.txt', FACTS), b: story('b.txt', FACTS) });
    expect(await forget(['-'], '\nThe Daily/a b.txt\r\n \n')).toEqual({
      code: 0,
      stdout: '1 forgotten\n',
      stderr: '',
    });
    expect(await left()).toEqual(['b.txt']);
    expect(await forget(['-'], '')).toMatchObject({ code: 0, stdout: '0 forgotten\n' });
  });

  it('brings no beginnings; what is not there is told, and the others go', async () => {
    await fill('news', { a: story('daily-10', FACTS), b: story('b.txt', FACTS) });
    expect(await forget(['-', '--format', 'json'], 'daily-1\nb.txt\n')).toMatchObject({
      code: 1,
      stdout: '{"forgotten":1,"missing":["daily-1"]}\n',
    });
    expect(await left()).toEqual(['daily-10']);
  });
});

describe('CLI-121: a watched folder', () => {
  it('has what was forgotten read again, which is said', async () => {
    const file = join(folder, 'news', 'monday.txt');
    mkdirSync(join(folder, 'news'));
    writeFileSync(
      file,
      'Ada Byron, the director of the World Grain Fund, said on Monday that the harvest was good.',
    );
    await runHere(['watch', '--once', join(folder, 'news')], env);
    const { code, stdout, stderr } = await forget(['monday.txt']);
    expect([code, stdout]).toEqual([0, '1 forgotten\n']);
    expect(stderr).toContain(`${file} is watched: it is read again unless it is taken away\n`);
  });
});
