import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { violationsOf } from './axe.ts';

/** Opening the built explorer in a browser, and what must hold on every page of it. */

/** A page with a record of everything that went wrong on it. */
export interface Opened {
  readonly page: Page;
  /** Errors on the console, thrown errors, violations of the CSP. */
  readonly faults: string[];
  close(): Promise<void>;
}

interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly touch?: boolean;
}

/** Opens an address in a context of its own, with reduced motion, so that nothing has to be waited out. */
export async function open(browser: Browser, url: string, options: OpenOptions = {}): Promise<Opened> {
  const { width = 1440, height = 900, dark = false, touch = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: touch,
    isMobile: touch,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}

/** Writes a query in place of what stands in the editor, as by one keystroke: nothing is proposed or completed. */
export async function writeQuery(page: Page, cypher: string): Promise<void> {
  await page.getByLabel('Cypher query').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(cypher);
}

/** No violation that axe calls serious or critical. */
export async function expectAccessible(page: Page): Promise<void> {
  const bad = (await violationsOf(page)).filter(({ serious }) => serious);
  expect(bad.map(({ reads }) => reads)).toEqual([]);
}

/** Where the canvas draws a node, by its name, in pixels of the page. The scene says so through its element. */
export function nodeOnCanvas(page: Page, id: string): Promise<{ x: number; y: number } | null> {
  return page.locator('.canvas').evaluate((element, node) => {
    const detail: { id: string; at: { x: number; y: number } | null } = { id: node, at: null };
    element.dispatchEvent(new CustomEvent('dramatis:where', { detail }));
    return detail.at;
  }, id);
}
