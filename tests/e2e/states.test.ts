import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { expectAccessible, nodeOnCanvas, type Opened, open } from '../support/explorer.ts';
import { startFake } from '../support/fake-api.ts';
import { HOSTILE, HOSTILE_ARTICLE } from '../support/fake-articles.ts';
import { type FakeOptions, idOf } from '../support/fake-graph.ts';
import { WAITING } from '../support/fake-ingest.ts';

const GALLANT = idOf('Yoav Gallant');
const PHONE = { width: 390, height: 844, touch: true };

describe.skipIf(!canBrowse())('the explorer in every state', () => {
  let browser: Browser;
  let flat: Browser;

  beforeAll(async () => {
    await ensureExplorer();
    browser = await launchBrowser();
    flat = await launchBrowser({ webgl: false });
  });
  afterAll(async () => {
    await browser?.close();
    await flat?.close();
  });

  type Service = Awaited<ReturnType<typeof startFake>>;
  async function onPage(
    {
      hash = '',
      store = {},
      by = browser,
      ...view
    }: {
      hash?: string;
      store?: FakeOptions;
      by?: Browser;
      dark?: boolean;
      width?: number;
      height?: number;
      touch?: boolean;
    },
    look: (opened: Opened, service: Service) => Promise<void>,
  ): Promise<void> {
    const service = await startFake(store, EXPLORER);
    const opened = await open(by, `${service.url}/${hash}`, view);
    try {
      await look(opened, service);
      expect(opened.faults).toEqual([]);
    } finally {
      await opened.close();
      await service.stop();
    }
  }

  it('APP-10 is dark where the system is, and light again by the toggle, which is remembered', () =>
    onPage({ hash: `#/e/${GALLANT}`, dark: true }, async ({ page }) => {
      await page.getByRole('article', { name: 'Card of Yoav Gallant' }).waitFor();
      const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
      expect(await theme()).toBe('dark');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Light theme' }).click();
      expect(await theme()).toBe('light');
      await page.reload();
      expect(await theme()).toBe('light');
    }));

  it('APP-11 fits 390 pixels: nothing scrolls sideways, a tap opens the card, the sheet can be raised', () =>
    onPage({ ...PHONE }, async ({ page }) => {
      await page.getByText('300 of 378').waitFor();
      await page.locator('.row').first().waitFor();
      await expectAccessible(page);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await wide()).toBe(390);
      const at = await nodeOnCanvas(page, idOf('European Parliament'));
      if (!at) expect.fail('The node is not on the canvas.');
      await page.touchscreen.tap(at.x, at.y);
      await page.getByRole('article', { name: 'Card of European Parliament' }).waitFor();
      expect(await wide()).toBe(390);
      const before = await page.locator('.panel').boundingBox();
      await page.getByRole('button', { name: 'Raise the sheet' }).click();
      const after = await page.locator('.panel').boundingBox();
      expect(after?.height ?? 0).toBeGreaterThan((before?.height ?? 0) + 200);
      await expectAccessible(page);
    }));

  it('APP-424 shows what a reader unfolds at the lower edge of the sheet', () =>
    onPage({ hash: `#/e/${GALLANT}`, ...PHONE }, async ({ page }) => {
      await page.getByText('Correct', { exact: true }).tap();
      const merge = page.getByRole('button', { name: 'Merge…' });
      await merge.waitFor();
      const isInView = async (): Promise<boolean> => {
        const box = await merge.boundingBox();
        return box !== null && box.y + box.height <= PHONE.height;
      };
      await expect.poll(isInView).toBe(true);
    }));

  it('APP-12 draws a picture and a table where there is no WebGL', () =>
    onPage({ hash: `#/e/${GALLANT}`, by: flat }, async ({ page }) => {
      await page.getByText('draws no WebGL').waitFor();
      expect(await page.locator('.picture text').first().textContent()).toBe('Yoav Gallant');
      const table = page.locator('.entities');
      expect(Number(await table.getAttribute('aria-rowcount'))).toBeGreaterThan(300);
      expect(await table.locator('tbody tr').count()).toBeLessThan(60);
      await table.locator('..').evaluate((view) => view.scrollTo(0, view.scrollHeight));
      await table.locator(`tr[aria-rowindex="${await table.getAttribute('aria-rowcount')}"]`).waitFor();
      expect(await page.locator('.canvas').count()).toBe(0);
      await expectAccessible(page);
      await page.locator('.picture').getByText('Israel', { exact: true }).click();
      await page.getByRole('article', { name: 'Card of Israel' }).waitFor();
    }));

  it('APP-12 the picture can be read at 390 pixels: no name is small, and none leaves it', () =>
    onPage({ by: flat, ...PHONE }, async ({ page }) => {
      const names = page.locator('.picture text');
      await names.first().waitFor();
      const boxes = await names.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
      expect(boxes.length).toBe(9);
      for (const { left, right, height } of boxes) {
        expect(height).toBeGreaterThanOrEqual(12);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(390);
      }
    }));

  it('APP-13 says what to do where nothing was read yet, and shows the graph when something was', () =>
    onPage({ store: { empty: true } }, async ({ page }) => {
      await page.getByText('No article was read yet').waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Add articles' }).click();
      await page.getByLabel('Text of the article').fill('Israeli Defense Minister Yoav Gallant departed.');
      await page.getByLabel('Date').fill('24 March');
      const store = page.getByRole('button', { name: 'Store without a preview' });
      await store.click();
      await page.getByRole('alert').getByText('Write the date as').waitFor();
      await page.getByLabel('Date').fill('2024-03-24');
      await store.click();
      await page.getByText('1 article added.').waitFor();
      await page.getByText('300 of 378').waitFor();
      await expectAccessible(page);
    }));

  it('APP-13 reads files that are chosen, and tells of each that it cannot read', () =>
    onPage({ hash: '#/add', store: { empty: true } }, async ({ page }) => {
      const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('text') });
      await page.locator('input[type=file]').setInputFiles([file('good.txt'), file('bad.bin')]);
      await page.getByText('1 article would be added, 1 could not be read.').waitFor();
      await page.getByRole('button', { name: 'Store', exact: true }).click();
      await page.getByText('1 article added, 1 could not be read.').waitFor();
      await page.getByText('It is not text.').waitFor();
    }));

  it('APP-422 says while something is read that the store is away, and takes the stop', () =>
    onPage({ hash: '#/add' }, async ({ page }) => {
      await page.getByLabel('Text of the article').fill('A text.');
      await page.getByLabel('Title').fill(WAITING);
      await page.getByRole('button', { name: 'Store without a preview' }).click();
      await page.getByText('The database does not answer. It is waited for, two minutes at most.').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByText('The database does not answer').waitFor({ state: 'detached' });
    }));

  it('APP-6 shows a claim that a person added as theirs, with no sentence and no article to open', () =>
    onPage({ hash: `#/e/${GALLANT}`, store: { byHand: 'He told me so.' } }, async ({ page }) => {
      await page.locator('.evidence-link').first().click();
      const claims = page.locator('.claim-list > li');
      await claims.first().waitFor();
      expect(await claims.first().textContent()).toContain('Added by ann on 29 November 2026');
      expect(await claims.first().textContent()).toContain('He told me so.');
      expect(await claims.first().locator('a').count()).toBe(0);
      expect(await claims.nth(1).locator('a').count()).toBe(1);
      await expectAccessible(page);
    }));

  it('APP-14 says that the service is gone, keeps what is there, and goes on when it is back', () =>
    onPage({}, async ({ page, faults }) => {
      await page.getByText('300 of 378').waitFor();
      await page.route('**/api/**', (route) => route.abort('connectionrefused'));
      await page.locator('.row', { hasText: 'Yoav Gallant' }).first().click();
      await page.getByText('The service does not answer.').waitFor();
      await page.getByText('300 of 378').waitFor();
      await expectAccessible(page);
      await page.unroute('**/api/**');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('article', { name: 'Card of Yoav Gallant' }).waitFor();
      faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_CONNECTION_REFUSED')));
    }));

  it('APP-14 says of a relation what failed and what to do, and asks again', () =>
    onPage({ hash: `#/e/${GALLANT}` }, async ({ page, faults }) => {
      const error = { code: 'INTERNAL', message: 'Unexpected fault', where: null, advice: 'Report it.' };
      await page.route('**/api/edges/**', (route) => route.fulfill({ status: 500, json: { error } }));
      await page.locator('.evidence-link').first().click();
      await page.getByRole('alert').getByText('Report it.').waitFor();
      await page.unroute('**/api/edges/**');
      await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
      await page.locator('.claim-list > li').first().waitFor();
      faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('status of 500')));
    }));

  it('APP-14 tells of an entity that is not there', () =>
    onPage({ hash: '#/e/nobody' }, async ({ page, faults }) => {
      await page.getByRole('alert').getByText('There is no such entity.').waitFor();
      faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('status of 404')));
    }));

  it.each(HOSTILE.map(({ name }) => [name.slice(0, 30), name]))(
    'APP-15 shows %s as the text that it is',
    (_, name) =>
      onPage({ hash: `#/e/${idOf(name)}`, store: { hostile: true } }, async ({ page }) => {
        await page.locator('.card h1').waitFor();
        expect((await page.locator('.card h1').textContent())?.trim()).toBe(name.trim());
        expect(await page.title()).toBe('Dramatis');
        expect(await page.locator('#app script, #app img').count()).toBe(0);
        const [heading, panel] = [
          await page.locator('.card h1').boundingBox(),
          await page.locator('.panel').boundingBox(),
        ];
        expect(heading?.width ?? 0).toBeLessThanOrEqual(panel?.width ?? 0);
        expect(heading?.height ?? 0).toBeLessThan(260);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
        await expectAccessible(page);
      }),
  );

  it('APP-15 makes no link of an address that is not one of the web', () =>
    onPage(
      { hash: `#/a/${encodeURIComponent(HOSTILE_ARTICLE.id)}`, store: { hostile: true } },
      async ({ page }) => {
        await page.locator('.article-text').waitFor();
        expect(await page.locator('.reading h1').textContent()).toBe(HOSTILE_ARTICLE.title);
        expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
        expect(await page.locator('.article-text').textContent()).toBe(HOSTILE_ARTICLE.text);
      },
    ));

  it('APP-3 lays out in a worker what came without positions', () =>
    onPage({ store: { unarranged: true } }, async ({ page }) => {
      await page.getByText('300 of 378').waitFor();
      await page.locator('.zoom').waitFor();
      await page.waitForTimeout(1500);
      const ids = ['Yoav Gallant', 'Angela Merkel', 'Microsoft'].map(idOf);
      const points = await Promise.all(ids.map((id) => nodeOnCanvas(page, id)));
      expect(new Set(points.map((point) => `${point?.x.toFixed(0)} ${point?.y.toFixed(0)}`)).size).toBe(3);
    }));
});
