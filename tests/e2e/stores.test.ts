import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { describeEngines } from '../support/engines.ts';
import { nodeOnCanvas, type Opened, open } from '../support/explorer.ts';
import { type LivePages, serveLive } from '../support/pages-service.ts';
import { ADA, EDITED, STORIES } from '../support/pages-stories.ts';
import { fact, organization, story } from '../support/stories.ts';

/** Comes while the explorer is open. */
const LATER = story('courier/trust', [fact(ADA, 'MEMBER_OF', organization('Harbour Trust'))], {
  source: 'The Courier',
  title: 'Berg joins the trust',
  publishedAt: '2021-06-01',
});

/** A store that plans a question for the first time takes its time. */
const WAIT = { timeout: 30_000 };

describe.skipIf(!canBrowse())('APP-124: the explorer on both stores', () => {
  let browser: Browser;
  beforeAll(async () => {
    await ensureExplorer();
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  describeEngines('the explorer', (openStore) => {
    let service: LivePages;
    let opened: Opened;
    let page: Page;
    let ada: string;
    let bank: string;

    beforeAll(async () => {
      service = await serveLive(await openStore(), [...STORIES, EDITED], [LATER], EXPLORER);
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

    it('opens with an overview that says of how many, and a reload leaves hidden what was hidden', async () => {
      await page.getByText(/^\d+ of \d+/).waitFor();
      const whole = await status();
      await page.getByRole('button', { name: /^events/ }).click();
      await page.getByText('hidden by kind').first().waitFor();
      const fewer = await status();
      expect(fewer).not.toBe(whole);
      await page.reload();
      await expect.poll(status, WAIT).toBe(fewer);
      await goTo('#/');
      await expect.poll(status, WAIT).toBe(whole);
    });

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
      await expect.poll(status, WAIT).not.toBe(shown);
      const expanded = await status();
      await page.locator('.status').getByRole('button', { name: 'Collapse' }).click();
      await expect.poll(status, WAIT).toBe(shown);
      await page.keyboard.press('Control+z');
      await expect.poll(status, WAIT).toBe(expanded);
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

    it('marks who may have held what on a day, on the graph and in its list', async () => {
      await goTo('#/?d=2023-01-01');
      await page.locator('.legend').getByText('possibly held').waitFor();
      await page.getByRole('tab', { name: /relations/ }).click();
      await page.locator('.row', { hasText: 'Ben Cole possibly holds role Director' }).waitFor();
      expect(await page.locator('.row', { hasText: 'Ada Berg possibly' }).count()).toBe(0);
    });

    it('lays out, keeps alone, and puts one elsewhere, all of it undone and in the address', async () => {
      const at = async (): Promise<{ x: number; y: number }> =>
        (await nodeOnCanvas(page, ada)) ?? { x: Number.NaN, y: Number.NaN };
      await goTo('#/');
      await page.getByRole('button', { name: 'Layout', exact: true }).click();
      await page.getByRole('radio', { name: /^Hierarchy/ }).check();
      await expect.poll(() => page.url()).toContain('l=hierarchy');
      await page.keyboard.press('Escape');
      await goTo(`#/?s=*${ada}.*${bank}`);
      await page.getByRole('button', { name: 'Keep only these' }).click();
      await expect.poll(status, WAIT).toMatch(/^2 of/);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await page.getByRole('button', { name: 'Show the whole graph' }).click();
      await goTo('#/?n=5');
      await page.reload();
      await page.locator('.tools').waitFor();
      await expect.poll(status, WAIT).toMatch(/^5 of/);
      const before = await at();
      await page.mouse.move(before.x, before.y);
      await page.mouse.down();
      await page.mouse.move(before.x + 20, before.y + 10);
      await page.mouse.move(before.x + 40, before.y + 20);
      await page.mouse.up();
      await expect.poll(() => page.url()).toContain('i=');
      const moved = await at();
      expect(moved).not.toEqual(before);
      await page.keyboard.press('Control+z');
      await expect.poll(at).toEqual(before);
      await page.keyboard.press('Control+Shift+z');
      await page.reload();
      await expect.poll(async () => Math.abs((await at()).x - moved.x)).toBeLessThan(2);
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

    it('rejects a claim where it stands, and works the review through by keyboard', async () => {
      await goTo(`#/r/${await service.id('Ben Cole')}/MEMBER_OF/${bank}`);
      await page.getByText('3 claims in 3 articles').waitFor();
      await page.getByRole('button', { name: 'Reject…' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('.changes').waitFor();
      await dialog.getByRole('button', { name: 'Reject claim', exact: true }).click();
      await page.getByText('2 claims in 2 articles').waitFor();
      await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
      await page.getByText('3 claims in 3 articles').waitFor();
      await goTo('#/review');
      const at = (text: string) => page.locator('.over', { hasText: text }).waitFor();
      await at('1 of 2');
      await page.keyboard.press('s');
      await at('2 of 2');
      await page.keyboard.press('u');
      await at('1 of 2');
    });

    it('asks in Cypher, and tells rows', async () => {
      const cypher = 'MATCH (p:Person {name: "Ada Berg"}) RETURN p.name AS name';
      await goTo(`#/q?c=${encodeURIComponent(cypher)}`);
      await page.locator('.result-head').getByText('1 row').waitFor();
    });

    it('APP-310 APP-311: what is read meanwhile grows, is undone and redone, and is there after a reload', async () => {
      await goTo('#/?n=3');
      await page.getByText(/^3 of \d+/).waitFor();
      await service.read(LATER);
      const came = page.getByText('and 1 that came since');
      await came.waitFor();
      await expect.poll(() => page.url()).toMatch(/[?&]g=/);
      await page.keyboard.press('Control+z');
      await came.waitFor({ state: 'detached' });
      expect(page.url()).not.toMatch(/[?&]g=/);
      await page.keyboard.press('Control+Shift+z');
      await came.waitFor();
      await page.reload();
      await came.waitFor();
      expect(await nodeOnCanvas(page, await service.id('Harbour Trust'))).not.toBeNull();
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
