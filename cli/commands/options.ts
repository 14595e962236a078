/** What commands have in common on their help pages. */
import { Option } from 'commander';

/** `--format`: one of these and nothing else; the first one is the default. */
export function formatOption(description: string, ...formats: readonly [string, ...string[]]): Option {
  return new Option('--format <format>', description).choices(formats).default(formats[0]);
}

/** The end of a help page. */
export function examples(...lines: readonly [string, ...string[]]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
