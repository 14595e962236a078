/** `dramatis query` on an embedded store, in this process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest } from '../../../../ingest/index.ts';
import { FORMATS } from '../../../../shared/contract/formats.ts';
import { readSettings } from '../../../../shared/settings.ts';
import { openEngine } from '../../../../shared/store/open.ts';
import { runHere } from '../../../support/program.ts';
import { fact, organization, person, role, story, storyExtractor } from '../../../support/stories.ts';

const FUND = organization('World Grain Fund');
const STORY = story('monday', [
  fact(person('Ada Byron'), 'HOLDS_ROLE', role('Director', FUND)),
  fact(person('Ida Noor'), 'MEMBER_OF', FUND),
]);
const folder = mkdtempSync(join(tmpdir(), 'dramatis-query-'));
const env = { DRAMATIS_STORE: join(folder, 'store') };
const NAMES = 'MATCH (p:Person) RETURN p.name AS name, p.degree AS degree ORDER BY name';

beforeAll(async () => {
  const engine = await openEngine(readSettings(env));
  const ingest = createIngest({ engine, extractor: storyExtractor([STORY]), maxBytes: 1_000_000 });
  await ingest.ingest([{ article: STORY.article, origin: null }], { replace: false });
  await engine.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const query = (...args: readonly string[]) => runHere(['query', ...args], env);

describe('dramatis query', () => {
  it('CLI-70: answers in every format, and nothing but the answer is on its output', async () => {
    const [table, json, csv, ndjson] = [
      await query(NAMES),
      await query(NAMES, '--format', 'json'),
      await query(NAMES, '--format', 'csv'),
      await query(NAMES, '--format', 'ndjson'),
    ];
    expect(table.stdout).toBe('name       degree\n---------  ------\nAda Byron       1\nIda Noor        1\n');
    expect(JSON.parse(json.stdout)).toEqual([
      { name: 'Ada Byron', degree: 1 },
      { name: 'Ida Noor', degree: 1 },
    ]);
    expect(csv.stdout).toBe('name,degree\r\nAda Byron,1\r\nIda Noor,1\r\n');
    expect(ndjson.stdout).toBe('{"name":"Ada Byron","degree":1}\n{"name":"Ida Noor","degree":1}\n');
    for (const each of [table, json, csv, ndjson]) expect(each).toMatchObject({ code: 0, stderr: '' });
  });

  it('CLI-57: names that nothing has are told where nothing is found', async () => {
    const none = await query('MATCH (p:Persn) RETURN p.name AS name');
    expect(none.stderr).toBe('Nothing in the graph has the label Persn. Did you mean Person?\n');
    expect((await query('MATCH (p:Person) RETURN p.nam AS name')).stderr).toContain('Did you mean name?');
    const found = await query("MATCH (p:Person) WHERE p.name = 'Nobody' RETURN p.name AS name");
    expect([found.stderr, found.code]).toEqual(['', 0]);
  });

  it('CLI-70: a graph is GEXF; rows without one are wrong usage', async () => {
    const { code, stdout } = await query(
      'MATCH way = (:Person)-[]->(:Entity) RETURN way',
      '--format',
      'gexf',
    );
    expect([code, stdout.match(/<node /gu)?.length, stdout.match(/<edge /gu)?.length]).toEqual([0, 4, 2]);
    const none = await query(NAMES, '--format', 'gexf');
    expect([none.code, none.stdout]).toEqual([2, '']);
    expect(none.stderr).toContain('Return nodes, relationships or paths');
  });

  it.each(['table', ...FORMATS])('CLI-162: as %s it ends with the end of a line', async (format) => {
    const { stdout } = await query('MATCH (p:Person) RETURN p', '--format', format);
    expect(stdout).toMatch(/[^\n]\n$/u);
  });

  it('CLI-71: a table shows nodes, relationships and paths as a person reads them', async () => {
    const { stdout, stderr } = await query('MATCH way = (:Person)-[m:MEMBER_OF]->(o) RETURN o, m, way');
    expect(stdout + stderr).toContain('(:Organization World Grain Fund)');
    expect(stdout).toContain('[:MEMBER_OF]');
    expect(stdout).toContain('(:Person Ida Noor)-[:MEMBER_OF]->(:Organization World Grain Fund)');
  });

  it('CLI-72: reads from a pipe, with or without -, and says so where there is nothing', async () => {
    const expected = await query(NAMES);
    expect(await runHere(['query'], env, NAMES)).toEqual(expected);
    expect(await runHere(['query', '-'], env, `// of a file\n${NAMES};\n`)).toEqual(expected);
    for (const args of [['query'], ['query', '-'], ['query', ' ']]) {
      const nothing = await runHere(args, { DRAMATIS_STORE: 'ftp://nowhere' }, ' \n');
      expect(nothing).toMatchObject({ code: 2, stdout: '' });
      expect(nothing.stderr).toContain('There is no query');
    }
  });

  it('CLI-73: takes parameters as JSON or as text', async () => {
    const cypher = 'MATCH (p:Person) WHERE p.name IN $names AND p.degree = $degree RETURN p.name AS name';
    const { stdout } = await query(
      cypher,
      '--param',
      'names=["Ida Noor"]',
      '--param',
      'degree=1',
      '--format',
      'csv',
    );
    expect(stdout).toBe('name\r\nIda Noor\r\n');
    const text = await query(
      'RETURN $a AS a, $b AS b',
      '--param',
      'a=x=y',
      '--param',
      'b="5"',
      '--format',
      'json',
    );
    expect(JSON.parse(text.stdout)).toEqual([{ a: 'x=y', b: '5' }]);
  });

  it('CLI-74: tells on the other stream that there are more rows', async () => {
    for (const format of ['table', 'csv']) {
      const { code, stdout, stderr } = await query(NAMES, '--limit', '1', '--format', format);
      expect([code, stdout.split('\n').filter(Boolean).length]).toEqual([0, format === 'csv' ? 2 : 3]);
      expect(stderr).toMatch(/^There are more rows than these .*--limit shows more\.\n$/u);
    }
    expect((await query(NAMES, '--limit', '2')).stderr).toBe('');
    expect((await query(NAMES, '--limit', '10001')).code).toBe(2);
  });

  it('CLI-75: --plan shows the plan and runs nothing', async () => {
    const { code, stdout, stderr } = await query(NAMES, '--plan');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('Ada Byron');
    expect(stdout.trim().split('\n').length).toBeGreaterThan(1);
  });

  it('CLI-76: schema lists what there is, and the properties of one of it', async () => {
    const schema = (...args: readonly string[]) => runHere(['schema', ...args], env);
    const { code, stdout } = await schema();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Person +2 +a person$/mu);
    expect(stdout).toMatch(/^MEMBER_OF +1 +Person +Organization +member of$/mu);
    expect(stdout).not.toContain('Sketch');
    expect((await schema('--all')).stdout).toContain('Sketch');
    const one = await schema('person');
    expect(one.stdout).toMatch(/^Person: a person \(2\)$/mu);
    expect(one.stdout).toMatch(/^name +text +2 +Ada Byron +as it is shown$/mu);
    const { labels } = JSON.parse((await schema('Person', '--format', 'json')).stdout);
    expect(labels).toMatchObject([{ name: 'Person', count: 2 }]);
    expect(await schema('Robot')).toMatchObject({ code: 1, stdout: '' });
  });

  it('CLI-42: what is refused or no Cypher ends with 1, and says why', async () => {
    const written = await query('MATCH (n) DETACH DELETE n', '--format', 'csv');
    expect([written.code, written.stdout]).toEqual([1, '']);
    expect(written.stderr).toContain('not run');
    expect((await query('MATCH (n')).code).toBe(1);
    expect((await query(NAMES)).stdout).toContain('Ada Byron');
  });
});
