import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadModel } from '../../../../../ingest/extract/model/session.ts';
import { DramatisError } from '../../../../../shared/errors.ts';
import { modelMissing } from '../../../../support/model.ts';

const FILES = new URL('../../../../../ingest/extract/model/files/', import.meta.url);
const NAMES = [
  'manifest.json',
  'encoder.onnx',
  'pairs.onnx',
  'vocabulary.txt',
  'labels.json',
  'calibration.json',
];

/** What is thrown, which has to be one of our errors. */
async function failure(promise: Promise<unknown>): Promise<DramatisError> {
  const thrown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof DramatisError)) throw new TypeError(`not a DramatisError: ${thrown}`);
  return thrown;
}

describe('loading the model', () => {
  let folder: string;
  let files: URL;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dramatis-model-'));
    files = pathToFileURL(`${folder}/`);
    await mkdir(folder, { recursive: true });
    for (const name of NAMES) await copyFile(new URL(name, FILES), join(folder, name));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('EXTRACT-5: a runtime that is not there is one MODEL error that says what to install', async () => {
    const runtime = () =>
      Promise.reject(
        new DramatisError(
          'MODEL',
          'The runtime of the extraction model, onnxruntime-node, is not installed',
          {
            advice: 'Run `npm install onnxruntime-node`.',
          },
        ),
      );
    const error = await failure(loadModel({ files, runtime }));
    expect(error.code).toBe('MODEL');
    expect(error.advice).toContain('npm install onnxruntime-node');
  });

  it.skipIf(modelMissing()).each(NAMES)('EXTRACT-5: without %s the error names the file', async (name) => {
    await rm(join(folder, name));
    const error = await failure(loadModel({ files }));
    expect(error.code).toBe('MODEL');
    expect(error.where).toBe(join(folder, name));
    expect(error.advice).toMatch(/install/iu);
  });

  it.skipIf(modelMissing()).each(NAMES.slice(1))(
    'EXTRACT-5: a damaged %s is found before it is used',
    async (name) => {
      await writeFile(join(folder, name), 'damaged');
      const error = await failure(loadModel({ files }));
      expect(error.code).toBe('MODEL');
      expect(error.message).toContain('damaged');
      expect(error.where).toBe(join(folder, name));
    },
  );

  it.skipIf(modelMissing())('EXTRACT-5: a model of another version is refused', async () => {
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ version: 2, sha256: {} }));
    expect((await failure(loadModel({ files }))).code).toBe('MODEL');
  });

  it.skipIf(modelMissing())('EXTRACT-5: the model of the package is whole', async () => {
    const model = await loadModel();
    expect(model.labels.relations).toContain('HOLDS_ROLE');
    await Promise.all([model.encoder.release(), model.pairs.release()]);
  });
});
