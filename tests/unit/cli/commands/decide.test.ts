/** What people decide on the command line, on an embedded store in this process. */
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../../../cli/program.ts';
import { createIngest } from '../../../../ingest/index.ts';
import { readSettings } from '../../../../shared/settings.ts';
import { openEngine } from '../../../../shared/store/open.ts';
import { temporaryFolder } from '../../../support/cli.ts';
import { fakeContext, runHere } from '../../../support/program.ts';
import { fact, organization, person, role, story, storyExtractor } from '../../../support/stories.ts';

const FUND = organization('World Grain Fund');
const [ADA, BERG] = [person('Ada Berg'), person('Anna Berg')];
const STORIES = [
  story('monday', [fact(ADA, 'HOLDS_ROLE', role('Director', FUND)), fact(BERG, 'MEMBER_OF', FUND)]),
  story('tuesday', [fact(ADA, 'MEMBER_OF', organization('North Sea Bank'))]),
];

let env: Record<string, string>;

beforeEach(async () => {
  env = { DRAMATIS_STORE: join(temporaryFolder(), 'store'), DRAMATIS_AUTHOR: 'Eve' };
  const engine = await openEngine(readSettings(env));
  const ingest = createIngest({ engine, extractor: storyExtractor(STORIES), maxBytes: 1_000_000 });
  await ingest.ingest(
    STORIES.map(({ article }) => ({ article, origin: null })),
    { replace: false },
  );
  await engine.close();
});

const decide = (...args: readonly string[]) => runHere(['decide', ...args], env);

async function persons(): Promise<string[]> {
  const { stdout } = await runHere(
    ['query', 'MATCH (p:Person) RETURN p.name AS name ORDER BY name', '--format', 'json'],
    env,
  );
  const rows: { name: string }[] = JSON.parse(stdout);
  return rows.map(({ name }) => name);
}

