/** What documents say of commands, variables, scripts and files, to be compared with what there is. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Document {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;
}

export function document(path: string): Document {
  return { path, text: readFileSync(`${ROOT}${path}`, 'utf8') };
}

/** What is written for people: the Markdown at the top and in docs. */
export function documents(): Document[] {
  const inDocs = readdirSync(`${ROOT}docs`).map((name) => `docs/${name}`);
  return [...readdirSync(ROOT), ...inDocs].filter((path) => path.endsWith('.md')).map(document);
}

/** Code of a Markdown text: indented and fenced lines, and what stands in backticks. */
export function codeOf(text: string): string[] {
  const fenced = [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gmu)].flatMap(([, body = '']) =>
    body.split('\n'),
  );
  const prose = text.replace(/^```[\s\S]*?^```$/gmu, '');
  const indented = prose.split('\n').filter((line) => /^ {4}\S/u.test(line));
  const spans = [...prose.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code.replace(/\s+/gu, ' '));
  return [...fenced, ...indented, ...spans].map((code) => code.trim());
}

/** Words as a shell takes them, quotes gone, up to the end of the command. */
export function wordsOf(code: string): string[] {
  const words: string[] = [];
  for (const [word] of code.matchAll(/(?:[^\s"'|;>&#]+|"[^"]*"|'[^']*')+|[|;>&#]/gu)) {
    if (/^[|;>&#]/u.test(word)) break;
    words.push(word.replace(/["']/gu, ''));
  }
  return words;
}

/** Arguments of every call of the program in a line of code. */
export function callsIn(code: string): string[][] {
  const starts = [...code.matchAll(/(?:^|(?<=[\s(]))dramatis(?=\s+[a-z-])/gu)].map(({ index }) => index);
  return starts.map((at) => wordsOf(code.slice(at)).slice(1));
}

/** Why a call of the program cannot be; null where it can. */
export function faultOf(program: Command, call: readonly string[]): string | null {
  const known = (command: Command) =>
    new Set(['--help', '-h', ...command.options.flatMap(({ long, short }) => [long, short])]);
  const [name = '', ...rest] = call;
  const command = name.startsWith('-') ? program : program.commands.find((each) => each.name() === name);
  if (!command) return `there is no command ${name}`;
  // A usage line has `[options]` there.
  const below = command.commands.length > 0 && rest[0] !== undefined && !rest[0].startsWith('[');
  if (below) return faultOf(command, rest);
  const options = call.filter((word) => /^--?[a-z]/u.test(word)).map((word) => word.replace(/=.*$/u, ''));
  const unknown = options.filter((option) => !known(command).has(option));
  return unknown.length > 0 ? `${command.name()} has no ${unknown.join(', ')}` : null;
}

/** Names in a list like `DRAMATIS_NEO4J_USER`, `_PASSWORD`: a short one ends as the one before it begins. */
export function fullNames(cell: string): string[] {
  const names: string[] = [];
  for (const [, name = ''] of cell.matchAll(/`([A-Z0-9_]+)`/gu)) {
    const stem = names.at(-1)?.replace(/_[^_]+$/u, '') ?? '';
    names.push(name.startsWith('_') ? `${stem}${name}` : name);
  }
  return names;
}

/** Rows of the first table under a heading, a list of cells each. */
export function tableUnder(text: string, heading: string): string[][] {
  const lines = text.slice(text.indexOf(`\n## ${heading}\n`)).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, at) => at > first && !line.startsWith('|'));
  return lines.slice(first + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Relative targets of links, without what is behind `#`. */
export function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = '']) => target.replace(/#.*$/u, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/u.test(target));
}
