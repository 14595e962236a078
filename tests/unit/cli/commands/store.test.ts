/** Commands on an embedded store, in this process, with articles whose extraction was written down by hand. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIngest } from '../../../../ingest/index.ts';
import { readSettings } from '../../../../shared/settings.ts';
import { type Params, type Row, statement } from '../../../../shared/store/engine.ts';
import { openBare, openEngine } from '../../../../shared/store/open.ts';
import { temporaryFolder } from '../../../support/cli.ts';
import { runHere } from '../../../support/program.ts';
import { event, fact, organization, person, role, story, storyExtractor } from '../../../support/stories.ts';

const FUND = organization('World Grain Fund');
const STORIES = [
  story('monday', [fact(person('Ada Byron'), 'HOLDS_ROLE', role('Director', FUND))], {
    title: 'Monday',
    publishedAt: '2024-05-06',
  }),
  story('tuesday', [fact(person('Ida Noor'), 'PARTICIPATED_IN', event('Grain Summit 2024'))], {
    title: 'Tuesday\u001b[2J',
    publishedAt: '2024-05-07',
  }),
];

let folder: string;
let env: Record<string, string>;

beforeEach(() => {
  folder = temporaryFolder();
  env = { DRAMATIS_STORE: join(folder, 'store') };
});

async function fill(): Promise<void> {
  const engine = await openEngine(readSettings(env));
  const ingest = createIngest({ engine, extractor: storyExtractor(STORIES), maxBytes: 1_000_000 });
  const sourced = STORIES.map(({ article }) => ({ article, origin: null }));
  expect(await ingest.ingest(sourced, { replace: false })).toMatchObject({ added: 2, failed: 0 });
  await engine.close();
}

/** Writes to the store past Dramatis. */
async function write(text: string): Promise<void> {
  const engine = await openBare(readSettings(env));
  await engine.transact((tx) => tx.run(statement<Params, Row>('write', text), {}));
  await engine.close();
}

async function json(...args: readonly string[]): Promise<unknown> {
  const { stdout } = await runHere([...args, '--format', 'json'], env);
  return JSON.parse(stdout);
}

