import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DramatisError } from '../../shared/errors.ts';
import type { Row } from '../../shared/store/engine.ts';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { expectAccessible, type Opened, open } from '../support/explorer.ts';
import { HELD, type HeldQueries, holdQueries } from '../support/held-query.ts';
import { type PagesService, startPages } from '../support/pages-service.ts';

const COLUMNS = ['n', 'name'];
/** The address of a query that is held. */
const ASKED = `#/q?${new URLSearchParams({ c: `RETURN 1 AS n ${HELD}` })}`;

const rows = (from: number, until: number): Row[] =>
  Array.from({ length: until - from }, (_, k) => ({
    n: from + k,
    name: `Name ${'x'.repeat((from + k) % 20)}`,
  }));

describe.skipIf(!canBrowse())('rows that come while their query runs', () => {
  let browser: Browser;
  let service: PagesService;
  let held: HeldQueries;

  beforeAll(async () => {
    await ensureExplorer();
    held = holdQueries();
    service = await startPages(EXPLORER, 0, held.hold);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  async function onPage(look: (opened: Opened) => Promise<void>): Promise<void> {
    const opened = await open(browser, `${service.url}/${ASKED}`);
    try {
      await held.begun();
      await look(opened);
      expect(opened.faults).toEqual([]);
    } finally {
      await opened.close();
    }
  }
  const count = (page: Page) => page.locator('.result-head .note');
  const boxes = (page: Page) =>
    page
      .locator('.grid-frame th, .grid-frame tr:nth-child(-n+3) td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON()));

  it('APP-130: are seen before its end, below each other, and what is seen does not move', () =>
    onPage(async ({ page }) => {
      await held.give(COLUMNS, rows(0, 3));
      await count(page).getByText('3 rows so far').waitFor();
      await page.getByRole('timer').getByText('running for').waitFor();
      expect(await page.locator('.grid-frame td:first-child').allTextContents()).toEqual(['0', '1', '2']);
      expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('-1');
      const before = await boxes(page);
      await held.give(COLUMNS, rows(3, 2_000));
      await count(page).getByText('2,000 rows so far').waitFor();
      expect(await boxes(page)).toEqual(before);
      expect(await page.locator('.grid-frame td').count()).toBeLessThan(120);
      await page.locator('.results [role=status]').getByText('2,000 rows so far').waitFor();
      await expectAccessible(page);
      held.end();
      await count(page)
        .getByText(/^2,000 rows in/u)
        .waitFor();
      expect(await boxes(page)).toEqual(before);
      expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('2001');
      await page
        .locator('.results [role=status]')
        .getByText(/^2,000 rows in/u)
        .waitFor({ state: 'attached' });
    }));

  it('APP-131: stay when the reader cancels, which ends the query', () =>
    onPage(async ({ page }) => {
      const before = held.cancelled;
      await held.give(COLUMNS, rows(0, 4));
      await count(page).getByText('4 rows so far').waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('The query was cancelled').waitFor();
      await count(page).getByText('The first 4 rows of more').waitFor();
      while (held.cancelled === before) await new Promise((resolve) => setTimeout(resolve, 20));
    }));

  it('APP-131: stay when it fails, beside what went wrong', () =>
    onPage(async ({ page }) => {
      await held.give(COLUMNS, rows(0, 2));
      await count(page).getByText('2 rows so far').waitFor();
      held.fail(new DramatisError('LIMIT', 'It took more than 30000 ms', { advice: 'Ask for less.' }));
      const alert = page.locator('.results').getByRole('alert');
      await alert.getByText('It took more than 30000 ms').waitFor();
      await alert.getByText('Ask for less.').waitFor();
      await count(page).getByText('The first 2 rows of more').waitFor();
      expect(await page.locator('.grid-frame td:first-child').allTextContents()).toEqual(['0', '1']);
      await expectAccessible(page);
    }));
});
