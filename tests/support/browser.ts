import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where a browser usually is; DRAMATIS_CHROMIUM comes first. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const WEBGL = [
  '--use-gl=angle',
  '--use-angle=swiftshader-webgl',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** The browser's path, or why there is none. Where every test is required, none is an error. */
function findBrowser(): { path: string } | { path: null; reason: string } {
  const asked = process.env.DRAMATIS_CHROMIUM;
  const path = [...(asked ? [asked] : []), ...PLACES].find((each) => existsSync(each));
  if (path) return { path };
  const reason = 'no Chromium found; install it (apt-get install chromium) or set DRAMATIS_CHROMIUM';
  if (process.env.DRAMATIS_REQUIRE_ALL === '1')
    throw new ReferenceError(`Browser tests are required: ${reason}`);
  return { path: null, reason };
}

/** Whether browser tests can run here; prints plainly why not. */
export function canBrowse(): boolean {
  const found = findBrowser();
  if (found.path === null) console.warn(`skipped: ${found.reason}`);
  return found.path !== null;
}

/** A headless browser that draws WebGL in software, or none with `webgl: false`. */
export function launchBrowser({ webgl = true } = {}): Promise<Browser> {
  const { path } = findBrowser();
  return chromium.launch({
    ...(path && { executablePath: path }),
    args: [...QUIET, ...(webgl ? WEBGL : ['--disable-3d-apis'])],
  });
}
