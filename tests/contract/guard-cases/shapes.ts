/** Queries of odd shapes: empty, broken, several at once, very deep, very long, and those that grow without end. */
import { type Case, cases } from './case.ts';

const deep = (open: string, close: string, times: number, inner: string) =>
  `${open.repeat(times)}${inner}${close.repeat(times)}`;
const many = (part: (n: number) => string, times: number, glue = ' ') =>
  Array.from({ length: times }, (_, n) => part(n)).join(glue);

const BROKEN = [
  '',
  ' \n\t ',
  ';',
  ';;; ;',
  '// only a comment',
  '/* only a comment */',
  '/* open comment',
  'MATCH (n',
  'MATCH (n) RETURN m',
  'RETURN',
  'RETURN $missing AS x',
  'RETURN 1 / 0 AS x',
  'RETURN nobody(1) AS x',
  'RETURN 1 AS x RETURN 2 AS y',
  'MATCH (n) RETURN n,',
  'MATCH (n) RETURN n LIMIT',
  'MATCH (n)) RETURN n',
  'MATCH [n] RETURN n',
  'MATCH (n) WHERE RETURN n',
  'RETURN 1 AS x UNION RETURN 2 AS y',
  'SELECT * FROM Person',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '#{7*7}',
  '{{7*7}}',
  '../../etc/passwd',
  'null',
  '0',
  '?',
  '💥',
  '\u0000',
  'MATCH (n)\u0000 RETURN n',
  'YIELD x RETURN x',
  'WHERE true RETURN 1',
  'ORDER BY 1',
  'MATCH (n) RETURN *, nobody',
];

const SEVERAL = [
  'MATCH (n) RETURN n.id AS id; CREATE (m)',
  'MATCH (n) RETURN n.id AS id;CREATE (m);',
  'RETURN 1 AS x; RETURN 2 AS y',
  'RETURN 1 AS x;\n// note\nMATCH (n) DETACH DELETE n;',
  'RETURN 1 AS x; SHOW USERS',
  '; CREATE (n)',
  'BEGIN; CREATE (n); COMMIT',
];

const LARGE: readonly (readonly [Case['verdicts'], string])[] = [
  ['LIMIT', `RETURN '${'x'.repeat(200_000)}' AS x`],
  ['LIMIT', 'CREATE (n) '.repeat(50_000)],
  ['LIMIT', ' '.repeat(100_001)],
  ['LIMIT', '('.repeat(1_000_000)],
  ['runs', `RETURN '${'x'.repeat(50_000)}' AS x`],
  ['runs', `RETURN [${many((n) => String(n), 2_000, ', ')}] AS x`],
  ['runs', `RETURN ${many((n) => `${n} AS x${n}`, 100, ', ')}`],
  ['runs', `MATCH (n) WHERE n.id IN [${many((n) => `'${n}'`, 1_000, ', ')}] RETURN n.id AS id`],
  ['runs', `RETURN 1 AS x /* ${'CREATE '.repeat(10_000)} */`],
  ['runs', many((n) => `RETURN ${n} AS x`, 20, ' UNION ')],
  ['runs', `RETURN ${deep('(', ')', 20, '1')} AS x`],
  ['runs', `RETURN ${deep('[', ']', 20, '1')} AS x`],
  ['runs', `${deep('CALL { ', ' RETURN 1 AS y } ', 0, '')}${many((n) => `WITH ${n} AS x`, 20)} RETURN x`],
  ['REFUSED', `MATCH (n) ${many((n) => `SET n.x${n} = ${n}`, 100)}`],
  ['REFUSED', many((n) => `CREATE (n${n})`, 100)],
  ['REFUSED', `${deep('CALL { ', ' } ', 3, 'CREATE (n:Deep)')}RETURN 1 AS x`],
  ['LIMIT', '('.repeat(5_000)],
  ['LIMIT', `RETURN ${'['.repeat(3_000)}`],
  ['LIMIT', `RETURN ${'{a:'.repeat(1_000)}`],
  ['LIMIT', `RETURN ${'\\u005b'.repeat(200)}`],
  ['LIMIT', `RETURN ${deep('CASE WHEN true THEN ', ' END', 200, '1')} AS x`],
  ['LIMIT', `RETURN ${deep('abs(', ')', 200, '1')} AS x`],
  ['LIMIT', `${deep('CALL { ', ' } RETURN x', 40, 'RETURN 1 AS x')}`],
  ['runs', `${deep('CALL { ', ' } RETURN x', 8, 'RETURN 1 AS x')}`],
  ['LIMIT', `MATCH (n) WHERE ${deep('EXISTS { MATCH (n) WHERE ', ' }', 30, 'true')} RETURN n`],
  ['QUERY', 'MATCH '.repeat(5_000)],
  ['QUERY', `${'`'.repeat(9_999)}`],
];

/** Stopped by their time, their memory or the size of what they give. */
const ENDLESS = [
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c) AS c',
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a + b AS c ORDER BY c RETURN c',
];

export const SHAPES = [
  ...cases('QUERY', BROKEN),
  ...cases('QUERY', SEVERAL),
  ...cases({ embedded: 'runs', neo4j: 'QUERY' }, ['MATCH (n)', 'WITH 1 AS x', 'UNWIND [1] AS x']),
  ...cases('REFUSED', [
    'DROP TABLE Person; --',
    "RETURN 1 AS x; LOAD CSV FROM 'file:///etc/hostname' AS l RETURN l",
  ]),
  ...LARGE.map(([verdicts, query]) => ({ verdicts, query })),
];
export const BOMBS = cases('LIMIT', ENDLESS);
