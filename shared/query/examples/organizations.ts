import { examplesOf, text } from './example.ts';

export const ORGANIZATION_EXAMPLES = examplesOf('Organizations', [
  {
    title: 'Organizations by kind',
    about: 'Companies, countries, parties and the other kinds, with the best connected of each.',
    cypher: `
      MATCH (o:Organization)
      WITH o ORDER BY o.degree DESC, o.name
      WITH o.organizationKind AS kind, collect(o.name) AS names
      RETURN kind, size(names) AS organizations, names[0..5] AS first
      ORDER BY organizations DESC, kind`,
  },
  {
    title: 'Founders',
    about: 'Who founded which organization, and when it is said to have been.',
    cypher: `
      MATCH (founder:Entity)-[f:FOUNDED]->(o:Organization)
      RETURN founder.name AS founder, o.name AS organization, f.since AS since, f.articles AS articles
      ORDER BY organization, founder LIMIT 100`,
  },
  {
    title: 'Owners',
    about: 'Who owns what: persons and organizations alike, and how it is told.',
    cypher: `
      MATCH (owner:Entity)-[r:OWNS]->(o:Organization)
      RETURN owner.name AS owner, o.name AS owned, r.modality AS modality, r.last AS last
      ORDER BY owner, owned LIMIT 100`,
  },
  {
    title: 'Parts',
    about: 'Organizations within organizations, up to four levels deep.',
    cypher: `
      MATCH way = (part:Organization)-[:PART_OF*1..4]->(whole:Organization)
      RETURN whole.name AS whole, part.name AS part, length(way) AS levels
      ORDER BY whole, levels, part LIMIT 100`,
  },
  {
    title: 'People of an organization',
    about: 'Members, employees and holders of roles together.',
    cypher: `
      MATCH (p:Person)-[:MEMBER_OF|WORKS_FOR]->(o:Organization {name: $organization})
      RETURN p.name AS person, 'member or employee' AS tie, null AS role
      UNION
      MATCH (p:Person)-[:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o:Organization {name: $organization})
      RETURN p.name AS person, 'holds a role' AS tie, r.name AS role`,
    parameters: [text('organization', 'Microsoft')],
  },
  {
    title: 'Organizations that share people',
    about: 'Pairs of organizations in which the same person held roles.',
    cypher: `
      MATCH (a:Organization)<-[:ROLE_IN]-(:Role)<-[:HOLDS_ROLE]-(p:Person)-[:HOLDS_ROLE]->(:Role)-[:ROLE_IN]->(b:Organization)
      WHERE a.id < b.id
      WITH DISTINCT a, b, p ORDER BY p.name
      WITH a, b, collect(p.name) AS persons
      RETURN a.name AS one, b.name AS other, size(persons) AS shared, persons
      ORDER BY shared DESC, one, other LIMIT 50`,
  },
]);
