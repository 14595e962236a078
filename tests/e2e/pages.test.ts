import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { expectAccessible, type Opened, open } from '../support/explorer.ts';
import { type PagesService, startPages } from '../support/pages-service.ts';

describe.skipIf(!canBrowse())('pages, on a real store', () => {
  let browser: Browser;
  let service: PagesService;
  let ids: Readonly<Record<'ada' | 'ben' | 'fund' | 'director' | 'summit' | 'bank', string>>;

  beforeAll(async () => {
    await ensureExplorer();
    service = await startPages(EXPLORER);
    browser = await launchBrowser({ webgl: false });
    ids = {
      ada: await service.id('Ada Berg'),
      ben: await service.id('Ben Cole'),
      fund: await service.id('World Grain Fund'),
      director: await service.id('Director'),
      summit: await service.id('Oslo Summit'),
      bank: await service.id('North Sea Bank'),
    };
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  async function onPage(hash: string, look: (opened: Opened) => Promise<void>, options = {}): Promise<void> {
    const opened = await open(browser, `${service.url}/${hash}`, options);
    try {
      await look(opened);
      expect(opened.faults).toEqual([]);
    } finally {
      await opened.close();
    }
  }
  const titles = (page: Page) => page.locator('.panel h2').allTextContents();
  const rows = async (page: Page) =>
    (await page.locator('.gantt-row').allTextContents()).map((text) => text.replace(/\s+/gu, ' ').trim());

  it('APP-60: a person has roles in time, events by date, kin, organizations and articles', () =>
    onPage(`#/e/${ids.ada}`, async ({ page }) => {
      await page.locator('.gantt-row').first().waitFor();
      const found = (await titles(page)).map((title) => title.trim());
      expect(found).toEqual([
        'holds role 2',
        'took part in 2',
        'citizen of 1',
        'owns 1',
        'family of 1',
        'Articles 5',
      ]);
      const dates = await page.locator('.event-date').allTextContents();
      expect(dates).toEqual(['May 2018', '4 March 2020']);
      expect(await page.locator('.relation', { hasText: 'Ola Berg' }).textContent()).toContain('sibling');
      await page.locator('.gantt-row', { hasText: 'Director' }).locator('.evidence-link').click();
      await page.locator('.claim').first().waitFor();
    }));

  it('APP-61: bars tell the time in words, as a table with claims, and both sides of a disagreement', () =>
    onPage(`#/e/${ids.ada}`, async ({ page }) => {
      await page.locator('.gantt-row').first().waitFor();
      const [treasurer, director] = await rows(page);
      expect(treasurer).toContain('2011 – 2014');
      expect(director).toContain('March 2015 – June 2019 or January 2020');
      expect(director).toContain('Articles disagree on when it ended: June 2019 against January 2020');
      expect(await page.locator('.gantt-sure').count()).toBe(2);
      await page.getByText('Every date as a table').click();
      const row = page.locator('.gantt-table tr', { hasText: 'January 2020' });
      expect(await row.textContent()).toContain('ended');
      await row.getByRole('link').click();
      await page.locator('.article-text mark').waitFor();
    }));

  it('APP-62: an organization has who held which role when, what it is part of, and its parts', () =>
    onPage(`#/e/${ids.fund}`, async ({ page }) => {
      await page.locator('.gantt-row').first().waitFor();
      expect((await page.locator('.gantt-role').allTextContents()).map((text) => text.trim())).toEqual([
        'Director',
        'Treasurer',
      ]);
      expect(await rows(page)).toHaveLength(4);
      const group = (title: string) =>
        page.locator('.group', { has: page.getByRole('heading', { name: title }) });
      expect(await group('part of').textContent()).toContain('Northern Union');
      expect(await group('sub-organizations').textContent()).toContain('Seed Office');
    }));

  it('APP-63: a role has its holders in sequence, what is only expected too', () =>
    onPage(`#/e/${ids.director}`, async ({ page }) => {
      await page.locator('.gantt-row').first().waitFor();
      const found = await rows(page);
      expect(found.map((text) => text.split(/\d|since|expected|March/u)[0]?.trim())).toEqual([
        'Ada Berg',
        'Ben Cole',
        'Cara Dunn',
      ]);
      expect(found[2]).toContain('expected January 2022');
      expect(await page.locator('.gantt-expected').count()).toBe(1);
    }));

  it('APP-64: an event has who took part as what, and accounts side by side with what differs marked', () =>
    onPage(`#/e/${ids.summit}`, async ({ page }) => {
      await page.locator('.accounts').waitFor();
      expect(await page.locator('.relation', { hasText: 'Ada Berg' }).textContent()).toContain('speaker');
      const header = await page.locator('.accounts thead th').allTextContents();
      expect(header).toEqual(['The Courier5 March 2020', 'Weekly Post8 March 2020']);
      const differing = await page.locator('.accounts tr.differs').allTextContents();
      expect(differing.map((text) => text.trim())).toEqual([
        'Date' + 'differs' + '4 March 2020' + '6 March 2020',
        'Ben Cole' + 'differs' + 'as attendee' + 'as attendee (denied)',
      ]);
      expect(await page.locator('.disagreements li').count()).toBe(2);
      await page.locator('.accounts').getByRole('link', { name: 'as attendee (denied)' }).click();
      await page.locator('.article-text mark').waitFor();
    }));

  it('APP-65: an article marks mentions and claims, to the letter, and has its own graph', () =>
    onPage('#/a/courier%2Fheads', async ({ page }) => {
      await page.locator('.little svg').waitFor();
      const { text, claims } = await service.client.article({ params: { id: 'courier/heads' } });
      expect(await page.locator('.article-text').first().textContent()).toBe(text);
      expect(await page.locator('.article-text .claim-number').count()).toBe(claims.length);
      expect(await page.locator('.stated li').count()).toBe(claims.length);
      await page.getByText('The same as a table').click();
      expect(await page.locator('.little tbody tr').count()).toBe(
        await page.locator('.little .picture-edge').count(),
      );
      await page.locator('.article-text .claim-number').first().click();
      await page.locator('.article-text mark').waitFor();
      expect(await page.locator('.article-text').first().textContent()).toBe(text);
      expect(await page.locator('.quoted-claim').textContent()).toContain('Treasurer');
    }));

  it('APP-66: an article shows what it said before, and its copies', async () => {
    await onPage('#/a/courier%2Fsummit', async ({ page }) => {
      await page.locator('.revision summary').click();
      expect(await page.locator('.revision ins').textContent()).toContain('Ola Berg');
    });
    await onPage('#/a/agency%2Fmember', async ({ page }) => {
      await page.getByRole('heading', { name: 'Copies' }).waitFor();
      await page.getByRole('link', { name: 'Cole to join the bank' }).click();
      await page.getByText('This prints a story that').waitFor();
    });
  });

  it('APP-67: a relation has claims by how they are told, and copies as one', async () => {
    await onPage(`#/r/${ids.ada}/OWNS/${ids.bank}`, async ({ page }) => {
      await page.locator('.claim').first().waitFor();
      expect((await titles(page)).map((title) => title.trim())).toEqual(['Alleged 1', 'Denied 1']);
      await page.getByText('Articles disagree: some deny what others say.').waitFor();
      const style = (selector: string) =>
        page.locator(`${selector} blockquote`).evaluate((each) => getComputedStyle(each).borderLeftStyle);
      expect([await style('.claim.is-alleged'), await style('.claim.is-negated')]).toEqual([
        'dotted',
        'double',
      ]);
    });
    await onPage(`#/r/${ids.ben}/MEMBER_OF/${ids.bank}`, async ({ page }) => {
      await page.getByText('3 claims in 3 articles of 2 independent sources').waitFor();
      expect(await page.locator('.claim-list > li:visible').count()).toBe(2);
      await page.getByText('The same story in 1 other article').click();
      expect(await page.locator('.claim-list > li:visible').count()).toBe(3);
    });
  });

  it('APP-68: a claim is cited with its quote, source, date and link', () =>
    onPage(`#/r/${ids.ada}/OWNS/${ids.bank}`, async ({ page }) => {
      await page.locator('.cite summary').first().click();
      await page.getByRole('button', { name: 'Markdown' }).first().click();
      const text = await page.locator('.cite-text').textContent();
      expect(text).toContain('> Ada Berg alleged owns North Sea Bank');
      expect(text).toContain(`[A change at the top](<${service.url}/#/a/weekly%2Ftop?c=`);
      expect(text).toContain('Weekly Post, 2 April 2021');
      await page.getByRole('button', { name: 'BibTeX' }).first().click();
      expect(await page.locator('.cite-text').textContent()).toContain('@article{weeklypost2021-');
    }));

  it('APP-75: what is on its way has its place, and what failed can be tried again', () =>
    onPage(`#/e/${ids.bank}`, async ({ page, faults }) => {
      await page.getByRole('article', { name: 'Card of North Sea Bank' }).waitFor();
      let broken = true;
      await page.route('**/holders', (route) => (broken ? route.abort() : route.continue()));
      await page.goto(`${service.url}/#/e/${ids.ben}`);
      const notice = page.locator('.panel .notice');
      await notice.getByText('The service does not answer').waitFor();
      broken = false;
      await notice.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.gantt-row').first().waitFor();
      await page.unroute('**/holders');
      let go = (): void => {};
      const held = new Promise<void>((resolve) => {
        go = resolve;
      });
      await page.route('**/structure', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${service.url}/#/e/${ids.fund}`);
      await page.locator('.panel .skeleton').waitFor();
      const before = await page.locator('.group', { hasText: 'Articles' }).last().boundingBox();
      expect(before?.y).toBeGreaterThan(0);
      go();
      await page.locator('.gantt-row').first().waitFor();
      expect(await page.locator('.panel .skeleton').count()).toBe(0);
      faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_FAILED')));
    }));

  it('APP-76: a panel can be made wide on a large screen', () =>
    onPage(`#/e/${ids.summit}`, async ({ page }) => {
      await page.locator('.accounts').waitFor();
      const width = async () => (await page.locator('.panel').boundingBox())?.width ?? 0;
      const narrow = await width();
      await page.getByRole('button', { name: 'Wide panel' }).click();
      expect(await width()).toBeGreaterThan(narrow * 1.5);
    }));

  const LARGE = { width: 1440 };
  const SMALL = { width: 390, height: 844, dark: true, touch: true };
  const ADDRESSES: Readonly<Record<string, () => string>> = {
    person: () => `#/e/${ids.ada}`,
    organization: () => `#/e/${ids.fund}`,
    role: () => `#/e/${ids.director}`,
    event: () => `#/e/${ids.summit}`,
    article: () => '#/a/courier%2Fsummit',
    relation: () => `#/r/${ids.ada}/OWNS/${ids.bank}`,
    review: () => '#/review',
    decisions: () => '#/d',
  };

  it.each(
    Object.keys(ADDRESSES).flatMap((name): [string, typeof LARGE, string][] => [
      [name, LARGE, '1440 pixels, in light'],
      [name, SMALL, '390 pixels, in dark, by touch'],
    ]),
  )('APP-76: the page "%s" is accessible and scrolls only down (%j: %s)', (name, options) =>
    onPage(
      ADDRESSES[name]?.() ?? '',
      async ({ page }) => {
        await page.locator('.panel h1').waitFor();
        await page.waitForFunction(() => document.querySelectorAll('.skeleton').length === 0);
        await page.locator('.panel details').evaluateAll((all) => {
          for (const each of all) each.setAttribute('open', '');
        });
        await expectAccessible(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(options.width);
        const sideways = await page
          .locator('.panel-body')
          .evaluate((panel) => panel.scrollWidth - panel.clientWidth);
        expect(sideways).toBeLessThanOrEqual(0);
      },
      options,
    ),
  );
});
