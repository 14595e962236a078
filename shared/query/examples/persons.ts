import { examplesOf, list, text } from './example.ts';

export const PERSON_EXAMPLES = examplesOf('Persons', [
  {
    title: 'Most connected persons',
    about: 'Who stands in most relations, and in how many articles.',
    cypher: `
      MATCH (p:Person)
      RETURN p.name AS person, p.degree AS relations, p.articles AS articles
      ORDER BY relations DESC, articles DESC, person LIMIT 25`,
  },
  {
    title: 'A person by name or alias',
    about:
      'The folded names and aliases of an entity are one text, each with a space before it; write in lower case.',
    cypher: `
      MATCH (p:Person) WHERE p.search CONTAINS ' ' + $name
      RETURN p.name AS person, p.aliases AS aliases, p.degree AS relations
      ORDER BY relations DESC, person LIMIT 25`,
    parameters: [text('name', 'curie')],
  },
  {
    title: 'All that is said of a person',
    about: 'Every relation of one person in both directions, the best supported first.',
    cypher: `
      MATCH (p:Person {name: $name})-[r]-(other:Entity)
      RETURN type(r) AS relation, startNode(r).name AS of, other.name AS other, r.articles AS articles, r.first AS first, r.last AS last
      ORDER BY articles DESC, relation, other LIMIT 100`,
    parameters: [text('name', 'Marie Curie')],
  },
  {
    title: 'Family',
    about: 'Who is related to whom, and how: kin tells what the first is to the second.',
    cypher: `
      MATCH (a:Person)-[f:FAMILY_OF]->(b:Person)
      RETURN a.name AS person, f.kin AS kin, b.name AS other, f.articles AS articles
      ORDER BY person, other LIMIT 100`,
  },
  {
    title: 'Citizens',
    about: 'Persons by the country that they are citizens of.',
    cypher: `
      MATCH (p:Person)-[:CITIZEN_OF]->(country:Organization)
      WITH country.name AS country, p.name AS name ORDER BY country, name
      RETURN country, count(name) AS persons, collect(name) AS names
      ORDER BY persons DESC, country LIMIT 50`,
  },
  {
    title: 'Several persons side by side',
    about: 'A list as a parameter: the roles of each of these persons.',
    cypher: `
      MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role) WHERE p.name IN $names
      RETURN p.name AS person, r.name AS role, h.tenure AS tenure, h.first AS first, h.last AS last
      ORDER BY person, first, role LIMIT 100`,
    parameters: [list('names', 'Steve Jobs', 'John Sculley')],
  },
]);
