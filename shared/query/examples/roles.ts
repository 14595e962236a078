import { date, examplesOf, number, text } from './example.ts';

export const ROLE_EXAMPLES = examplesOf('Roles and tenure', [
  {
    title: 'Who holds which role where',
    about: 'The core of the graph: a person, a role, the organization that it is a role in.',
    cypher: `
      MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o:Organization)
      RETURN p.name AS person, r.name AS role, o.name AS organization, h.tenure AS tenure, h.since AS since, h.until AS until
      ORDER BY organization, role, person LIMIT 100`,
  },
  {
    title: 'Everybody who held roles in an organization',
    about: 'In the order in which articles first tell of them.',
    cypher: `
      MATCH (o:Organization {name: $organization})<-[:ROLE_IN]-(r:Role)<-[h:HOLDS_ROLE]-(p:Person)
      RETURN r.name AS role, p.name AS person, h.tenure AS tenure, h.first AS first, h.last AS last
      ORDER BY first, role, person LIMIT 100`,
    parameters: [text('organization', 'Apple Computer')],
  },
  {
    title: 'Roles that changed hands',
    about: 'Roles that more than one person is said to have held.',
    cypher: `
      MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o:Organization)
      WITH r, o, p, h ORDER BY h.first, p.name
      WITH r, o, collect(p.name) AS holders
      WHERE size(holders) > 1
      RETURN r.name AS role, o.name AS organization, holders
      ORDER BY organization, role LIMIT 50`,
  },
  {
    title: 'Told beginnings and ends',
    about: 'Roles whose beginning or end an article states; all other bounds are unknown, never reckoned.',
    cypher: `
      MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role)
      WHERE h.since IS NOT NULL OR h.until IS NOT NULL
      RETURN p.name AS person, r.name AS role, h.since AS since, h.until AS until
      ORDER BY person, role LIMIT 100`,
  },
  {
    title: 'Roles said to be held on a day',
    about:
      'Articles around the day that tell of a role as held: the newest before it, of each role and holder.',
    cypher: `
      MATCH (a:Article)-[:STATES]->(c:Claim {type: 'HOLDS_ROLE'})
      WHERE c.tenure IN ['current', 'acting'] AND c.modality = 'asserted' AND a.publishedAt <= $day
      MATCH (c)-[:SUBJECT]->(p:Person)
      MATCH (c)-[:OBJECT]->(r:Role)-[:ROLE_IN]->(o:Organization)
      RETURN o.name AS organization, r.name AS role, p.name AS person, max(a.publishedAt) AS told
      ORDER BY told DESC, organization, role, person LIMIT 50`,
    parameters: [date('day', '1973-01-01')],
  },
  {
    title: 'Persons with many roles',
    about: 'Careers: persons who held at least so many roles, with all of them.',
    cypher: `
      MATCH (p:Person)-[h:HOLDS_ROLE]->(r:Role)
      WITH p, h, r ORDER BY h.first, r.name
      WITH p, collect(r.name) AS roles
      WHERE size(roles) >= $least
      RETURN p.name AS person, size(roles) AS count, roles
      ORDER BY count DESC, person LIMIT 50`,
    parameters: [number('least', 3)],
  },
  {
    title: 'Who followed whom',
    about: 'Pairs of holders of one role, in the order in which articles tell of them.',
    cypher: `
      MATCH (a:Person)-[h:HOLDS_ROLE]->(r:Role)<-[k:HOLDS_ROLE]-(b:Person)
      WHERE h.first < k.first AND a.id <> b.id
      MATCH (r)-[:ROLE_IN]->(o:Organization)
      RETURN o.name AS organization, r.name AS role, a.name AS earlier, h.last AS until, b.name AS later, k.first AS since
      ORDER BY organization, role, since, earlier, later LIMIT 50`,
  },
]);
