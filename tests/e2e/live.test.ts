import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { expectAccessible, nodeOnCanvas, type Opened, open } from '../support/explorer.ts';
import { type LiveService, startLive } from '../support/live-service.ts';
import { FLIGHT, INSTITUTE, NOBEL, requestOf } from '../support/live-texts.ts';
import { modelMissing } from '../support/model.ts';

const CARD = { name: 'Card of Marie Curie' };
const canRun = canBrowse() && !modelMissing();

/** One story of one store, in order: what is stored by one test stands in the next. */
describe.skipIf(!canRun)('reading while somebody looks, on a real store with the real model', () => {
  let browser: Browser;
  let service: LiveService;
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    await ensureExplorer();
    service = await startLive(EXPLORER);
    browser = await launchBrowser();
    opened = await open(browser, `${service.url}/#/add`);
    page = opened.page;
  });
  afterAll(async () => {
    await opened?.close();
    await browser?.close();
    await service?.stop();
  });

  const shownCount = () => page.locator('.status strong').textContent();
  const fill = async ({ title, date, text }: { title: string; date: string; text: string }) => {
    await page.getByLabel('Text of the article').fill(text);
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('Date').fill(date);
  };

  it('APP-105 shows what would be extracted with its quotes, and stores nothing until it is told to', async () => {
    await fill(NOBEL);
    await page.getByLabel('Text of the article').press('Control+Enter');
    await page.getByRole('heading', { name: 'What would be added' }).waitFor();
    await page.getByText('1 article would be added.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What would be added');
    expect(await page.locator('.changes').textContent()).toContain('Marie Curie');
    const claim = page.locator('.looked-claim', { hasText: 'Marie Curie holds role professor' });
    const quote = (await claim.locator('blockquote').textContent()) ?? '';
    expect(NOBEL.text).toContain(quote);
    expect(await page.locator('.looked-text .article-text').textContent()).toBe(NOBEL.text);
    expect(await page.locator('.looked-text .says').count()).toBeGreaterThan(0);
    await expectAccessible(page);
    expect((await service.client.health({})).articles).toBe(0);
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await page.getByLabel('Text of the article').inputValue()).toBe(NOBEL.text);
    expect((await service.client.health({})).articles).toBe(0);
  });

  it('APP-425 says what storing would do, and keeps its buttons at the edge while the claims scroll by', async () => {
    await page.getByRole('button', { name: 'Preview' }).first().click();
    await page.getByRole('heading', { name: 'What would be added' }).waitFor();
    expect(await page.locator('.looked .byline').first().textContent()).toMatch(
      /^new · .*\d{4} · \d+ claims$/u,
    );
    await page.setViewportSize({ width: 1440, height: 500 });
    const body = page.locator('.panel-body');
    await body.evaluate((element) => element.scrollTo(0, 400));
    const [ways, edge] = [await page.locator('.looked-ways').boundingBox(), await body.boundingBox()];
    expect(ways?.y).toBe(edge?.y);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Discard' }).click();
  });

  it('APP-101 what is stored appears by itself, marked as new', async () => {
    await page.getByRole('button', { name: 'Preview' }).first().click();
    await page.getByRole('button', { name: 'Store', exact: true }).press('Enter');
    await page.getByText('1 article added.').waitFor();
    await page.locator('.live-fresh').waitFor();
    const { entities } = await service.client.health({});
    await page.locator('.status').getByText(`${entities} of ${entities}`).waitFor();
    expect(await page.locator('.live-fresh').textContent()).toBe(`${entities} new here`);
    expect(await page.getByLabel('Text of the article').inputValue()).toBe('');
    await expectAccessible(page);
  });

  it('APP-108 the same text again is unchanged, and there is nothing to store', async () => {
    await fill(NOBEL);
    await page.getByRole('button', { name: 'Preview' }).first().click();
    await page.getByText('1 unchanged: nothing would change.').waitFor();
    expect(await page.getByRole('button', { name: 'Store', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back', exact: true }).last().click();
  });

  it('APP-102 hovering, opening and putting away take the mark off', async () => {
    await page.goto(`${service.url}/#/`);
    await page.locator('.row', { hasText: 'Marie Curie' }).first().click();
    await page.getByRole('article', CARD).waitFor();
    const seen = Number.parseInt((await page.locator('.live-fresh').textContent()) ?? '', 10);
    expect(seen).toBeLessThan((await service.client.health({})).entities);
    await page.getByRole('button', { name: 'Mark all as seen' }).click();
    expect(await page.locator('.live-fresh').count()).toBe(0);
  });

  it('APP-101 what others read grows at its neighbours; what stands stays, and the open card is made anew', async () => {
    const { hits } = await service.client.search({ query: { q: 'Marie Curie' } });
    const id = hits[0]?.id ?? '';
    const [before, relations] = [await nodeOnCanvas(page, id), await page.locator('.relation').count()];
    const body = page.locator('.panel-body');
    await body.evaluate((element) => element.scrollTo(0, 40));
    const scrolled = await body.evaluate((element) => element.scrollTop);
    const count = await shownCount();
    const told = await page.evaluateHandle(() => {
      const texts: string[] = [];
      const look = (): void => void texts.push(document.querySelector('.live-reading')?.textContent ?? '');
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
      return texts;
    });
    await service.client.ingest(requestOf(INSTITUTE));
    await page.locator('.live-fresh').waitFor();
    expect(await shownCount()).not.toBe(count);
    await page.getByRole('article', CARD).getByText('Radium Institute').first().waitFor();
    expect(await page.locator('.relation').count()).toBeGreaterThan(relations);
    expect(await body.evaluate((element) => element.scrollTop)).toBe(scrolled);
    expect(before).not.toBeNull();
    await page.locator('.live-reading').waitFor({ state: 'detached' });
    expect(await told.jsonValue()).toContain(`Reading 1 of 1${INSTITUTE.title}`);
    await expectAccessible(page);
  });

  it('APP-106 a file that is dropped anywhere is looked at, and what fails says why', async () => {
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'flight.txt', { type: 'text/plain' }));
      transfer.items.add(new File([new Uint8Array([0, 1, 2, 255])], 'broken.pdf'));
      return transfer;
    }, FLIGHT.text);
    await page.locator('.canvas').dispatchEvent('dragover', { dataTransfer: data });
    await page.getByText('Drop it to see what would be read').waitFor();
    await page.locator('.canvas').dispatchEvent('drop', { dataTransfer: data });
    await page.getByText('1 article would be added, 1 could not be read.').waitFor();
    expect(await page.locator('.outcome.is-failed').textContent()).toContain('broken.pdf');
    expect(await page.locator('.looked-text .article-text').textContent()).toContain('Amelia Earhart');
    await page.getByRole('button', { name: 'Discard' }).click();
  });

  it('APP-106 what is wrong with an address is said; watching says what it watches', async () => {
    const field = page.getByLabel('Addresses of pages or feeds');
    await field.fill('news.example');
    const form = page.locator('form', { has: field });
    await form.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('alert').getByText('is no address').waitFor();
    await field.fill('https://news.example/feed.xml');
    await form.getByRole('button', { name: 'Watch from now on' }).click();
    await page.getByText('news.example/feed.xml is watched.').waitFor();
    expect((await service.client.watched({})).sources.map(({ address }) => address)).toEqual([
      'https://news.example/feed.xml',
    ]);
  });

  it('APP-100 APP-109 a page that was away says so beside the legend, then shows what came meanwhile', async () => {
    await page.route('**/api/live', (route) => route.abort());
    await page.reload();
    await page.getByText('Connection lost').waitFor();
    const [strip, legend] = await Promise.all([
      page.locator('.live-line').boundingBox(),
      page.locator('.legend').boundingBox(),
    ]);
    expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual(legend?.y ?? 0);
    await service.client.forget({ params: { id: `test/${INSTITUTE.title}` } });
    await page.unroute('**/api/live');
    await page.getByText('Connection lost').waitFor({ state: 'detached' });
    const { entities } = await service.client.health({});
    await page.goto(`${service.url}/#/`);
    await page.locator('.status').getByText(`${entities} of ${entities}`).waitFor();
    expect(opened.faults.filter((fault) => !fault.includes('net::ERR_FAILED'))).toEqual([]);
  });

  it('APP-109 works by touch at 390 pixels, in the dark', async () => {
    const small = await open(browser, `${service.url}/#/add`, {
      ...{ width: 390, height: 844, dark: true, touch: true },
    });
    try {
      await small.page.getByLabel('Text of the article').fill(FLIGHT.text);
      await small.page.getByRole('button', { name: 'Preview' }).first().tap();
      await small.page.getByText('1 article would be added.').waitFor();
      await expectAccessible(small.page);
      await small.page.getByRole('button', { name: 'Store', exact: true }).tap();
      await small.page.locator('.live-fresh').waitFor();
      const box = await small.page.locator('.live-line').first().boundingBox();
      const tools = await small.page.locator('.tools').boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(tools?.x ?? 0);
      expect(await small.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await expectAccessible(small.page);
      expect(small.faults).toEqual([]);
    } finally {
      await small.close();
    }
  });
});
