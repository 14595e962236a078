import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { describeEngines } from '../support/engines.ts';
import { nodeOnCanvas, type Opened, open } from '../support/explorer.ts';
import { type PagesService, serveStories } from '../support/pages-service.ts';
import { EDITED, STORIES } from '../support/pages-stories.ts';

describe.skipIf(!canBrowse())('APP-124: the explorer on both stores', () => {
  let browser: Browser;
  beforeAll(async () => {
    await ensureExplorer();
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  describeEngines('the explorer', (openStore) => {
    let service: PagesService;
    let opened: Opened;
    let page: Page;
    let ada: string;
    let bank: string;

    beforeAll(async () => {
      service = await serveStories(await openStore(), [...STORIES, EDITED], EXPLORER);
      [ada, bank] = await Promise.all([service.id('Ada Berg'), service.id('North Sea Bank')]);
      opened = await open(browser, `${service.url}/`);
      page = opened.page;
      await page.locator('.tools').waitFor();
    });
    afterAll(async () => {
      await opened?.close();
      await service?.stop();
    });

    const goTo = (hash: string): Promise<void> =>
      page.evaluate((to) => {
        location.hash = to;
      }, hash);
    const status = (): Promise<string | null> => page.locator('.status strong').first().textContent();

    it('searches names, with a slip of the pen, and articles', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('Nroth Sea');
      await page
        .getByRole('option', { name: /North Sea Bank/ })
        .first()
        .waitFor();
      await page.locator('.search input').fill('director');
      await page
        .getByRole('option', { name: /Director/ })
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    });

    it('tells what expanding adds, expands by a double click, collapses, and undoes', async () => {
      await goTo('#/?n=3');
      await page.getByText(/^3 of \d+/).waitFor();
      const shown = await status();
      const place = await nodeOnCanvas(page, ada);
      if (!place) expect.fail('She is the most connected.');
      await page.mouse.dblclick(place.x, place.y);
      await expect.poll(status).not.toBe(shown);
      const expanded = await status();
      await page.locator('.status').getByRole('button', { name: 'Collapse' }).click();
      await expect.poll(status).toBe(shown);
      await page.keyboard.press('Control+z');
      await expect.poll(status).toBe(expanded);
      await goTo(`#/x/${ada}`);
      await page.locator('.expand-sum').waitFor();
      expect(await page.locator('.expand-sum').textContent()).toContain('2 roles');
    });

    it('filters by how it is told and by day, and says what is left out', async () => {
      await goTo('#/f');
      await page.getByText('How it is told', { exact: true }).click();
      const told = page.getByRole('list', { name: 'How it is told' });
      await told
        .getByRole('listitem')
        .filter({ hasText: 'planned' })
        .getByRole('button', { name: 'only' })
        .click();
      await page.getByText('hidden by how they are told').first().waitFor();
      await page.getByRole('button', { name: 'Clear all filters' }).click();
      await goTo('#/t?d=2016-01-01');
      const held = page.locator('.time-row', { hasText: 'Director' });
      await held.first().waitFor();
      expect(await held.first().textContent()).toContain('Ada Berg');
    });

    it('finds ways between two, each step with its claims', async () => {
      await goTo(`#/p?w=*${ada}.*${bank}`);
      await page.getByRole('heading', { name: /^Way 1/ }).waitFor();
      await page.locator('.path-edge').first().click();
      await page.locator('.claim').first().waitFor();
    });

    it('has a page of each kind', async () => {
      const kinds: readonly (readonly [name: string, there: string])[] = [
        ['Ada Berg', '.gantt-row'],
        ['World Grain Fund', '.gantt-row'],
        ['Director', '.gantt-row'],
        ['Oslo Summit', '.accounts'],
      ];
      for (const [name, there] of kinds) {
        await goTo(`#/e/${await service.id(name)}`);
        await page.getByRole('article', { name: `Card of ${name}` }).waitFor();
        await page.locator(there).first().waitFor();
      }
      await goTo('#/a/courier%2Fheads');
      await page.locator('.little svg').waitFor();
      await page.locator('.article-text .claim-number').first().click();
      await page.locator('.article-text mark').waitFor();
    });

    it('decides with a preview, tells it, and takes it back', async () => {
      await goTo(`#/e/${await service.id('Zoe Quill')}`);
      await page.getByRole('article', { name: 'Card of Zoe Quill' }).waitFor();
      await page.getByText('Correct', { exact: true }).click();
      await page.getByRole('button', { name: 'Rename…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name', { exact: true }).fill('Zoe A. Quill');
      await dialog.locator('.changes').waitFor();
      await dialog.getByRole('button', { name: 'Rename', exact: true }).click();
      await page.getByRole('article', { name: 'Card of Zoe A. Quill' }).waitFor();
      await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('article', { name: 'Card of Zoe Quill' }).waitFor();
    });

    it('keeps a view under a name and opens it again', async () => {
      await goTo('#/v?k=Event');
      await page.getByLabel('Keep this view as').fill('Without events');
      await page.getByRole('button', { name: 'Keep', exact: true }).click();
      const kept = page.getByRole('button', { name: 'Without events', exact: true });
      await kept.waitFor();
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await expect.poll(() => page.getByText('hidden by kind').count()).toBe(0);
      await kept.click();
      await page.getByText('hidden by kind').first().waitFor();
    });

    it('exports what is in view', async () => {
      await goTo('#/');
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.export', { has: page.getByText('GEXF', { exact: true }) }).click(),
      ]);
      expect(readFileSync(await download.path(), 'utf8')).toContain('World Grain Fund');
      await page.keyboard.press('Escape');
      expect(opened.faults).toEqual([]);
    });
  });
});
