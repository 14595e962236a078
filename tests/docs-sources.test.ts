/** docs/sources.md: each source that it names is read by its command, and each refusal that it names is told. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { temporaryFolder } from './support/cli.ts';
import { documentedFiles, PAGES, PIPE, startCourier, WATCHED_FILE } from './support/documented-sources.ts';
import { callsIn, codeOf, document, tableUnder } from './support/documents.ts';
import { modelMissing } from './support/model.ts';
import { runHere } from './support/program.ts';

const { text } = document('docs/sources.md');
const ADDRESS = 'https://courier.example';
let courier: { readonly base: string; close(): Promise<void> };

beforeAll(async () => {
  courier = await startCourier();
});
afterAll(() => courier.close());

/** What the commands of a table are given. */
function inputsUnder(heading: string, command: string): string[] {
  return tableUnder(text, heading).flatMap(([, cell = '']) => {
    const calls = codeOf(cell).flatMap(callsIn);
    expect(calls.map(([name]) => name)).toEqual([command]);
    return calls.flatMap(([, ...inputs]) => inputs);
  });
}

/** The same inputs, where the test has them. */
function placed(inputs: readonly string[], folder: string): string[] {
  return inputs.map((input) => {
    if (input === '-') return input;
    return input.startsWith(ADDRESS) ? input.replace(ADDRESS, courier.base) : join(folder, input);
  });
}

async function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const envOf = (folder: string) => ({
  DRAMATIS_STORE: join(folder, 'store'),
  DRAMATIS_ALLOW_NETWORKS: '127.0.0.1',
  DRAMATIS_HOST_DELAY: '0',
});

/** A process that hangs is given up in the end. */
const PATIENCE = { timeout: 600_000 };

describe('READ-142: sources as they are documented', () => {
  test.skipIf(modelMissing())(
    'CLI-90: each is read by its command, and what is none is named',
    PATIENCE,
    async () => {
      const folder = temporaryFolder();
      const inputs = [...inputsUnder('Files', 'ingest'), ...inputsUnder('Addresses', 'ingest')];
      const files = await documentedFiles(courier.base);
      await write(folder, { ...files, 'news/photo.jpg': 'x' });
      const names = Object.keys(files).map((name) => name.replace(/\/.*/u, '/'));
      expect(inputs.filter((input) => !/^(?:-|https:.*)$/u.test(input)).sort()).toEqual(
        [...new Set(names)].sort(),
      );

      const { code, stdout, stderr } = await runHere(
        ['ingest', ...placed(inputs, folder)],
        envOf(folder),
        PIPE,
      );
      expect(stderr).not.toMatch(/^(?:not read|failed):/mu);
      expect(stderr).toContain(`left out: ${folder}/news/photo.jpg: Its extension is not one of an article.`);
      expect(code).toBe(0);
      const { stdout: listed } = await runHere(['articles', '--format', 'json'], envOf(folder));
      const articles: { id: string; title: string }[] = JSON.parse(listed);
      // An article for each input, and each title tells of which one.
      expect(articles.map(({ title }) => title).sort()).toEqual(
        [...Object.keys(files).flatMap(titlesIn), PIPE.split('\n')[0], ...PAGES].sort(),
      );
      expect(stdout).toContain(`${articles.length} added`);
    },
  );

  test.skipIf(modelMissing())('each is watched by its command', PATIENCE, async () => {
    const folder = temporaryFolder();
    await write(folder, WATCHED_FILE);
    const sources = placed(inputsUnder('Watching', 'watch'), folder);
    const { stdout } = await runHere(['watch', '--once', ...sources], envOf(folder));
    expect(stdout).toMatch(/^4 added, .* 0 unchanged;/mu);
    const { stdout: listed } = await runHere(['watch', '--list', '--format', 'json'], envOf(folder));
    expect(
      JSON.parse(listed)
        .map(({ kind, state }: Record<string, string>) => `${kind} ${state}`)
        .sort(),
    ).toEqual(['feed ok', 'folder ok', 'page ok']);
  });

  it('each reason that is documented is one that is told', () => {
    const told = ['read', 'fetch'].map((place) => document(`ingest/${place}/problems.ts`).text).join('\n');
    const reasons = tableUnder(text, 'Safety').map(([, reason = '']) => reason.trim());
    expect(reasons.length).toBeGreaterThan(12);
    expect(reasons.filter((reason) => !told.includes(reason))).toEqual([]);
  });
});

/** Files that name pages instead of being one have no title; a title that is but the name of a PDF is none. */
function titlesIn(name: string): string[] {
  if (name === 'list.urls' || name === 'saved-feed.xml') return [];
  return [name === 'report.pdf' ? 'The report' : name];
}
