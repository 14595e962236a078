/** `npm run quality`: how well articles are read, as tables; `npm run quality -- --help` tells its options. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadModel } from '../../ingest/extract/model/session.ts';
import { runScript } from '../../tools/run-script.ts';
import { type Arguments, readArguments, usage } from './arguments.ts';
import { type Section, withSections } from './markers.ts';
import { missingIn } from './material.ts';
import { type Measuring, SECTIONS, startMeasuring } from './sections.ts';

async function measure({ data, files, out, only, quick }: Arguments): Promise<void> {
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

const names = SECTIONS.map(({ name }) => name);
await runScript(usage(names), (args) => readArguments(args, names), measure);
