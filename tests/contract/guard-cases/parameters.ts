/** Parameters that try to be more than values. */
import type { Case } from './case.ts';

const value = 'RETURN $value AS value';

export const PARAMETERS: readonly Case[] = [
  { query: value, verdicts: 'runs', params: { value: 'CREATE (n) RETURN n' } },
  { query: value, verdicts: 'runs', params: { value: "'}) DETACH DELETE n //" } },
  { query: value, verdicts: 'runs', params: { value: { 'a}) DELETE (n': 1, '`': 2, '': 3 } } },
  { query: value, verdicts: 'runs', params: { value: { constructor: 1, toString: 2, hasOwnProperty: 3 } } },
  { query: value, verdicts: 'runs', params: { value: JSON.parse('{"__proto__": {"x": 1}}') } },
  { query: value, verdicts: 'runs', params: { value: { _id: 1, _labels: ['Person'], _type: 'X' } } },
  { query: value, verdicts: 'runs', params: { value: [[[[1], 'a'], null], { a: [] }] } },
  { query: value, verdicts: 'runs', params: { value: '\u0000\u202e\ud800' } },
  { query: value, verdicts: 'runs', params: { value: 1e308 } },
  { query: value, verdicts: 'runs', params: { value: Number.MAX_SAFE_INTEGER } },
  { query: value, verdicts: 'runs', params: { value: null } },
  { query: value, verdicts: 'runs', params: { value: 'x', CREATE: 1, 'n) DELETE (n': 2 } },
  { query: value, verdicts: 'QUERY', params: {} },
  { query: 'MATCH (n:Person {id: $value}) RETURN n', verdicts: 'runs', params: { value: "a' OR true" } },
  { query: 'MATCH (n:Person) WHERE n.id = $`CREATE` RETURN n', verdicts: 'runs', params: { CREATE: 'a' } },
  {
    query: 'UNWIND $value AS row RETURN row.`CREATE` AS c',
    verdicts: 'runs',
    params: { value: [{ CREATE: 1 }] },
  },
  { query: 'MATCH (n) RETURN n LIMIT $value', verdicts: 'QUERY', params: { value: -1 } },
  { query: 'MATCH (n) RETURN n LIMIT $value', verdicts: 'QUERY', params: { value: 'all' } },
  { query: 'MATCH (n:$value) RETURN n', verdicts: 'QUERY', params: { value: 'Person' } },
  { query: 'MATCH (n) RETURN n.$value AS x', verdicts: 'QUERY', params: { value: 'id' } },
  { query: '$value', verdicts: 'QUERY', params: { value: 'MATCH (n) RETURN n' } },
  { query: 'CALL $value()', verdicts: 'QUERY', params: { value: 'db.labels' } },
  { query: 'MATCH (n:Person) SET n += $value', verdicts: 'REFUSED', params: { value: { id: 'z' } } },
  { query: 'CREATE (n $value)', verdicts: 'REFUSED', params: { value: { id: 'z' } } },
  { query: 'MATCH (n:Person) SET n = $value RETURN n', verdicts: 'REFUSED', params: { value: {} } },
];
