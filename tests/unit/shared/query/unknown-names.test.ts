import { describe, expect, it } from 'vitest';
import { unknownNames } from '../../../../shared/query/unknown-names.ts';

const KNOWN = {
  labels: ['Entity', 'Person', 'Role'],
  types: ['HOLDS_ROLE', 'ROLE_IN'],
  properties: ['name', 'since', 'tenure'],
};
const told = (cypher: string) =>
  unknownNames(cypher, KNOWN).map(({ what, name, meant }) => `${what} ${name}${meant ? `: ${meant}` : ''}`);

describe('CLI-57: names that nothing in the graph has', () => {
  it.each<[string, string[]]>([
    ['MATCH (p:Persn) RETURN p.name', ['label Persn: Person']],
    ['MATCH (p:Person|Rolle) RETURN p.nam', ['label Rolle: Role', 'property nam: name']],
    [
      'MATCH (:person)-[:HOLD_ROLE]->(r) RETURN r',
      ['label person: Person', 'relationship type HOLD_ROLE: HOLDS_ROLE'],
    ],
    ['MATCH (p:Person {nme: $n}) RETURN p', ['property nme: name']],
    ['MATCH (p:Unicorn) RETURN p', ['label Unicorn']],
    ['MATCH (p) RETURN p.nam AS who ORDER BY p.degre', ['property degre', 'property nam: name']],
  ])('CLI-57: %s', (cypher, names) => {
    expect(told(cypher)).toEqual(names);
  });

  it.each([
    'MATCH (p:Person {name: \'a:Persn b.nam\'}) WHERE p.name = "(x:Nobody)" RETURN p // (q:Other)',
    'MATCH (p:Person)-[h:HOLDS_ROLE|ROLE_IN*1..2]->(x) RETURN h.since, date.truncate("day", d), 1.5',
    "MATCH (n) RETURN {who: n.name, when: n.since} AS row, apoc.text.join(['a'], ',') AS t",
    'MATCH (p:Person) WHERE date({year: 2024}) > p.since RETURN p',
    'CALL { MATCH (p:Person) RETURN count(p) AS n } RETURN n',
  ])('CLI-57: nothing in %s', (cypher) => {
    expect(told(cypher)).toEqual([]);
  });

  it('CLI-57: long queries take no longer for each letter', () => {
    const long = `MATCH (p:Person) RETURN ${'p.name, '.repeat(10_000)}p.nam`;
    expect(told(long)).toEqual(['property nam: name']);
  });
});
