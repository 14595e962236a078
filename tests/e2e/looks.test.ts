/** Every page and state in every look. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { type Opened, open } from '../support/explorer.ts';
import { startFake } from '../support/fake-api.ts';
import { fakeDecided } from '../support/fake-decided.ts';
import { fakeWatched } from '../support/fake-watched.ts';
import { rounds } from '../support/rounds.ts';
import { enter, OPENINGS, STATES } from '../support/states.ts';
import { tooSmall } from '../support/touch.ts';

/** What a state itself brings about: requests that are refused, unknown, or broken off. */
const MEANT = /ERR_CONNECTION_REFUSED|ERR_ABORTED|ERR_FAILED|status of 40[04]/u;
const LARGE = { width: 1440 };
const SMALL = { width: 390, height: 844, touch: true };
/** All widths and all colours in CI, each with each where there is time. */
const LOOKS = [
  ['large and dark', { ...LARGE, dark: true }],
  ['small and light', { ...SMALL, dark: false }],
  ['large and light', { ...LARGE, dark: false }],
  ['small and dark', { ...SMALL, dark: true }],
] as const;

describe.skipIf(!canBrowse())('every page and state', () => {
  let browser: Browser;
  let flat: Browser;
  let service: Awaited<ReturnType<typeof startFake>>;

  beforeAll(async () => {
    await ensureExplorer();
    service = await startFake({}, EXPLORER);
    browser = await launchBrowser();
    flat = await launchBrowser({ webgl: false });
  });
  afterAll(async () => {
    await browser?.close();
    await flat?.close();
    await service?.stop();
  });

  describe.each(LOOKS.slice(0, rounds(2, 4)))('%s', (_, options) => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open(browser, `${service.url}/`, options);
      opened.page.setDefaultTimeout(8_000);
      await fakeWatched(opened.page);
      await fakeDecided(opened.page);
      await opened.page.locator('.tools').waitFor();
    });
    afterAll(() => opened?.close());

    it.each(STATES)(
      'APP-122 APP-330 APP-331: $name: no violation of WCAG, nothing sideways, nothing too small to touch',
      async (state) => {
        const { page, faults } = opened;
        await enter(page, state);
        await expectGood(page, options.width);
        await state.undo?.(page);
        expect(faults.filter((fault) => !MEANT.test(fault))).toEqual([]);
      },
    );

    it.each(OPENINGS)('APP-330 APP-331: a page that opens with $name is as good', async (opening) => {
      const own = await startFake(opening.store, EXPLORER);
      const first = await open(opening.flat ? flat : browser, `${own.url}/#${opening.address}`, options);
      try {
        await first.page.locator(opening.shows).first().waitFor();
        await expectGood(first.page, options.width);
        expect(first.faults).toEqual([]);
      } finally {
        await first.close();
        await own.stop();
      }
    });
  });
});

async function expectGood(page: Page, width: number): Promise<void> {
  expect((await violationsOf(page)).map(({ reads }) => reads)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
  expect(await covered(page)).toEqual([]);
  if (width < 760) expect(await tooSmall(page)).toEqual([]);
}

/** What was opened and lies under something else. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.flyout-body, .decide, .hits, .toast')]
      .filter((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const [middle, edge] = [document.elementFromPoint(x + width / 2, y + height / 2), y + height - 8];
        const seen = [middle, document.elementFromPoint(x + width / 2, edge)];
        return width > 0 && height > 0 && !seen.every((each) => element.contains(each));
      })
      .map((element) => element.className),
  );
}

/** What is wider than its place and can be drawn aside by that, of what must not. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, .bar, .panel-body, .decide, .flyout-body')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.className || 'page'}: ${element.scrollWidth}`),
  );
}
