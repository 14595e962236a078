import { describe, expect, it } from 'vitest';
import { DramatisError } from '../../../shared/errors.ts';
import { readOptions } from '../../../tools/options.ts';
import { runScript } from '../../../tools/run-script.ts';
import { document } from '../../support/documents.ts';

function fakeProcess(...args: readonly string[]) {
  const said = { out: '', err: '' };
  return {
    said,
    argv: ['node', 'script.ts', ...args],
    stdout: { write: (text: string) => (said.out += text) },
    stderr: { write: (text: string) => (said.err += text) },
    exitCode: undefined as number | undefined,
  };
}

/** Runs a script that knows one option, and keeps what it was run with. */
async function run(host: ReturnType<typeof fakeProcess>, work: () => unknown = () => undefined) {
  const runs: unknown[] = [];
  const read = (args: readonly string[]) => readOptions(args, { options: { data: { type: 'string' } } });
  await runScript(
    'how it is used',
    read,
    ({ values }) => {
      runs.push({ ...values });
      return work();
    },
    host,
  );
  return runs;
}

describe('HOUSE-25: how a script begins and ends', () => {
  it('HOUSE-25: it runs with what it is asked for, and says nothing of itself', async () => {
    const host = fakeProcess('--data', 'there');
    expect(await run(host)).toEqual([{ data: 'there' }]);
    expect(host.said).toEqual({ out: '', err: '' });
    expect(host.exitCode).toBeUndefined();
  });

  it('HOUSE-25: --help prints the usage and runs nothing', async () => {
    const host = fakeProcess('--help');
    expect(await run(host)).toEqual([]);
    expect(host.said).toEqual({ out: 'how it is used\n', err: '' });
    expect(host.exitCode).toBeUndefined();
  });

  it('HOUSE-25: wrong usage runs nothing, is told with advice, and ends with 2', async () => {
    const host = fakeProcess('--nonsense');
    expect(await run(host)).toEqual([]);
    expect(host.said).toEqual({
      out: '',
      err: "Unknown option '--nonsense'\n--help shows how it is used.\n",
    });
    expect(host.exitCode).toBe(2);
  });

  it('HOUSE-25: an error that a user can meet is told, and has its own exit code', async () => {
    const host = fakeProcess();
    const error = new DramatisError('MODEL', 'The model is missing', { advice: 'Fetch it.' });
    await run(host, () => Promise.reject(error));
    expect(host.said.err).toBe('The model is missing\nFetch it.\n');
    expect(host.exitCode).toBe(4);
  });

  it('HOUSE-25: a fault of the script goes on, with the way that it came', async () => {
    const fault = new TypeError('x is not a function');
    const host = fakeProcess();
    await expect(run(host, () => Promise.reject(fault))).rejects.toBe(fault);
    expect(host.said.err).toBe('');
  });

  it('HOUSE-25: so does every script of package.json that is a file of TypeScript', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(document('package.json').text);
    const files = Object.values(scripts).flatMap((line) => line.match(/(?<=^tsx )\S+\.ts$/u) ?? []);
    expect(files.length).toBeGreaterThan(4);
    const others = files.filter((file) => !/^await runScript\(/mu.test(document(file).text));
    expect(others).toEqual([]);
  });
});
