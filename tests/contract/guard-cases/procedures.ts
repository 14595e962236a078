/** Procedures and functions that reach beyond the graph, whether installed or not. */
import { cases } from './case.ts';

const CALLS = [
  "CALL dbms.listConfig('') YIELD name RETURN name",
  'CALL dbms.listConnections() YIELD connectionId RETURN connectionId',
  "CALL dbms.killConnection('bolt-1')",
  "CALL dbms.queryJmx('java.lang:*') YIELD name RETURN name",
  'CALL dbms.components() YIELD name RETURN name',
  'CALL dbms.info() YIELD id RETURN id',
  'CALL db.resampleOutdatedIndexes()',
  "CALL db.resampleIndex('x')",
  'CALL db.prepareForReplanning()',
  'CALL db.clearQueryCaches()',
  "CALL db.stats.retrieve('GRAPH COUNTS') YIELD section RETURN section",
  "CALL db.stats.collect('QUERIES')",
  'CALL db.stats.clear("QUERIES")',
  "CALL db.createLabel('Other')",
  "CALL db.createProperty('other')",
  "CALL db.createRelationshipType('OTHER')",
  'CALL db.awaitIndexes(1)',
  'CALL db.info() YIELD id RETURN id',
  "CALL tx.setMetaData({a: 'b'})",
  'CALL tx.getMetaData() YIELD metadata RETURN metadata',
  "CALL dbms.setConfigValue('a', 'b')",
  "CALL db.create.setNodeVectorProperty(null, 'v', [1.0])",
];

const MISSING = [
  "CALL apoc.load.json('file:///etc/hostname') YIELD value RETURN value",
  'CALL apoc.load.csv($canary) YIELD list RETURN list',
  "CALL apoc.cypher.run('CREATE (n)', {}) YIELD value RETURN value",
  "CALL apoc.cypher.doIt('CREATE (n)', {}) YIELD value RETURN value",
  "CALL apoc.cypher.runFile('x.cypher')",
  "CALL apoc.export.csv.all('all.csv', {})",
  "CALL apoc.periodic.iterate('MATCH (n) RETURN n', 'DELETE n', {})",
  "CALL apoc.create.node(['A'], {})",
  "CALL apoc.trigger.install('neo4j', 'x', 'RETURN 1', {})",
  'CALL apoc.util.sleep(60000)',
  "CALL gds.graph.project('g', 'Person', 'KNOWS')",
  'CALL nobody.knows.this()',
  'CALL `apoc`.`load`.`json`($page)',
];

const FUNCTIONS = [
  "RETURN apoc.cypher.runFirstColumnMany('LOAD CSV FROM $u AS l RETURN l', {u: $canary}) AS l",
  "RETURN apoc.cypher.runFirstColumnSingle('CREATE (n) RETURN 1', {}) AS l",
  "RETURN `apoc`.`cypher`.`runFirstColumnMany`('RETURN 1', {}) AS l",
  "RETURN apoc . cypher /* x */ . runFirstColumnMany ('RETURN 1', {}) AS l",
  "RETURN APOC.CYPHER.RUNFIRSTCOLUMNMANY('RETURN 1', {}) AS l",
  "RETURN \\u0061poc.cypher.runFirstColumnMany('RETURN 1', {}) AS l",
  "RETURN '\\u0027', apoc.cypher.runFirstColumnMany('RETURN 1', {}) AS l",
  "MATCH (n) WHERE apoc.static.get('secret') = n.id RETURN n",
  'MATCH (n:Person) RETURN [x IN [1] | apoc.util.md5([x])] AS l',
  'RETURN apoc.load.json($page) AS t',
  "RETURN genai.vector.encode('a', 'OpenAI', {token: 'x'}) AS v",
  'RETURN gds.util.asNode(1) AS n',
  "UNWIND apoc.cypher.runFirstColumnMany('RETURN 1', {}) AS l RETURN l",
  "RETURN 1 AS x ORDER BY apoc.util.md5(['a'])",
  "MATCH (n {id: apoc.util.md5(['a'])}) RETURN n",
  'RETURN graph.names() AS g',
  "RETURN graph.byName('system') AS g",
  "RETURN db.nameFromElementId('4:a:0') AS n",
  'RETURN CASE WHEN true THEN apoc.util.md5([1]) END AS x',
  'MATCH (n:Person) WHERE EXISTS { MATCH (n)--(m) WHERE apoc.label.exists(m, "A") } RETURN n',
];

export const PROCEDURES = [
  ...cases('REFUSED', [...CALLS, ...MISSING]),
  ...cases('REFUSED', [
    'CALL grafeo.pagerank() YIELD node_id RETURN node_id',
    'CALL grafeo.connected_components()',
    'CALL grafeo.procedures() YIELD name RETURN name',
  ]),
  ...cases('REFUSED', FUNCTIONS),
  ...cases('QUERY', ['CALL (nothing)', 'CALL', 'CALL db.labels() YIELD nothing RETURN nothing']),
  ...cases('runs', ["RETURN duration.between(date('2024-01-01'), date('2024-02-01')) AS d"]).map((one) => ({
    ...one,
    verdicts: { embedded: 'QUERY', neo4j: 'runs' } as const,
  })),
  ...cases('REFUSED', ['RETURN db.labels() AS l']),
];
