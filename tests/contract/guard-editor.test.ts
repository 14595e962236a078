import { beforeEach, expect, test } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { openEngine } from '../../shared/store/open.ts';
import { describeEngines, describeNeo4j } from '../support/engines.ts';
import { emptied, everythingIn } from '../support/graph-checks.ts';
import {
  country,
  event,
  fact,
  organization,
  person,
  role,
  story,
  storyExtractor,
} from '../support/stories.ts';

const LIMITS = { rows: 100, milliseconds: 20_000 };
const BY_HAND = { ...LIMITS, write: true };
const ADA = person('Ada Berg');
const FUND = organization('World Grain Fund', 'WGF');
const STORIES = [
  story('a', [fact(ADA, 'HOLDS_ROLE', role('Director', FUND)), fact(ADA, 'CITIZEN_OF', country('Norway'))]),
  story('b', [fact(person('Ben Cole'), 'MEMBER_OF', organization('WGF'))], { source: 'Daily' }),
  story('c', [fact(ADA, 'PARTICIPATED_IN', event('2024 Grain Summit'))], { publishedAt: '2024-03-01' }),
];

/** What can be done by hand, and what the doctor says of it. */
const BROKEN: readonly (readonly [what: string, query: string, told: RegExp])[] = [
  ['an edge is deleted', 'MATCH ()-[r:MEMBER_OF]->() DELETE r', /MEMBER_OF: edges for 0 claims/],
  [
    'an edge is made up',
    `MATCH (a:Person {name: 'Ben Cole'}), (b:Organization) CREATE (a)-[:OWNS {claims: 1}]->(b)`,
    /OWNS: edges for \d claims, where there are 0/,
  ],
  [
    'an edge is made up without claims',
    `MATCH (a:Person {name: 'Ben Cole'}), (b:Person {name: 'Ada Berg'}) CREATE (a)-[:KNOWS]->(b), (a)-[:MEMBER_OF]->(b)`,
    /edges without number of claims/,
  ],
  ['a degree is changed', 'MATCH (e:Person) SET e.degree = 99', /2 entities with another degree/],
  ['a name is taken away', `MATCH (e:Person) REMOVE e.name`, /2 entities without name/],
  ['an entity is deleted', `MATCH (e:Person {name: 'Ada Berg'}) DETACH DELETE e`, /claims without ends/],
  [
    'a claim is deleted',
    'MATCH (c:Claim {type: "CITIZEN_OF"}) DETACH DELETE c',
    /CITIZEN_OF: edges for 1 claims/,
  ],
  ['mentions are deleted', 'MATCH ()-[m:MENTIONS]->(:Event) DELETE m', /another number of mentions/],
];

describeNeo4j('Editor mode', (open, { settings }) => {
  let store: Engine;
  let editor: Engine;
  const ingest = () => createIngest({ engine: store, extractor: storyExtractor(STORIES), maxBytes: 1_000 });

  beforeEach(async () => {
    store = await emptied(store, (_engine, ids) => ingest().forget(ids), open);
    await ingest().ingest(
      STORIES.map(({ article }) => ({ article, origin: null })),
      { replace: false },
    );
    const { store: address, neo4j } = settings();
    editor = await openEngine({ store: address, neo4j: { ...neo4j, editor: true } });
    return () => editor.close();
  });

  const told = async () => (await ingest().doctor()).problems;

  test.each(BROKEN)(
    'STORE-88: %s: the doctor says so, and a rebuild restores it',
    async (_, query, problem) => {
      await ingest().rebuild();
      const before = await everythingIn(store);
      expect(await told()).toEqual([]);
      await expect(store.query(query, {}, LIMITS)).rejects.toMatchObject({ code: 'REFUSED' });
      expect(await everythingIn(store)).toEqual(before);
      await expect(editor.query(query, {}, LIMITS)).rejects.toMatchObject({ code: 'REFUSED' });
      expect(await everythingIn(store)).toEqual(before);
      await editor.query(query, {}, BY_HAND);
      const problems = await told();
      expect(problems.map(({ what }) => what).join('\n')).toMatch(problem);
      expect(problems[0]?.advice).toContain('dramatis rebuild');
      await ingest().rebuild();
      expect(await everythingIn(store)).toEqual(before);
      expect(await told()).toEqual([]);
    },
  );

  test('STORE-88: what writes is done whole, however few of its rows are shown', async () => {
    const text = 'UNWIND range(1, 500) AS x CREATE (n:Note {n: x}) RETURN x';
    const { rows, more } = await editor.query(text, {}, { ...BY_HAND, rows: 3 });
    expect([rows.length, more]).toEqual([3, true]);
    const counted = await editor.query('MATCH (n:Note) RETURN count(n) AS c', {}, LIMITS);
    expect(counted.rows).toEqual([{ c: 500 }]);
    await editor.query('MATCH (n:Note) DELETE n', {}, BY_HAND);
  });

  test.each([
    'CREATE INDEX x FOR (n:Note) ON (n.n)',
    'DROP CONSTRAINT entity_id',
    "CREATE USER x SET PASSWORD '12345678'",
    'SHOW TRANSACTIONS',
    "LOAD CSV FROM 'file:///etc/hostname' AS l CREATE (:Note {text: l[0]})",
    'CALL db.createLabel("Note")',
    "RETURN apoc.cypher.runFirstColumnMany('RETURN 1', {}) AS x",
  ])('STORE-88: the editor writes data and nothing else: %s', async (query) => {
    await expect(editor.query(query, {}, BY_HAND)).rejects.toMatchObject({ code: 'REFUSED' });
  });
});

describeEngines('Editor mode and the engines', (open, { engine, settings }) => {
  test('STORE-88: an embedded store has no editor mode, and says so', async () => {
    await open();
    const { store, neo4j } = settings();
    const opened = openEngine({ store, neo4j: { ...neo4j, editor: true } });
    if (engine === 'embedded') {
      await expect(opened).rejects.toMatchObject({ code: 'USAGE', where: 'DRAMATIS_EDITOR' });
    } else {
      await (await opened).close();
    }
  });
});
