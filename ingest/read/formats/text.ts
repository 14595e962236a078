import { dateOfReport } from '../../../shared/model/report-head.ts';
import { cleanText } from '../clean.ts';
import type { Draft } from '../draft.ts';
import { PROBLEMS, type Problem } from '../problems.ts';

/** A plain text: all of it is the article. */
export function readText(input: string): Draft | Problem {
  const text = cleanText(input);
  return text === '' ? PROBLEMS.empty() : { text, publishedAt: dateOfReport(text) };
}
