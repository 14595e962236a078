/** Ingesting again by real processes: previews, moved files, older revisions, and reading again. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { start, temporaryFolder } from '../support/cli.ts';
import { modelMissing } from '../support/model.ts';
import { markAsOld } from '../support/old-reading.ts';
import { runHere } from '../support/program.ts';

/** Processes start slowly where much else runs. */
const PATIENCE = 400_000;

const TEXTS = {
  'oslo.txt': 'Norwegian Prime Minister Jens Stoltenberg visited Equinor in Oslo on Monday.\n',
  'bank.txt': 'Christine Lagarde is president of the European Central Bank.\n',
};
const LATER = 'Ulrik Berg is president of the European Central Bank.\n';

function newsIn() {
  const folder = temporaryFolder();
  const news = join(folder, 'news');
  mkdirSync(news);
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(news, name), text);
  const env = { DRAMATIS_STORE: join(folder, 'store') };
  const here = (...args: string[]) => runHere(args, env);
  const json = async (...args: string[]) => JSON.parse((await here(...args, '--format', 'json')).stdout);
  return { news, env, here, json, exported: async () => (await here('export')).stdout };
}

describe.skipIf(modelMissing())('ingesting again', { timeout: PATIENCE }, () => {
  it('CLI-60: a preview writes nothing, and tells what the ingest then does', async () => {
    const { news, here, json, exported } = newsIn();
    await here('ingest', join(news, 'oslo.txt'));
    const before = await exported();
    const tried = await json('ingest', '--preview', news);
    expect(tried).toMatchObject({ preview: true, left: 0, summary: { added: 1, unchanged: 1 } });
    expect(tried.articles).toHaveLength(2);
    expect(tried.difference.claims.added).toBeGreaterThan(0);
    const words = await here('ingest', '--preview', news);
    expect(words.code).toBe(0);
    expect(words.stdout).toMatch(
      /^Nothing was written\. This would be: 1 added, 0 updated, 1 unchanged; \d+ writes\n/u,
    );
    expect(words.stdout).toMatch(/\+ Person +Christine Lagarde\n/u);
    expect(await exported()).toBe(before);
    const done = await here('ingest', news);
    expect(words.stdout).toContain(done.stdout.trim());
  });

  it('WRITE-80: files of one name in two folders are two articles, taken in together or one after the other', async () => {
    for (const together of [true, false]) {
      const { news, here, json } = newsIn();
      const older = join(news, '..', 'older');
      mkdirSync(older);
      writeFileSync(join(older, 'oslo.txt'), LATER);
      const runs = together ? [[news, older]] : [[news], [older], [news], [older]];
      for (const folders of runs) expect((await here('ingest', ...folders)).code).toBe(0);
      const ids = (await json('articles')).map(({ id }: { id: string }) => id).sort();
      expect(ids).toEqual(['bank.txt', 'oslo.txt', expect.stringMatching(/^oslo\.txt~[0-9a-f]{8}$/u)]);
      expect((await here('ingest', news, older)).stdout).toMatch(/^0 added, 0 updated, 3 unchanged/u);
    }
  });

  it('CLI-61: a preview of forgetting tells what would go, also of a store that is served', async () => {
    const { news, env, here, json, exported } = newsIn();
    await here('ingest', news);
    const before = await exported();
    const service = start(['serve', '--no-open', '--port', '0'], env);
    await service.printed(/http:\/\/127\.0\.0\.1:\d+\//u);
    const tried = await json('forget', '--preview', 'bank.txt', 'nothing.txt');
    expect(tried).toMatchObject({ preview: true, forgotten: 1, missing: ['nothing.txt'] });
    expect(tried.difference.entities.removed).toBeGreaterThan(0);
    const words = await here('forget', '--preview', 'bank.txt');
    expect(words.stdout).toMatch(/^Nothing was forgotten\. This would be: 1 forgotten\n/u);
    expect(words.stdout).toMatch(/- Person +Christine Lagarde\n/u);
    const ingest = await here('ingest', '--preview', news);
    expect(ingest.stdout).toContain('Nothing changes in the graph.');
    expect(await exported()).toBe(before);
    service.child.kill('SIGTERM');
    await service.finished;
  });

  it('WRITE-61: a file that was renamed is the same article, and one that is edited keeps what it said', async () => {
    const { news, here, json, exported } = newsIn();
    await here('ingest', news);
    const before = await exported();
    renameSync(join(news, 'bank.txt'), join(news, 'ecb.txt'));
    const moved = await here('ingest', news);
    expect(moved.stdout).toBe('0 added, 0 updated, 2 unchanged; 1 write\n');
    expect(moved.stderr).toContain('bank.txt: moved from bank.txt to ecb.txt');
    expect(await exported()).toBe(before);
    writeFileSync(join(news, 'ecb.txt'), LATER);
    expect((await here('ingest', news)).stdout).toMatch(/^0 added, 1 updated, 1 unchanged/u);
    expect(await json('articles', '--revisions', 'bank.txt')).toMatchObject([
      { current: true, text: LATER.trim() },
      { current: false, text: TEXTS['bank.txt'].trim() },
    ]);
    const table = await here('articles', '--revisions', 'bank.txt');
    expect(table.stdout.trim().split('\n')).toHaveLength(4);
    expect((await here('articles', '--revisions', 'ecb.txt')).stdout).toBe(table.stdout);
  });

  it('CLI-63: what an article says comes first, then what it said before', async () => {
    const { news, here, json } = newsIn();
    await here('ingest', news);
    expect(await json('articles', '--revisions', 'oslo.txt')).toMatchObject([
      { current: true, text: TEXTS['oslo.txt'].trim() },
    ]);
  });

  it('CLI-62: refresh reads again what another version read, in the service too, and tells what that changed', async () => {
    const { news, env, here, json, exported } = newsIn();
    await here('ingest', news);
    const fresh = await exported();
    await markAsOld(env);
    expect((await here('doctor')).stdout).toContain('`dramatis refresh` reads them again');
    const tried = await json('refresh', '--preview');
    expect(tried).toMatchObject({ preview: true, summary: { updated: 2 }, left: 0 });
    const service = start(['serve', '--no-open', '--port', '0'], env);
    await service.printed(/http:\/\/127\.0\.0\.1:\d+\//u);
    const done = await here('refresh');
    expect(done).toMatchObject({ code: 0 });
    expect(done.stdout).toMatch(
      /^0 added, 2 updated, 0 unchanged; \d+ writes\n\nNothing changes in the graph\.\n$/u,
    );
    expect((await here('refresh')).stdout).toMatch(/^There is nothing to read again: /u);
    service.child.kill('SIGTERM');
    await service.finished;
    expect(await exported()).toBe(fresh);
  });

  it('CLI-62: Ctrl-C ends a refresh with 130; the next one goes on', async () => {
    const { news, env, here, exported } = newsIn();
    for (let at = 10; at < 60; at += 1)
      writeFileSync(
        join(news, `${at}.txt`),
        `Norwegian Prime Minister Jens Stoltenberg visited ${at} firms.\n`,
      );
    await here('ingest', news);
    const fresh = await exported();
    await markAsOld(env);
    const running = start(['refresh', '--format', 'json'], env);
    await running.printed(/"outcome":"updated"/u);
    running.child.kill('SIGINT');
    const { code, stdout, stderr } = await running.finished;
    const done = stdout.split('\n').filter((line) => line.includes('"outcome":"updated"')).length;
    expect(code).toBe(130);
    expect(stderr).toContain('run the command again');
    const rest = await here('refresh');
    const [, then] = /^0 added, (\d+) updated/u.exec(rest.stdout) ?? [];
    expect(Number(then)).toBeGreaterThan(0);
    expect(Number(then)).toBeLessThan(52);
    expect(done + Number(then)).toBeLessThanOrEqual(52);
    expect(await exported()).toBe(fresh);
  });
});
