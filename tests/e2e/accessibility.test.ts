import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { expectAccessible, type Opened, open } from '../support/explorer.ts';
import { type PagesService, startPages } from '../support/pages-service.ts';

describe.skipIf(!canBrowse())('for everyone', () => {
  let browser: Browser;
  let service: PagesService;
  let ids: Readonly<Record<'ada' | 'fund' | 'summit' | 'bank', string>>;

  beforeAll(async () => {
    await ensureExplorer();
    service = await startPages(EXPLORER);
    browser = await launchBrowser();
    ids = {
      ada: await service.id('Ada Berg'),
      fund: await service.id('World Grain Fund'),
      summit: await service.id('Oslo Summit'),
      bank: await service.id('North Sea Bank'),
    };
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  /** What the pages of entities do not go through by themselves. */
  const PAGES: Readonly<Record<string, () => string>> = {
    'entities shown': () => '/',
    person: () => `/e/${ids.ada}`,
    event: () => `/e/${ids.summit}`,
    relation: () => `/r/${ids.ada}/OWNS/${ids.bank}`,
    articles: () => '/a',
    article: () => '/a/courier%2Fheads',
    expand: () => `/x/${ids.ada}`,
    filters: () => '/f?k=Event',
    timeline: () => '/t?d=2016-01-01',
    paths: () => `/p?w=*${ids.ada}.*${ids.bank}`,
    views: () => '/v',
    review: () => '/review',
    decisions: () => '/d',
    add: () => '/add',
    selection: () => `/e/${ids.ada}?x=*${ids.fund}&s=*${ids.ada}.*${ids.fund}`,
  };

  async function goTo(page: Page, hash: string): Promise<void> {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.locator('.panel h1').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('.panel .skeleton, .panel .waiting'));
  }

  const PHONE = { width: 390, height: 844, touch: true };
  /** Light and large, and small and dark, are looked at with the pages themselves. */
  const LOOKS = [
    ['large and dark', { width: 1440, dark: true }],
    ['small and light', PHONE],
  ] as const;
  describe.each(LOOKS)('%s', (_, options) => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open(browser, `${service.url}/`, options);
      await opened.page.locator('.tools').waitFor();
    });
    afterAll(() => opened?.close());

    it.each(Object.keys(PAGES))(
      'APP-122: %s: no serious violation of WCAG, nothing scrolls sideways',
      async (name) => {
        const { page, faults } = opened;
        await goTo(page, PAGES[name]?.() ?? '/');
        await expectAccessible(page);
        const wide = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          ...[...document.querySelectorAll('.bar')].map((bar) => bar.scrollWidth),
        ]);
        expect(wide).toEqual([options.width, options.width]);
        expect(faults).toEqual([]);
      },
    );
  });

  describe('with the keyboard alone', () => {
    let opened: Opened;
    let page: Page;
    beforeAll(async () => {
      opened = await open(browser, `${service.url}/`);
      page = opened.page;
      await page.locator('.tools').waitFor();
    });
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? 'none');
    const press = async (name: string | RegExp, within = '.page'): Promise<void> => {
      const button = page.locator(within).getByRole('button', { name, exact: true });
      await button.first().focus();
      await page.keyboard.press('Enter');
    };
    const said = (): Promise<string | null> => page.locator('#announcer').textContent();

    it('APP-123: focus is never lost where what had it goes away', async () => {
      await goTo(page, `/?s=*${ids.ada}&x=*${ids.fund}&k=Event`);
      for (const [name, gone] of [
        ['Clear selection', '.is-selection'],
        ['Collapse', '.status .is-expansion'],
        ['Clear filters', '.status-out'],
      ] as const) {
        await press(name, '.status');
        await expect.poll(() => page.locator(gone).count()).toBe(0);
        await expect.poll(focused, { message: name }).toBe('button');
      }
      await goTo(page, '/v');
      await page.getByLabel('Keep this view as').fill('Mine');
      await page.keyboard.press('Enter');
      await press('Remove Mine', '.panel');
      await expect.poll(() => page.getByRole('button', { name: 'Remove Mine' }).count()).toBe(0);
      await expect.poll(focused).not.toBe('body');
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: 'Entities shown' }).waitFor();
      await expect.poll(focused).toBe('h1');
    });

    it('APP-123: what a step changed on the graph is said', async () => {
      await goTo(page, `/e/${ids.ada}`);
      await press('Pin', '.panel');
      await expect.poll(said).toContain('pin Ada Berg.');
      await press('Select', '.panel');
      await expect.poll(said).toMatch(/^select .* selected\.$/u);
      await page.keyboard.press('Control+z');
      await expect.poll(said).toContain('Undone: select ');
      await page.getByRole('button', { name: /^events/ }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(said).toContain('hide or show a kind.');
      await page.keyboard.press('Control+z');
      expect(opened.faults).toEqual([]);
    });
  });

  it('APP-123: nothing moves by itself where the reader wants no motion', async () => {
    const { page, close } = await open(browser, `${service.url}/#/e/${ids.ada}`);
    await page.locator('.panel h1').waitFor();
    const moving = await page.evaluate(
      () => document.getAnimations().filter((each) => each.playState === 'running').length,
    );
    expect(moving).toBe(0);
    await close();
  });

  it('APP-126: without WebGL filters, timeline, paths, pages and undo do the same', async () => {
    const flat = await launchBrowser({ webgl: false });
    const { page, faults, close } = await open(flat, `${service.url}/`);
    await page.getByText('draws no WebGL').waitFor();
    const rows = async (): Promise<number> =>
      Number(await page.locator('.entities').getAttribute('aria-rowcount'));
    const all = await rows();
    await page.getByRole('button', { name: /^persons/ }).click();
    await page.getByText('hidden by kind').first().waitFor();
    expect(await rows()).toBeLessThan(all);
    await page.keyboard.press('Control+z');
    await expect.poll(rows).toBe(all);
    await goTo(page, '/t?d=2016-01-01');
    await page.locator('.time-row', { hasText: 'Director' }).first().waitFor();
    await goTo(page, `/p?w=*${ids.ada}.*${ids.bank}`);
    await page.getByRole('button', { name: 'Show on the graph' }).first().click();
    await page.locator('.is-selection').waitFor();
    await goTo(page, `/e/${ids.ada}`);
    await page.locator('.picture text').filter({ hasText: 'Ada Berg' }).first().waitFor();
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await close();
    await flat.close();
  });
});
