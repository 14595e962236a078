/** A grammar of queries: clauses that read, fragments that must not get through, and every way to write them. */
import fc from 'fast-check';

const READING = [
  'MATCH (n:Person)',
  'MATCH (n)',
  'OPTIONAL MATCH (n)-[r]->(m)',
  "MATCH (n {id: 'a'})",
  'WITH n',
  'WITH n ORDER BY n.id LIMIT 1',
  'UNWIND [1, 2] AS x',
  'WHERE n.n > 0',
  'CALL { MATCH (k:Person) RETURN k.id AS k }',
  'RETURN n',
  'RETURN n.id AS id',
  'RETURN 1 AS x',
  'UNION',
  'UNION ALL',
];

const HOSTILE = [
  'CREATE (q:Fuzz)',
  'CREATE (n)-[:FUZZ]->(:Fuzz)',
  "MERGE (q:Fuzz {id: 'z'})",
  'SET n.fuzz = 1',
  'SET n += {fuzz: 1}',
  'SET n:Fuzz',
  'REMOVE n.id',
  'REMOVE n:Person',
  'DELETE n',
  'DETACH DELETE n',
  'FOREACH (i IN [1] | CREATE (:Fuzz))',
  'CALL { CREATE (:Fuzz) }',
  'CALL (n) { SET n.fuzz = 1 }',
  'CALL { LOAD CSV FROM $url AS line RETURN line }',
  'LOAD CSV FROM $url AS line',
  'LOAD CSV FROM $page AS line',
  'LOAD CSV WITH HEADERS FROM $page AS line',
  'RETURN COUNT { LOAD CSV FROM $url AS line RETURN line } AS c',
  'CREATE INDEX fuzz FOR (n:Person) ON (n.n)',
  'DROP INDEX person_id IF EXISTS',
  "CALL db.createLabel('Fuzz')",
  'CALL dbms.listConfig()',
  'USE system',
  'SHOW TRANSACTIONS',
  'SHOW SETTINGS',
  "TERMINATE TRANSACTION 'a'",
  "RETURN apoc.cypher.runFirstColumnMany('CREATE (n:Fuzz)', {}) AS l",
];

const PREFIXES = [
  '',
  '',
  '',
  'EXPLAIN ',
  'PROFILE ',
  'CYPHER 5 ',
  'CYPHER runtime=slotted ',
  'EXPLAIN EXPLAIN ',
  '; ',
];
const SUFFIXES = ['', '', '', ';', ' //', ' /* open', '; RETURN 1 AS x', ' LIMIT 1', ' RETURN 1 AS z'];
const GLUE = [
  ' ',
  ' ',
  ' ',
  '\n',
  '\t',
  '\r\n',
  '/**/',
  ' /* RETURN n */ ',
  ' // RETURN n\n',
  '\u00a0',
  '\u2028',
  '\\u0020',
];

const lettersChanged = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom('same', 'same', 'same', 'upper', 'lower', 'escaped'), {
      minLength: text.length,
      maxLength: text.length,
    })
    .map((ways) => Array.from(text, (letter, at) => written(letter, ways[at] ?? 'same')).join(''));

function written(letter: string, way: string): string {
  if (!/[a-z]/i.test(letter)) return letter;
  if (way === 'upper') return letter.toUpperCase();
  if (way === 'lower') return letter.toLowerCase();
  return way === 'escaped' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter;
}

/** Keywords change their letters; a whole fragment is left as it is as often. */
const fragment = (list: readonly string[]) =>
  fc.constantFrom(...list).chain((text) => fc.oneof(fc.constant(text), spaced(text), lettersChanged(text)));

const spaced = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(...GLUE).map((glue) => text.replaceAll(' ', glue));

const clause = fc.oneof(
  { weight: 3, arbitrary: fragment(READING) },
  { weight: 2, arbitrary: fragment(HOSTILE) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("'", '"', '`', '/*', '*/', '//', '\\', '{', '}', "RETURN 'CREATE (n)' AS t"),
  },
);

/** A clause of a query that makes sense but for what is put into it. */
const plausible = fc
  .tuple(
    fragment(['MATCH (n:Person)', 'MATCH (n)', "MATCH (n {id: 'a'})"]),
    fc.option(fragment(HOSTILE)),
    fc.boolean(),
  )
  .map(([match, hostile, returns]) => [
    match,
    ...(hostile === null ? [] : [hostile]),
    ...(returns || hostile === null ? ['RETURN n'] : []),
  ]);

/** A query, hostile more often than not. */
export const hostileQuery: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...PREFIXES),
    fc.oneof(plausible, fc.array(clause, { minLength: 1, maxLength: 6 })),
    fc.constantFrom(...GLUE),
    fc.constantFrom(...SUFFIXES),
  )
  .map(([prefix, clauses, glue, suffix]) => `${prefix}${clauses.join(glue)}${suffix}`);
