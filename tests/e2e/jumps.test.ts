/** What stands on the page does not move by itself. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { open } from '../support/explorer.ts';
import { startFake } from '../support/fake-api.ts';
import { enter, STATES } from '../support/states.ts';

/** Of the two measures of the field, 0.1 is called good; nothing that a reader sees is under this. */
const MOST = 0.02;
const VISITED = [
  'person',
  'organization',
  'event',
  'relation',
  'articles',
  'article',
  'expand',
  'filters',
  'timeline',
];
const SIZES = [
  ['large', { width: 1440 }],
  ['small', { width: 390, height: 844, touch: true }],
] as const;

describe.skipIf(!canBrowse())('APP-333: nothing jumps', () => {
  let browser: Browser;
  let service: Awaited<ReturnType<typeof startFake>>;
  beforeAll(async () => {
    await ensureExplorer();
    service = await startFake({}, EXPLORER);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  it.each(SIZES)('%s: at the opening, and where one page follows another', async (_, options) => {
    const opened = await open(browser, 'about:blank', options);
    const { page } = opened;
    await page.addInitScript(watchShifts);
    await page.goto(`${service.url}/`);
    await page.locator('.row').first().waitFor();
    const jumps: Record<string, Shift> = { opening: await shiftSince(page) };
    await page.locator('.row').nth(3).click();
    await page.locator('.card h1').waitFor();
    jumps.selecting = await shiftSince(page);
    for (const state of STATES.filter(({ name }) => VISITED.includes(name))) {
      await enter(page, state);
      jumps[state.name] = await shiftSince(page);
    }
    expect(Object.entries(jumps).filter(([, { value }]) => value >= MOST)).toEqual([]);
    await opened.close();
  });
});

interface Shift {
  readonly value: number;
  /** What moved most. */
  readonly of: readonly string[];
}

declare global {
  interface Window {
    shifts: { value: number; of: string[] };
  }
}

/** Counts also what moves right after a press: a page that opens is no reason to jump. */
function watchShifts(): void {
  window.shifts = { value: 0, of: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('value' in entry) || typeof entry.value !== 'number') continue;
      window.shifts.value += entry.value;
      const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
      for (const { node } of sources)
        window.shifts.of.push(`${entry.value.toFixed(4)} ${node?.className ?? node?.nodeName ?? 'gone'}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What moved since this was asked last, two frames after the last of it. */
function shiftSince(page: Page): Promise<Shift> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    const { value, of } = window.shifts;
    window.shifts = { value: 0, of: [] };
    return { value: Math.round(value * 10_000) / 10_000, of: of.slice(0, 6) };
  });
}
