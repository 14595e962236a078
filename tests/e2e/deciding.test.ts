import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { expectAccessible, type Opened, open } from '../support/explorer.ts';
import { type PagesService, startPages } from '../support/pages-service.ts';

describe.skipIf(!canBrowse())('deciding, on a real store', () => {
  let browser: Browser;
  let service: PagesService;
  let opened: Opened;

  beforeAll(async () => {
    await ensureExplorer();
    service = await startPages(EXPLORER);
    browser = await launchBrowser({ webgl: false });
    opened = await open(browser, `${service.url}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const dialog = (page: Page) => page.getByRole('dialog');
  const decided = async () => (await service.client.decisions({})).decisions.map(({ verb }) => verb);

  async function goTo(hash: string): Promise<Page> {
    await opened.page.goto('about:blank');
    await opened.page.goto(`${service.url}/${hash}`);
    return opened.page;
  }
  /** Opens the form of a verb on the page of an entity. */
  async function form(name: string, verb: string): Promise<Page> {
    const page = await goTo(`#/e/${await service.id(name)}`);
    await page.getByRole('article', { name: `Card of ${name}` }).waitFor();
    await page.getByText('Correct', { exact: true }).click();
    await page.getByRole('button', { name: `${verb}…`, exact: true }).click();
    await dialog(page).waitFor();
    return page;
  }
  async function pick(page: Page, label: string, typed: string): Promise<void> {
    const field = dialog(page).getByRole('combobox', { name: label, exact: true });
    await field.fill(typed);
    await dialog(page).locator('.picker-hits .hit').first().waitFor();
    await field.press('Enter');
  }
  /** What it would change is there; then it is done, and told. */
  async function decide(page: Page, button: string): Promise<string> {
    await dialog(page).locator('.changes').waitFor();
    const told = (await dialog(page).locator('.changes-summary').textContent()) ?? '';
    await dialog(page).getByRole('button', { name: button, exact: true }).click();
    await page.locator('.toast').waitFor();
    expect(await dialog(page).count()).toBe(0);
    return told;
  }
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
  async function undoFromToast(page: Page): Promise<void> {
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.toast', { hasText: 'Taken back' }).waitFor();
    expect(await decided()).toEqual([]);
  }

  it('APP-70 APP-71 APP-72 APP-123: renames, with a preview, by keyboard; the page shows it, and undo takes it back', async () => {
    const page = await form('Zoe Quill', 'Rename');
    await expectAccessible(page);
    expect(await dialog(page).getByRole('button', { name: 'Rename' }).isDisabled()).toBe(true);
    await dialog(page).getByLabel('Name').fill('Zoë Quill');
    await dialog(page).getByText('1 entity renamed').waitFor();
    expect(await decided()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Card of Zoë Quill' }).waitFor();
    expect(await page.locator('.toast').textContent()).toContain('Decided:');
    await expect.poll(() => focused(page)).toBe('Rename…');
    await undoFromToast(page);
    await page.getByRole('article', { name: 'Card of Zoe Quill' }).waitFor();
  });

  it('APP-69: Escape closes the form, decides nothing, and leaves the page', async () => {
    const page = await form('Zoe Quill', 'Reject name');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.getByRole('article', { name: 'Card of Zoe Quill' }).count()).toBe(1);
    expect(await decided()).toEqual([]);
  });

  it('APP-69: merges with one that is picked by name; the other is gone and found under it', async () => {
    const page = await form('Robert Hale', 'Merge');
    await pick(page, 'is the same as', 'r. hale');
    expect(await decide(page, 'Merge')).toContain('1 entity removed');
    expect(await decided()).toEqual(['merge']);
    await page.locator('.aliases', { hasText: 'R. Hale' }).waitFor();
    await undoFromToast(page);
  });

  it('APP-69: keeps apart', async () => {
    const page = await form('Robert Hale', 'Keep apart');
    await pick(page, 'is not', 'r. hale');
    await decide(page, 'Keep apart');
    expect(await decided()).toEqual(['apart']);
    await undoFromToast(page);
  });

  it('APP-69: splits off what one article says; STORE-135: search tells the two of one name apart', async () => {
    const page = await form('Ben Cole', 'Split off');
    await dialog(page)
      .getByLabel('Article that is about another')
      .selectOption({ label: 'Bank welcomes Cole · Evening News · 3 May 2021' });
    expect(await decide(page, 'Split off')).toContain('1 entity added');
    expect(await decided()).toEqual(['split']);
    await page.locator('#search').fill('ben cole');
    const known = page.locator('.hit', { has: page.getByText('Ben Cole', { exact: true }) });
    await known.nth(1).waitFor();
    const texts = await known.locator('.hit-more').allTextContents();
    expect(texts.filter((text) => text.startsWith('person · Director'))).toHaveLength(1);
    await page.locator('#search').fill('');
    await undoFromToast(page);
  });

  it('APP-69: splits off only what an article calls so, where it takes two for one', async () => {
    const page = await form('Green Field', 'Split off');
    await dialog(page).getByLabel('Article that is about another').selectOption({ label: 'Field' });
    await dialog(page).getByText('is in one article only').waitFor();
    // The browser notes what was refused; the form told it.
    opened.faults.splice(0);
    await dialog(page)
      .getByLabel('What it says of the other')
      .selectOption({ label: 'Only where it says “GFL”' });
    expect(await decide(page, 'Split off')).toContain('1 entity added');
    expect(await decided()).toEqual(['split']);
    await undoFromToast(page);
  });

  it('APP-69: changes a kind', async () => {
    const page = await form('Kingdom Council', 'Change kind');
    await dialog(page).getByLabel('Kind').selectOption('Event');
    await decide(page, 'Change kind');
    expect(await decided()).toEqual(['kind']);
    await undoFromToast(page);
  });

  it('APP-69: sets a property', async () => {
    const page = await form('Kingdom Council', 'Set a property');
    await dialog(page).getByLabel('Value').selectOption('ngo');
    await decide(page, 'Set a property');
    await page.locator('.over', { hasText: 'ngo' }).waitFor();
    await undoFromToast(page);
  });

  it('APP-69 APP-72: rejects a name, and closes the page of what is gone', async () => {
    const page = await form('Green Field', 'Reject name');
    await decide(page, 'Reject name');
    await page.getByRole('heading', { name: 'Entities shown' }).waitFor();
    await undoFromToast(page);
  });

  it('APP-69: adds a claim by hand, which stands on the decision and is shown so', async () => {
    const page = await form('Ada Berg', 'Add a claim');
    await pick(page, 'To', 'kingdom');
    await dialog(page).getByLabel('Relation').selectOption('MEMBER_OF');
    await dialog(page).getByLabel('Why (optional)').fill('She told me');
    expect(await decide(page, 'Add a claim')).toContain('1 claim added');
    await page.locator('.relation', { hasText: 'Kingdom Council' }).locator('.evidence-link').click();
    await page.locator('.claim.is-by-hand', { hasText: 'She told me' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.locator('.toast', { hasText: 'Taken back' }).waitFor();
    expect(await decided()).toEqual([]);
    // No claim states it any more: the page says so, and leads on to who it was about.
    await page.locator('.claims').getByRole('status').getByText('No claim states').waitFor();
    expect(await page.locator('.claims').getByRole('alert').count()).toBe(0);
    expect(await page.locator('.ends-left a').allTextContents()).toEqual(['Ada Berg', 'Kingdom Council']);
    opened.faults.splice(0, 1_000, ...opened.faults.filter((fault) => !fault.includes('status of 404')));
  });

  it('APP-67 APP-69: rejects a claim where it stands, and confirms one', async () => {
    const page = await goTo(
      `#/r/${await service.id('Ben Cole')}/MEMBER_OF/${await service.id('North Sea Bank')}`,
    );
    await page.getByText('3 claims in 3 articles').waitFor();
    await page.getByRole('button', { name: 'Reject…' }).first().click();
    expect(await dialog(page).locator('.decide-quote').textContent()).toContain('Ben Cole');
    expect(await decide(page, 'Reject claim')).toContain('1 claim removed');
    await page.getByText('2 claims in 2 articles').waitFor();
    await undoFromToast(page);
    await page.getByText('3 claims in 3 articles').waitFor();
    await page.getByRole('button', { name: 'Vouch for it…' }).first().click();
    await decide(page, 'Vouch for it');
    await page.getByText('4 claims in 3 articles').waitFor();
    await undoFromToast(page);
  });

  it('APP-71: decisions are listed with whether they hold, and each can be taken back', async () => {
    const page = await goTo('#/d');
    await page.getByText('Nothing was decided yet').waitFor();
    await form('Zoe Quill', 'Rename');
    await dialog(page).getByLabel('Name').fill('Zoë Quill');
    await decide(page, 'Rename');
    await goTo('#/d');
    const listed = page.locator('.decision');
    await listed.first().waitFor();
    expect(await listed.textContent()).toContain('Eve');
    expect(await listed.locator('.decision-state').textContent()).toBe('holds');
    await page.locator('.log summary').click();
    await expectAccessible(page);
    await listed.getByRole('button', { name: /^Undo/u }).click();
    await page.getByText('Nothing was decided yet').waitFor();
  });

  it('APP-440: Ctrl+Z takes a merge back and shows who was shown before, Shift+Ctrl+Z makes it again', async () => {
    const page = await form('Robert Hale', 'Merge');
    const undo = page.getByRole('button', { name: /^Undo: decision \(.*Hale.* are one\)/u });
    const redo = page.getByRole('button', { name: /^Redo: decision \(.*Hale.* are one\)/u });
    await pick(page, 'is the same as', 'r. hale');
    await decide(page, 'Merge');
    await page.locator('.aliases', { hasText: 'R. Hale' }).waitFor();
    await undo.waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.toast', { hasText: 'Taken back' }).waitFor();
    expect(await decided()).toEqual([]);
    await page.getByRole('article', { name: 'Card of Robert Hale' }).waitFor();
    expect(await page.locator('.aliases', { hasText: 'R. Hale' }).count()).toBe(0);
    await page.keyboard.press('Control+Shift+Z');
    await page.locator('.toast', { hasText: 'Decided:' }).waitFor();
    expect(await decided()).toEqual(['merge']);
    await undo.click();
    await redo.waitFor();
    expect(await decided()).toEqual([]);
    await page.getByRole('article', { name: 'Card of Robert Hale' }).waitFor();
  });

  it('APP-441: what the service refuses is told, stays a step, and is taken back when it answers', async () => {
    const page = await form('Zoe Quill', 'Rename');
    await dialog(page).getByLabel('Name').fill('Zoë Quill');
    await decide(page, 'Rename');
    await page.route('**/api/decisions/*', (route) => route.abort());
    await page.keyboard.press('Control+z');
    await page.locator('.toast .problem').waitFor();
    expect(await decided()).toEqual(['rename']);
    await page.unroute('**/api/decisions/*');
    await page.keyboard.press('Control+z');
    await page.locator('.toast', { hasText: 'Taken back: ' }).waitFor();
    expect(await decided()).toEqual([]);
    // The browser notes what did not come; the notice told it.
    opened.faults.splice(0);
  });

  it('APP-442: back in the browser takes no decision back, Ctrl+Z after it does, in the order of what was done', async () => {
    const page = await form('Green Field', 'Reject name');
    await decide(page, 'Reject name');
    await page.getByRole('heading', { name: 'Entities shown' }).waitFor();
    await page.goBack();
    expect(await decided()).toEqual(['reject-entity']);
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'Entities shown' }).waitFor();
    expect(await decided()).toEqual(['reject-entity']);
    await page.keyboard.press('Control+z');
    await page.locator('.toast', { hasText: 'Taken back' }).waitFor();
    expect(await decided()).toEqual([]);
    await page.getByRole('article', { name: 'Card of Green Field' }).waitFor();
    opened.faults.splice(0, 1_000, ...opened.faults.filter((fault) => !fault.includes('status of 404')));
  });

  it('APP-440: Ctrl+Z takes an answer of the review back, which is asked again', async () => {
    const page = await goTo('#/review');
    const at = (text: string) => page.locator('.over', { hasText: text }).waitFor();
    await at('1 of 2');
    await page.keyboard.press('s');
    await at('2 of 2');
    await page.keyboard.press('Control+z');
    await at('1 of 2');
    expect(await decided()).toEqual([]);
    await page.keyboard.press('Control+Shift+Z');
    await page.locator('.side h2').nth(1).waitFor();
    await expect.poll(decided).toEqual(['merge']);
    await expect.poll(() => page.locator('.side h2').first().textContent()).not.toContain('Hale');
    await page.keyboard.press('Control+z');
    await expect.poll(decided).toEqual([]);
    // What a merge of the pair on the screen would change may be asked just when they have become one, and is refused.
    opened.faults.splice(0, 1_000, ...opened.faults.filter((fault) => !fault.includes('status of 400')));
  });

  it('APP-73 APP-74 APP-428: the review by keyboard: both sides, reasons, progress, same, undo, skip, different', async () => {
    const page = await goTo('#/review');
    const at = (text: string) => page.locator('.over', { hasText: text }).waitFor();
    await at('1 of 2');
    expect(await page.locator('.side h2').allTextContents()).toEqual([' R. Hale', ' Robert Hale']);
    expect(await page.locator('.side mark').allTextContents()).toEqual(['R. Hale', 'Robert Hale']);
    expect(await page.locator('.reasons li').first().textContent()).toContain('R. may stand for Robert');
    await page.getByText('If they are one: 1 entity removed').waitFor();
    const endOf = async (place: string): Promise<number> => {
      const { y, height } = (await page.locator(place).boundingBox()) ?? { y: 0, height: 0 };
      return y + height;
    };
    expect(await endOf('.review-foot')).toBeCloseTo(await endOf('.panel-body'), 0);
    await page.keyboard.press('s');
    await at('2 of 2');
    expect(await decided()).toEqual(['merge']);
    await page.keyboard.press('u');
    await at('1 of 2');
    expect(await decided()).toEqual([]);
    await page.keyboard.press('k');
    await at('2 of 2');
    expect(await endOf('.review-foot')).toBeCloseTo(await endOf('.panel-body'), 0);
    await page.keyboard.press('d');
    await page.getByText('Nothing is left to ask.').waitFor();
    expect(await decided()).toEqual(['apart']);
    await expectAccessible(page);
    await page.keyboard.press('u');
    await page.locator('.side').first().waitFor();
    expect(await decided()).toEqual([]);
    expect(opened.faults).toEqual([]);
  });

  it('APP-76 APP-123: a form and the review work by touch at 390 pixels, in dark', async () => {
    const narrow = await open(browser, `${service.url}/#/e/${await service.id('Zoe Quill')}`, {
      width: 390,
      height: 844,
      dark: true,
      touch: true,
    });
    const { page } = narrow;
    try {
      await page.getByText('Correct', { exact: true }).tap();
      await page.getByRole('button', { name: 'Merge…' }).tap();
      await dialog(page).waitFor();
      const box = await dialog(page).boundingBox();
      expect([box?.x, box?.width]).toEqual([0, 390]);
      await expectAccessible(page);
      await dialog(page).getByRole('button', { name: 'Cancel' }).tap();
      await expect.poll(() => focused(page)).toBe('Merge…');
      await page.goto(`${service.url}/#/review`);
      await page.getByRole('button', { name: 'Skip' }).tap();
      await page.locator('.over', { hasText: '2 of 2' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(narrow.faults).toEqual([]);
    } finally {
      await narrow.close();
    }
  });
});
