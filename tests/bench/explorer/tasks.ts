/** What a page's main thread works on, task by task, by the browser's own trace. */
import type { Browser, Page } from 'playwright-core';

const MARK = 'dramatis:measured';

interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time: waiting for graphics that are drawn in software is not in it. */
  readonly tdur?: number;
}

/** Milliseconds of work of the longest task of the page's main thread while something is done. */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const events: Traced[] = [];
  // As told by the protocol, which types them as anything.
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
  const complete = new Promise((resolve) => void session.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['toplevel', 'blink.user_timing'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await page.evaluate((name) => void performance.mark(name), MARK);
  await act();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const mark = events.find(({ name }) => name === MARK);
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === mark?.pid && tid === mark.tid,
  );
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}
