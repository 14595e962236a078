/**
 * What Neo4j's Cypher has and the embedded engine (0.6.0) has not, each with the form that works in both. Where one fits a
 * query that the engine could not read, the error says so.
 */
export interface Construct {
  /** What it is called, as after "The embedded engine has no …". */
  readonly name: string;
  /** Finds it in a query without strings and comments, its words in capitals. */
  readonly pattern: RegExp;
  /** An example of it that the engine refuses. */
  readonly example: string;
  /** The same in both. */
  readonly form: string;
}

export const CONSTRUCTS: readonly Construct[] = [
  {
    name: 'label expressions',
    pattern: /\(\s*\w*\s*:\s*!?\s*\w+\s*[|&]|\(\s*\w*\s*:\s*!/,
    example: 'MATCH (n:Person|Role) RETURN n.id AS id',
    form: 'MATCH (n) WHERE n:Person OR n:Role RETURN n.id AS id',
  },
  {
    name: 'labels from a value',
    pattern: /:\s*\$\s*\(/,
    example: 'MATCH (n:$($label)) RETURN n.id AS id',
    form: 'MATCH (n) WHERE $label IN labels(n) RETURN n.id AS id',
  },
  {
    name: 'WHERE within a node or relationship',
    pattern: /[([][^()[\]{}]*\bWHERE\b[^()[\]]*[)\]]\s*(?:-|<|RETURN|WITH|MATCH|WHERE|$)/,
    example: 'MATCH (n:Person WHERE n.degree > 1) RETURN n.id AS id',
    form: 'MATCH (n:Person) WHERE n.degree > 1 RETURN n.id AS id',
  },
  {
    name: 'SHORTEST',
    pattern: /\b(?:ALL\s+)?SHORTEST\b(?!\s*\()/,
    example: 'MATCH p = SHORTEST 1 (a:Person)-[:KNOWS]-+(b:Person) RETURN length(p) AS l',
    form: 'MATCH (a:Person), (b:Person) WHERE a.id < b.id MATCH p = shortestPath((a)-[:KNOWS*..6]-(b)) RETURN length(p) AS l',
  },
  {
    name: 'quantified paths',
    pattern: /\)\s*\)\s*(?:\{|\+|\*)|\]\s*-\s*>?\s*(?:\+|\*|\{\s*\d)|-->?\s*(?:\+|\{)/,
    example: 'MATCH (a:Person) ((x)-[:KNOWS]->(y)){1,2} (b) RETURN b.id AS id',
    form: 'MATCH (a:Person)-[:KNOWS*1..2]->(b) RETURN b.id AS id',
  },
  {
    name: 'COLLECT { … }',
    pattern: /\bCOLLECT\s*\{/,
    example: 'MATCH (n:Person) RETURN COLLECT { MATCH (n)--(m) RETURN m.id } AS ids',
    form: 'MATCH (n:Person)--(m) RETURN n.id AS id, collect(m.id) AS ids',
  },
  {
    name: 'CALL … IN TRANSACTIONS',
    pattern: /\bIN\s+(?:\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/,
    example: 'MATCH (n:Person) CALL (n) { RETURN 1 AS one } IN TRANSACTIONS RETURN n.id AS id',
    form: 'MATCH (n:Person) CALL (n) { RETURN 1 AS one } RETURN n.id AS id',
  },
  {
    name: 'RETURN within EXISTS { … }',
    pattern: /\bEXISTS\s*\{[^}]*\bRETURN\b/,
    example: 'MATCH (n:Person) WHERE EXISTS { MATCH (n)--(m) RETURN m } RETURN n.id AS id',
    form: 'MATCH (n:Person) WHERE EXISTS { MATCH (n)--(m) } RETURN n.id AS id',
  },
  {
    name: '|| between texts',
    pattern: /\|\|/,
    example: "RETURN 'a' || 'b' AS text",
    form: "RETURN 'a' + 'b' AS text",
  },
  {
    name: 'IS :: (types of values)',
    pattern: /\bIS\s+(?:NOT\s+)?(?:::|TYPED\b)/,
    example: 'RETURN 1 IS :: INTEGER AS yes',
    form: 'RETURN toInteger(1) = 1 AS yes',
  },
  {
    name: 'randomUUID()',
    pattern: /\bRANDOMUUID\s*\(/,
    example: 'RETURN randomUUID() AS id',
    form: 'RETURN $id AS id',
  },
  {
    name: 'isEmpty()',
    pattern: /\bISEMPTY\s*\(/,
    example: 'RETURN isEmpty([]) AS yes',
    form: 'RETURN size([]) = 0 AS yes',
  },
  {
    name: 'functions of dates such as duration.between()',
    pattern: /\b(?:DURATION|DATE|DATETIME|TIME|LOCALTIME|LOCALDATETIME)\s*\.\s*\w+\s*\(/,
    example: "RETURN duration.between(date('2024-01-01'), date('2024-02-01')) AS d",
    form: "RETURN '2024-01-01' < '2024-02-01' AS earlier",
  },
  {
    name: 'a number of places in round()',
    pattern: /\bROUND\s*\([^()]*,/,
    example: 'RETURN round(1.25, 1) AS x',
    form: 'RETURN round(1.25 * 10) / 10 AS x',
  },
  {
    name: 'options before a query (CYPHER …)',
    pattern: /^\s*CYPHER\b/,
    example: 'CYPHER 5 RETURN 1 AS x',
    form: 'RETURN 1 AS x',
  },
  {
    name: 'keywords as names',
    pattern:
      /(?:\.|\bAS)\s*(?:CREATE|SET|DELETE|MERGE|REMOVE|MATCH|UNION|UNWIND)\b|[{,]\s*(?:CREATE|SET|DELETE|MERGE)\s*:/,
    example: 'MATCH (n) RETURN n.set AS a, n.delete AS b',
    form: 'MATCH (n) RETURN n.`set` AS a, n.`delete` AS b',
  },
];
