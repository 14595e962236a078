/**
 * `npm run fit-identity [-- --data FOLDER]`: what each feature of identity is worth, fitted on labelled pairs, into
 * `ingest/resolve/weights.ts`. The pairs: those written by hand (tests/fixtures/identity) and, where the folder of the
 * data is there (default ../shared), those made from it; of both only the half that is not held out.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FEATURES } from '../../../ingest/resolve/features/index.ts';
import { WEIGHTS, type Weights } from '../../../ingest/resolve/weights.ts';
import { KIND_NAMES } from '../../../shared/schema/index.ts';
import { pairsOf } from './data-pairs.ts';
import { documentsIn } from './documents.ts';
import { fitWeights } from './fit-weights.ts';
import { writtenPairs } from './portrait.ts';
import { weightsFile } from './weights-file.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

const { values } = parseArgs({ options: { data: { type: 'string', default: join(ROOT, '../shared') } } });
const folder = resolve(values.data);
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
