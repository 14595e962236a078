/** The formats that are read: by extension, by media type, or by how the input begins. */
import type { Draft } from '../draft.ts';
import type { Problem } from '../problems.ts';
import { readHtml } from './html/index.ts';
import { isJson, isJsonLines, type Numbered, readJson, readJsonLines } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

export type Format = 'text' | 'markdown' | 'html' | 'json' | 'lines';

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

/** The format that an input is in by how it begins. */
export function formatOfText(input: string): Format {
  if (PAGE.test(input.slice(0, 4_096))) return 'html';
  if (isJsonLines(input)) return 'lines';
  if (isJson(input)) return 'json';
  return /^---[^\S\n]*\r?\n/u.test(input) ? 'markdown' : 'text';
}

/** What an input in a format holds: one article, or several with their numbers. */
export function readFormat(format: Format, input: string): Iterable<Numbered> {
  if (format === 'json') return readJson(input);
  if (format === 'lines') return readJsonLines(input);
  return [{ number: null, result: READERS[format](input) }];
}

const READERS: Readonly<Record<'text' | 'markdown' | 'html', (input: string) => Draft | Problem>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
};
