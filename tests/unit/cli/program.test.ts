import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERRUPTED } from '../../../cli/context.ts';
import { givenSettings } from '../../../cli/given-settings.ts';
import { createProgram } from '../../../cli/program.ts';
import { ERROR_CODES } from '../../../shared/errors.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { fakeContext, runHere } from '../../support/program.ts';

const commands = createProgram(fakeContext()).commands;
const names = commands.map((command) => command.name());

describe('CLI-44 the help', () => {
  it('CLI-42: lists every exit code that there is', async () => {
    const [, listed = ''] = (await runHere(['--help'])).stdout.split('Exit codes: ');
    const codes = Object.values(ERROR_CODES).map(({ exit }) => exit);
    for (const code of [0, ...codes, INTERRUPTED])
      expect(listed).toMatch(new RegExp(`\\b${code} [a-z]`, 'u'));
  });

  it('shows every command, exit codes and where the store is', async () => {
    const { code, stdout } = await runHere(['--help']);
    expect(code).toBe(0);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'mu'));
    for (const word of ['Exit codes', 'DRAMATIS_STORE', 'Examples']) expect(stdout).toContain(word);
  });

  it.each(names)('of %s has an example of it', async (name) => {
    const { code, stdout } = await runHere([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:[\\s\\S]*\\bdramatis ${name}\\b`, 'u'));
  });

  it('CLI-166: says of an option what it may be, once, and what it is where none is given', async () => {
    const { stdout } = await runHere(['ingest', '--help']);
    expect(stdout).toContain('tell what would change in the graph\n');
    expect(stdout.replace(/\s+/gu, ' ')).toContain('of a preview one object (default: text)');
    const claim = (await runHere(['decide', 'claim', '--help'])).stdout.replace(/\s+/gu, ' ');
    expect(claim).toContain('how it is told (asserted, planned, alleged, negated; default: asserted)');
    expect(claim).toContain('when it holds (current, former, acting, future)');
    expect((await runHere(['query', '--help'])).stdout).not.toMatch(/default: (?:\{|false)/u);
  });

  it.each([[['help', 'show']], [['decide', 'help', 'explode']]])(
    'CLI-124: says that it knows no such command: %j',
    async (args) => {
      const { code, stdout, stderr } = await runHere(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toBe(`error: unknown command '${args.at(-1)}'\n(--help shows how it is used)\n`);
    },
  );

  it('is what the program says without a command, and that is wrong usage', async () => {
    const { code, stdout, stderr } = await runHere([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Examples:');
  });
});

describe('CLI-125 settings that are wrong', () => {
  const { settings, fault } = givenSettings({ DRAMATIS_MAX_BYTES: 'many', DRAMATIS_HOST: '0.0.0.0' });
  const given = (args: readonly string[]) => {
    const context = fakeContext();
    const ended = createProgram({ ...context, settings }, fault).parseAsync(args, { from: 'user' });
    return { context, ended };
  };

  it.each([[['--help']], [['ingest', '--help']], [['help', 'ingest']], [['decide', 'merge', '--help']]])(
    'CLI-125: help is printed: %j',
    async (args) => {
      const { context, ended } = given(args);
      await expect(ended).rejects.toMatchObject({ exitCode: 0 });
      expect(context.stdout.text).toContain('Examples:');
    },
  );

  it.each([[['extract', 'missing.txt']], [['decide', 'merge', 'a', 'b']]])(
    'CLI-125: a command that runs says what is wrong, and does nothing: %j',
    async (args) => {
      const { context, ended } = given(args);
      await expect(ended).rejects.toMatchObject({ code: 'USAGE', where: 'DRAMATIS_MAX_BYTES' });
      expect([context.stdout.text, context.stderr.text]).toEqual(['', '']);
    },
  );

  it('CLI-125: settings that are right are those of the environment', () => {
    const { settings: right, fault: none } = givenSettings({ DRAMATIS_HOST: '0.0.0.0' });
    expect([right.host, none]).toEqual(['0.0.0.0', null]);
    expect(settings.host).toBe('127.0.0.1');
  });
});

describe('CLI-45 wrong usage', () => {
  const required = new Map(
    commands.map((command) => [
      command.name(),
      command.registeredArguments.filter(({ required: needed }) => needed).map(() => 'x'),
    ]),
  );
  const withFormats = commands.flatMap((command) =>
    command.options
      .filter(({ long }) => long === '--format')
      .map((option) => [command.name(), option.argChoices ?? []] as const),
  );

  it('is told by the code 2 and the choices, before a store is opened', async () => {
    const store = join(temporaryFolder(), 'store');
    expect(withFormats.length).toBe(17);
    for (const [name, choices] of withFormats) {
      const args = [name, ...(required.get(name) ?? []), '--format', 'xml'];
      const { code, stdout, stderr } = await runHere(args, { DRAMATIS_STORE: store });
      expect([name, code, stdout]).toEqual([name, 2, '']);
      expect(stderr).toContain(`Allowed choices are ${choices.join(', ')}.`);
    }
    expect(existsSync(store)).toBe(false);
  });

  it.each([
    [['nonsense']],
    [['querry', 'RETURN 1']],
    [['articles', '--nonsense']],
    [['articles', 'surplus']],
    [['query', 'RETURN 1', '--limit', '0']],
    [['query', 'RETURN 1', '--limit', 'many']],
    [['query', 'RETURN 1', '--param', 'novalue']],
    [['serve', '--port', '70000']],
    [['serve', '--port', 'http']],
  ])('%j', async (args) => {
    const { code, stdout, stderr } = await runHere(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: /u);
    expect(stderr).toContain('--help');
  });

  it('a command that was mistyped is named as it may have been meant', async () => {
    expect((await runHere(['querry', 'RETURN 1'])).stderr).toContain('query');
  });
});
