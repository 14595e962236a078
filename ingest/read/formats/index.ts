/** The formats that are read: by extension, by media type, or by how the input begins. */
import type { Draft } from '../draft.ts';
import type { Problem } from '../problems.ts';
import { readHtml } from './html/index.ts';
import { isJson, isJsonLines, type Numbered, readJson, readJsonLines } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

/** What is text of one article, or of several. */
export type TextFormat = 'text' | 'markdown' | 'html' | 'json' | 'lines';

/** `xml` is a feed, a sitemap or a page; `addresses` one address of a page a line. */
export type Format = TextFormat | 'pdf' | 'docx' | 'mail' | 'zip' | 'xml' | 'addresses';

/** Extensions and media types (without parameters), in lower case. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['text/plain', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['text/markdown', 'markdown'],
  ['htm', 'html'],
  ['html', 'html'],
  ['xhtml', 'html'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['json', 'json'],
  ['application/json', 'json'],
  ['jsonl', 'lines'],
  ['ndjson', 'lines'],
  ['application/jsonl', 'lines'],
  ['application/x-ndjson', 'lines'],
  ['pdf', 'pdf'],
  ['application/pdf', 'pdf'],
  ['docx', 'docx'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['eml', 'mail'],
  ['mht', 'mail'],
  ['mhtml', 'mail'],
  ['message/rfc822', 'mail'],
  ['multipart/related', 'mail'],
  ['zip', 'zip'],
  ['application/zip', 'zip'],
  ['application/x-zip-compressed', 'zip'],
  ['xml', 'xml'],
  ['rss', 'xml'],
  ['atom', 'xml'],
  ['rdf', 'xml'],
  ['text/xml', 'xml'],
  ['application/xml', 'xml'],
  ['application/rss+xml', 'xml'],
  ['application/atom+xml', 'xml'],
  ['application/rdf+xml', 'xml'],
  ['application/feed+json', 'json'],
  ['urls', 'addresses'],
  ['text/uri-list', 'addresses'],
]);

const PAGE = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|\?xml|html|head|body)[\s>]/iu;

/** The format of a file by its extension; null where that is not known. */
export function formatOfName(name: string): Format | null {
  const extension = /[^.]\.([^.]+)$/u.exec(name)?.[1];
  return (extension && FORMATS.get(extension.toLowerCase())) || null;
}

/** The format and the encoding of a type: an extension or a media type, as `text/html; charset=utf-16`. */
export function formatOfType(type: string): {
  readonly format: Format | null;
  readonly charset: string | null;
} {
  const [name = '', ...parameters] = type.split(';');
  const format = FORMATS.get(name.trim().toLowerCase().replace(/^\./u, '')) ?? null;
  return { format, charset: /charset\s*=\s*"?([\w:.-]+)/iu.exec(parameters.join(';'))?.[1] ?? null };
}

const TEXT_FORMATS: ReadonlySet<Format> = new Set(['text', 'markdown', 'html', 'json', 'lines']);

/** Whether a format is that of a text. */
export function isTextFormat(format: Format | null): format is TextFormat {
  return format !== null && TEXT_FORMATS.has(format);
}

/** Signs before the first one of a PDF that programs pass over (PDF 32000-1, annex H). */
const BEFORE_PDF = 1_024;

/** Of a ZIP with files in it, and of an empty one. */
const ZIPS = ['PK\x03\x04', 'PK\x05\x06'];

/** Which parser bytes are for: how they begin counts before what they are called; null for text. */
export function kindOf(bytes: Uint8Array, format: Format | null): 'pdf' | 'zip' | 'mail' | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16_384)).toString(
    'latin1',
  );
  const pdf = start.slice(0, BEFORE_PDF).indexOf('%PDF-');
  if (pdf === 0 || (pdf > 0 && format === 'pdf')) return 'pdf';
  if (ZIPS.some((signature) => start.startsWith(signature))) return 'zip';
  if (format === 'mail') return PAGE.test(start) ? null : 'mail';
  return !isTextFormat(format) && isMail(start) ? 'mail' : null;
}

/** A line has one reading: with `\r?` before its end it had two, and k indented lines 2^k. */
const HEADERS = /^(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/u;
const TELLING = /^(?:MIME-Version|Message-ID|Received|Return-Path|Snapshot-Content-Location):/imu;

/** Whether a text begins with the headers of a mail (RFC 5322). */
function isMail(start: string): boolean {
  const headers = HEADERS.exec(start)?.[0];
  return headers !== undefined && TELLING.test(headers);
}

/** The format that a text is in by how it begins. */
export function formatOfText(input: string): TextFormat {
  if (PAGE.test(input.slice(0, 4_096))) return 'html';
  if (isJsonLines(input)) return 'lines';
  if (isJson(input)) return 'json';
  return /^---[^\S\n]*\r?\n/u.test(input) ? 'markdown' : 'text';
}

/** What an input in a format holds: one article, or several with their numbers. */
export function readFormat(format: TextFormat, input: string): Iterable<Numbered> {
  if (format === 'json') return readJson(input);
  if (format === 'lines') return readJsonLines(input);
  return [{ number: null, result: READERS[format](input) }];
}

const READERS: Readonly<Record<'text' | 'markdown' | 'html', (input: string) => Draft | Problem>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
};
