/** Articles in another language are refused before the model is loaded: no runtime is needed here. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/cli.ts';
import { FOREIGN } from '../../../support/languages.ts';
import { modelMissing } from '../../../support/model.ts';
import { runHere } from '../../../support/program.ts';

const ENGLISH = 'Norwegian Prime Minister Jens Stoltenberg visited Oslo.\n';

/** A folder of news in three languages, English in the middle. */
function news() {
  const folder = temporaryFolder();
  const path = join(folder, 'news');
  mkdirSync(path);
  for (const [language, text] of FOREIGN.slice(0, 2)) writeFileSync(join(path, `${language}.txt`), text);
  writeFileSync(join(path, 'R.txt'), ENGLISH);
  return { path, env: { DRAMATIS_STORE: join(folder, 'store') } };
}

describe('READ-15: the command line', () => {
  it('READ-15: extract names each article that it cannot read, and ends with 1', async () => {
    const { code, stdout, stderr } = await runHere(['extract', '-'], {}, FOREIGN[0]?.[1]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^not read: .+: The article is in Spanish, not in English\. Dramatis reads English/u,
    );
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it.skipIf(modelMissing())('READ-15: extract goes on with the others', async () => {
    const { code, stdout, stderr } = await runHere(['extract', news().path, '--format', 'json']);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toContain('Jens Stoltenberg');
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it.skipIf(modelMissing())(
    'READ-15: ingest counts them as failed, takes in the others, and ends with 1',
    async () => {
      const { path, env } = news();
      const first = await runHere(['ingest', path], env);
      expect([first.code, first.stdout]).toEqual([
        1,
        expect.stringMatching(/^1 added, 0 updated, 0 unchanged, 2 failed; /u),
      ]);
      expect(first.stderr).toMatch(/failed: Spanish\.txt: The article is in Spanish, not in English/u);
      const again = await runHere(['ingest', path], env);
      expect(again.stdout).toBe('0 added, 0 updated, 1 unchanged, 2 failed; 0 writes\n');
    },
  );
});

describe.skipIf(modelMissing())('extract --explain', () => {
  it('EXTRACT-23: says under each entity and claim what decided', async () => {
    const { code, stdout } = await runHere(['extract', '-', '--explain'], {}, ENGLISH);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Person Jens Stoltenberg\n {6}"Jens Stoltenberg": a person to the model, [01]\.\d\d/u,
    );
    expect(stdout).toMatch(/HOLDS_ROLE .+\n {6}“.+”\n {6}model: [01]\.\d\d between/u);
  });

  it('EXTRACT-23: as JSON the reasons stand beside the annotated article', async () => {
    const { stdout } = await runHere(['extract', '-', '--explain', '--format', 'json'], {}, ENGLISH);
    const { entities, relations, because } = JSON.parse(stdout) as Record<string, { length: number }> & {
      because: { entities: unknown[]; relations: unknown[] };
    };
    expect(because.entities).toHaveLength(entities?.length ?? -1);
    expect(because.relations).toHaveLength(relations?.length ?? -1);
  });
});
