import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertWatchable } from '../../../../web/api/watchable.ts';
import { testApi } from '../../../support/api.ts';

let root = '';
const at = (...parts: string[]) => join(root, ...parts);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dramatis-watchable-'));
  for (const name of ['news/today', 'news2', 'secret']) mkdirSync(at(name), { recursive: true });
  symlinkSync(at('secret'), at('news/link'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a service that others reach', () => {
  const settings = () => ({ token: 'secret', watchFolders: [at('news')] });

  it.each(['news', 'news/today', 'news/../news/today'])(
    'API-125: watches %s, which is listed',
    async (path) => {
      await expect(assertWatchable(`${root}/${path}`, settings())).resolves.toBeUndefined();
    },
  );

  it.each(['secret', 'news2', 'news/link', 'news/../secret', 'nowhere'])('API-125: not %s', async (path) => {
    await expect(assertWatchable(`${root}/${path}`, settings())).rejects.toMatchObject({
      code: 'REFUSED',
      advice: expect.stringContaining('DRAMATIS_WATCH_FOLDERS'),
    });
  });

  it('API-125: watches no folder where none is listed, and addresses all the same', async () => {
    await expect(assertWatchable(at('news'), { token: 'secret' })).rejects.toMatchObject({ code: 'REFUSED' });
    await expect(assertWatchable('https://news.example/feed', { token: 'secret' })).resolves.toBeUndefined();
  });

  it('API-125: says so over the API, and asks nothing', async () => {
    const { client, asked } = testApi({ settings: { token: 'secret' } });
    await expect(client.watch({ body: { address: at('secret') } })).rejects.toMatchObject({
      code: 'REFUSED',
    });
    expect(asked).toEqual([]);
  });
});

it('API-125: a service of this machine alone watches any folder of its user', async () => {
  await expect(assertWatchable(at('secret'), { token: undefined })).resolves.toBeUndefined();
});
