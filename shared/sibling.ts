/** Modules that run in a process or thread of their own, started the same way from `dist` and from source. */
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface SiblingModule {
  /** Absolute path of the module, for `fork` and `new Worker`. */
  readonly path: string;
  /** Arguments of Node that it needs: none when compiled, the TypeScript loader when run from source. */
  readonly execArgv: string[];
}

/**
 * Finds a module beside the one that asks.
 * @param base `import.meta.url` of the asking module
 * @param name relative path without extension, as `./child`
 */
export function siblingModule(base: string, name: string): SiblingModule {
  const source = base.split('?')[0]?.endsWith('.ts') ?? false;
  const path = fileURLToPath(new URL(`${name}${source ? '.ts' : '.js'}`, base));
  if (!source) return { path, execArgv: [] };
  const loader = pathToFileURL(createRequire(path).resolve('tsx')).href;
  return { path, execArgv: ['--import', loader] };
}
