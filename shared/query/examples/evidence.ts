import { examplesOf, text } from './example.ts';

export const EVIDENCE_EXAMPLES = examplesOf('Evidence and contradictions', [
  {
    title: 'The sentences behind a relation',
    about: 'Every claim on a person of one relation type, with its quote and its article.',
    cypher: `
      MATCH (p:Person {name: $name})<-[:SUBJECT]-(c:Claim {type: $type})-[:OBJECT]->(o:Entity)
      MATCH (a:Article)-[:STATES]->(c)
      RETURN o.name AS object, c.tenure AS tenure, c.modality AS modality, c.quote AS quote, a.title AS article, a.publishedAt AS published
      ORDER BY published, object LIMIT 100`,
    parameters: [text('name', 'James Webb'), text('type', 'HOLDS_ROLE')],
  },
  {
    title: 'How claims are told',
    about: 'Asserted, planned, alleged or denied, by relation type.',
    cypher: `
      MATCH (c:Claim)
      RETURN c.type AS relation, c.modality AS modality, count(c) AS claims
      ORDER BY relation, claims DESC, modality`,
  },
  {
    title: 'Plans, allegations and denials',
    about: 'What is not told as a fact; denials are found among claims only, an edge never stands for one.',
    cypher: `
      MATCH (a:Article)-[:STATES]->(c:Claim) WHERE c.modality <> 'asserted'
      MATCH (c)-[:SUBJECT]->(s:Entity)
      MATCH (c)-[:OBJECT]->(o:Entity)
      RETURN c.modality AS modality, s.name AS subject, c.type AS relation, o.name AS object, c.quote AS quote, a.title AS article
      ORDER BY modality, subject, object LIMIT 100`,
  },
  {
    title: 'Held, and over',
    about:
      'Roles that one article tells as held and a later one as former: what changed, or what contradicts.',
    cypher: `
      MATCH (p:Person)<-[:SUBJECT]-(c:Claim {type: 'HOLDS_ROLE', tenure: 'current'})-[:OBJECT]->(r:Role)
      MATCH (r)<-[:OBJECT]-(d:Claim {type: 'HOLDS_ROLE', tenure: 'former'})-[:SUBJECT]->(p)
      MATCH (a:Article)-[:STATES]->(c)
      MATCH (b:Article)-[:STATES]->(d)
      RETURN p.name AS person, r.name AS role, max(a.publishedAt) AS held, min(b.publishedAt) AS over
      ORDER BY person, role LIMIT 50`,
  },
  {
    title: 'Least certain relations',
    about: 'Edges of which the reader was least sure: the first to look at in a review.',
    cypher: `
      MATCH (a:Entity)-[r]->(b:Entity) WHERE r.confidence IS NOT NULL
      RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.confidence AS confidence, r.articles AS articles
      ORDER BY confidence, subject, object LIMIT 50`,
  },
  {
    title: 'Best supported relations',
    about: 'Edges that most articles state.',
    cypher: `
      MATCH (a:Entity)-[r]->(b:Entity) WHERE r.articles > 1
      RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.articles AS articles, r.sources AS sources, r.first AS first, r.last AS last
      ORDER BY articles DESC, sources DESC, subject, object LIMIT 50`,
  },
]);
