/** The files in a ZIP, one after the other, within limits. */
import type { Entry, ZipFile } from 'yauzl';
import { compareText } from '../../../shared/compare.ts';
import { PROBLEMS, type Problem } from '../problems.ts';
import { namingOf } from './names.ts';

/** A file in a ZIP. */
export interface Packed {
  /** Its path in the ZIP, with `/`. */
  readonly name: string;
  /** Why it is not to be unpacked; else null. */
  readonly problem: Problem | null;
  /** @throws ZipFault */
  read(): Promise<Uint8Array>;
}

export interface UnzipLimits {
  /** Largest file. */
  readonly maxBytes: number;
  /** What may be unpacked in all; counts down, also over ZIPs within each other. */
  readonly budget: { left: number };
}

const MOST_ENTRIES = 20_000;
/** A file that grows more than this, and is not small, was made to fill the memory. */
const STEEPEST = 200;
const SMALL = 1_000_000;
const LINK = 0o120000;
const KIND = 0o170000;
const ENCRYPTED = 1;

/** The files of a ZIP by their names in code points, or why it cannot be opened. */
export async function unzip(bytes: Uint8Array, limits: UnzipLimits): Promise<Packed[] | Problem> {
  const { fromBufferPromise, validateFileName } = await import('yauzl');
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
    if (zip.entryCount > MOST_ENTRIES) return PROBLEMS.tooManyEntries(zip.entryCount, MOST_ENTRIES);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const nameOf = namingOf(entries);
    return entries
      .map((entry) => ({ entry, name: nameOf(entry) }))
      .filter(({ name }) => !name.endsWith('/'))
      .sort((a, b) => compareText(a.name, b.name))
      .map(({ entry, name }, at, all): Packed => {
        const isOutside = validateFileName(name) !== null;
        const problem =
          all[at - 1]?.name === name ? PROBLEMS.sameName() : problemOf(entry, isOutside, limits);
        return { name, problem, read: () => unpack(zip, entry, limits) };
      });
  } catch {
    return PROBLEMS.damaged('ZIP');
  }
}

function problemOf(entry: Entry, isOutside: boolean, { maxBytes }: UnzipLimits): Problem | null {
  if (isOutside) return PROBLEMS.climbsOut();
  if (((entry.externalFileAttributes >>> 16) & KIND) === LINK) return PROBLEMS.link();
  if (entry.generalPurposeBitFlag & ENCRYPTED) return PROBLEMS.locked();
  const { uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > SMALL && uncompressedSize > STEEPEST * compressedSize) return PROBLEMS.bomb();
  return uncompressedSize > maxBytes ? PROBLEMS.tooLarge(uncompressedSize, maxBytes) : null;
}

/** Sizes are counted while unpacking: what a ZIP says of them may be wrong. */
async function unpack(zip: ZipFile, entry: Entry, { budget }: UnzipLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!(chunk instanceof Uint8Array)) continue;
      budget.left -= chunk.length;
      if (budget.left < 0) throw new ZipFault(PROBLEMS.unpackedTooMuch());
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ZipFault ? error : new ZipFault(PROBLEMS.damaged('ZIP'));
  }
  return Buffer.concat(chunks);
}

/** A file in a ZIP that could not be unpacked. */
export class ZipFault extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.reason);
    this.problem = problem;
  }
}
