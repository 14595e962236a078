/** `npm run tour`: takes the pictures of docs/explore.md anew, from the samples. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createClient } from '../../shared/contract/client.ts';
import { readOptions } from '../../tools/options.ts';
import { runScript } from '../../tools/run-script.ts';
import { launchBrowser } from '../support/browser.ts';
import { EXPLORER, ensureExplorer } from '../support/built.ts';
import { open } from '../support/explorer.ts';
import { startSamples } from '../support/samples-service.ts';
import { namesOf, STOPS, visit } from './stops.ts';

const USAGE =
  'npm run tour: takes the pictures of docs/explore.md anew, from the samples, into docs/pictures. No options.';
const FOLDER = 'docs/pictures';
const SIZE = { width: 1280, height: 760 };
/** Of WebP, from 0 to 1: letters stay sharp, and a picture stays well under 80 kB. */
const QUALITY = 0.62;

async function takePictures(): Promise<void> {
  await ensureExplorer();
  const service = await startSamples(EXPLORER);
  const browser = await launchBrowser();
  try {
    const names = await namesOf(createClient(fetch, service.url));
    const { page } = await open(browser, `${service.url}/`, SIZE);
    await page.evaluate(() => localStorage.setItem('dramatis.hints', 'expand filter undo select'));
    const press = await browser.newPage();
    mkdirSync(FOLDER, { recursive: true });
    for (const stop of STOPS) {
      await visit(page, service.url, stop, names);
      // The camera goes to what was opened; a picture taken on the way would be another each time.
      await page.waitForTimeout(1_000);
      const picture = await webp(press, await page.screenshot());
      writeFileSync(`${FOLDER}/${stop.name}.webp`, picture);
      console.info(`${stop.name} ${(picture.length / 1_000).toFixed(0)} kB`);
    }
  } finally {
    await browser.close();
    await service.stop();
  }
}

/** The browser writes WebP itself: no library is needed for it. */
async function webp(page: Awaited<ReturnType<typeof open>>['page'], png: Buffer): Promise<Buffer> {
  const address = await page.evaluate(
    async ({ from, quality }) => {
      const image = new Image();
      image.src = from;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    { from: `data:image/png;base64,${png.toString('base64')}`, quality: QUALITY },
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

await runScript(USAGE, (args) => readOptions(args, {}), takePictures);
