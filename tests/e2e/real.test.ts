import { describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { ensureExplorer } from '../support/built.ts';
import { start } from '../support/cli.ts';
import { describeEngines } from '../support/engines.ts';
import { expectAccessible, open } from '../support/explorer.ts';

describe.skipIf(!canBrowse())('the whole product in a browser', () => {
  describeEngines('dramatis start', (openStore, { settings }) => {
    it('DRAMATIS-1: from the samples to the sentence that an edge stands on', async () => {
      await ensureExplorer();
      await (await openStore()).close();
      const { store, neo4j } = settings();
      const env = {
        DRAMATIS_STORE: store,
        DRAMATIS_NEO4J_USER: neo4j.user,
        DRAMATIS_NEO4J_PASSWORD: neo4j.password,
      };
      const service = start(['start', '--no-open', '--port', '0'], env);
      const [, address] = await service.printed(/(http:\/\/127\.0\.0\.1:\d+)\/\n/);
      const browser = await launchBrowser();
      const { page, faults, close } = await open(browser, `${address}/`);
      try {
        await page
          .locator('.status')
          .getByText(/^\d+ of \d+/)
          .waitFor();
        await page.keyboard.press('/');
        await page.keyboard.type('marie cur');
        await page
          .getByRole('option', { name: /Marie Curie/ })
          .first()
          .waitFor();
        await page.keyboard.press('Enter');
        const card = page.getByRole('article', { name: 'Card of Marie Curie' });
        await card.waitFor();
        await card.locator('.evidence-link').first().click();
        const claim = page.locator('.claim').first();
        await claim.waitFor();
        const quote = (await claim.locator('mark').textContent()) ?? '';
        await expectAccessible(page);
        await claim.click();
        const mark = page.locator('.article-text mark');
        await mark.first().waitFor();
        expect((await mark.allTextContents()).join('')).toBe(quote);
        await expectAccessible(page);
        await page.reload();
        await mark.first().waitFor();
        expect(faults).toEqual([]);
      } finally {
        await close();
        await browser.close();
      }
    });
  });
});
