/** `npm run fit-identity`: what each feature of identity is worth, fitted on labelled pairs. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FEATURES } from '../../../ingest/resolve/features/index.ts';
import { WEIGHTS, type Weights } from '../../../ingest/resolve/weights.ts';
import { KIND_NAMES } from '../../../shared/schema/index.ts';
import { readOptions } from '../../../tools/options.ts';
import { runScript } from '../../../tools/run-script.ts';
import { pairsOf } from './data-pairs.ts';
import { documentsIn } from './documents.ts';
import { fitWeights } from './fit-weights.ts';
import { writtenPairs } from './portrait.ts';
import { weightsFile } from './weights-file.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

const USAGE = `npm run fit-identity [-- OPTIONS]: what each feature of identity is worth, fitted on labelled pairs, into
ingest/resolve/weights.ts. The pairs: those written by hand (tests/fixtures/identity) and, where the folder of the data
is there, those made from it; of both only the half that is not held out.

    --data FOLDER   what lies beside the project (default ../shared)
    --help          this page`;

/** @param folder of the data; without it the pairs written by hand stand alone */
function fitIdentity(folder: string): void {
  const documents = existsSync(folder) ? documentsIn(folder) : [];
  const pairs = [...writtenPairs(), ...pairsOf(documents)].filter(({ heldOut }) => !heldOut);
  const own = pairs.filter(({ set }) => set === 'own').length;
  const made =
    documents.length > 0
      ? `fitted on ${own} pairs written by hand\n * and ${pairs.length - own} made from annotated documents.`
      : `fitted on ${own} pairs written by hand\n * alone, without the data that lies beside the project.`;
  const fitted = KIND_NAMES.map((kind): [string, Weights] => {
    const names = FEATURES[kind].map(({ name }) => name);
    return [kind, names.length > 0 ? fitWeights(kind, pairs, names) : WEIGHTS[kind]];
  });
  writeFileSync(
    join(ROOT, 'ingest/resolve/weights.ts'),
    weightsFile({ ...WEIGHTS, ...Object.fromEntries(fitted) }, made),
  );
  console.log(`Written: ingest/resolve/weights.ts, ${made.replace(/\s*\n \*\s*/u, ' ')}`);
}

await runScript(
  USAGE,
  (args) => readOptions(args, { options: { data: { type: 'string', default: join(ROOT, '../shared') } } }),
  ({ values }) => fitIdentity(resolve(values.data)),
);
