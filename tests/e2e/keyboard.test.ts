import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { type Opened, open } from '../support/explorer.ts';
import { startFake } from '../support/fake-api.ts';
import { idOf } from '../support/fake-graph.ts';

describe.skipIf(!canBrowse())('APP-16 the keyboard alone', () => {
  let browser: Browser;
  let service: Awaited<ReturnType<typeof startFake>>;
  let opened: Opened;

  beforeAll(async () => {
    await ensureExplorer();
    service = await startFake({}, EXPLORER);
    browser = await launchBrowser();
    opened = await open(browser, `${service.url}/`);
    await opened.page.getByText('300 of 378').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const focused = () =>
    opened.page.evaluate(() => {
      const element = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
      return {
        text: (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim(),
        role: element?.tagName ?? '',
        outlined: outlineStyle !== 'none' && outlineWidth !== '0px',
      };
    });

  it('reaches everything of the page in order, and what has the focus shows it', async () => {
    const seen: string[] = [];
    for (let step = 0; step < 34; step += 1) {
      await opened.page.keyboard.press('Tab');
      const { text, outlined } = await focused();
      expect(outlined, text).toBe(true);
      seen.push(text);
    }
    for (const text of [
      'Dramatis',
      'Articles',
      'Query',
      'Add',
      'Dark theme',
      'Zoom in',
      'Filters',
      'Show more',
    ])
      expect(seen).toContain(text);
    expect(seen.some((text) => text.startsWith('persons'))).toBe(true);
    expect(seen.some((text) => text.includes('European Parliament'))).toBe(true);
  });

  it('opens a card from the list that stands for the canvas, goes on to a claim and its article, and back', async () => {
    const { page, faults } = opened;
    await page.locator('.row', { hasText: 'Angela Merkel' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Card of Angela Merkel' }).waitFor();
    expect((await focused()).text).toBe('Angela Merkel');
    // What stands below what is still coming cannot be reached yet.
    await page.locator('.evidence-link').first().waitFor();
    await page.locator('.evidence-link').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.claim').first().waitFor();
    await page.locator('.claim').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.article-text mark').waitFor();
    expect((await focused()).text).toContain('Scholz elected chancellor');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Entities shown' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('APP-307: a panel that comes while somebody writes leaves them in their field, and takes the focus once it is empty', async () => {
    const { page, faults } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('merk');
    const openPanel = (panel: string) =>
      page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, panel);
    const atField = () => page.evaluate(() => document.activeElement?.id === 'search');
    await openPanel(`e/${idOf('Olaf Scholz')}`);
    await page.getByRole('article', { name: 'Card of Olaf Scholz' }).waitFor();
    await page.keyboard.type('el');
    expect(await atField()).toBe(true);
    expect(await page.locator('#search').inputValue()).toBe('merkel');
    await page.locator('#search').fill('');
    await openPanel('');
    await page.getByRole('heading', { name: 'Entities shown' }).waitFor();
    await expect.poll(atField).toBe(false);
    expect(faults).toEqual([]);
  });

  it('has a list of all that is drawn, with kind, name and number of connections', async () => {
    const { page } = opened;
    const row = page.locator('.row').first();
    expect(await row.getByRole('img').getAttribute('aria-label')).toBe('organization');
    expect(await row.textContent()).toBe('European Parliamentinternational312');
    expect(await page.locator('.canvas').getAttribute('aria-label')).toContain('300 entities');
  });
});