describe('DECIDE-20: deciding on the command line', () => {
  it('takes names, says what it did and how it is undone, and undo alone takes the latest back', async () => {
    const merged = await decide('merge', 'ada berg', 'Anna Berg', '--note', 'married');
    expect(merged).toMatchObject({ code: 0, stderr: '' });
    expect(merged.stdout).toMatch(/^Decided: "Ada Berg" and "Anna Berg" are one\n\n entities /u);
    const [, id] = /dramatis undo (\w+)\n$/u.exec(merged.stdout) ?? [];
    expect(await persons()).toHaveLength(1);
    const list = await runHere(['decisions'], env);
    expect(list.stdout).toMatch(
      new RegExp(`${id} .* Eve +holds +"Ada Berg" and "Anna Berg" are one +married`, 'u'),
    );
    const undone = await runHere(['undo'], env);
    expect(undone.stdout).toMatch(/^Undone: "Ada Berg" and "Anna Berg" are one \(Eve, [\d-]+: married\)\n/u);
    expect(await persons()).toEqual(['Ada Berg', 'Anna Berg']);
    expect((await runHere(['decisions'], env)).stdout).toBe('Nothing was decided yet.\n');
    expect(await runHere(['undo'], env)).toMatchObject({ code: 1, stdout: '' });
    const log = await runHere(['log', '--format', 'json'], env);
    expect(JSON.parse(log.stdout)).toMatchObject([
      { number: 3, what: 'undo', by: 'Eve', of: [id], told: '"Ada Berg" and "Anna Berg" are one' },
      { number: 2, what: 'decision', by: 'Eve', of: [id], entities: { removed: 1 } },
      { number: 1, what: 'ingest', by: null, of: ['monday', 'tuesday'], total: 2 },
    ]);
    expect((await runHere(['log', '-n', '1'], env)).stdout.split('\n')).toHaveLength(4);
  });

  it('refuses a name that several bear, or nobody, and names who there is', async () => {
    await decide('split', 'Ada Berg', '--article', 'tuesday');
    const several = await decide('rename', 'Ada Berg', 'Ada');
    expect(several).toMatchObject({ code: 2, stdout: '' });
    const ids = [
      ...several.stderr.matchAll(
        /^ {2}(\w+) {2}Person Ada Berg \((?:Director, World Grain Fund|North Sea Bank)\)$/gmu,
      ),
    ].map(([, id]) => id ?? '');
    expect(ids).toHaveLength(2);
    expect(await decide('rename', ids[0] ?? '', 'Ada')).toMatchObject({ code: 0 });
    const nobody = await decide('rename', 'Ad', 'Ada');
    expect(nobody).toMatchObject({ code: 1, stdout: '' });
    expect(nobody.stderr).toContain('There are:');
    expect(await decide('rename', 'Nobody', 'X')).toMatchObject({ code: 1, stdout: '' });
  });

  it('previews without deciding, and answers in JSON', async () => {
    const preview = await decide('reject', 'Anna Berg', '--preview');
    expect(preview.stdout).toMatch(
      /^Nothing was decided\. This would be: "Anna Berg" is nobody and nothing\n/u,
    );
    expect(preview.stdout).not.toContain('dramatis undo');
    const json = await decide('reject', 'Anna Berg', '--format', 'json', '--author', 'Max');
    expect(JSON.parse(json.stdout)).toMatchObject({
      preview: false,
      changed: true,
      decision: { verb: 'reject-entity', author: 'Max', state: 'holds' },
    });
    const undone = await runHere(['undo', '--format', 'json'], env);
    expect(JSON.parse(undone.stdout)).toMatchObject({ decision: { verb: 'reject-entity' } });
  });

  it('knows kinds, properties and claims by their names', async () => {
    expect(await decide('kind', 'North Sea Bank', 'person')).toMatchObject({ code: 0 });
    expect(await persons()).toContain('North Sea Bank');
    expect(await decide('pin', 'World Grain Fund', 'organizationKind', 'ngo')).toMatchObject({ code: 0 });
    const claims = await runHere(
      ['query', "MATCH (c:Claim {type: 'MEMBER_OF'}) RETURN c.id AS id LIMIT 1", '--format', 'json'],
      env,
    );
    const [claim]: { id: string }[] = JSON.parse(claims.stdout);
    expect((await decide('reject-claim', claim?.id ?? '')).stdout).toContain(
      'Not in monday: "Anna Berg" – member of –',
    );
  });

  it.each([
    [['kind', 'Ada Berg', 'Robot'], /There is no kind Robot/u],
    [['kind', 'Ada Berg', 'Person'], /of this kind already/u],
    [['claim', 'Ada Berg', 'LIKES', 'Anna Berg'], /There is no type LIKES/u],
    [['claim', 'Ada Berg', 'FAMILY_OF', 'Anna Berg'], /needs kin/u],
    [['merge', 'Ada Berg', 'World Grain Fund'], /Only two of one kind/u],
    [['split', 'Ada Berg'], /Which part/u],
    [['split', 'Ada Berg', '--article', 'tuesday', '--called', 'Ann'], /It says: Ada Berg/u],
    [['split', 'Ada Berg', '--article', 'tuesday', '--called', 'Ada Berg'], /calls Ada Berg nothing else/u],
    [['explode', 'Ada Berg'], /unknown command/u],
    [['merge', 'Ada Berg'], /missing required argument/u],
    [['rename', 'Ada Berg', ''], /A name cannot be empty\./u],
    [['pin', 'World Grain Fund', 'organizationKind', ' '], /A value cannot be empty\./u],
  ])('%j is wrong usage', async (args, told) => {
    const { code, stdout, stderr } = await decide(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(told);
  });
});

describe('CLI-120: the beginning of an id', () => {
  const only = async (text: string): Promise<string> => {
    const { stdout } = await runHere(['query', text, '--format', 'json'], env);
    const rows: { id: string }[] = JSON.parse(stdout);
    return rows[0]?.id ?? '';
  };
  const idOf = (name: string) => only(`MATCH (e:Entity) WHERE e.name = '${name}' RETURN e.id AS id`);

  it('takes a decision back', async () => {
    const { stdout } = await decide('rename', 'Ada Berg', 'Ada');
    const [, id = ''] = /dramatis undo (\w+)\n$/u.exec(stdout) ?? [];
    expect(await runHere(['undo', id.slice(0, 3)], env)).toMatchObject({ code: 1, stdout: '' });
    expect((await runHere(['undo', id.slice(0, 6)], env)).stdout).toMatch(/^Undone: "Ada Berg" is called/u);
    expect(await runHere(['undo', id.slice(0, 6)], env)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`There is no decision ${id.slice(0, 6)}`),
    });
  });

  it('names an entity, a profile, a claim and an article', async () => {
    const [ada, berg] = [await idOf('Ada Berg'), await idOf('Anna Berg')];
    const begins = [ada, berg].map((id) => id.slice(0, 8));
    expect((await runHere(['why', ...begins], env)).stdout).toContain(`Person Ada Berg  ${ada}\n`);
    expect((await decide('apart', ...begins)).stdout).toContain('"Ada Berg" and "Anna Berg" are two');
    const claim = await only("MATCH (c:Claim {type: 'HOLDS_ROLE'}) RETURN c.id AS id");
    expect((await decide('reject-claim', claim.slice(0, 8))).stdout).toContain('Not in monday: "Ada Berg"');
    const split = await decide('split', 'Ada Berg', '--article', 'tues', '--preview');
    expect(split.stdout).toContain('"Ada Berg" in tuesday is another');
    const profile = await only("MATCH (p:Profile {article: 'tuesday', name: 'Ada Berg'}) RETURN p.id AS id");
    const other = await decide('split', 'Ada Berg', '--profile', profile.slice(0, 8), '--preview');
    expect(other.stdout).toBe(split.stdout);
  });

  it('goes behind a name: who is called so is meant', async () => {
    const begins = (await idOf('World Grain Fund')).slice(0, 6);
    await decide('rename', 'Ada Berg', begins);
    expect((await runHere(['why', begins, 'Anna Berg'], env)).stdout).toContain(`Person ${begins}  `);
  });
});

