/** Articles to try things on: the annotated ones where they lie beside the project, else the samples. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPaths } from '../../ingest/index.ts';
import type { Sourced } from '../../shared/model/article.ts';

const ROOT = new URL('../../', import.meta.url);
const BESIDE = fileURLToPath(new URL('../shared/', ROOT));

/** A file or folder of the material beside the project, or null in a clone that stands alone. */
export function beside(path: string): string | null {
  return existsSync(`${BESIDE}${path}`) ? `${BESIDE}${path}` : null;
}

export function samples(): string {
  return fileURLToPath(new URL('samples', ROOT));
}

export async function articlesIn(...paths: readonly string[]): Promise<Sourced[]> {
  const articles: Sourced[] = [];
  for await (const item of readPaths(paths, { maxBytes: 5_000_000 })) {
    if (item.kind === 'article') articles.push(item.sourced);
  }
  return articles;
}

/** The gold articles, or the samples where these are not there (which is printed). */
export async function manyArticles(): Promise<Sourced[]> {
  const gold = beside('gold');
  if (!gold)
    console.info('  the annotated articles are not beside the project: the samples stand in for them');
  return articlesIn(gold ?? samples());
}
