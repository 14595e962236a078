import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { expectAccessible, nodeOnCanvas, type Opened, open } from '../support/explorer.ts';
import { startFake } from '../support/fake-api.ts';
import { idOf } from '../support/fake-graph.ts';

type Pixels = { readonly x: number; readonly y: number };
/** One finger goes from one place to another. */
async function pull(page: Page, from: Pixels, to: Pixels): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Pixels[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', from);
  for (const part of [0.3, 0.6, 1])
    await touch('touchMove', {
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    });
  await touch('touchEnd');
  await cdp.detach();
}

const distance = (a: Pixels, b: Pixels): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Watches whether a canvas is moved as a picture: on a busy machine it rests again before anybody looks. */
async function wentAlong(page: Page, of: string): Promise<() => Promise<boolean>> {
  const canvas = page.locator(`.sigma-${of}`);
  await canvas.evaluate((node) => {
    const { dataset, style } = node as HTMLElement;
    new MutationObserver(() => {
      if (style.transform.startsWith('translate(')) dataset.wentAlong = 'yes';
    }).observe(node, { attributeFilter: ['style'] });
  });
  return () => canvas.evaluate((node) => (node as HTMLElement).dataset.wentAlong === 'yes');
}

describe.skipIf(!canBrowse())('the canvas', () => {
  let browser: Browser;
  let service: Awaited<ReturnType<typeof startFake>>;
  let opened: Opened;

  beforeAll(async () => {
    await ensureExplorer();
    service = await startFake({ hostile: true }, EXPLORER);
    browser = await launchBrowser();
    opened = await open(browser, `${service.url}/`);
    await opened.page.locator('.tools').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const selectionIn = (page: Page) => new URLSearchParams(page.url().split('?')[1] ?? '').get('s');
  const merkel = idOf('Angela Merkel');
  const at = async (page: Page): Promise<{ x: number; y: number }> =>
    (await nodeOnCanvas(page, merkel)) ?? { x: Number.NaN, y: Number.NaN };
  const moved = (page: Page, before: { x: number; y: number }) =>
    expect.poll(() => at(page), { timeout: 30_000 }).not.toEqual(before);

  it('APP-40 APP-42: layouts are chosen from a form, live in the address, and forces can be paused', async () => {
    const { page, faults } = opened;
    const stored = await at(page);
    await page.getByRole('button', { name: 'Layout', exact: true }).click();
    await page.getByRole('radio', { name: /^Around one/ }).check();
    await moved(page, stored);
    expect(page.url()).toContain('radial');
    const ring = await at(page);
    await page.getByLabel('Between rings').fill('300');
    expect(page.url()).toContain('300');
    await page.getByRole('radio', { name: /^Hierarchy/ }).check();
    await moved(page, ring);
    await page.getByRole('radio', { name: /^Forces/ }).check();
    await page
      .getByRole('button', { name: 'Pause' })
      .or(page.getByRole('button', { name: 'Settle again' }))
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('radio', { name: /^As stored/ }).check();
    await expect.poll(() => at(page)).toEqual(stored);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('radio', { name: /^Forces/ }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('APP-133: names and grounds go along with a drag as a picture, and are drawn anew at rest', async () => {
    const { page, faults } = opened;
    const shiftOf = (of: string): Promise<string> =>
      page.locator(`.sigma-${of}`).evaluate((canvas) => (canvas as HTMLElement).style.transform);
    const shift = (): Promise<string> => shiftOf('names');
    await expect.poll(shift).toBe('');
    const before = await at(page);
    const [namesWent, groundWent] = [await wentAlong(page, 'names'), await wentAlong(page, 'ground')];
    // Beside the graph, where no entity would be dragged in its place.
    await page.mouse.move(25, 500);
    await page.mouse.down();
    await page.mouse.move(45, 510);
    await page.mouse.move(75, 520);
    await expect.poll(namesWent).toBe(true);
    await expect.poll(groundWent).toBe(true);
    await page.mouse.up();
    await moved(page, before);
    await expect.poll(shift, { timeout: 30_000 }).toBe('');
    expect(await shiftOf('ground')).toBe('');
    await page.getByRole('button', { name: 'Show the whole graph' }).click();
    await expect.poll(() => at(page), { timeout: 30_000 }).toEqual(before);
    expect(faults).toEqual([]);
  });

  it('APP-313: an entity is put elsewhere by mouse and by keyboard; undo takes it back, a link brings it there', async () => {
    const { page, faults } = opened;
    const before = await at(page);
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 30, before.y + 10);
    await page.mouse.move(before.x + 60, before.y - 40);
    await page.mouse.up();
    const put = { x: before.x + 60, y: before.y - 40 };
    const isNear = (point: Pixels) =>
      expect.poll(async () => distance(await at(page), point), { timeout: 30_000 }).toBeLessThan(2);
    await isNear(put);
    await expect.poll(() => page.url()).toMatch(/#\/\?i=[\w-]{16}\*-?\w+\*-?\w+$/u);
    await page.keyboard.press('Control+z');
    await isNear(before);
    expect(page.url()).not.toContain('i=');
    await page.keyboard.press('Control+Shift+z');
    await isNear(put);
    await page.reload();
    await page.locator('.tools').waitFor();
    await isNear(put);
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => page.locator('#canvas-keys + [aria-live]').textContent()).toContain('pinned');
    await page.goto(`${service.url}/#/`);
    await page.reload();
    await page.locator('.tools').waitFor();
    await isNear(before);
    expect(faults).toEqual([]);
  });

  it('APP-313: a finger drags the entity that is open, and the graph from any other', async () => {
    const touched = await open(browser, `${service.url}/#/e/${merkel}`, { touch: true });
    const { page, faults } = touched;
    await page.getByRole('article', { name: 'Card of Angela Merkel' }).waitFor();
    const before = await at(page);
    await pull(page, before, { x: before.x + 40, y: before.y - 30 });
    await expect
      .poll(async () => distance(await at(page), { x: before.x + 40, y: before.y - 30 }))
      .toBeLessThan(2);
    await expect.poll(() => page.url()).toContain('i=');
    await page.goto(`${service.url}/#/`);
    await page.reload();
    await page.locator('.tools').waitFor();
    const [first, other] = [await at(page), await nodeOnCanvas(page, idOf('European Parliament'))];
    if (!other) expect.fail('The node is not on the canvas.');
    await pull(page, first, { x: first.x + 40, y: first.y });
    await moved(page, first);
    expect(page.url()).not.toContain('i=');
    expect((await nodeOnCanvas(page, idOf('European Parliament')))?.x).toBeGreaterThan(other.x + 20);
    expect(faults).toEqual([]);
    await touched.close();
  });

  it('APP-44 APP-123: arrows walk, what is reached is said, Enter opens its card, Escape leads back to the canvas', async () => {
    const { page, faults } = opened;
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    const said = page.locator('#canvas-keys + [aria-live]');
    await expect.poll(() => said.textContent()).toContain('European Parliament');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => said.textContent()).not.toContain('European Parliament');
    const name = (await said.textContent())?.split(',')[0] ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: `Card of ${name}` }).waitFor();
    await page.keyboard.press('Escape');
    const isOnCanvas = () => page.locator('.canvas').evaluate((place) => place === document.activeElement);
    await expect.poll(isOnCanvas).toBe(true);
    expect(faults).toEqual([]);
  });

  it('APP-45: a rectangle selects, with Shift and with its tool', async () => {
    const { page, faults } = opened;
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show the whole graph' }).click();
    const drag = async (): Promise<void> => {
      const { x, y } = await at(page);
      await page.mouse.move(x - 18, y - 18);
      await page.mouse.down();
      await page.mouse.move(x + 18, y + 18, { steps: 3 });
      await page.mouse.up();
    };
    await page.keyboard.down('Shift');
    await drag();
    await page.keyboard.up('Shift');
    await expect.poll(() => page.url()).toContain('s=');
    const selected = selectionIn(page);
    expect(selected).not.toBeNull();
    await page.goto(`${service.url}/`);
    await page.locator('.tools').waitFor();
    await page.getByRole('button', { name: 'Show the whole graph' }).click();
    const tool = page.getByRole('button', { name: 'Select by rectangle' });
    await tool.click();
    await drag();
    await expect.poll(() => selectionIn(page)).toBe(selected);
    await tool.click();
    expect(faults).toEqual([]);
  });

  it('APP-52: exports are files whose hostile names are text', async () => {
    const { page, faults } = opened;
    await page.getByRole('button', { name: 'Show the whole graph' }).click();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const save = async (title: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.export', { has: page.getByText(title, { exact: true }) }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const png = await save('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const { width } = (await page.locator('.canvas').boundingBox()) ?? { width: 0 };
    expect(png.readUInt32BE(16)).toBe(Math.round(width) * 2);
    const svg = (await save('SVG')).toString();
    expect(svg).toContain('Angela Merkel');
    expect(svg).not.toContain('<script');
    expect((await save('Cypher')).toString()).toContain('MERGE (n:Person {id: ');
    await page.keyboard.press('Escape');
    expect(faults).toEqual([]);
  });

  it('APP-46: thousands of rows are a list of which few are in the page', async () => {
    const { page, faults } = opened;
    const rows = page.locator('.rows.is-virtual [data-row]');
    expect(await rows.count()).toBeLessThan(80);
    await rows.first().focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => page.locator('[aria-posinset]:focus-within').getAttribute('aria-posinset'))
      .toBe(await page.locator('[aria-posinset]').last().getAttribute('aria-setsize'));
    await page.getByRole('tab', { name: /relations$/ }).click();
    await page.locator('.row.is-relation').first().waitFor();
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
});
