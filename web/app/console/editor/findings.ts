import type { Finding } from './messages.ts';

interface Diagnostic {
  readonly message: string | { readonly value: string };
  /** 1 is an error, 2 a warning; others are remarks. */
  readonly severity?: number | undefined;
  readonly offsets: { readonly start: number; readonly end: number };
}

/** What the reader cannot see to: the service knows functions of the engine that the tools do not, and fields fill parameters. */
const NOT_SAID = [
  /^Parameter .* is not defined/,
  /^Function .* is not present/,
  /^Procedure .* is not present/,
];

/** A diagnostic of the language tools as it is shown; null for what is not. */
export function findingOf(
  { message: said, severity = 1, offsets }: Diagnostic,
  length: number,
): Finding | null {
  const message = typeof said === 'string' ? said : said.value;
  if (severity > 2 || NOT_SAID.some((pattern) => pattern.test(message))) return null;
  const clamp = (at: number): number => Math.max(0, Math.min(length, at));
  const from = clamp(offsets.start);
  const to = Math.max(from, clamp(offsets.end));
  const [text = message] = message.split('. Make sure you');
  return { from, to, severity: severity === 1 ? 'error' : 'warning', message: text };
}
