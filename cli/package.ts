/** Where this package lies, from source and compiled. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: the nearest one above with a package.json. */
function packageRoot(from: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  return existsSync(join(folder, 'package.json')) || folder === dirname(folder)
    ? folder
    : packageRoot(folder);
}

export function version(): string {
  const manifest: { version?: string } = JSON.parse(
    readFileSync(join(packageRoot(), 'package.json'), 'utf8'),
  );
  return manifest.version ?? '0.0.0';
}

/** The articles that the first graph is made of. */
export function samplesFolder(): string {
  return join(packageRoot(), 'samples');
}
