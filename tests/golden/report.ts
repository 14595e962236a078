/** How what a text states differs from what it should; `GOLDEN_REPORT=1` prints where marks are out of date. */
import type { GoldenText } from './golden-text.ts';

/** Lines without indentation, sorted: what is stated has no order. */
export function sortedLines(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .sort();
}

/** Lines that are missing, marked `-`, and lines too many, marked `+`. */
export function differences(expected: readonly string[], actual: readonly string[]): string[] {
  const rest = [...actual];
  const missing = expected.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((line) => `- ${line}`), ...rest.map((line) => `+ ${line}`)];
}

export interface Outcome {
  readonly golden: GoldenText;
  readonly differs: readonly string[];
}

/** Which marked texts come right now, and which others are wrong, with their lines; the marked ones last. */
export function reportOf(outcomes: readonly Outcome[]): string {
  const right = outcomes.filter(({ differs }) => differs.length === 0);
  const wrong = outcomes.filter(({ differs }) => differs.length > 0);
  return [
    `${right.length} of ${outcomes.length} golden texts are read as they should be`,
    ...part('come right: take their `today` away', right, true),
    ...part('are wrong and not marked', wrong, false),
    ...part('are wrong as marked', wrong, true),
  ].join('\n');
}

function part(title: string, outcomes: readonly Outcome[], marked: boolean): string[] {
  const own = outcomes.filter(({ golden }) => (golden.today !== undefined) === marked);
  return [`\n## ${own.length} ${title}`, ...own.flatMap(described)];
}

function described({ golden, differs }: Outcome): string[] {
  const { rule, behaviour, text, today } = golden;
  const mark = today ? [`  today: ${today}`] : [];
  return [`\n${rule}: ${behaviour}`, `  ${text}`, ...mark, ...differs.map((line) => `  ${line}`)];
}
