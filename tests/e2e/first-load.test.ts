import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { startFake } from '../support/fake-api.ts';
import { idOf } from '../support/fake-graph.ts';

const GALLANT = idOf('Yoav Gallant');

/** How the explorer starts, and what it does where a script of it does not come. */
describe.skipIf(!canBrowse())('the first load', () => {
  let browser: Browser;
  let service: Awaited<ReturnType<typeof startFake>>;

  beforeAll(async () => {
    await ensureExplorer();
    browser = await launchBrowser();
    service = await startFake({}, EXPLORER);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  /** A page with nothing kept, prepared before it is opened. */
  async function onPage(
    hash: string,
    prepare: (page: Page) => Promise<unknown>,
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    try {
      await prepare(page);
      await page.goto(`${service.url}/${hash}`);
      await look(page);
    } finally {
      await context.close();
    }
  }
  const script = (name: string): RegExp => new RegExp(`/assets/${name}-[^/]*\\.js$`);
  const nothing = async (): Promise<void> => {};

  it('APP-301 asks for the graph before its own scripts have come, once', async () => {
    const asked: string[] = [];
    let [early, release] = [false, (): void => {}];
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await onPage(
      '#/?n=40&b=degree',
      async (page) => {
        page.on('request', (request) => {
          if (!request.url().includes('/api/overview')) return;
          asked.push(new URL(request.url()).search);
          early = true;
          release();
        });
        await page.route(script('page'), async (route) => {
          await held;
          await route.continue();
        });
      },
      async (page) => {
        await page.getByText('40 of 378').waitFor();
        expect(early).toBe(true);
        expect(asked).toEqual(['?limit=40&by=degree']);
      },
    );
  });

  it('APP-302 says where a panel did not come, and fetches it when asked again', async () => {
    let isGone = true;
    await onPage(
      `#/e/${GALLANT}`,
      (page) => page.route(script('EntityPanel'), (route) => (isGone ? route.abort() : route.continue())),
      async (page) => {
        const notice = page.getByRole('alert');
        await notice.getByText('This part of the page could not be loaded').waitFor();
        expect(await notice.textContent()).toContain('See whether the service still runs');
        await page.getByText('300 of 378').waitFor();
        isGone = false;
        await notice.getByRole('button', { name: 'Try again' }).click();
        await page.getByRole('article', { name: 'Card of Yoav Gallant' }).waitFor();
        expect(await page.getByRole('alert').count()).toBe(0);
      },
    );
  });

  it('APP-307 has the focus on the heading of a panel that comes late, as on one that is there at once', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await onPage(
      '',
      (page) =>
        page.route(script('EntityPanel'), async (route) => {
          await held;
          await route.continue();
        }),
      async (page) => {
        const focused = () => page.evaluate(() => document.activeElement?.textContent);
        await page.locator('.row', { hasText: 'Yoav Gallant' }).first().focus();
        await page.keyboard.press('Enter');
        await page.locator('.panel .skeleton').first().waitFor();
        expect(await focused()).toBe('Entity');
        release();
        await page.getByRole('article', { name: 'Card of Yoav Gallant' }).waitFor();
        await expect.poll(focused, { timeout: 10_000 }).toBe('Yoav Gallant');
      },
    );
  });

  it('APP-302 says where the canvas did not come, and works without it meanwhile', async () => {
    let isGone = true;
    await onPage(
      '',
      (page) => page.route(script('sigma-scene'), (route) => (isGone ? route.abort() : route.continue())),
      async (page) => {
        await page.getByRole('main').getByText('This part of the page could not be loaded').waitFor();
        await page.locator('.row').first().waitFor();
        isGone = false;
        await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
        await page.getByRole('button', { name: 'Zoom in' }).waitFor();
        expect(await page.getByRole('alert').count()).toBe(0);
      },
    );
  });

  it('APP-302 says so where not even the page came, and loads anew', async () => {
    let isGone = true;
    await onPage(
      '#/?n=40',
      (page) => page.route(script('page'), (route) => (isGone ? route.abort() : route.continue())),
      async (page) => {
        await page.getByText('The explorer could not be loaded.').waitFor();
        isGone = false;
        await page.getByRole('button', { name: 'Reload the page' }).click();
        await page.getByText('40 of 378').waitFor();
      },
    );
  });

  it('APP-303 has the panels that are near before they are opened: a card comes without a place for it', async () => {
    await onPage('', nothing, async (page) => {
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/DecideDialog-')),
      );
      await page.route('**/assets/**', (route) => route.abort());
      await page.locator('.row').first().click();
      await page.getByRole('article', { name: /^Card of / }).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    });
  });

  it('APP-304 makes no program of the graphics that nothing is drawn with', async () => {
    await onPage(
      '',
      (page) =>
        page.addInitScript(() => {
          const { prototype } = WebGL2RenderingContext;
          const link = prototype.linkProgram;
          let made = 0;
          prototype.linkProgram = function count(program) {
            made += 1;
            document.documentElement.dataset.programs = String(made);
            link.call(this, program);
          };
        }),
      async (page) => {
        await page.getByRole('button', { name: 'Zoom in' }).waitFor();
        // Nodes to be seen, pointed at and hovered; edges to be seen and pointed at.
        expect(await page.locator('html').getAttribute('data-programs')).toBe('5');
      },
    );
  });

  it('APP-305 paints page and graph at once where the graph is quick, and the page alone where it is not', async () => {
    const watch = (page: Page): Promise<unknown> =>
      page.addInitScript(() => {
        // However slow the machine of the test is: the moment that the graph is given never ends.
        const { setTimeout } = window;
        window.setTimeout = Object.assign(
          (run: TimerHandler, delay?: number) => (delay === 100 ? 0 : setTimeout(run, delay)),
          setTimeout,
        );
        new MutationObserver(() => {
          if (document.body?.textContent?.includes('Loading the graph'))
            document.documentElement.dataset.waited = 'yes';
        }).observe(document, { childList: true, subtree: true });
      });
    await onPage('', watch, async (page) => {
      await page.getByText('300 of 378').waitFor();
      expect(await page.locator('html').getAttribute('data-waited')).toBeNull();
    });
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await onPage(
      '',
      async (page) => {
        await page.route('**/api/overview*', async (route) => {
          await held;
          await route.continue();
        });
      },
      async (page) => {
        await page.getByText('Loading the graph').waitFor();
        await page.getByLabel('Search').first().waitFor();
        release();
        await page.getByText('300 of 378').waitFor();
      },
    );
  });
});
