/** Inputs that arrive piece by piece: pipes, and JSON Lines of any length. */
import { readAny } from './any.ts';
import { accept, numbered, type ReadItem, refuse } from './bytes.ts';
import type { Place } from './draft.ts';
import { decodeUtf8, hasUtf16Mark } from './encoding.ts';
import type { Format } from './formats/index.ts';
import { isExportHead, isJsonLines, readJsonLine } from './formats/json.ts';
import { PROBLEMS } from './problems.ts';
import type { Reading } from './reading.ts';

const LINE_END = 0x0a;

/**
 * The articles of a stream. JSON Lines are read as they come, and the limit holds for each line;
 * all else is read in full first.
 */
export async function* readStream(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
  format: Format | null,
  reading: Reading,
): AsyncGenerator<ReadItem> {
  const { maxBytes } = reading;
  const source = chunks[Symbol.asyncIterator]();
  try {
    const { head, ended } = await firstLine(source, maxBytes);
    const all = ended ? [head] : [head, remaining(source)];
    if (areLines(head, format)) yield* readLines(all, place, maxBytes);
    else yield* readWhole(all, place, format, reading);
  } finally {
    await source.return?.();
  }
}

type Parts = readonly (Uint8Array | AsyncIterable<Uint8Array>)[];

/** UTF-16 has its line ends elsewhere: it is read in full. */
function areLines(head: Uint8Array, format: Format | null): boolean {
  if (hasUtf16Mark(head) || (format !== null && format !== 'lines')) return false;
  return format === 'lines' || isJsonLines(decodeUtf8(head.subarray(0, endOfLine(head))) ?? '');
}

/** To the end of the first line that is not blank, and past it. */
async function firstLine(
  source: AsyncIterator<Uint8Array>,
  maxBytes: number,
): Promise<{ head: Uint8Array; ended: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let begun = false;
  for (;;) {
    const { value, done } = await source.next();
    if (done) return { head: Buffer.concat(chunks), ended: true };
    chunks.push(value);
    size += value.length;
    const from: number = begun ? 0 : value.findIndex((byte) => byte > 0x20);
    begun ||= from >= 0;
    if (size > maxBytes || (begun && value.includes(LINE_END, from)))
      return { head: Buffer.concat(chunks), ended: false };
  }
}

function endOfLine(head: Uint8Array): number {
  const begin = head.findIndex((byte) => byte > 0x20);
  const end = begin < 0 ? -1 : head.indexOf(LINE_END, begin);
  return end < 0 ? head.length : end + 1;
}

async function* remaining(source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}

async function* chained(parts: Parts): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Uint8Array) yield part;
    else yield* part;
  }
}

async function* readWhole(
  parts: Parts,
  place: Place,
  format: Format | null,
  reading: Reading,
): AsyncGenerator<ReadItem> {
  const { maxBytes } = reading;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chained(parts)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) return yield refuse(place, PROBLEMS.endless(maxBytes));
  }
  yield* readAny(Buffer.concat(chunks), place, format, reading);
}

async function* readLines(parts: Parts, place: Place, maxBytes: number): AsyncGenerator<ReadItem> {
  let articles = 0;
  for await (const { number, bytes, size } of lines(chained(parts), maxBytes)) {
    if (bytes !== null && isBlank(bytes)) continue;
    if (number === 1 && isExportHead(decodeUtf8(bytes ?? new Uint8Array()) ?? ''))
      return yield refuse(place, PROBLEMS.exported());
    articles += 1;
    yield bytes === null
      ? refuse(numbered(place, number), PROBLEMS.tooLarge(size, maxBytes))
      : lineItem(bytes, numbered(place, number));
  }
  if (articles === 0) yield refuse(place, PROBLEMS.empty());
}

function lineItem(bytes: Uint8Array, place: Place): ReadItem {
  const line = decodeUtf8(bytes);
  return line === null ? refuse(place, PROBLEMS.undecodable('UTF-8')) : accept(place, readJsonLine(line));
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20);
}

interface Line {
  /** From 1; blank lines count. */
  readonly number: number;
  /** Without its line end; null where it is longer than the limit. */
  readonly bytes: Uint8Array | null;
  readonly size: number;
}

/** Lines of a stream; of one that is longer than the limit only the size is kept. */
async function* lines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let kept: Uint8Array[] = [];
  let size = 0;
  const line = (): Line => ({ number, bytes: size > maxBytes ? null : Buffer.concat(kept), size });
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size > maxBytes) kept = [];
    else kept.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      take(chunk.subarray(start, end));
      yield line();
      number += 1;
      kept = [];
      size = 0;
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
