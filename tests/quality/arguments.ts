/** What `npm run quality` is asked for. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { oneOf, readOptions } from '../../tools/options.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What is to be measured. */
export interface Arguments {
  readonly data: string;
  /** Folder of the model. */
  readonly files: URL;
  /** Null where nothing is to be written. */
  readonly out: string | null;
  readonly only: readonly string[];
  readonly quick: boolean;
}

/** @param names of the sections */
export function usage(names: readonly string[]): string {
  return `npm run quality [-- OPTIONS]: how well articles are read, as tables; printed, and written into docs/quality.md.

    --data FOLDER   what lies beside the project: gold, gold-train, data, tools (default ../shared)
    --model FOLDER  another model than the one of the package
    --out FILE      where the tables go (default docs/quality.md)
    --only NAMES    these sections, with commas between them: ${names.join(',')}
    --quick         few articles; nothing is written unless --out is given
    --help          this page`;
}

/**
 * Null where only the usage is asked for.
 * @param names of the sections
 * @throws USAGE for what is no option, or names no section
 */
export function readArguments(args: readonly string[], names: readonly string[]): Arguments | null {
  const given = readOptions(args, {
    options: {
      data: { type: 'string', default: join(ROOT, '../shared') },
      model: { type: 'string', default: join(ROOT, 'ingest/extract/model/files') },
      out: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  if (!given) return null;
  const { data, model, out, only, quick } = given.values;
  return {
    data: resolve(data),
    files: pathToFileURL(`${resolve(model)}/`),
    out: out ? resolve(out) : quick ? null : join(ROOT, 'docs/quality.md'),
    only: only?.split(',').map((name) => oneOf('section', names, name)) ?? names,
    quick,
  };
}
