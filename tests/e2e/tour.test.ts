import { readdirSync, readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../shared/contract/client.ts';
import type { Panel } from '../../web/app/state/view/view.ts';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { open } from '../support/explorer.ts';
import { startSamples } from '../support/samples-service.ts';
import { type Names, namesOf, STOPS, visit } from '../tour/stops.ts';

const TOUR = readFileSync('docs/explore.md', 'utf8');

/** What each panel is called where the tour tells of it. */
const CALLED: Readonly<Record<Panel['is'], string>> = {
  shown: '**Entities shown**',
  entity: '## The page of an entity',
  relation: '**relation**',
  articles: '**Articles**',
  article: '**article**',
  add: '**Add**',
  query: '**Query**',
  decisions: '**Decisions**',
  review: '**Review**',
  sources: '**Sources**',
  expand: '**What expanding adds**',
  filters: '**Filters**',
  timeline: '**timeline**',
  views: '**Views**',
  paths: '**Paths**',
};

describe('the tour of the explorer', () => {
  it('APP-125: tells of every panel', () => {
    expect(Object.values(CALLED).filter((name) => !TOUR.includes(name))).toEqual([]);
  });

  it('APP-125: every picture of it is there, said in words, small, and of a stop; and no other picture is', () => {
    const shown = [...TOUR.matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/gu)];
    const files = shown.map(([, , file]) => file).sort();
    expect(files).toEqual(readdirSync('docs/pictures').sort());
    expect(files).toEqual(STOPS.map(({ name }) => `${name}.webp`).sort());
    expect(files.length).toBeLessThanOrEqual(12);
    for (const [, words = '', file = ''] of shown) {
      expect(words.length, file).toBeGreaterThan(20);
      expect(statSync(`docs/pictures/${file}`).size, file).toBeLessThan(80_000);
    }
  });
});

describe.skipIf(process.env.DRAMATIS_LONG !== '1' || !canBrowse())('the tour, walked', () => {
  let service: Awaited<ReturnType<typeof startSamples>>;
  let names: Names;
  beforeAll(async () => {
    await ensureExplorer();
    service = await startSamples(EXPLORER);
    names = await namesOf(createClient(fetch, service.url));
  });
  afterAll(() => service?.stop());

  it('APP-125: every stop of it is where the samples lead, without a fault', async () => {
    const browser = await launchBrowser();
    const { page, faults } = await open(browser, `${service.url}/`);
    try {
      for (const stop of STOPS) await visit(page, service.url, stop, names);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