describe('CLI-46 what programs read', () => {
  it('is one JSON value, which says what the words say', async () => {
    await fill();
    expect(await json('articles')).toMatchObject([{ id: 'tuesday' }, { id: 'monday' }]);
    expect(await json('arrange')).toEqual({ nodes: 5, communities: 2 });
    expect((await runHere(['arrange'], env)).stdout).toBe('5 nodes in 2 communities\n');
    expect(await json('rebuild')).toEqual({ articles: 2, entities: 5, leftOut: [] });
    expect((await runHere(['rebuild'], env)).stdout).toBe('5 entities from 2 articles\n');
    expect(await json('doctor')).toMatchObject({ engine: 'embedded', counts: { Article: 2 } });
    const file = join(folder, 'all.jsonl');
    expect(await runHere(['export', file], env)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await runHere(['export'], env)).stdout).toBe(readFileSync(file, 'utf8'));
    expect(await json('forget', 'monday', 'monday', 'never')).toEqual({ forgotten: 1, missing: ['never'] });
    expect(await json('import', file)).toEqual({ articles: 2, changed: 1, claims: 2, decisions: 0 });
    expect((await runHere(['import', file], env)).stdout).toBe(
      '2 articles read, 0 of them new or changed, with 0 claims and 0 decisions\n',
    );
    expect((await runHere(['import', '-'], env, readFileSync(file, 'utf8'))).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['all.jsonl', 'store']);
  });

  it('WRITE-120: an article that contradicts what was read in it is named by a rebuild, and shuts nobody out', async () => {
    await fill();
    await write("MATCH (a:Article {id: 'monday'}) SET a.text = 'News. '");
    expect(await runHere(['rebuild'], env)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/ from 1 article\n$/u),
      stderr: expect.stringMatching(/^left out: monday: .*\n.*dramatis refresh/u),
    });
    expect(await json('rebuild')).toMatchObject({ articles: 1, leftOut: ['monday'] });
    expect(await runHere(['articles'], env)).toMatchObject({ code: 0 });
  });

  it('forgetting what is not there is told, and the others are forgotten', async () => {
    await fill();
    const { code, stdout, stderr } = await runHere(['forget', 'never\u001b[2J', 'monday'], env);
    expect([code, stdout, stderr]).toEqual([1, '1 forgotten\n', 'There is no article never [2J\n']);
    expect(await runHere(['forget', 'tuesday'], env)).toMatchObject({ code: 0, stderr: '' });
  });

  it('an input that is no article is one that failed, and is told to persons as well', async () => {
    const missing = join(folder, 'missing\u001b.txt');
    const { code, stdout, stderr } = await runHere(['ingest', missing, '--format', 'json'], env);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'failed', title: null, claimsAdded: 0 });
    expect(stderr).toMatch(/^not read: .*missing .txt/u);
  });

  it.each([[['refresh']], [['refresh', '--preview']]])(
    'CLI-165: there is nothing to read again: %j',
    async (args) => {
      expect(await runHere(['ingest', 'missing.txt'], env)).toMatchObject({ code: 1 });
      expect(await runHere(args, env)).toMatchObject({
        code: 0,
        stdout: 'There is nothing to read again: this version of the extractor read all articles.\n',
      });
    },
  );

  it('CLI-163: an export is nothing to ingest, and is sent to where it is taken in', async () => {
    await fill();
    const file = join(folder, 'backup.jsonl');
    expect((await runHere(['export', file], env)).code).toBe(0);
    const { code, stderr } = await runHere(['ingest', file], env);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^not read: .*dramatis import/u)]);
    expect(stderr.trim()).not.toContain('\n');
  });

  it.each([
    ['is missing', null, 'There is no such file'],
    ['is empty', '', 'The import is empty'],
    ['is packed', '\u001f\u008b', 'A line of the import is not a JSON object'],
    ['is another', '{"foo":1}', 'The import does not begin as an export of Dramatis does'],
    [
      'is of a later version',
      '{"format":9,"record":"dramatis"}',
      'The import has format 9, and this version reads 1',
    ],
  ])(
    'CLI-164: what is no export says what it is, and nothing of articles before: it %s',
    async (_, text, told) => {
      const file = join(folder, 'other.jsonl');
      if (text !== null) writeFileSync(file, text);
      const { code, stderr } = await runHere(['import', file], env);
      expect([code, stderr]).toEqual([1, expect.stringContaining(`${told} (`)]);
      expect(stderr).not.toContain('before this line');
    },
  );

  it('an import names what cannot be read, and leaves what was there', async () => {
    await fill();
    const before = (await runHere(['export'], env)).stdout;
    const file = join(folder, 'torn.jsonl');
    writeFileSync(file, before.slice(0, before.length / 2));
    expect((await runHere(['import', join(folder, 'missing.jsonl')], env)).code).toBe(1);
    const torn = await runHere(['import', file], env);
    expect([torn.code, torn.stdout]).toEqual([1, '']);
    expect(torn.stderr).toMatch(/line \d+|:\d+/u);
    expect((await runHere(['export'], env)).stdout).toBe(before);
  });
});

describe('CLI-50 the doctor', () => {
  it('tells a graph of somebody else, and leaves it alone', async () => {
    await write("CREATE (:Movie {title: 'Metropolis'})");
    const { code, stdout } = await runHere(['doctor'], env);
    expect(code).toBe(1);
    expect(stdout).toMatch(/PROBLEM +The store holds a graph that Dramatis did not write/u);
    expect(stdout).toMatch(/DRAMATIS_STORE/u);
    const { problems } = JSON.parse((await runHere(['doctor', '--format', 'json'], env)).stdout);
    expect(problems).toHaveLength(1);
    expect((await runHere(['articles'], env)).code).toBe(3);
  });

  it('tells a graph of a newer version', async () => {
    await write("MERGE (m:Meta {id: 'dramatis'}) SET m.version = 99");
    const { code, stdout } = await runHere(['doctor'], env);
    expect(code).toBe(1);
    expect(stdout).toMatch(/PROBLEM +The store was written by a newer Dramatis \(version 99/u);
    expect(stdout).toMatch(/Update Dramatis/u);
  });

  it('names the process that holds the store', async () => {
    const engine = await openEngine(readSettings(env));
    const { code, stdout } = await runHere(['doctor'], env);
    await engine.close();
    expect(code).toBe(1);
    expect(stdout).toMatch(/PROBLEM +The store is held by this process/u);
  });

  it('tells what another extractor read', async () => {
    await fill();
    const { code, stdout } = await runHere(['doctor'], env);
    expect(code).toBe(1);
    expect(stdout).toMatch(/PROBLEM +2 articles were not read by this version/u);
  });
});
