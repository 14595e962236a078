import { examplesOf, text } from './example.ts';

export const CONNECTION_EXAMPLES = examplesOf('Connections', [
  {
    title: 'How two are connected',
    about: 'A shortest path over typed relations, shown as a graph.',
    cypher: `
      MATCH (a:Entity {name: $one}), (b:Entity {name: $other})
      MATCH way = shortestPath((a)-[:HOLDS_ROLE|ROLE_IN|PARTICIPATED_IN|MEMBER_OF|WORKS_FOR|CITIZEN_OF|FOUNDED|OWNS|FAMILY_OF|PART_OF|BASED_IN*..6]-(b))
      RETURN way LIMIT 1`,
    parameters: [text('one', 'Steve Jobs'), text('other', 'Michael Eisner')],
  },
  {
    title: 'A neighbourhood as a graph',
    about: 'One entity with everything that it is connected with; show it as a graph.',
    cypher: `
      MATCH way = (a:Entity {name: $name})-[r]-(b:Entity)
      RETURN way LIMIT 100`,
    parameters: [text('name', 'Marie Curie')],
  },
  {
    title: 'What two have in common',
    about: 'Everything that both are connected with, and how.',
    cypher: `
      MATCH (a:Entity {name: $one})-[r]-(common:Entity)-[s]-(b:Entity {name: $other})
      WHERE r.claims IS NOT NULL AND s.claims IS NOT NULL
      RETURN DISTINCT common.name AS common, common.kind AS kind, type(r) AS one, type(s) AS other
      ORDER BY kind, common, one, other LIMIT 100`,
    parameters: [text('one', 'Marie Curie'), text('other', 'Pierre Curie')],
  },
  {
    title: 'Friends of friends',
    about: 'Persons two steps away from one person by way of events or roles.',
    cypher: `
      MATCH (a:Person {name: $name})-[:PARTICIPATED_IN|HOLDS_ROLE]->(x:Entity)<-[:PARTICIPATED_IN|HOLDS_ROLE]-(b:Person)
      WHERE a.id <> b.id
      RETURN b.name AS person, count(DISTINCT x) AS shared
      ORDER BY shared DESC, person LIMIT 50`,
    parameters: [text('name', 'Henry Kissinger')],
  },
  {
    title: 'Bridges',
    about: 'Persons who are connected with entities of several communities of the layout.',
    cypher: `
      MATCH (p:Person)-[r]-(other:Entity) WHERE other.community IS NOT NULL AND r.claims IS NOT NULL
      RETURN p.name AS person, count(DISTINCT other.community) AS communities, p.degree AS relations
      ORDER BY communities DESC, relations DESC, person LIMIT 25`,
  },
]);
