/** The two networks and their runtime, which is optional: what cannot be loaded is one clear error. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { InferenceSession } from 'onnxruntime-node';
import { z } from 'zod';
import { DramatisError } from '../../../shared/errors.ts';
import { type Calibration, parseCalibration } from './calibration.ts';
import { collectLessOften } from './heap.ts';
import { type Labels, parseLabels } from './labels.ts';
import { WordPieces } from './pieces.ts';

type Runtime = Pick<typeof import('onnxruntime-node'), 'InferenceSession' | 'Tensor'>;

/** The model as loaded: shared by all readings of one thread. */
export interface Model {
  readonly runtime: Runtime;
  readonly encoder: InferenceSession;
  readonly pairs: InferenceSession;
  readonly pieces: WordPieces;
  readonly labels: Labels;
  readonly calibration: Calibration;
}

export interface ModelOptions {
  /** The folder that holds the model; the one beside this module by default. */
  readonly files?: URL;
  readonly runtime?: () => Promise<Runtime>;
}

const FILES = new URL('./files/', import.meta.url);
const FILE_NAMES = [
  'encoder.onnx',
  'pairs.onnx',
  'vocabulary.txt',
  'labels.json',
  'calibration.json',
] as const;
const manifestFile = z.object({
  version: z.literal(2),
  /** Which model it is: the beginning of the hash of its files. */
  model: z.string(),
  sha256: z.record(z.enum(FILE_NAMES), z.string()),
});
const REINSTALL = 'Install Dramatis again: the model is part of the package.';

/**
 * Loads the model: one thread an operation, so that results are the same on every run.
 * @throws DramatisError MODEL naming the file or the runtime that is missing or damaged
 */
export async function loadModel({
  files = FILES,
  runtime = importRuntime,
}: ModelOptions = {}): Promise<Model> {
  collectLessOften();
  const ort = await runtime();
  const { sha256 } = await readManifest(files);
  const part = (name: FileName) => readPart(files, name, sha256[name]);
  const [encoder, pairs, vocabulary, labels, calibration] = await Promise.all([
    part('encoder.onnx'),
    part('pairs.onnx'),
    part('vocabulary.txt'),
    part('labels.json'),
    part('calibration.json'),
  ]);
  try {
    return {
      runtime: ort,
      encoder: await ort.InferenceSession.create(encoder, SESSION),
      pairs: await ort.InferenceSession.create(pairs, SESSION),
      pieces: new WordPieces(vocabulary.toString('utf8')),
      labels: parseLabels(labels.toString('utf8')),
      calibration: parseCalibration(calibration.toString('utf8')),
    };
  } catch (cause) {
    throw modelError('The extraction model cannot be loaded', files, cause);
  }
}

/**
 * Looks whether the runtime is there and the files are what they should be, without loading the networks.
 * @throws DramatisError MODEL naming what is missing or damaged
 */
export async function checkModel({
  files = FILES,
  runtime = importRuntime,
}: ModelOptions = {}): Promise<void> {
  await runtime();
  const { sha256 } = await readManifest(files);
  for (const name of FILE_NAMES) await readPart(files, name, sha256[name]);
}

const SESSION: InferenceSession.SessionOptions = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
};

async function importRuntime(): Promise<Runtime> {
  try {
    const runtime = await import('onnxruntime-node');
    return runtime;
  } catch (cause) {
    throw new DramatisError(
      'MODEL',
      'The runtime of the extraction model, onnxruntime-node, is not installed',
      {
        advice:
          'Run `npm install onnxruntime-node`. It needs 64-bit Linux with glibc 2.27 or newer, macOS or Windows; everything but reading articles works without it.',
        cause,
      },
    );
  }
}

type FileName = (typeof FILE_NAMES)[number];

async function readPart(files: URL, name: FileName, sha256: string | undefined): Promise<Buffer> {
  const bytes = await read(files, name);
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw modelError('A file of the extraction model is damaged', new URL(name, files));
}

async function readManifest(files: URL): Promise<z.infer<typeof manifestFile>> {
  const bytes = await read(files, 'manifest.json');
  try {
    return manifestFile.parse(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    throw modelError('The list of the files of the extraction model cannot be read', files, cause);
  }
}

async function read(files: URL, name: string): Promise<Buffer> {
  try {
    return await readFile(new URL(name, files));
  } catch (cause) {
    throw modelError('A file of the extraction model is missing', new URL(name, files), cause);
  }
}

function modelError(message: string, where: URL, cause?: unknown): DramatisError {
  return new DramatisError('MODEL', message, { where: fileURLToPath(where), advice: REINSTALL, cause });
}
