/** Minutes of use in one page that is never loaded anew, over the samples: what stays in memory of what was looked at. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { createClient } from '../../../shared/contract/client.ts';
import { EXPLORER } from '../../support/built.ts';
import { open } from '../../support/explorer.ts';
import { startSamples } from '../../support/samples-service.ts';
import { type Names, namesOf, STOPS, type Stop } from '../../tour/stops.ts';
import { progress } from '../progress.ts';
import type { Table } from '../table.ts';
import { metric, panned, zoomed } from './measure.ts';

const MINUTE = 60_000;
/** Rounds before the first look: scripts have come by then, and what is remembered is remembered. */
const WARM = 3;
const LOOKS = 6;
/** A place on the canvas where nothing is said. */
const GRIP = { x: 700, y: 560 };
/** Words that a reader looks for. */
const WORDS = ['marie cur', 'sculey', 'apollo', 'minister', 'sadat'];

interface Look {
  readonly minute: number;
  readonly rounds: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** @param minutes how long it is used, after it is warm */
export async function session(browser: Browser, minutes: number): Promise<Table> {
  const service = await startSamples(EXPLORER);
  try {
    const names = await namesOf(createClient(fetch, service.url));
    const { page, faults, close } = await open(browser, `${service.url}/`);
    try {
      await page.locator('.tools').waitFor();
      const looks = await used(page, names, minutes);
      if (faults.length > 0) throw new TypeError(`The page told of faults: ${faults.slice(0, 3).join('; ')}`);
      return tableOf(minutes, looks);
    } finally {
      await close();
    }
  } finally {
    await service.stop();
  }
}

async function used(page: Page, names: Names, minutes: number): Promise<Look[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  let rounds = 0;
  for (; rounds < WARM; rounds += 1) await round(page, names, rounds);
  const began = performance.now();
  const passed = () => (performance.now() - began) / MINUTE;
  const looks = [await look(page, cdp, 0, rounds)];
  while (looks.length <= LOOKS) {
    await round(page, names, rounds);
    rounds += 1;
    if (passed() < (minutes * looks.length) / LOOKS) continue;
    looks.push(await look(page, cdp, passed(), rounds));
    progress('use of the explorer, rounds', rounds);
  }
  return looks;
}

/** Everything once: search, each page of the tour, back again, steps undone and redone, another theme and layout. */
async function round(page: Page, names: Names, n: number): Promise<void> {
  await search(page, WORDS[n % WORDS.length] ?? '');
  for (const stop of STOPS) {
    await goTo(page, stop, names);
    await stop.act?.(page);
    await page.keyboard.press('Escape');
  }
  await page.goBack();
  await goTo(page, { name: 'shown', address: () => '/' }, names);
  await page.locator('.canvas').focus();
  for (const keys of ['Control+z', 'Control+z', 'Control+Shift+z']) await page.keyboard.press(keys);
  await panned(page, GRIP);
  await zoomed(page);
  await page.emulateMedia({ colorScheme: n % 2 === 0 ? 'dark' : 'light' });
}

/** As a link within the page does it. */
async function goTo(page: Page, stop: Stop, names: Names): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, stop.address(names));
  if (stop.address(names) !== '/') await page.locator('.panel h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.panel .skeleton, .panel .waiting'));
}

async function search(page: Page, words: string): Promise<void> {
  await page.locator('.canvas').focus();
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.panel h1').first().waitFor();
}

async function look(page: Page, cdp: CDPSession, minute: number, rounds: number): Promise<Look> {
  await page.waitForTimeout(1_000);
  await cdp.send('HeapProfiler.collectGarbage');
  const [heap, nodes, listeners] = [
    await metric(cdp, 'JSHeapUsedSize'),
    await metric(cdp, 'Nodes'),
    await metric(cdp, 'JSEventListeners'),
  ];
  return { minute, rounds, heap: heap / 1e6, nodes, listeners };
}

function tableOf(minutes: number, looks: readonly Look[]): Table {
  return {
    title: `Memory while the explorer is used for ${minutes} minutes`,
    rows: looks.map(({ minute, rounds, heap, nodes, listeners }) => ({
      minute: minute.toFixed(1),
      rounds,
      'heap MB': heap.toFixed(1),
      'elements and texts': nodes,
      listeners,
    })),
  };
}
