import { appendFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { beside, samples } from '../support/articles.ts';
import { run, start, temporaryFolder } from '../support/cli.ts';
import { describeEngines } from '../support/engines.ts';

const WHO_IS_WHO = `MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o:Organization)
  RETURN p.name AS person, r.name AS role, o.name AS organization ORDER BY person, role, organization`;
const HOLDERS = `MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role) RETURN DISTINCT p.name AS person ORDER BY person`;
const TOOK_PART = `MATCH (p:Person)-[t:PARTICIPATED_IN]->(e:Event)
  RETURN p.name AS person, e.eventType AS type ORDER BY person, type`;

const seed = beside('data/seed-article.txt');
/** Everybody in it who holds an office, a job or a rank. */
const NINE = [
  'Antony Blinken',
  'Benjamin Netanyahu',
  'Benny Gal',
  'Elad Goren',
  'Eyal Zamir',
  'Jake Sullivan',
  'Lloyd Austin',
  'Matthew Miller',
  'Yoav Gallant',
];
const ONE = join(samples(), 'apollo-01-kennedy-sets-the-goal.md');
/** What each engine answered, to be compared. */
const answers = new Map<string, string>();

let samplesExported: string | undefined;

/** What an embedded store gives out that read the samples; made once. */
async function exportOfSamples(): Promise<string> {
  if (samplesExported !== undefined) return samplesExported;
  const env = { DRAMATIS_STORE: join(temporaryFolder(), 'store') };
  expect(await run(['ingest', samples()], env)).toMatchObject({ code: 0 });
  samplesExported = (await run(['export'], env)).stdout;
  return samplesExported;
}

describeEngines('dramatis as a process', (open, { engine, settings }) => {
  /** An empty store, given back so that the process can open it. */
  async function emptyStore(): Promise<Record<string, string>> {
    await (await open()).close();
    const { store, neo4j } = settings();
    return {
      DRAMATIS_STORE: store,
      DRAMATIS_NEO4J_USER: neo4j.user,
      DRAMATIS_NEO4J_PASSWORD: neo4j.password,
      DRAMATIS_NEO4J_DATABASE: neo4j.database,
    };
  }

  it.skipIf(!seed)('DRAMATIS-9: the seed article gives the same rows on every engine', async () => {
    const env = await emptyStore();
    expect((await run(['ingest', seed ?? ''], env)).code).toBe(0);
    const roles = await run(['query', WHO_IS_WHO, '--format', 'json'], env);
    const parts = await run(['query', TOOK_PART, '--format', 'json'], env);
    const found = JSON.parse(roles.stdout);
    expect(found).toContainEqual({
      person: 'Yoav Gallant',
      role: 'Defense Minister',
      organization: 'Israel',
    });
    const holders = await run(['query', HOLDERS, '--format', 'json'], env);
    expect(JSON.parse(holders.stdout).map(({ person }: { person: string }) => person)).toEqual(NINE);
    answers.set(engine, `${roles.stdout}${parts.stdout}`);
    expect(new Set(answers.values()).size).toBe(1);
  });

  it('DRAMATIS-4: reading the same file again writes nothing; an edited one replaces itself', async () => {
    const env = await emptyStore();
    const file = join(temporaryFolder(), 'story.md');
    copyFileSync(ONE, file);
    expect((await run(['ingest', file], env)).stdout).toMatch(/^1 added/);
    expect((await run(['ingest', file], env)).stdout).toMatch(/1 unchanged; 0 writes/);
    appendFileSync(
      file,
      '\nIn Paris, French President Charles de Gaulle met NASA Administrator James Webb.\n',
    );
    expect((await run(['ingest', file], env)).stdout).toMatch(/^0 added, 1 updated/);
  });

  it('CLI-40, DRAMATIS-2: an export is taken in by either engine, and comes out the same', async () => {
    const exported = await exportOfSamples();
    const env = await emptyStore();
    expect(await run(['import', '-'], env, exported)).toMatchObject({ code: 0 });
    expect((await run(['export'], env)).stdout).toBe(exported);
  });
});

describe('dramatis without a network', () => {
  it('DRAMATIS-10: reading, asking and exporting ask nothing of any other machine', async () => {
    const guard = fileURLToPath(new URL('../support/loopback-only.mjs', import.meta.url));
    const env = {
      DRAMATIS_STORE: join(temporaryFolder(), 'store'),
      NODE_OPTIONS: `--import=${guard}`,
    };
    expect(await run(['ingest', ONE], env)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^1 added/),
    });
    expect(await run(['query', HOLDERS], env)).toMatchObject({ code: 0 });
    expect(await run(['export'], env)).toMatchObject({ code: 0 });
    const refused = await run(['doctor'], { ...env, DRAMATIS_STORE: 'bolt://192.0.2.1:7687' });
    expect(refused.stderr + refused.stdout).toMatch(/192\.0\.2\.1/u);
  });
});

describe('dramatis start', () => {
  it('CLI-41: an empty store gets the samples; the service tells its health; commands go through it', async () => {
    const env = { DRAMATIS_STORE: `file:${join(temporaryFolder(), 'store')}` };
    const service = start(['start', '--no-open', '--port', '0'], env);
    const [, address] = await service.printed(/(http:\/\/127\.0\.0\.1:\d+)\/\n/);
    const health = await (await fetch(`${address}/api/health`)).json();
    expect(health).toMatchObject({ status: 'ok', store: 'embedded' });
    expect(health.articles).toBeGreaterThanOrEqual(24);
    const added = await run(
      ['ingest', '-'],
      env,
      'Norwegian Prime Minister Jens Stoltenberg visited Iceland.\n',
    );
    expect(added.stdout).toMatch(/^1 added/);
    const after = await (await fetch(`${address}/api/health`)).json();
    expect(after.articles).toBe(health.articles + 1);
    service.child.kill('SIGINT');
    expect((await service.finished).code).toBe(0);
    expect((await run(['doctor'], env)).stdout).toContain('All is well.');
  });
});

describe('dramatis in a pipe', () => {
  it('CLI-42: exit codes say what happened', async () => {
    const folder = temporaryFolder();
    const env = { DRAMATIS_STORE: `file:${join(folder, 'store')}` };
    expect((await run(['ingest', join(folder, 'missing.txt')], env)).code).toBe(1);
    expect((await run(['query', 'MATCH (n'], env)).code).toBe(1);
    expect((await run(['query', 'CREATE (n:Person {id: "x"})'], env)).code).toBe(1);
    expect((await run(['nonsense'], env)).code).toBe(2);
    expect((await run(['doctor'], { DRAMATIS_STORE: 'bolt://127.0.0.1:1' })).code).toBe(3);
  });

  it('CLI-43: extract prints annotated articles, one a line, every quote within its text', async () => {
    const { stdout, code } = await run(['extract', ONE, '--format', 'json'], {});
    expect(code).toBe(0);
    const [article] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(article.relations.length).toBeGreaterThan(0);
    for (const { start: from, end } of article.relations) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(article.text.length);
    }
  });
});
