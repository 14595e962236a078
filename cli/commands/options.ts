/** What commands have in common in their options and on their help pages. */
import { InvalidArgumentError, Option } from 'commander';

/** What answers in words or as JSON. */
export type TextOrJson = 'text' | 'json';

/** `--format`: one of these and nothing else; the first one is the default. */
export function formatOption(description: string, ...formats: readonly [string, ...string[]]): Option {
  return new Option('--format <format>', description).choices(formats).default(formats[0]);
}

/** Reads a whole number from 1 to `most`; another text is told as wrong usage. */
export function wholeNumber(most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
  };
}

/** The end of a help page. */
export function examples(...lines: readonly [string, ...string[]]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
