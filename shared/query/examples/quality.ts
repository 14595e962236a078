import { examplesOf, number } from './example.ts';

export const QUALITY_EXAMPLES = examplesOf('Quality', [
  {
    title: 'One name, several entities',
    about: 'Entities of one kind that bear the same name: namesakes, or the same one twice.',
    cypher: `
      MATCH (e:Entity)
      WITH e ORDER BY e.id
      WITH e.kind AS kind, e.fold AS name, collect(e.id) AS ids
      WHERE size(ids) > 1
      RETURN kind, name, size(ids) AS entities, ids
      ORDER BY entities DESC, kind, name LIMIT 50`,
  },
  {
    title: 'Unsure who is who',
    about: 'Pairs that people are asked about, those first of which an answer would change most.',
    cypher: `
      MATCH (q:Question)
      MATCH (a:Key {id: q.a})-[:OF]->(one:Entity)
      MATCH (b:Key {id: q.b})-[:OF]->(other:Entity)
      RETURN one.name AS one, other.name AS other, q.kind AS kind, q.impact AS impact
      ORDER BY impact DESC, one, other LIMIT 50`,
  },
  {
    title: 'Entities with many names',
    about: 'Whoever is called by at least so many names: a name too many shows two taken for one.',
    cypher: `
      MATCH (e:Entity) WHERE size(e.aliases) >= $least
      RETURN e.name AS name, e.kind AS kind, e.aliases AS aliases
      ORDER BY size(e.aliases) DESC, name LIMIT 50`,
    parameters: [number('least', 3)],
  },
  {
    title: 'Mentioned, yet in no relation',
    about: 'Entities that articles name without saying anything of them.',
    cypher: `
      MATCH (e:Entity) WHERE e.degree = 0
      RETURN e.kind AS kind, e.name AS name, e.articles AS articles
      ORDER BY articles DESC, kind, name LIMIT 50`,
  },
  {
    title: 'Confidence by relation type',
    about: 'How sure the reader was, on the average and at the least.',
    cypher: `
      MATCH (c:Claim)
      RETURN c.type AS relation, count(c) AS claims, avg(c.confidence) AS mean, min(c.confidence) AS least
      ORDER BY claims DESC, relation`,
  },
]);
