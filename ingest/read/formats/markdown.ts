import { parseDocument } from 'yaml';
import { dateOfReport } from '../../../shared/model/report-head.ts';
import { cleanText } from '../clean.ts';
import type { Draft } from '../draft.ts';
import { isProblem, PROBLEMS, type Problem } from '../problems.ts';
import { withoutInlineSigns } from './markdown-inline.ts';

/** A mapping of a few fields is short; what is longer was not meant as front matter, or is an attack. */
const LONGEST_FRONT_MATTER = 65_536;
const TOO_COMPLEX = 'it is nested too deeply, or has too many aliases';
const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/u;
const HEADING = /^#[^\S\n]+([^\n]+?)(?:[^\S\n]+#+)?[^\S\n]*(?:\n|$)/u;

/**
 * A Markdown text: what its front matter declares, and its body without signs of emphasis and addresses of links.
 * A first line `# Title` gives the title where none is declared, and stays in the text.
 */
export function readMarkdown(input: string): Draft | Problem {
  const whole = input.replace(/\r\n?/gu, '\n');
  const block = FRONT_MATTER.exec(whole.slice(0, LONGEST_FRONT_MATTER));
  const declared = block ? frontMatter(block[1] ?? '') : null;
  if (declared && isProblem(declared)) return declared;
  const body = block && declared ? whole.slice(block[0].length) : whole;
  const text = cleanText(withoutInlineSigns(body));
  if (text === '') return PROBLEMS.empty();
  return {
    id: declared?.id,
    url: declared?.url,
    title: declared?.title ?? HEADING.exec(text.slice(0, 1_000))?.[1],
    source: declared?.source,
    publishedAt: declared?.date ?? declared?.publishedAt ?? dateOfReport(text),
    updatedAt: declared?.updated ?? declared?.updatedAt,
    text,
  };
}

/** The fields of a front matter; null where what stands between two rules is not a mapping, but text. */
function frontMatter(yaml: string): Readonly<Record<string, unknown>> | Problem | null {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', schema: 'core' });
    const [error] = document.errors;
    if (error) return PROBLEMS.frontMatter((error.linePos?.[0].line ?? 1) + 1, firstSentence(error.message));
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (value === null || value === undefined) return {};
    return typeof value === 'object' && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return PROBLEMS.frontMatter(2, TOO_COMPLEX);
  }
}

/** What the parser says, without its drawing of the place. */
function firstSentence(message: string): string {
  const line = message.split('\n', 1)[0] ?? '';
  if (/call stack/u.test(line)) return TOO_COMPLEX;
  return line.replace(/ at line \d+, column \d+:?$/u, '').replace(/[.:]$/u, '');
}
