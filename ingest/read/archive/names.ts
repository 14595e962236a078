/** Names of files in a ZIP, in whatever encoding whoever packed them wrote. */
import { crc32 } from 'node:zlib';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import type { Entry } from 'yauzl';

/** What of an entry tells its name. */
export type Named = Pick<Entry, 'generalPurposeBitFlag' | 'extraFields'> & {
  readonly fileName: Uint8Array | string;
};

/** The names of entries as text, given those of all of them: of few letters no encoding can be told. */
export type Naming = (entry: Named) => string;

/** APPNOTE.TXT 6.3.10, appendix D and 4.6.9. */
const UTF8_NAME = 0x800;
const UNICODE_PATH = 0x7075;
/** Version and checksum, before the name. */
const UNICODE_PATH_HEAD = 5;

/** How sure the detector must be (of 100) of scripts that are not mistaken for the code page of old DOS. */
const DETECTED: readonly (readonly [encodings: RegExp, sure: number])[] = [
  [/^(?:windows-1251|KOI8-R)$/u, 30],
  [/^(?:Shift_JIS|EUC-KR|Big5|GB18030|windows-125[02-9])$/u, 40],
];
/** Cyrillic letters of IBM866, in words: in the languages of the West accents stand alone. */
const DOS_CYRILLIC = /[\x80-\xaf\xe0-\xf1]{3,}/gu;
const NOT_ASCII = /[\x80-\xff]/gu;
const MOST = 0.8;

/** Names that are not marked as UTF-8 are in it all the same, or in the encoding of whoever packed them. */
export function namingOf(entries: readonly Named[]): Naming {
  const foreign = entries.filter((entry) => told(entry) === null).map(raw);
  const encoding = foreign.length > 0 ? encodingOf(Buffer.concat(foreign)) : 'cp437';
  return (entry) => (told(entry) ?? iconv.decode(raw(entry), encoding)).replaceAll('\\', '/');
}

function raw({ fileName }: Named): Buffer {
  return Buffer.from(fileName);
}

/** The name that needs no guess: in UTF-8, in the field of its own that newer programs write, or plain. */
function told(entry: Named): string | null {
  const marked = (entry.generalPurposeBitFlag & UTF8_NAME) !== 0;
  const field = marked ? undefined : entry.extraFields.find((each) => isUnicodePath(each, raw(entry)));
  return utf8(field?.data.subarray(UNICODE_PATH_HEAD) ?? raw(entry));
}

/** The field holds for the name that it was written for, and for no other. */
function isUnicodePath({ id, data }: Named['extraFields'][number], name: Buffer): boolean {
  const isOurs = id === UNICODE_PATH && data.length > UNICODE_PATH_HEAD && data[0] === 1;
  return isOurs && data.readUInt32LE(1) === crc32(name);
}

function encodingOf(names: Buffer): string {
  const [best] = analyse(names);
  const isSure = DETECTED.some(
    ([encodings, sure]) => best && best.confidence >= sure && encodings.test(best.name),
  );
  if (best && isSure) return best.name;
  const signs = names.toString('latin1');
  const inWords = (signs.match(DOS_CYRILLIC) ?? []).join('').length;
  return inWords > MOST * (signs.match(NOT_ASCII)?.length ?? 0) ? 'cp866' : 'cp437';
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
