/** One input that is text → its articles. */
import { posix, win32 } from 'node:path';
import type { Sourced, Unreadable } from '../../shared/model/article.ts';
import { type Draft, type Place, toSourced } from './draft.ts';
import { decode } from './encoding.ts';
import {
  type Format,
  formatOfName,
  formatOfText,
  formatOfType,
  isTextFormat,
  readFormat,
} from './formats/index.ts';
import { isProblem, PROBLEMS, type Problem } from './problems.ts';

/** What was read, or what could not be. `folder`: absolute, what the `origin` of a file is relative to. */
export type ReadItem =
  | { readonly kind: 'article'; readonly sourced: Sourced; readonly folder?: string }
  | { readonly kind: 'unreadable'; readonly unreadable: Unreadable };

/** The format that a type or else a name tells, and the encoding that the type tells. */
export function formatGiven(
  origin: string | null,
  type: string | undefined,
): { readonly format: Format | null; readonly charset: string | null } {
  const { format = null, charset = null } = type === undefined ? {} : formatOfType(type);
  return { format: format ?? (origin === null ? null : formatOfName(origin)), charset };
}

/** A name that a browser or another system gives in full is cut to its last part. */
export function withoutRoot(origin: string): string {
  return posix.isAbsolute(origin) || win32.isAbsolute(origin) ? win32.basename(origin) : origin;
}

/** The articles of one input. */
export function* readInput(
  bytes: Uint8Array,
  place: Place,
  format: Format | null,
  charset?: string | null,
): Generator<ReadItem> {
  const input = decode(bytes, charset);
  if (typeof input !== 'string') return yield refuse(place, input);
  if (input.trim() === '') return yield refuse(place, PROBLEMS.empty());
  const actual = isTextFormat(format) ? format : formatOfText(input);
  for (const { number, result } of readFormat(actual, input)) {
    yield accept(number === null ? place : numbered(place, number), result);
  }
}

/** Where one article of several stands: `news.jsonl#3`, in messages `news.jsonl:3`. */
export function numbered({ origin, label }: Place, number: number): Place {
  return { origin: origin === null ? null : `${origin}#${number}`, label: `${label}:${number}` };
}

export function accept(place: Place, result: Draft | Problem): ReadItem {
  return isProblem(result) ? refuse(place, result) : { kind: 'article', sourced: toSourced(result, place) };
}

export function refuse({ label }: Place, problem: Problem): ReadItem {
  return { kind: 'unreadable', unreadable: { origin: label, ...problem } };
}
