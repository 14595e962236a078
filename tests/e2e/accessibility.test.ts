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

  async function goTo(page: Page, hash: string): Promise<void> {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.locator('.panel h1').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('.panel .skeleton, .panel .waiting'));
  }

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
