import { parseHTML } from 'linkedom';
import { cleanText } from '../../clean.ts';
import type { Draft } from '../../draft.ts';
import { PROBLEMS, type Problem } from '../../problems.ts';
import { mainText } from './content.ts';
import { metadataOf } from './metadata.ts';

/** A web page: its main text in paragraphs, and what it declares about itself. Nothing is fetched or run. */
export function readHtml(input: string): Draft | Problem {
  if (isOvergrown(input)) return PROBLEMS.overgrown();
  const { document } = parseHTML(asPage(input));
  const { articleBody, ...metadata } = metadataOf(document);
  const text = fuller(cleanText(mainText(document)), cleanText(articleBody ?? ''));
  return text === '' ? PROBLEMS.noHtmlText() : { ...metadata, text };
}

/** A page that scripts fill in holds but a fraction of the article that its JSON-LD repeats. */
function fuller(shown: string, repeated: string): string {
  return 2 * shown.length < repeated.length ? repeated : shown;
}

/** The time that the parser takes grows with the square of the depth; its memory is about 1 KB an element. */
const DEEPEST = 20_000;
const MOST_TAGS = 250_000;
/** Elements that end by themselves. */
const TAG =
  /<(\/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|t[dhr]|wbr)\b)[a-z]/giu;

function isOvergrown(input: string): boolean {
  let tags = 0;
  for (let at = input.indexOf('<'); at >= 0; at = input.indexOf('<', at + 1)) tags += 1;
  if (tags > MOST_TAGS) return true;
  let depth = 0;
  for (const [, slash] of input.matchAll(TAG)) {
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The parser builds no page around a fragment. */
function asPage(input: string): string {
  return /<html[\s>]/iu.test(input.slice(0, 100_000)) ? input : `<html><body>${input}</body></html>`;
}
