/** Readers who see badly have text of twice the size. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { type Opened, open } from '../support/explorer.ts';
import { startFake } from '../support/fake-api.ts';

const LOOKS = [
  ['large', { width: 1440, height: 900 }],
  ['small', { width: 390, height: 844, touch: true }],
] as const;

describe.skipIf(!canBrowse()).each(LOOKS)('APP-383 text of twice the size, %s', (name, options) => {
  let browser: Browser;
  let service: Awaited<ReturnType<typeof startFake>>;
  let opened: Opened;

  beforeAll(async () => {
    await ensureExplorer();
    service = await startFake({}, EXPLORER);
    browser = await launchBrowser();
    opened = await open(browser, 'about:blank', options);
    await opened.page.addInitScript(() => {
      setInterval(() => document.documentElement?.style.setProperty('font-size', '32px'), 1);
    });
    await opened.page.goto(`${service.url}/`);
    await opened.page.locator('.tools').waitFor();
    await opened.page.locator('.is-virtual .row').first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  it('cuts no row of the list, and the next begins where it ends', async () => {
    const rows = await opened.page.locator('.is-virtual > li').evaluateAll((items) =>
      items.slice(0, 8).map((item) => {
        const { top, bottom } = item.getBoundingClientRect();
        const text = item.querySelector('.row-name')?.getBoundingClientRect();
        return { top, bottom, within: !!text && text.top >= top && text.bottom <= bottom };
      }),
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const [index, row] of rows.entries()) {
      expect(row.within).toBe(true);
      expect(row.top).toBeCloseTo(rows[index - 1]?.bottom ?? row.top, 0);
    }
  });

  it('makes the page no wider, and lets nothing lie on a tool', async () => {
    const { page } = opened;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.width);
    expect(await coveredTools(page)).toEqual([]);
  });

  it('leaves the search its words, and the graph room between what is said and the legend', async () => {
    const { page } = opened;
    const search = await page.locator('.search input').boundingBox();
    expect(search?.width).toBeGreaterThan(300);
    const [status, legend] = await Promise.all(
      ['.status', '.legend'].map((which) => page.locator(which).boundingBox()),
    );
    const between = (legend?.y ?? 0) - (status?.y ?? 0) - (status?.height ?? 0);
    expect(between).toBeGreaterThan(name === 'large' ? 300 : 60);
  });
});

function coveredTools(page: Page): Promise<string[]> {
  return page.locator('.tools .tool').evaluateAll((tools) =>
    tools.flatMap((tool) => {
      const { x, y, width, height } = tool.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return width === 0 || tool.contains(top) ? [] : [tool.ariaLabel ?? ''];
    }),
  );
}
