/** The table of a result by touch, at 390 pixels. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { type Opened, open } from '../support/explorer.ts';
import { startFake } from '../support/fake-api.ts';

const TABLE = `#/q?${new URLSearchParams({ c: 'MATCH (n) RETURN n', r: 'table' })}`;

describe.skipIf(!canBrowse())('APP-332: the table of a result at 390 pixels', () => {
  let browser: Browser;
  let service: Awaited<ReturnType<typeof startFake>>;
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    await ensureExplorer();
    service = await startFake({}, EXPLORER);
    browser = await launchBrowser({ webgl: false });
    opened = await open(browser, `${service.url}/${TABLE}`, { width: 390, height: 844, touch: true });
    page = opened.page;
    await page.locator('.grid-frame td').first().waitFor();
  });
  afterAll(async () => {
    await opened?.close();
    await browser?.close();
    await service?.stop();
  });

  const degrees = async (): Promise<number[]> =>
    (await page.locator('.grid-frame td:nth-child(3)').allTextContents()).map(Number);
  const said = (text: string) => page.getByRole('status').getByText(text, { exact: true }).waitFor();

  it('rows are as tall as a finger, and a second column begins in view however long the first is', async () => {
    const [row, first, second, frame] = await Promise.all(
      [
        '.grid-frame tbody tr',
        '.grid-frame th:nth-child(1)',
        '.grid-frame th:nth-child(2)',
        '.grid-frame',
      ].map((each) => page.locator(each).first().boundingBox()),
    );
    expect(row?.height).toBe(44);
    expect(second?.x ?? 390).toBeLessThan(250);
    expect(first?.width ?? 0).toBeGreaterThan(60);
    expect(frame?.width ?? 0).toBeLessThanOrEqual(390);
    const named = await page.locator('.grid-frame th:nth-child(2)').boundingBox();
    expect(named?.width ?? 390).toBeLessThan(260);
    const rest = await page.locator('.grid-frame').evaluate((place) => place.scrollWidth - place.clientWidth);
    expect(rest).toBeGreaterThan(0);
  });

  it('is sorted by touch, says how, begins at the top again, and stays where it was drawn aside', async () => {
    const frame = page.locator('.grid-frame');
    await frame.evaluate((place) => place.scrollTo(place.scrollWidth, 600));
    const aside = await frame.evaluate((place) => place.scrollLeft);
    const head = page.getByRole('button', { name: 'degree' });
    await head.tap();
    await said('Sorted by degree, ascending.');
    expect(await page.locator('.grid-frame th', { hasText: 'degree' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    const up = await degrees();
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect(await frame.evaluate((place) => [place.scrollTop, place.scrollLeft])).toEqual([0, aside]);
    await head.tap();
    await said('Sorted by degree, descending.');
    const down = await degrees();
    expect(down).toEqual([...down].sort((a, b) => b - a));
    await head.tap();
    await said('In the order in which they came.');
  });

  it('tells the whole of a cell that is cut, when it is touched', async () => {
    const cell = page.locator('.grid-frame tbody tr:first-child td:nth-child(2)');
    const whole = (await cell.textContent()) ?? '';
    const cut = await cell.evaluate((place) => place.scrollWidth > place.clientWidth);
    expect(cut).toBe(true);
    await cell.tap();
    const told = page.getByRole('region', { name: 'Value of named' });
    await told.waitFor();
    expect(await told.locator('pre').textContent()).toBe(whole);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(opened.faults).toEqual([]);
  });
});
