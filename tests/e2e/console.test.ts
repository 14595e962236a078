import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { expectAccessible, type Opened, open, writeQuery } from '../support/explorer.ts';
import { type PagesService, startPages } from '../support/pages-service.ts';

const HOLDERS = 'MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role) RETURN p, h, r, p.degree AS degree';

/** The address of a query. */
function at(cypher: string, more: Readonly<Record<string, string>> = {}): string {
  return `#/q?${new URLSearchParams({ c: cypher, ...more })}`;
}

describe.skipIf(!canBrowse())('the console, on a real store', () => {
  let browser: Browser;
  let service: PagesService;

  beforeAll(async () => {
    await ensureExplorer();
    service = await startPages(EXPLORER);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  /** Opens, looks, and finds nothing wrong on the page: neither errors nor violations of its policy. */
  async function onPage(hash: string, look: (opened: Opened) => Promise<void>, options = {}): Promise<void> {
    const opened = await open(browser, `${service.url}/${hash}`, options);
    try {
      await look(opened);
      expect(opened.faults).toEqual([]);
    } finally {
      await opened.close();
    }
  }
  const editor = (page: Page) => page.getByLabel('Cypher query');
  const count = (page: Page) => page.locator('.result-head .note');
  const column = (page: Page, nth: number) =>
    page.locator(`.grid-frame td:nth-child(${nth})`).allTextContents();

  /** Until the cell with the focus shows this. */
  const here = (page: Page, text: string) =>
    page.locator('td:focus').getByText(text, { exact: true }).waitFor();

  it('APP-81 APP-82 APP-91: proposes names of this graph, marks what is wrong while typing, and leaves by Escape', () =>
    onPage('#/q', async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => scripts.push(request.url()));
      const field = editor(page);
      await field.focus();
      await page.keyboard.press('Control+A');
      expect(scripts.filter((url) => url.includes('worker'))).toEqual([]);
      await page.keyboard.type('MATCH (p:Per', { delay: 20 });
      await page.locator('.cm-tooltip-autocomplete').getByText('Person').waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type(')-[:HOLDS_ROLE]->(r) WHERE p.deg');
      await page.locator('.cm-tooltip-autocomplete').getByText('degree').waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type(' > $least RETURN nobody');
      await page.locator('.cm-lintRange-error').getByText('nobody').waitFor();
      await page.getByLabel('$least', { exact: true }).waitFor();
      await page.keyboard.press('Escape');
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      expect(await focused()).toBe('Run');
      await field.focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('parameter-least');
      await expectAccessible(page);
    }));

  it('APP-84 APP-85 APP-80: draws the entities of a result, adds them to the graph, and is the same after a reload', () =>
    onPage('#/q', async ({ page }) => {
      await writeQuery(page, HOLDERS);
      await page.keyboard.press('Control+Enter');
      await page.locator('.result-canvas canvas').first().waitFor();
      expect(await count(page).textContent()).toMatch(/^4 rows in [\d,]+ ms/u);
      expect(await page.locator('.result-names li').count()).toBe(5);
      await page.getByRole('button', { name: 'Show only these there' }).click();
      await page.locator('.status').getByText('5').first().waitFor();
      expect(page.url()).toContain('o=');
      await expectAccessible(page);
      await page.reload();
      await page.locator('.result-canvas canvas').first().waitFor();
      await page.locator('.result-names').getByText('Ada Berg').click();
      await page.getByRole('article', { name: 'Card of Ada Berg' }).waitFor();
      await page.goBack();
      await page.locator('.result-canvas canvas').first().waitFor();
    }));

  it('APP-83: the table sorts, is walked by keyboard, tells whole values and opens cards', () =>
    onPage(at(HOLDERS, { r: 'table' }), async ({ page }) => {
      await page.locator('.grid-frame td').first().waitFor();
      expect(await page.locator('.head-type').allTextContents()).toEqual([
        'node',
        'relationship',
        'node',
        'number',
      ]);
      await page.getByRole('button', { name: 'degree' }).click();
      expect(await column(page, 4)).toEqual(['1', '3', '7', '7']);
      await page.getByRole('button', { name: 'degree' }).click();
      expect(await column(page, 4)).toEqual(['7', '7', '3', '1']);
      await page.locator('.grid-frame td').first().focus();
      await page.keyboard.press('Control+End');
      await here(page, '1');
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Value of degree' }).waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Control+Home');
      await here(page, 'Ada Berg');
      await page.keyboard.press('ArrowRight');
      await here(page, 'HOLDS_ROLE');
      await page.keyboard.press('Enter');
      await page.locator('.claim').first().waitFor();
      expect(page.url()).toContain('/HOLDS_ROLE/');
    }));

  it('APP-83 APP-85: of thousands of rows only those near the view are in the document, and more can be asked for', () =>
    onPage(at('UNWIND range(1, 3000) AS n RETURN n'), async ({ page }) => {
      await count(page).getByText('The first 1,000 rows of more').waitFor();
      expect(await page.locator('.grid-frame td').count()).toBeLessThan(60);
      await page.getByRole('button', { name: 'Ask for 5,000' }).click();
      await count(page).getByText('3,000 rows').waitFor();
      await page.locator('.grid-frame td').first().focus();
      await page.keyboard.press('Control+End');
      await here(page, '3000');
      expect(page.url()).toContain('m=5000');
    }));

  it('APP-82 APP-85: says what is wrong at its place, and that nothing matches', () =>
    onPage(at('MATCH (p:Person)\nRETURN q'), async ({ page, faults }) => {
      const alert = page.locator('.results').getByRole('alert');
      await alert.getByText("Undefined variable 'q'").waitFor();
      await page.locator('.cm-lintRange-error').getByText('q', { exact: true }).waitFor();
      await writeQuery(page, 'MATCH (p) CREATE (n) RETURN p');
      await page.keyboard.press('Control+Enter');
      await alert.getByText('it writes').waitFor();
      await expectAccessible(page);
      await writeQuery(page, 'MATCH (p:Person {name: "Nobody"}) RETURN p');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Nothing matches.').waitFor();
      faults.splice(0, faults.length, ...faults.filter((fault) => !/status of 40[03]/u.test(fault)));
    }));

  it('APP-85: a query that runs says so and can be cancelled', () =>
    onPage('#/q', async ({ page, faults }) => {
      await page.route('**/api/query/stream', () => {});
      await writeQuery(page, 'RETURN 1 AS one');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('timer').getByText('running for').waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('The query was cancelled').waitFor();
      await page.unroute('**/api/query/stream');
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await count(page).getByText('1 row').waitFor();
      faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_ABORTED')));
    }));

  it('APP-86 APP-90: parameters are fields with types, and scripts get the same from the links', () =>
    onPage('#/q', async ({ page }) => {
      await writeQuery(
        page,
        'MATCH (p:Person) WHERE p.name IN $names AND p.degree > $least RETURN p.name AS name',
      );
      await page.getByLabel('Type of $names').selectOption('list');
      await page.getByLabel('$names', { exact: true }).fill('Ada Berg\nBen Cole');
      await page.getByLabel('Type of $least').selectOption('number');
      await page.getByLabel('$least', { exact: true }).fill('many');
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await page.getByText('$least is not a number.').waitFor();
      await expectAccessible(page);
      await page.getByLabel('$least', { exact: true }).fill('3');
      await page.keyboard.press('Enter');
      await count(page).getByText('1 row').waitFor();
      const link = await page.getByRole('link', { name: '.csv', exact: true }).getAttribute('href');
      expect(await (await fetch(`${service.url}${link}`)).text()).toBe('name\r\nAda Berg\r\n');
      await page.reload();
      await count(page).getByText('1 row').waitFor();
      expect(await page.getByLabel('$names', { exact: true }).inputValue()).toBe('Ada Berg\nBen Cole');
    }));

  it('APP-87 APP-88: queries are saved and remembered; examples run and the schema inserts', () =>
    onPage('#/q', async ({ page }) => {
      await page.getByLabel('Filter examples').fill('most connected persons');
      await page.getByRole('link', { name: 'Most connected persons' }).click();
      await count(page).getByText('8 rows').waitFor();
      await page.getByRole('button', { name: 'Saved' }).click();
      await page.getByLabel('Save the query as').fill('Persons');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Persons', exact: true }).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await page.getByRole('button', { name: 'History' }).click();
      await page.getByLabel('Queries that were run').getByRole('link').first().waitFor();
      await writeQuery(page, 'MATCH (n');
      await page.getByRole('button', { name: 'Schema' }).click();
      await page.locator('.facts-of code').getByText('Organization', { exact: true }).first().click();
      await page.getByRole('button', { name: 'Insert :Organization' }).click();
      expect(await editor(page).textContent()).toContain('MATCH (n:Organization');
      await expectAccessible(page);
    }));

  it('APP-89: a sentence becomes Cypher that is run; what is not understood says which forms are', () =>
    onPage('#/q', async ({ page }) => {
      const question = page.getByLabel('Question in English');
      await question.fill('who was Ada Berg in 2016');
      await question.press('Enter');
      await page.getByRole('button', { name: 'Run this query' }).waitFor();
      await page.locator('.grid-frame').getByText('Director').first().waitFor();
      await question.fill('why is the sky blue');
      await question.press('Enter');
      await page.getByRole('button', { name: 'who was {role} of {organization}', exact: true }).waitFor();
      await expectAccessible(page);
    }));

  it('APP-91: has the whole width at 390 pixels, in the dark and by touch, and nothing scrolls sideways', () =>
    onPage(
      at(HOLDERS, { r: 'table' }),
      async ({ page }) => {
        await page.locator('.grid-frame td').first().waitFor();
        const box = await page.locator('.panel').boundingBox();
        expect([box?.x, box?.width]).toEqual([0, 390]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        await page.getByRole('button', { name: 'Graph', exact: true }).tap();
        await page.locator('.result-canvas').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        await expectAccessible(page);
      },
      { width: 390, height: 844, dark: true, touch: true },
    ));

  it('APP-91: takes the graph’s place or any part of it', () =>
    onPage(at('RETURN 1 AS one', { r: 'plan' }), async ({ page }) => {
      await page.locator('.code-frame').waitFor();
      const width = async () => (await page.locator('.panel').boundingBox())?.width ?? 0;
      const before = await width();
      await page.getByRole('separator', { name: 'Width of the console' }).focus();
      await page.keyboard.press('ArrowLeft');
      expect(await width()).toBeGreaterThan(before + 40);
      await page.getByRole('button', { name: 'Full page' }).click();
      expect(await width()).toBe(1440);
      expect(page.url()).toContain('w=full');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'JSON', exact: true }).click();
      await page.locator('.code-frame').getByText('"one": 1').waitFor();
      await page.getByRole('button', { name: 'Beside the graph' }).click();
      expect(await width()).toBeLessThan(1440);
    }));
});