describe('DECIDE-21: why', () => {
  it('tells one or two, the pair with its reasons, and what was decided', async () => {
    const why = await runHere(['why', 'Ada Berg', 'Anna Berg'], env);
    expect(why).toMatchObject({ code: 0, stderr: '' });
    expect(why.stdout).toMatch(
      /^Two: .+\.\n\n {2}a {2}Person Ada Berg {2}\w+\n {2}b {2}Person Anna Berg {2}\w+\n/u,
    );
    expect(why.stdout).toMatch(
      /^"ada berg.*" and "anna berg.*": (different|ask) \([+−]\d+\.\d\d\); they meet/mu,
    );
    await decide('apart', 'Ada Berg', 'Anna Berg');
    const decided = await runHere(['why', 'Ada Berg', 'Anna Berg'], env);
    expect(decided.stdout).toMatch(/^Two: Eve decided it: "Ada Berg" and "Anna Berg" are two\.\n/u);
    const json = await runHere(['why', 'Ada Berg', 'Anna Berg', '--format', 'json'], env);
    expect(JSON.parse(json.stdout)).toMatchObject({ same: false, pair: { reasons: expect.any(Array) } });
    expect(await runHere(['why', 'Ada Berg', 'World Grain Fund'], env)).toMatchObject({ code: 2 });
  });
});

describe('DECIDE-22: the help of every verb', () => {
  const verbs = createProgram(fakeContext())
    .commands.find((command) => command.name() === 'decide')
    ?.commands.map((command) => command.name());

  it.each(verbs ?? [])('%s has an example of it', async (verb) => {
    const { code, stdout } = await runHere(['decide', verb, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:[\\s\\S]*\\bdramatis decide ${verb}\\b`, 'u'));
  });
});
