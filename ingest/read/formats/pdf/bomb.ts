/** Whether what is packed in a PDF would fill the memory, found out before it is opened. */
import { inflateSync } from 'node:zlib';

const LARGEST = 20_000_000;
/** What grows less than this is a font or a table, however large. */
const STEEPEST = 100;
/** A dictionary stands within so many signs before what it describes. */
const DICTIONARY = 1_000;
const PACKED = /\/(?:FlateDecode|Fl)\b/gu;

/** Whether a stream of a PDF unpacks to far more than it is packed, or is packed twice. Pictures are never unpacked. */
export function isBomb(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.toString('latin1', at - 3, at) === 'end') continue;
    const before = buffer.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const packed = dictionary.match(PACKED)?.length ?? 0;
    if (packed === 0 || /\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    if (packed > 1) return true;
    const end = buffer.indexOf('endstream', at);
    if (growsTooMuch(buffer.subarray(at + 6, end < 0 ? buffer.length : end))) return true;
  }
  return false;
}

function growsTooMuch(stream: Uint8Array): boolean {
  if (stream.length * 1_100 < LARGEST) return false;
  const start = stream[0] === 0x0d ? 2 : 1;
  try {
    inflateSync(stream.subarray(start), { maxOutputLength: Math.max(LARGEST, STEEPEST * stream.length) });
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
  }
}
