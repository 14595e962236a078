import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkModel } from '../../../../../ingest/extract/model/session.ts';
import { DramatisError } from '../../../../../shared/errors.ts';

const FILES = new URL('../../../../../ingest/extract/model/files/', import.meta.url);
const NAMES = [
  'manifest.json',
  'encoder.onnx',
  'pairs.onnx',
  'vocabulary.txt',
  'labels.json',
  'calibration.json',
];

/** A runtime that must be there, and must not be asked for anything. */
const untouched = async () =>
  new Proxy({} as Awaited<ReturnType<NonNullable<Parameters<typeof checkModel>[0]>['runtime'] & {}>>, {
    get: (_, name) => {
      if (name === 'then') return undefined;
      throw new TypeError(`The check asked the runtime for ${String(name)}`);
    },
  });

describe('EXTRACT-5: the model is examined without being loaded', () => {
  let folder: string;
  let files: URL;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dramatis-check-'));
    files = pathToFileURL(`${folder}/`);
    for (const name of NAMES) await copyFile(new URL(name, FILES), join(folder, name));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('nothing is wrong with the one of the package', async () => {
    await expect(checkModel({ files, runtime: untouched })).resolves.toBeUndefined();
  });

  it('a runtime that is missing', async () => {
    const missing = new DramatisError('MODEL', 'It is not installed');
    await expect(checkModel({ files, runtime: () => Promise.reject(missing) })).rejects.toBe(missing);
  });

  it.each(NAMES)('%s where it is missing', async (name) => {
    await rm(join(folder, name));
    const found = checkModel({ files, runtime: untouched });
    await expect(found).rejects.toMatchObject({ code: 'MODEL', where: join(folder, name) });
  });

  it.each(NAMES)('%s where it is damaged', async (name) => {
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, name), bytes.subarray(0, bytes.length - 7));
    const found = checkModel({ files, runtime: untouched });
    await expect(found).rejects.toMatchObject({ code: 'MODEL', advice: expect.any(String) });
  });
});
