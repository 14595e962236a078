/** Files that lead back to themselves by their imports, those of types included. */
import { posix } from 'node:path';
import { importsOf, type SourceFile } from './architecture.ts';

/**
 * The strongly connected parts of the graph of imports that have more than one file (Tarjan 1972), each sorted.
 * Imports made while the program runs count too.
 */
export function circlesAmong(files: readonly SourceFile[]): string[][] {
  const paths = new Set(files.map(({ path }) => path));
  const led = new Map(files.map((file) => [file.path, targetsOf(file).filter((path) => paths.has(path))]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];

  function visit(path: string): number {
    const own = index.size;
    index.set(path, own);
    low.set(path, own);
    open.push(path);
    for (const target of led.get(path) ?? []) {
      const reached = index.has(target) ? (open.includes(target) ? index.get(target) : own) : visit(target);
      low.set(path, Math.min(low.get(path) ?? own, reached ?? own));
    }
    if (low.get(path) === own) close(path);
    return low.get(path) ?? own;
  }
  function close(path: string): void {
    const part = open.splice(open.indexOf(path));
    if (part.length > 1) found.push(part.sort());
  }
  for (const { path } of files) if (!index.has(path)) visit(path);
  return found;
}

function targetsOf(file: SourceFile): string[] {
  return importsOf(file)
    .filter(({ of }) => of.startsWith('.'))
    .map(({ of }) => posix.join(posix.dirname(file.path), of));
}
