import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../shared/store/engine.ts';
import { openEngine } from '../../shared/store/open.ts';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { expectAccessible, type Opened, open } from '../support/explorer.ts';
import { HOSTILE_STORIES, NAMES } from '../support/hostile-world.ts';
import { type PagesService, serveStories } from '../support/pages-service.ts';

describe.skipIf(!canBrowse())('every panel on hostile texts, served as the product is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-hostile-'));
  let engine: Engine;
  let service: PagesService;
  let browser: Browser;
  let opened: Opened;
  let ids: Readonly<Record<keyof typeof NAMES, string>>;
  let role: string;
  let event: string;

  beforeAll(async () => {
    await ensureExplorer();
    const none = { user: '', password: '', database: '' };
    engine = await openEngine({ store: join(folder, 'test.db'), neo4j: none }, true);
    service = await serveStories(engine, HOSTILE_STORIES, EXPLORER);
    const everyone = 'MATCH (e:Entity) RETURN e.id AS id, e.kind AS kind, e.name AS name';
    const { rows } = await service.client.query({ body: { cypher: everyone } });
    const plain = (name: unknown): string =>
      String(name)
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '')
        .trim();
    const find = (kinds: readonly string[], name: string): string => {
      const found = rows.find(
        (row) => kinds.includes(String(row.kind)) && plain(row.name).startsWith(plain(name).slice(0, 30)),
      );
      if (!found) throw new TypeError(`Not there: ${name.slice(0, 40)}`);
      return String(found.id);
    };
    const body = ['Person', 'Organization'];
    ids = {
      SCRIPT: find(['Person'], NAMES.SCRIPT),
      JAVASCRIPT: find(body, NAMES.JAVASCRIPT),
      ARABIC: find(['Person'], NAMES.ARABIC),
      EMOJI: find(body, NAMES.EMOJI),
      ENDLESS: find(body, NAMES.ENDLESS),
      UNBROKEN: find(body, NAMES.UNBROKEN),
    };
    role = find(['Role'], NAMES.SCRIPT);
    event = find(['Event'], NAMES.SCRIPT);
    await service.client.save({
      params: { kind: 'view', name: NAMES.SCRIPT },
      body: { value: JSON.stringify('javascript:alert(1)') },
    });
    await service.client.decide({
      body: { verb: 'rename', entity: ids.EMOJI, name: NAMES.EMOJI, note: NAMES.SCRIPT },
    });
    browser = await launchBrowser();
    opened = await open(browser, `${service.url}/`);
    await opened.page.locator('.tools').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const article = encodeURIComponent('../<b>hostile</b>?a=1&b=2#c');
  const PANELS: Readonly<Record<string, () => string>> = {
    'the entities shown': () => '/',
    'a person': () => `/e/${ids.SCRIPT}`,
    'a person without a space': () => `/e/${ids.UNBROKEN}`,
    'an organization': () => `/e/${ids.ENDLESS}`,
    'an organization called as an address': () => `/e/${ids.JAVASCRIPT}`,
    'a role': () => `/e/${role}`,
    'an event': () => `/e/${event}`,
    'a relation': () => `/r/${ids.SCRIPT}/MEMBER_OF/${ids.JAVASCRIPT}`,
    'an article': () => `/a/${article}`,
    'an article of a long title': () => '/a/long',
    articles: () => '/a',
    'what expanding adds': () => `/x/${ids.ENDLESS}`,
    filters: () => '/f',
    timeline: () => '/t?d=2012-01-01',
    paths: () => `/p?w=*${ids.SCRIPT}.*${ids.ENDLESS}.*${ids.EMOJI}`,
    views: () => '/v',
    review: () => '/review',
    decisions: () => '/d',
    sources: () => '/s',
    add: () => '/add',
    query: () => `/q?c=${encodeURIComponent('MATCH (n:Entity) RETURN n.name AS name, n LIMIT 20')}`,
    'a selection, expanded': () => `/e/${ids.SCRIPT}?x=*${ids.ENDLESS}&s=*${ids.SCRIPT}.*${ids.ENDLESS}`,
  };

  /** Sources of other kinds than a service on a machine without a network can have. */
  async function serveSources(): Promise<void> {
    const bad = { id: 'w', address: NAMES.JAVASCRIPT, kind: 'feed', title: NAMES.SCRIPT, state: 'failed' };
    const times = { every: 900, lookedAt: '2024-01-01T00:00:00Z', next: null, tries: 2 };
    const counts = { added: 1, changed: 0, failed: 1, gone: 0 };
    const source = { ...bad, ...times, counts, reason: NAMES.SCRIPT, advice: NAMES.ENDLESS };
    const queue = { due: 0, failed: 1, gone: 0 };
    await opened.page.route('**/api/watched', (route) =>
      route.fulfill({ json: { sources: [source], total: 1, watching: false, queue } }),
    );
  }

  it.each(Object.entries(PANELS))('APP-120: %s', async (_, address) => {
    const { page, faults } = opened;
    await serveSources();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address());
    await page.locator('.panel h1').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('.panel .skeleton, .panel .waiting'));
    for (const details of await page.locator('.panel details:not([open]) > summary').all())
      if (await details.isVisible()) await details.click();
    const found = await page.evaluate(() => ({
      title: document.title,
      made: document.querySelectorAll('#app script, #app img, #app iframe, #app b, #app i').length,
      links: [...document.querySelectorAll('a')]
        .map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).protocol)
        .filter((protocol) => protocol !== 'http:' && protocol !== 'https:'),
      wide: document.documentElement.scrollWidth,
      sideways: [...document.querySelectorAll('.panel-body, .status, .bar')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.className),
    }));
    expect(found).toEqual({ title: 'Dramatis', made: 0, links: [], wide: 1440, sideways: [] });
    expect(faults).toEqual([]);
  });

  it('APP-120: names and article texts are there to the letter, whatever they hold', async () => {
    const { page } = opened;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/a/${article}`);
    await page.locator('.article-text').first().waitFor();
    const read = await service.client.article({ params: { id: '../<b>hostile</b>?a=1&b=2#c' } });
    expect(await page.locator('.article-text').first().textContent()).toBe(read.text);
    expect(await page.locator('.reading h1').textContent()).toBe(NAMES.SCRIPT);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/e/${ids.ENDLESS}`);
    await page.locator('.card h1').waitFor();
    await expect.poll(() => page.locator('.card h1').textContent()).toContain('Endless Endless');
    const heading = await page.locator('.card h1').boundingBox();
    expect(heading?.height ?? 0).toBeLessThan(260);
  });

  it('APP-120: search, its hits and their passages', async () => {
    const { page, faults } = opened;
    for (const words of ['script', 'Endless', 'أنطونيو', 'javascript']) {
      await page.keyboard.press('Escape');
      await page.locator('.search input').fill(words);
      await page.getByRole('option').first().waitFor();
      await page.waitForFunction(() => document.title === 'Dramatis');
      expect(await page.locator('.hits script, .hits img').count()).toBe(0);
      const box = await page.locator('.hits').boundingBox();
      expect(box?.height ?? 0).toBeLessThan(640);
    }
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  it('APP-121: the policy forbids scripts of others, and what it forbids is reported', async () => {
    const { page } = opened;
    const policy = (await page.request.get(`${service.url}/`)).headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/u);
    const before = opened.faults.length;
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken"';
      document.body.append(script);
    });
    await expect.poll(() => opened.faults.length).toBeGreaterThan(before);
    expect(await page.title()).toBe('Dramatis');
    opened.faults.splice(before);
  });
});
