import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { expectAccessible, nodeOnCanvas, type Opened, open } from '../support/explorer.ts';
import { startFake } from '../support/fake-api.ts';
import { idOf } from '../support/fake-graph.ts';

const MERKEL = idOf('Angela Merkel');
const SCHOLZ = idOf('Olaf Scholz');
const PARLIAMENT = idOf('European Parliament');

describe.skipIf(!canBrowse())('working on the graph', () => {
  let browser: Browser;
  let service: Awaited<ReturnType<typeof startFake>>;
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    await ensureExplorer();
    service = await startFake({}, EXPLORER);
    browser = await launchBrowser();
    opened = await open(browser, `${service.url}/`);
    page = opened.page;
    await page.getByText('300 of 378').waitFor();
    await page.getByRole('button', { name: 'Got it' }).click();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  /** Goes to a view by its address, as a link does, without loading the page anew. */
  async function at(hash: string): Promise<void> {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
  }
  const shown = (): Promise<string | null> => page.locator('.status strong').first().textContent();

  it('APP-19 undoes and redoes by keyboard and by buttons that say what they do', async () => {
    await page.getByRole('button', { name: /^persons/ }).click();
    await page.getByText('hidden by kind').first().waitFor();
    await page.getByRole('button', { name: 'Undo: hide or show a kind' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('300 of 378').waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await page.getByText('hidden by kind').first().waitFor();
    await page.getByRole('button', { name: /^Undo:/ }).click();
    await page.getByRole('button', { name: 'Redo: hide or show a kind' }).waitFor();
    expect(await shown()).toBe('300 of 378');
    await page.getByRole('textbox').or(page.getByRole('combobox')).first().fill('x');
    await page.keyboard.press('Control+z');
    expect(await shown()).toBe('300 of 378');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('APP-20 says what expanding adds before it adds much, and collapses to what was there', async () => {
    await at('#/?n=20');
    await page.getByText('20 of 378').waitFor();
    const place = await nodeOnCanvas(page, PARLIAMENT);
    if (!place) expect.fail('It is drawn.');
    await page.mouse.dblclick(place.x, place.y);
    await page.getByText('312 persons', { exact: true }).waitFor();
    expect(await shown()).toBe('20 of 378');
    await page.getByLabel('At most').selectOption('10');
    await page.getByRole('button', { name: 'Add the 10 best supported' }).click();
    await page.getByText(/^(2[1-9]|30) of 378/).waitFor();
    expect(page.url()).toContain('.n10');
    await expectAccessible(page);
    await page.locator('.status').getByRole('button', { name: 'Collapse' }).click();
    await page.getByText('20 of 378').waitFor();
  });

  it('APP-20 offers nothing that would add nothing: what is there is counted, whatever put it there', async () => {
    await at(`#/e/${MERKEL}?n=5`);
    await page.getByRole('article', { name: 'Card of Angela Merkel' }).waitFor();
    await page.getByText('What expanding adds').click();
    await page.getByText('; all on the graph').waitFor();
    expect(await page.locator('.expand').getByRole('button').count()).toBe(0);
    const told = (await page.locator('.card-actions .note').textContent()) ?? '';
    const [, shown, total] = /^(\d+) of (\d+) neighbours on the graph$/u.exec(told) ?? [];
    expect(shown ?? told).toBe(total);
  });

  it('APP-2 counts in the legend what is shown, also where something was hidden by hand', async () => {
    await at(`#/?h=${MERKEL}`);
    await page.getByText('299 of 378').waitFor();
    const counts = await page.locator('.legend-count').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(299);
  });

  it('APP-21 keeps a selection alone, and reload shows the same', async () => {
    await at(`#/?s=*${MERKEL}`);
    await page.getByText('1 selected').waitFor();
    await page.getByRole('button', { name: 'Add neighbours' }).click();
    await page.getByRole('button', { name: 'Keep only these' }).click();
    await page.getByText('that you kept').waitFor();
    const kept = await shown();
    await page.reload();
    await page.getByText('that you kept').waitFor();
    expect(await shown()).toBe(kept);
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await page.getByText('300 of 378').waitFor();
  });

  it('APP-23 filters with counts, says why less is shown, and clears with one click', async () => {
    await page.getByRole('link', { name: 'Filters' }).click();
    await page.getByRole('heading', { name: 'Filters' }).waitFor();
    await page.getByText('Relations', { exact: true }).click();
    const row = page.getByRole('list', { name: 'Relations' }).getByRole('listitem').first();
    const count = await row.locator('.row-count').textContent();
    await row.getByRole('button', { name: 'only' }).click();
    await page.getByText('hidden by relation').first().waitFor();
    expect(await row.locator('.row-count').textContent()).toBe(count);
    await page.getByText('1 active').waitFor({ state: 'attached' });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.getByText('300 of 378').waitFor();
  });

  it('APP-24 APP-426 chooses a time by drawing over the events, in one step, on an axis that stands still meanwhile', async () => {
    await page.getByRole('link', { name: 'Timeline' }).click();
    const brush = page.locator('.time-brush svg');
    await brush.waitFor();
    const box = await brush.boundingBox();
    if (!box) expect.fail('It is there.');
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
    const ticks = () => brush.locator('text').allTextContents();
    const before = await ticks();
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + 20);
    await page.mouse.move(box.x + box.width * 0.85, box.y + 20);
    await page.getByText('hidden by time').first().waitFor();
    expect(await ticks()).toEqual(before);
    await page.mouse.up();
    await expect.poll(ticks).not.toEqual(before);
    expect(await page.getByLabel('Time from').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    await page.keyboard.press('Control+z');
    await page.getByText('300 of 378').waitFor();
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  });

  it('APP-25 shows who held what on a day', async () => {
    await page.getByLabel('As of day').fill('2015-06-01');
    await page.getByRole('heading', { name: /^Who held what then/ }).waitFor();
    await page.locator('.time-row', { hasText: 'Angela Merkel' }).first().waitFor();
    expect(page.url()).toContain('d=2015-06-01');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'No day' }).click();
  });

  it('APP-370 folds away who held what at quite other times, and shows it by one click', async () => {
    await page.getByLabel('As of day').fill('1901-01-01');
    const folded = page.getByText(/^\d+ more, told of at other times$/);
    await folded.waitFor();
    const rows = page.locator('.time-row.is-role');
    expect(await rows.count()).toBe(0);
    await folded.click();
    await rows.first().waitFor();
    const marked = rows.filter({ has: page.getByText('possibly', { exact: true }) });
    expect(await marked.count()).toBe(await rows.count());
    await expectAccessible(page);
    await page.getByRole('button', { name: 'No day' }).click();
    await folded.waitFor({ state: 'detached' });
  });

  it('APP-26 tells how two are connected, with the way to the claims of each step', async () => {
    await at(`#/p?w=*${MERKEL}.*${SCHOLZ}`);
    await page.getByRole('heading', { name: /^Way 1/ }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Show on the graph' }).first().click();
    await page.getByText('3 selected').waitFor();
    await page.locator('.path-edge').first().click();
    await page.locator('.claim').first().waitFor();
  });

  it('APP-27 finds in names and articles, by kind, with the keyboard alone', async () => {
    await at('#/');
    await page.locator('body').press('/');
    await page.keyboard.type('merkel');
    await page.getByRole('option', { name: 'Angela Merkel' }).first().waitFor();
    await page.getByRole('group', { name: 'Kinds of matches' }).waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[aria-selected="true"] mark').count()).toBe(1);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/a\//);
  });

  it('APP-28 keeps a view under a name and goes back to it', async () => {
    await at('#/v?k=Event');
    await page.getByLabel('Keep this view as').fill('Without events');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    const kept = page.getByRole('button', { name: 'Without events', exact: true });
    await kept.waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByText('300 of 378').waitFor();
    await kept.click();
    await page.getByText('hidden by kind').first().waitFor();
    await expectAccessible(page);
    expect(opened.faults).toEqual([]);
  });

  it('APP-29 gives a hint once, and remembers that it was put away', async () => {
    const fresh = await open(browser, `${service.url}/`);
    const hint = fresh.page.getByText('Double-click an entity');
    await hint.waitFor();
    await fresh.page.getByRole('button', { name: 'Got it' }).click();
    await fresh.page.reload();
    await fresh.page.getByText('300 of 378').waitFor();
    expect(await hint.count()).toBe(0);
    await fresh.close();
  });
});
