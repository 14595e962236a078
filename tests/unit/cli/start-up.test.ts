import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../../support/architecture.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Packages that a file loads at once, through whatever files of ours; not what is imported on the way. */
function loadedBy(entry: string): string[] {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const path of files) {
    const atOnce = readFileSync(`${ROOT}${path}`, 'utf8').replace(/\b(?:import|require)\(/gu, 'later(');
    for (const { of, type } of importsOf({ text: atOnce })) {
      if (type || of.startsWith('node:')) continue;
      if (of.startsWith('.')) files.add(posix.join(posix.dirname(path), of));
      else packages.add(of);
    }
  }
  return [...packages].sort();
}

describe('CLI-53 starting', () => {
  it('loads what parses arguments and draws tables, nothing else', () => {
    expect(loadedBy('cli/main.ts')).toEqual(['commander', 'string-width']);
  });

  it('a store is opened without what reads pages, the model and the driver of the other engine', () => {
    const loaded = loadedBy('web/api/service.ts');
    expect(loaded).toContain('@hono/zod-openapi');
    for (const heavy of ['linkedom', 'defuddle/node', 'onnxruntime-node', 'neo4j-driver', '@grafeo-db/js'])
      expect(loaded).not.toContain(heavy);
  });

  it('reading pages needs them, so that this test knows their names', () => {
    expect(loadedBy('ingest/read/index.ts')).toEqual(expect.arrayContaining(['linkedom', 'defuddle/node']));
    for (const heavy of ['unpdf', 'mammoth', 'postal-mime', 'yauzl', 'feedsmith'])
      expect(loadedBy('ingest/read/index.ts')).not.toContain(heavy);
    expect(loadedBy('shared/store/neo4j/engine.ts')).toContain('neo4j-driver');
  });
});
