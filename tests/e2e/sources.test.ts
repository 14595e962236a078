/** The page of watched sources: what each says, and what can be done with it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { expectAccessible, type Opened, open } from '../support/explorer.ts';
import { startFake } from '../support/fake-api.ts';
import { type FakeWatched, fakeWatched, GONE_ARTICLE } from '../support/fake-watched.ts';

/** An article of the fake service. */
const SCHOLZ = 'https://example.org/2021/12/08/scholz-elected';

describe.skipIf(!canBrowse())('watched sources', () => {
  let browser: Browser;
  let service: Awaited<ReturnType<typeof startFake>>;
  let opened: Opened;
  let watched: FakeWatched;
  let page: Page;

  beforeAll(async () => {
    await ensureExplorer();
    browser = await launchBrowser();
    service = await startFake({}, EXPLORER);
    opened = await open(browser, service.url);
    page = opened.page;
    watched = await fakeWatched(page);
    await page.goto(`${service.url}/#/s`);
    await page.getByRole('heading', { name: 'Watched sources' }).waitFor();
  });
  afterAll(async () => {
    await opened?.close();
    await browser?.close();
    await service?.stop();
  });

  const source = (name: string) => page.locator('.source', { has: page.getByRole('heading', { name }) });
  const said = async (name: string): Promise<string> =>
    ((await source(name).textContent()) ?? '').replace(/\s+/gu, ' ');

  it('APP-110 each source says what it is, its last look, what came of it, and why it failed', async () => {
    const herald = await said('The Herald');
    expect(herald).toContain('Feed · https://herald.example/feed.xml');
    expect(herald).toContain('12 new · 3 changed');
    expect(herald).toContain('Last look 2 January 2030, 12:05 UTC · next 2 January 2030, 12:20 UTC');
    expect(await said('closed.example')).toContain('The host failed (503). Try again later.');
    expect(await said('inbox')).toContain('4 new · 1 failed · 1 gone');
    expect(await source('The Herald').getByRole('button').allTextContents()).toEqual([
      'Look again: The Herald',
      'Stop watching: The Herald',
    ]);
    await page.getByText('2 pages to fetch, 1 failed, 1 gone').waitFor();
    await expectAccessible(page);
  });

  it('APP-113 what failed and what is gone opens with its reasons; what is gone leads to its article', async () => {
    await source('inbox').getByRole('button', { name: 'What failed or is gone' }).click();
    await source('inbox').getByText('It is locked with a password.').waitFor();
    const inbox = await said('inbox');
    expect(inbox).toMatch(
      /Failed ?locked\.pdf ?It is locked with a password\. Save it without a password\./u,
    );
    expect(inbox).toMatch(
      /Gone; what they said is kept ?gone\.txt ?The file is not there any more\. Put it back/u,
    );
    const link = source('inbox').getByRole('link', { name: 'gone.txt' });
    expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toContain(GONE_ARTICLE);
    await expectAccessible(page);
  });

  it('APP-112 looked at again, a source says what came of it, and so does what is open', async () => {
    await source('inbox').getByRole('button', { name: 'Look again' }).click();
    await source('inbox').getByText('It is locked with a password.').waitFor({ state: 'detached' });
    expect(await page.getByRole('status').allTextContents()).toContain('inbox is looked at again.');
    expect(await said('inbox')).toContain('4 new · 1 gone');
    await source('inbox').getByRole('button', { name: 'Hide what is gone' }).click();
    await source('inbox').getByText('gone.txt').waitFor({ state: 'detached' });
    await source('closed.example').getByRole('button', { name: 'Look again' }).click();
    await source('closed.example').getByText('The host failed').waitFor({ state: 'detached' });
    expect(watched.asked).toEqual(['POST inbox retry', 'POST closed retry']);
  });

  it('APP-111 what cannot be watched is said; what can is in the list, until it is let go', async () => {
    const field = page.getByLabel('Address of a feed or page, or a folder of this machine');
    await field.fill('inbox');
    await field.press('Enter');
    await page.getByRole('alert').getByText('An address begins with http:// or https://').waitFor();
    await field.fill('/home/ann/letters');
    await field.press('Enter');
    await source('letters').waitFor();
    expect(await field.inputValue()).toBe('');
    await source('letters').getByRole('button', { name: 'Stop watching' }).click();
    await source('letters').waitFor({ state: 'detached' });
    expect(watched.asked.slice(2)).toEqual(['POST', 'DELETE new']);
    expect(opened.faults).toEqual([]);
  });

  it('READ-150 the article of what is gone says so, and since when', async () => {
    await page.route(/\/api\/articles\/[^/]+$/u, async (route) => {
      const response = await route.fetch();
      const article: object = await response.json();
      await route.fulfill({ json: { ...article, gone: '2030-01-02T12:05:00.000Z' } });
    });
    await page.goto(`${service.url}/#/a/${encodeURIComponent(SCHOLZ)}`);
    await page
      .getByText('Gone since 2030-01-02 from where it was read; what it said is kept here.')
      .waitFor();
    expect(opened.faults).toEqual([]);
  });

  it('APP-110 is read at 390 pixels, in the dark, by touch', async () => {
    const small = await open(browser, service.url, { width: 390, height: 844, dark: true, touch: true });
    try {
      await fakeWatched(small.page);
      await small.page.goto(`${service.url}/#/s`);
      const inbox = small.page.locator('.source', { hasText: '/home/ann/inbox' });
      await inbox.getByRole('button', { name: 'What failed or is gone' }).tap();
      await inbox.getByText('The file is not there any more.').waitFor();
      expect(await small.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await expectAccessible(small.page);
      expect(small.faults).toEqual([]);
    } finally {
      await small.close();
    }
  });
});
