/** Bytes → text: which encoding they are in, and whether they are text at all. */
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { PROBLEMS, type Problem } from './problems.ts';

/** How the files begin that people take for text. */
const SIGNATURES: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\x03\x04', 'ZIP or office'],
  ['\xd0\xcf\x11\xe0', 'old office'],
  ['{\\rtf', 'RTF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['\x1f\x8b', 'gzip'],
];

/** Encodings that are believed where they are detected: their scripts are not mistaken for Latin. */
const DETECTABLE = /^(?:Shift_JIS|EUC-JP|EUC-KR|Big5|GB18030|windows-1251|KOI8-R|ISO-8859-[5678])$/u;
const DETECTED_SURELY = 40;

const SAMPLE = 65_536;
/** A page declares its encoding near its start. */
const DECLARATION = 4_096;
/** More control characters than one in so many are not a text. */
const CONTROLS_ONE_IN = 10;
const CONTROLS = /[^\P{Cc}\s]/gu;

/**
 * The text that bytes hold, without its byte order mark.
 * Tried in this order: byte order mark, UTF-16 by its zero bytes, UTF-8, what is declared, what is detected,
 * Windows-1252.
 * @param declared encoding named outside of the bytes, as by `Content-Type`
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string | Problem {
  const start = latin1(bytes.subarray(0, DECLARATION));
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (kind) return PROBLEMS.binary(kind);
  const text = decodeUnicode(bytes) ?? decodeLegacy(bytes, declared ?? declaredIn(start));
  return typeof text === 'string' && isBinary(text) ? PROBLEMS.binary(null) : text;
}

/** UTF-8 to the letter, or null; a byte order mark is removed. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  return strictly('utf-8', bytes);
}

/** Whether bytes begin with the mark of UTF-16. */
export function hasUtf16Mark(bytes: Uint8Array): boolean {
  return markOf(bytes) !== null;
}

function decodeUnicode(bytes: Uint8Array): string | Problem | null {
  const marked = markOf(bytes);
  if (marked) return strictly(marked, bytes) ?? PROBLEMS.undecodable('UTF-16');
  if (!bytes.includes(0)) return decodeUtf8(bytes);
  const guessed = utf16Of(bytes);
  return (guessed && strictly(guessed, bytes)) ?? PROBLEMS.binary(null);
}

function markOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 of a Latin text has its zero bytes all on one side. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs; at++) {
    if (bytes[2 * at] === 0) even++;
    if (bytes[2 * at + 1] === 0) odd++;
  }
  if (even * 10 < odd && odd * 3 > pairs) return 'utf-16le';
  return odd * 10 < even && even * 3 > pairs ? 'utf-16be' : null;
}

function strictly(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What is not Unicode; a text that is mostly UTF-8 is a damaged one, not one in another encoding. */
function decodeLegacy(bytes: Uint8Array, declared: string | null): string | Problem {
  if (isDamagedUtf8(bytes)) return PROBLEMS.undecodable('UTF-8');
  const encoding =
    declared && !/^utf/iu.test(declared) && iconv.encodingExists(declared) ? declared : detected(bytes);
  const text = iconv.decode(
    bytes,
    /^(?:iso-?8859-?1|latin-?1|us-ascii)$/iu.test(encoding) ? 'windows-1252' : encoding,
  );
  return text.includes('\ufffd') ? PROBLEMS.undecodable(encoding) : text;
}

function isDamagedUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.match(/\ufffd/gu)?.length ?? 0;
  const whole = lenient.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return whole > broken;
}

function detected(bytes: Uint8Array): string {
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - SAMPLE / 64);
  const best = analyse(bytes.subarray(first, first + SAMPLE))[0];
  return best && best.confidence >= DETECTED_SURELY && DETECTABLE.test(best.name)
    ? best.name
    : 'windows-1252';
}

/** The encoding that a page declares for itself (HTML Standard, 13.2.3.2, in short). */
function declaredIn(start: string): string | null {
  return /<(?:meta|\?xml)\s[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/iu.exec(start)?.[1] ?? null;
}

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.slice(0, SAMPLE).match(CONTROLS)?.length ?? 0;
  return controls * CONTROLS_ONE_IN > Math.min(text.length, SAMPLE);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
