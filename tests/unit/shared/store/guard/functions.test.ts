import { expect, test } from 'vitest';
import { assertKnownCalls } from '../../../../../shared/store/guard/functions.ts';
import { readingsOf } from '../../../../../shared/store/guard/tokens.ts';

const check = (text: string) => assertKnownCalls(readingsOf(text));

test.each([
  "RETURN date.truncate('month', date()) AS d",
  'RETURN Point.distance($a, $b) AS d',
  'CALL db.labels() YIELD label RETURN label',
  'CALL db.schema.visualization()',
  "RETURN 'apoc.load.json(1)' AS t // apoc.load.json(1)",
  'MATCH (n) WHERE n.id IN (["a"]) RETURN n.id AS id',
  'MATCH (n) RETURN CASE n.x WHEN 1 THEN (2) END AS y',
  'MATCH (load) RETURN load.csv AS csv',
])('STORE-9: %s calls what it may', (text) => {
  expect(() => check(text)).not.toThrow();
});

test.each([
  ['RETURN apoc.load.json(1) AS t', 'function that is not allowed here (apoc.load.json)'],
  ['RETURN `apoc`./**/ load . `json` (1) AS t', 'function that is not allowed here (apoc.load.json)'],
  ['RETURN ap\\u006fc.load.json(1) AS t', 'function that is not allowed here (apoc.load.json)'],
  ["RETURN '\\u0027, apoc.a(1) //' AS t", 'function that is not allowed here (apoc.a)'],
  ['CALL dbms.listConfig', 'procedure that is not allowed here (dbms.listConfig)'],
  ['call /* x */ db . labels2()', 'procedure that is not allowed here (db.labels2)'],
  ['MATCH (n) load\ncsv from $x AS l RETURN l', 'reads files or the network'],
  ['\\u004cOAD CSV FROM $x AS l RETURN l', 'reads files or the network'],
])('STORE-9: %s is refused', (text, reason) => {
  expect(() => check(text)).toThrow(reason);
});
