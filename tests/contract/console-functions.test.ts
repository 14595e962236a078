/** The functions that the editor of the console proposes. */
import neo4j from 'neo4j-driver';
import { beforeAll, expect, test } from 'vitest';
import { type Engine, type Params, type Row, statement } from '../../shared/store/engine.ts';
import { FUNCTIONS } from '../../web/app/console/editor/words.ts';
import { describeEngines } from '../support/engines.ts';

const people = statement<Params, Row>(
  'people',
  `CREATE (:Person {id: 'a', name: 'Ada'})-[:KNOWS {since: '2020'}]->(:Person {id: 'b', name: 'Ben'})`,
);

const PATH = "MATCH path = (a:Person {id: 'a'})-[r:KNOWS]->(b:Person)";
const NUMBERS = 'UNWIND [1, 2, null, 6] AS n';

/** Each function by its name: a query whose only value is made with it, and that value. */
const USES: readonly (readonly [name: string, cypher: string, value: unknown])[] = [
  ['abs', 'RETURN abs(-2) AS value', 2],
  ['avg', `${NUMBERS} RETURN avg(n) AS value`, 3],
  ['ceil', 'RETURN ceil(1.2) AS value', 2],
  ['coalesce', "RETURN coalesce(null, 'x', 'y') AS value", 'x'],
  ['collect', `${NUMBERS} RETURN collect(n) AS value`, [1, 2, 6]],
  ['count', `${NUMBERS} RETURN count(n) AS value`, 3],
  ['endNode', `${PATH} RETURN endNode(r).id AS value`, 'b'],
  ['exists', `MATCH (p:Person {id: 'a'}) RETURN exists((p)-[:KNOWS]->()) AS value`, true],
  ['floor', 'RETURN floor(1.8) AS value', 1],
  ['head', 'RETURN head([1, 2]) AS value', 1],
  ['keys', `${PATH} RETURN keys(r) AS value`, ['since']],
  ['labels', `${PATH} RETURN labels(a) AS value`, ['Person']],
  ['last', 'RETURN last([1, 2]) AS value', 2],
  ['left', "RETURN left('abc', 2) AS value", 'ab'],
  ['length', `${PATH} RETURN length(path) AS value`, 1],
  ['max', `${NUMBERS} RETURN max(n) AS value`, 6],
  ['min', `${NUMBERS} RETURN min(n) AS value`, 1],
  ['nodes', `${PATH} UNWIND nodes(path) AS n RETURN collect(n.id) AS value`, ['a', 'b']],
  ['properties', `${PATH} RETURN properties(r) AS value`, { since: '2020' }],
  ['range', 'RETURN range(1, 3) AS value', [1, 2, 3]],
  ['relationships', `${PATH} UNWIND relationships(path) AS k RETURN collect(k.since) AS value`, ['2020']],
  ['replace', "RETURN replace('abc', 'b', 'x') AS value", 'axc'],
  ['reverse', 'RETURN reverse([1, 2]) AS value', [2, 1]],
  ['right', "RETURN right('abc', 2) AS value", 'bc'],
  ['round', 'RETURN round(1.6) AS value', 2],
  ['size', 'RETURN size([1, 2]) AS value', 2],
  ['split', "RETURN split('a,b', ',') AS value", ['a', 'b']],
  ['startNode', `${PATH} RETURN startNode(r).id AS value`, 'a'],
  ['substring', "RETURN substring('abcd', 1, 2) AS value", 'bc'],
  ['sum', `${NUMBERS} RETURN sum(n) AS value`, 9],
  ['tail', 'RETURN tail([1, 2, 3]) AS value', [2, 3]],
  ['toFloat', "RETURN toFloat('1.5') AS value", 1.5],
  ['toInteger', "RETURN toInteger('15') AS value", 15],
  ['toLower', "RETURN toLower('AbC') AS value", 'abc'],
  ['toString', 'RETURN toString(15) AS value', '15'],
  ['toUpper', "RETURN toUpper('AbC') AS value", 'ABC'],
  ['trim', "RETURN trim(' a ') AS value", 'a'],
  ['type', `${PATH} RETURN type(r) AS value`, 'KNOWS'],
];

describeEngines('functions that the editor proposes', (open, { engine, settings }) => {
  let store: Engine;

  beforeAll(async () => {
    store = await open();
    await store.transact((transaction) => transaction.run(people, {}));
  });

  test('APP-132: each has a use here', () => {
    expect(USES.map(([name]) => name)).toEqual(FUNCTIONS.map(({ name }) => name));
  });

  test.each(USES)('APP-132: %s() works, the same on both engines', async (name, cypher, value) => {
    expect(cypher).toContain(`${name}(`);
    const { rows } = await store.query(cypher, {}, { rows: 2, milliseconds: 60_000 });
    expect(rows).toEqual([{ value }]);
  });

  if (engine === 'embedded') return;

  test('APP-132: each is one that the server lists', async () => {
    const { store: address, neo4j: server } = settings();
    const driver = neo4j.driver(address, neo4j.auth.basic(server.user, server.password));
    try {
      const { records } = await driver.executeQuery('SHOW FUNCTIONS YIELD name RETURN name');
      const listed = new Set(records.map((record) => String(record.get('name'))));
      expect(FUNCTIONS.map(({ name }) => name).filter((name) => !listed.has(name))).toEqual([]);
    } finally {
      await driver.close();
    }
  });
});
