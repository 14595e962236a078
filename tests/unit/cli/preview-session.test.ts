/** What a preview sees of the store. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withPreviewSession } from '../../../cli/preview-session.ts';
import { createIngest } from '../../../ingest/index.ts';
import { readSettings, type Settings } from '../../../shared/settings.ts';
import { openEngine } from '../../../shared/store/open.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { fact, organization, person, story, storyExtractor } from '../../support/stories.ts';

const STORIES = [story('monday', [fact(person('Ada Berg'), 'MEMBER_OF', organization('North Sea Bank'))])];

let settings: Settings;
/** Where temporary folders are made meanwhile. */
let temporary: string;

beforeEach(() => {
  settings = readSettings({ DRAMATIS_STORE: join(temporaryFolder(), 'store') });
  temporary = temporaryFolder();
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => void vi.unstubAllEnvs());

const left = (): string[] => readdirSync(temporary).filter((name) => name.startsWith('dramatis-'));

async function fill(): Promise<void> {
  const engine = await openEngine(settings);
  const ingest = createIngest({ engine, extractor: storyExtractor(STORIES), maxBytes: 1_000 });
  await ingest.ingest(
    STORIES.map(({ article }) => ({ article, origin: null })),
    { replace: false },
  );
  await engine.close();
}

const articles = (): Promise<number> =>
  withPreviewSession(settings, async (client) => (await client.articles({ query: {} })).total);

describe('CLI-60: the store of a preview', () => {
  it('CLI-60: is the one that is there', async () => {
    await fill();
    expect(await articles()).toBe(1);
  });

  it.each([
    ['where there is none', () => undefined],
    ['where there is an empty folder', () => void mkdirSync(settings.store)],
  ])('CLI-60: is empty %s, and is gone afterwards', async (_, prepare) => {
    prepare();
    const before = existsSync(settings.store);
    expect(await articles()).toBe(0);
    const failing = withPreviewSession(settings, () => Promise.reject(new TypeError('broken off')));
    await expect(failing).rejects.toThrow('broken off');
    expect(left()).toEqual([]);
    expect(existsSync(settings.store)).toBe(before);
    expect(readdirSync(dirname(settings.store))).toEqual(before ? ['store'] : []);
  });

  it('CLI-60: is refused where a file lies in its place', async () => {
    writeFileSync(settings.store, 'mine');
    await expect(articles()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});
