/** A thread that runs a module beside the one that asks, started from `dist` and from source alike. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { siblingModule } from './sibling.ts';

/**
 * From source the thread first registers the TypeScript loader itself: Node 20 does not hand `--import` on to threads.
 * @param base `import.meta.url` of the asking module
 * @param name relative path without extension, as `./worker`
 */
export function startThread(base: string, name: string): Worker {
  const { path, execArgv } = siblingModule(base, name);
  if (execArgv.length === 0) return new Worker(path);
  const loader = new URL(
    'dist/esm/api/index.mjs',
    pathToFileURL(createRequire(path).resolve('tsx/package.json')),
  );
  const [api, module] = [loader.href, pathToFileURL(path).href].map((url) => JSON.stringify(url));
  return new Worker(`import(${api}).then(({ register }) => { register(); return import(${module}); });`, {
    eval: true,
    execArgv: [],
  });
}
