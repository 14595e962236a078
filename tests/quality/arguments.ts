/** What `npm run quality` is asked for. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DramatisError } from '../../shared/errors.ts';

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
  const values = valuesOf(args);
  if (values.help) return null;
  const only = values.only?.split(',') ?? names;
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const advice = `There are ${names.join(', ')}.`;
    throw new DramatisError('USAGE', `There is no section ${unknown}`, { advice });
  }
  return {
    data: resolve(values.data),
    files: pathToFileURL(`${resolve(values.model)}/`),
    out: values.out ? resolve(values.out) : values.quick ? null : join(ROOT, 'docs/quality.md'),
    only,
    quick: values.quick,
  };
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', default: join(ROOT, '../shared') },
        model: { type: 'string', default: join(ROOT, 'ingest/extract/model/files') },
        out: { type: 'string' },
        only: { type: 'string' },
        quick: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new DramatisError('USAGE', what, { advice: '--help shows how it is used.', cause });
  }
}
