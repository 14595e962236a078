/** The queue through the death of the process: a real process that is killed, real stores, an outlet on loopback. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start, temporaryFolder } from '../support/cli.ts';
import { modelMissing } from '../support/model.ts';
import { type NewsServer, startNews } from '../support/news-server.ts';
import { runHere as run } from '../support/program.ts';

const PAGES = Array.from({ length: 6 }, (_, i) => `page-${i}`);
/** A process that hangs is given up in the end. */
const PATIENCE = { timeout: 900_000 };
const it = test.skipIf(modelMissing());
let news: NewsServer;

beforeAll(async () => {
  news = await startNews();
  for (const [i, name] of PAGES.entries()) {
    news.page(name, `Story ${i}`, `Ann Bell, mayor of Springfield, met Carl Dorn on day ${i}.`);
  }
  news.feed(...PAGES, 'missing');
});
afterAll(() => news.close());

const envOf = (folder: string) => ({
  DRAMATIS_STORE: join(folder, 'store'),
  DRAMATIS_ALLOW_NETWORKS: '127.0.0.1',
  DRAMATIS_HOST_DELAY: '0',
});

it(
  'READ-112: killed in the middle and run again, the export is that of one run; the same again changes nothing',
  PATIENCE,
  async () => {
    const whole = envOf(temporaryFolder());
    const feed = `${news.base}/feed.xml`;
    const once = await run(['ingest', feed], whole);
    expect(once.code).toBe(1);
    expect(once.stdout).toContain('6 added, 0 updated, 0 unchanged, 1 failed');
    expect(once.stderr).toContain(`failed: ${news.base}/missing: The page is not there (404).`);

    const cut = envOf(temporaryFolder());
    const killed = start(['ingest', feed, '--format', 'json'], cut);
    await killed.printed(/"outcome":\s*"added"/u);
    killed.child.kill('SIGKILL');
    await killed.finished;
    const again = await run(['watch', '--once'], cut);
    expect(again.stdout).toMatch(/\d+ added/u);
    expect((await run(['ingest', feed], cut)).stdout).toContain(
      '0 added, 0 updated, 6 unchanged, 1 failed; 0 writes',
    );
    const [one, other] = [await run(['export'], whole), await run(['export'], cut)];
    expect(other.stdout).toBe(one.stdout);
  },
);

it(
  'CLI-80: a preview of addresses writes nothing and tells what would be; a list in a file is read for its pages',
  PATIENCE,
  async () => {
    const folder = temporaryFolder();
    const env = envOf(folder);
    const list = join(folder, 'list.txt');
    writeFileSync(list, `# today\n${news.base}/page-1\n${news.base}/page-2\n`);
    const preview = await run(['ingest', '--preview', list, `${news.base}/page-3`], env);
    expect(preview.stdout).toContain('Nothing was written. This would be: 3 added');
    expect((await run(['articles'], env)).stderr).toContain('There is no store');
    expect((await run(['ingest', list], env)).stdout).toContain('2 added');
  },
);

it('CLI-81: watch keeps sources, looks once, lists what came of each, and lets go', PATIENCE, async () => {
  const folder = temporaryFolder();
  const env = envOf(folder);
  mkdirSync(join(folder, 'inbox'));
  writeFileSync(join(folder, 'inbox', 'a.txt'), 'Note\n\nAnn Bell is the mayor of Springfield.');
  const once = await run(['watch', '--once', join(folder, 'inbox'), `${news.base}/page-1`], env);
  expect(once.stdout).toContain('added: Note');
  expect(once.stdout).toContain('2 added');
  const listed = JSON.parse((await run(['watch', '--list', '--format', 'json'], env)).stdout);
  expect(listed).toMatchObject([
    { kind: 'folder', counts: { added: 1 }, state: 'ok' },
    { kind: 'page', counts: { added: 1 }, state: 'ok' },
  ]);
  rmSync(join(folder, 'inbox', 'a.txt'));
  const gone = await run(['watch', '--once'], env);
  expect(gone.stdout).toContain('The file is not there any more.');
  expect(gone.stdout).toContain('Its article stays, and is marked.');
  expect((await run(['watch', '--remove', `${news.base}/page-1`], env)).stdout).toContain(
    'not watched any more',
  );
  expect((await run(['watch', '--remove', `${news.base}/page-1`], env)).code).toBe(1);
  const [inbox] = JSON.parse((await run(['watch', '--list', '--format', 'json'], env)).stdout);
  expect(inbox).toMatchObject({ address: join(folder, 'inbox'), counts: { added: 1, gone: 1 } });
});
