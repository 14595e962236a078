import { parseHTML } from 'linkedom';
import { cleanText } from '../../clean.ts';
import type { Draft } from '../../draft.ts';
import { PROBLEMS, type Problem } from '../../problems.ts';
import { mainText } from './content.ts';
import { metadataOf } from './metadata.ts';
import { isOvergrown } from './overgrown.ts';

/** A web page: its main text in paragraphs, and what it declares about itself. Nothing is fetched or run. */
export function readHtml(input: string): Draft | Problem {
  if (isOvergrown(input)) return PROBLEMS.overgrown();
  const { document } = parseHTML(asPage(input));
  const { articleBody, ...metadata } = metadataOf(document);
  const text = fuller(cleanText(mainText(document)), cleanText(articleBody ?? ''));
  return text === '' ? PROBLEMS.noHtmlText() : { ...metadata, text };
}

/** A page that scripts fill in holds only a fraction of the article that its JSON-LD repeats. */
function fuller(shown: string, repeated: string): string {
  return 2 * shown.length < repeated.length ? repeated : shown;
}

/** The parser builds no page around a fragment. */
function asPage(input: string): string {
  return /<html[\s>]/iu.test(input.slice(0, 100_000)) ? input : `<html><body>${input}</body></html>`;
}
