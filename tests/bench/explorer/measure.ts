/** What one page costs, by the browser's own account: main-thread time, never frames a second. */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { nodeOnCanvas } from '../../support/explorer.ts';
import { median } from '../table.ts';

export interface Measured {
  /** Milliseconds from the navigation until the graph is drawn, and of these on the main thread. */
  readonly visible: number;
  readonly visibleCpu: number;
  /** Milliseconds of script for each frame while the graph is moved, and while it is zoomed. */
  readonly pan: number;
  readonly zoom: number;
  /** Milliseconds of script for going onto a node and off it again. */
  readonly hover: number;
}

const STEPS = 20;
/** As text: a function of this program is compiled for Node, not for a page. */
const PROBE = readFileSync(new URL('./probe.mjs', import.meta.url), 'utf8');

/** Opens a page of its own and measures it. @param id a node that is drawn */
export async function measure(browser: Browser, url: string, id: string): Promise<Measured> {
  const { page, cdp, close } = await openMeasured(browser, url, id);
  try {
    const { visible, visibleCpu } = await visibleAfter(page, cdp);
    // Before the graph is moved: afterwards the entity may be out of view.
    const hover = await hovered(page, cdp, id);
    const grip = await gripOf(page, id);
    const pan = await perFrame(page, cdp, () => panned(page, grip));
    const zoom = await perFrame(page, cdp, () => zoomed(page));
    return { visible, visibleCpu, pan, zoom, hover };
  } finally {
    // A browser that is gone already told so by what failed; closing must not cover that.
    await close().catch(() => {});
  }
}

export async function openMeasured(browser: Browser, url: string, id: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // What the thread works, not what it waits for: graphics are drawn in software, by other threads of the same cores.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript({
    content: `${PROBE}\nglobalThis.told.node = ${JSON.stringify(id)};`,
  });
  await page.goto(url);
  await page.waitForFunction('told.drawn > 0', null, { timeout: 120_000 });
  return { page, cdp, close: () => context.close() };
}

async function visibleAfter(page: Page, cdp: CDPSession) {
  const visibleCpu = (await metric(cdp, 'TaskDuration')) * 1000;
  return { visible: await told(page, 'drawn'), visibleCpu };
}

export async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}

export function told(page: Page, name: 'drawn' | 'frames' | 'longest'): Promise<number> {
  return page.evaluate(`told.${name}`);
}

async function perFrame(page: Page, cdp: CDPSession, act: () => Promise<void>): Promise<number> {
  await page.waitForTimeout(1_000);
  const [script, frames] = [await metric(cdp, 'ScriptDuration'), await told(page, 'frames')];
  await act();
  const passed = (await told(page, 'frames')) - frames;
  return (((await metric(cdp, 'ScriptDuration')) - script) * 1000) / Math.max(1, passed);
}

const MIDDLE = { x: 480, y: 470 };
/** From the middle of the canvas outwards: the nearer, the more there is to draw. */
const PLACES = [130, 200, 270, 330, 380].flatMap((away) => [
  { x: MIDDLE.x, y: MIDDLE.y + away },
  { x: MIDDLE.x - away, y: MIDDLE.y },
  { x: MIDDLE.x, y: MIDDLE.y - away },
]);
type Place = (typeof PLACES)[number];
/** Pixels that it is pulled. */
const PULL = 10;

/** A place where a press takes hold of the graph, and not of an entity: the first where all of it follows. */
async function gripOf(page: Page, id: string): Promise<Place> {
  for (const place of PLACES) {
    const before = await nodeOnCanvas(page, id);
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    await page.mouse.move(place.x + PULL, place.y, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(300);
    const after = await nodeOnCanvas(page, id);
    if (!before || !after) continue;
    // The same place of the graph, which went along, and on for a little when it was let go.
    const [across, down] = [after.x - before.x, after.y - before.y];
    if (across > PULL / 2) return { x: place.x + across, y: place.y + down };
  }
  return MIDDLE;
}

export async function panned(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) {
    await page.mouse.move(x + step * 3, y + step);
    await nextFrame(page);
  }
  await page.mouse.up();
}

export async function zoomed(page: Page): Promise<void> {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, step % 8 < 4 ? -60 : 60);
    await nextFrame(page);
  }
}

function nextFrame(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((done) => void requestAnimationFrame(() => done())));
}

/** Milliseconds after which a pointer that moved was heard, and what follows is drawn; nothing else runs meanwhile. */
const HEARD = 400;

/** Whether the pointer is on an entity, as the explorer tells; the plain page does not. */
function isHeard(page: Page): Promise<boolean> {
  return page.evaluate(
    "document.querySelector('.stage') === null || document.querySelector('.is-pointing') !== null",
  );
}

async function hovered(page: Page, cdp: CDPSession, id: string): Promise<number> {
  const times: number[] = [];
  for (let k = 0; k < 10; k += 1) {
    const at = await nodeOnCanvas(page, id);
    if (!at) continue;
    await page.mouse.move(at.x - 200, at.y + 5);
    await page.waitForTimeout(HEARD);
    const before = await metric(cdp, 'ScriptDuration');
    await page.mouse.move(at.x, at.y);
    await page.waitForTimeout(HEARD);
    const after = await metric(cdp, 'ScriptDuration');
    if (await isHeard(page)) times.push((after - before) * 1000);
  }
  return median(times);
}
