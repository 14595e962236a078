import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeView } from '../../web/app/state/view/address.ts';
import { expansionBy } from '../../web/app/state/view/expansion.ts';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { expectAccessible, nodeOnCanvas, type Opened, open, writeQuery } from '../support/explorer.ts';
import { startFake } from '../support/fake-api.ts';
import { idOf, oldIdOf } from '../support/fake-graph.ts';

const GALLANT = idOf('Yoav Gallant');
const VISIT = idOf('Visit of Yoav Gallant to Washington');
const PARLIAMENT = idOf('European Parliament');
const CARD = { name: 'Card of Yoav Gallant' };

describe.skipIf(!canBrowse())('the path from the graph to the sentence', () => {
  let browser: Browser;
  let service: Awaited<ReturnType<typeof startFake>>;
  let opened: Opened;

  beforeAll(async () => {
    await ensureExplorer();
    service = await startFake({}, EXPLORER);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  /** Opens, looks, and closes only when nothing went wrong on the page. */
  async function onPage(hash: string, look: (opened: Opened) => Promise<void>, options = {}): Promise<void> {
    opened = await open(browser, `${service.url}/${hash}`, options);
    try {
      await look(opened);
      expect(opened.faults).toEqual([]);
    } finally {
      await opened.close();
    }
  }

  it('APP-1 opens with the most connected, says of how many and why, and gives more', () =>
    onPage('', async ({ page }) => {
      const status = page.locator('.status');
      await status.getByText('300 of 378').waitFor();
      expect(await status.textContent()).toContain('the most connected');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Show more' }).click();
      await status.getByText('378 of 378').waitFor();
      expect(page.url()).toContain('n=600');
      expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    }));

  it('APP-2 hides and shows a kind by the legend, and keeps it in the address', () =>
    onPage('', async ({ page }) => {
      await page.getByRole('button', { name: /^persons/ }).click();
      await page.getByText('hidden by kind').waitFor();
      expect(page.url()).toContain('k=Person');
      await page.reload();
      await page.getByText('hidden by kind').waitFor();
      expect(await page.getByRole('button', { name: /^persons/ }).getAttribute('aria-pressed')).toBe('false');
      const names = await page.locator('.row-name').allTextContents();
      expect(names).toContain('Germany');
      expect(names).not.toContain('Yoav Gallant');
    }));

  it('APP-4 finds by name with the keyboard alone and opens the card', () =>
    onPage('', async ({ page }) => {
      await page.getByText('300 of 378').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('gall');
      await page.getByRole('option').first().filter({ hasText: 'Yoav Gallant' }).waitFor();
      await expectAccessible(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      const card = page.getByRole('article', CARD);
      await card.waitFor();
      const titles = await card.locator('h2').allTextContents();
      expect(titles[0]).toContain('holds role');
      expect(await card.textContent()).toContain('since December 2022');
      expect(page.url()).toContain(`#/e/${GALLANT}`);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Yoav Gallant');
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByText('Entities shown').first().waitFor();
    }));

  it('APP-4 says so when no name matches', () =>
    onPage('', async ({ page }) => {
      await page.getByText('300 of 378').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('zzzz');
      await page.getByText('Neither a name nor an article').waitFor();
    }));

  it('APP-5 a click on a node opens its card, a double click says what it adds and adds it, and undo takes them away', () =>
    onPage('', async ({ page }) => {
      await page.getByText('300 of 378').waitFor();
      await page.locator('.zoom').waitFor();
      const at = await nodeOnCanvas(page, PARLIAMENT);
      if (!at) expect.fail('The node is not on the canvas.');
      await page.mouse.click(at.x, at.y);
      await page.getByRole('article', { name: 'Card of European Parliament' }).waitFor();
      await page.waitForTimeout(400);
      await page.mouse.dblclick(at.x, at.y);
      await page.getByRole('button', { name: 'Add the first 50' }).click();
      await page.locator('.status').getByText('50 of 312 neighbours shown').waitFor();
      expect(decodeView(new URL(page.url()).hash).expanded).toEqual([expansionBy(PARLIAMENT)]);
      await page.locator('.status').getByRole('button', { name: 'More', exact: true }).click();
      await page.locator('.status').getByText('100 of 312 neighbours shown').waitFor();
      await page.getByRole('button', { name: 'Undo: expand European Parliament' }).click();
      await page.locator('.status').getByText('50 of 312 neighbours shown').waitFor();
      await page.goBack();
      await page.locator('.status').getByText('100 of 312 neighbours shown').waitFor();
    }));

  it('APP-6 a relation shows its sentence, and the sentence its place in the article', () =>
    onPage(`#/e/${GALLANT}`, async ({ page }) => {
      await page.locator('.event', { hasText: 'Visit of Yoav Gallant' }).locator('.evidence-link').click();
      const claim = page.locator('.claim');
      await claim.waitFor();
      expect(await claim.locator('mark').textContent()).toBe(
        'Yoav Gallant departed for Washington on Sunday',
      );
      expect(await claim.textContent()).toContain('Israeli Defense Minister Yoav Gallant departed');
      expect(await claim.textContent()).toContain('24 March 2024');
      await expectAccessible(page);
      await claim.click();
      const mark = page.locator('.article-text mark');
      await mark.waitFor();
      expect(await mark.textContent()).toBe('Yoav Gallant departed for Washington on Sunday');
      const [quote, panel] = [await mark.boundingBox(), await page.locator('.panel-body').boundingBox()];
      if (!quote || !panel) expect.fail('The quote is not on the page.');
      expect(quote.y).toBeGreaterThanOrEqual(panel.y);
      expect(quote.y + quote.height).toBeLessThanOrEqual(panel.y + panel.height);
      await expectAccessible(page);
      await page.locator('.mention', { hasText: 'Lloyd Austin' }).first().click();
      await page.getByRole('article', { name: 'Card of Lloyd Austin' }).waitFor();
      await page.goBack();
      await mark.waitFor();
      await page.goBack();
      await claim.waitFor();
      await page.goBack();
      await page.getByRole('article', CARD).waitFor();
    }));

  it('APP-6 a click on an edge shows its claims', () =>
    onPage(`#/e/${GALLANT}`, async ({ page }) => {
      await page.getByRole('article', CARD).waitFor();
      await page.locator('.zoom').waitFor();
      await page.waitForTimeout(300);
      const [from, to] = [await nodeOnCanvas(page, GALLANT), await nodeOnCanvas(page, VISIT)];
      if (!from || !to) expect.fail('The nodes are not on the canvas.');
      await page.mouse.click(from.x * 0.7 + to.x * 0.3, from.y * 0.7 + to.y * 0.3);
      await page.locator('.claim').waitFor();
      expect(page.url()).toContain(`#/r/${GALLANT}/`);
    }));

  it('APP-6 a denial is told as one, and has no edge', () =>
    onPage(`#/r/${idOf('Benjamin Netanyahu')}/PARTICIPATED_IN/${VISIT}`, async ({ page }) => {
      await page.locator('.claim').waitFor();
      expect(await page.locator('.claim').textContent()).toContain('denied');
      await page.getByText('Every claim of it is a denial').waitFor();
    }));

  it('APP-7 an address opened anew shows the same; an old id leads to the present one', async () => {
    const shared = `#/e/${GALLANT}?k=Event&x=${PARLIAMENT}`;
    await onPage(shared, async ({ page }) => {
      await page.getByRole('article', CARD).waitFor();
      await page.getByText('50 of 312').first().waitFor();
      await page.reload();
      await page.getByRole('article', CARD).waitFor();
      expect(page.url().endsWith(shared)).toBe(true);
    });
    await onPage(`#/e/${oldIdOf('Yoav Gallant')}`, async ({ page }) => {
      await page.getByRole('article', CARD).waitFor();
      await page.waitForURL(`**/#/e/${GALLANT}`);
    });
  });

  it('APP-8 lists articles newest first and opens one', () =>
    onPage('#/a', async ({ page }) => {
      await page.locator('.article-title').first().waitFor();
      expect(await page.locator('.article-title').allTextContents()).toEqual([
        'Gallant leaves for Washington to talk about munitions',
        'Microsoft completes its purchase of Activision Blizzard',
        'Scholz elected chancellor, ending sixteen years of Merkel',
        'The members of the assembly',
      ]);
      await expectAccessible(page);
      await page.locator('.article-title').nth(2).click();
      await page.locator('.article-text').getByText('The Bundestag elected').waitFor();
    }));

  it('APP-9 runs a query with Ctrl and Enter, keeps it in the address, and tells what is wrong with one', () =>
    onPage('#/q', async ({ page, faults }) => {
      await page.getByLabel('Cypher query').waitFor();
      await writeQuery(page, 'MATCH (n) RETURN n.name');
      await page.keyboard.press('Control+Enter');
      await page.locator('.result-head').getByText('20 rows').waitFor();
      expect(await page.locator('.head-name').allTextContents()).toEqual([
        'name',
        'kind',
        'degree',
        'labels',
      ]);
      await expectAccessible(page);
      await page.reload();
      await page.locator('.result-head').getByText('20 rows').waitFor();
      await writeQuery(page, 'CREATE (n)');
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await page.getByRole('alert').getByText('This query would write.').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('Only queries that read');
      faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('status of 403')));
    }));
});
