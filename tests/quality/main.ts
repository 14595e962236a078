/**
 * `npm run quality [-- OPTIONS]`: how well articles are read, as tables; printed, and written into `docs/quality.md`.
 *
 *     --data FOLDER   what lies beside the project: gold, gold-train, data, tools (default ../shared)
 *     --model FOLDER  another model than the one of the package
 *     --out FILE      where the tables go (default docs/quality.md)
 *     --only NAMES    these sections, with commas between them
 *     --quick         few articles; nothing is written unless --out is given
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadModel } from '../../ingest/extract/model/session.ts';
import { DramatisError, toDramatisError } from '../../shared/errors.ts';
import { type Section, withSections } from './markers.ts';
import { missingIn } from './material.ts';
import { type Measuring, SECTIONS, startMeasuring } from './sections.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Arguments {
  readonly data: string;
  readonly files: URL;
  /** Null where nothing is to be written. */
  readonly out: string | null;
  readonly only: readonly string[];
  readonly quick: boolean;
}

function readArguments(): Arguments {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: join(ROOT, '../shared') },
      model: { type: 'string', default: join(ROOT, 'ingest/extract/model/files') },
      out: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  const names = SECTIONS.map(({ name }) => name);
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

async function main(): Promise<void> {
  const { data, files, out, only, quick } = readArguments();
  const missing = missingIn(data);
  if (missing.length > 0) {
    console.log(
      `Nothing was measured: there is no ${missing.join(', ')} in ${data}. Name the folder with --data.`,
    );
    return;
  }
  const measuring = startMeasuring({ model: await loadModel({ files }), data, files, quick });
  const sections = await measured(measuring, only);
  if (out === null) return;
  const document = existsSync(out) ? readFileSync(out, 'utf8') : '# How well articles are read\n';
  writeFileSync(out, withSections(document, sections));
}

async function measured(measuring: Measuring, only: readonly string[]): Promise<Section[]> {
  const sections: Section[] = [];
  for (const { name, text } of SECTIONS.filter((section) => only.includes(section.name))) {
    const section = { name, text: await text(measuring) };
    console.log(`\n${section.text}`);
    sections.push(section);
  }
  return sections;
}

try {
  await main();
} catch (thrown) {
  console.error(toDramatisError(thrown).toText());
  process.exitCode = 1;
}
