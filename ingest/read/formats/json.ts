/** Articles as JSON and as JSON Lines, in the fields of an annotated article; other fields are ignored. */
import { wellFormed } from '../clean.ts';
import type { Draft } from '../draft.ts';
import { isProblem, PROBLEMS, type Problem } from '../problems.ts';

/** One article of several, with its place among them, from 1; null where it stands alone. */
export interface Numbered {
  readonly number: number | null;
  readonly result: Draft | Problem;
}

/** One article, an array of them, or `{"articles": […]}`. A file that is JSON Lines after all is read as such. */
export function readJson(input: string): Numbered[] {
  const value = parse(input);
  if (isProblem(value))
    return isJsonLines(input) ? [...readJsonLines(input)] : [{ number: null, result: value }];
  const items = itemsOf(value.json);
  if (!items) return [{ number: null, result: draftOf(value.json) }];
  if (items.length === 0) return [{ number: null, result: PROBLEMS.noJsonArticles() }];
  return items.map((item, index) => ({ number: index + 1, result: draftOf(item) }));
}

/** One article a line; blank lines are skipped, and count. A line that is broken does not stop the others. */
export function* readJsonLines(input: string): Generator<Numbered> {
  let number = 0;
  for (let start = 0; start <= input.length; ) {
    const found = input.indexOf('\n', start);
    const end = found < 0 ? input.length : found;
    const line = input.slice(start, end);
    number += 1;
    start = end + 1;
    if (number === 1 && isExportHead(line)) return yield { number: null, result: PROBLEMS.exported() };
    if (line.trim() !== '') yield { number, result: readJsonLine(line) };
  }
}

/** The article of one line. */
export function readJsonLine(line: string): Draft | Problem {
  const value = parse(line);
  return isProblem(value) ? value : draftOf(value.json);
}

/** Whether an input begins with an article on a line of its own, or as what `dramatis export` wrote. */
export function isJsonLines(input: string): boolean {
  const line = /^\s*(\{[^\n]*)\n/u.exec(input)?.[1];
  return line !== undefined && (isExportHead(line) || !isProblem(readJsonLine(line)));
}

/** Whether a line is the first one of an export (`ingest/transfer/lines.ts`): those behind it are records of a store. */
export function isExportHead(line: string): boolean {
  return /^\{"format":\d+,"record":"dramatis"\}\s*$/u.test(line);
}

/** Whether an input is JSON that can hold articles. */
export function isJson(input: string): boolean {
  if (!/^\s*[[{]/u.test(input)) return false;
  const value = parse(input);
  return !isProblem(value) || isJsonLines(input);
}

function parse(input: string): { readonly json: unknown } | Problem {
  try {
    return { json: JSON.parse(input.replace(/^\ufeff/u, '')) };
  } catch (error) {
    return PROBLEMS.notJson(error instanceof Error ? detailOf(error) : 'it cannot be parsed');
  }
}

/** What the parser says, without the input that it repeats. */
function detailOf({ message }: Error): string {
  if (/end of JSON/u.test(message)) return 'it ends too early';
  const position = /position \d+/u.exec(message)?.[0];
  return position ? `there is a fault at ${position}` : 'it cannot be parsed';
}

function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isRecord(value) || typeof value.text === 'string') return null;
  return Array.isArray(value.articles) ? value.articles : null;
}

/** The text is kept to the letter: the offsets of an annotated article count in it. */
function draftOf(value: unknown): Draft | Problem {
  if (!isRecord(value) || typeof value.text !== 'string' || value.text.trim() === '')
    return PROBLEMS.noJsonText();
  const { id, url, title, source, publishedAt, updatedAt, text } = value;
  return { id, url, title, source, publishedAt, updatedAt, text: wellFormed(text) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
