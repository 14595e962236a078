import { examplesOf, text } from './example.ts';

export const SOURCE_EXAMPLES = examplesOf('Sources', [
  {
    title: 'Sources',
    about: 'How many articles and claims each source has, and over which time.',
    cypher: `
      MATCH (a:Article)-[:STATES]->(c:Claim)
      RETURN a.source AS source, count(DISTINCT a) AS articles, count(c) AS claims, min(a.publishedAt) AS first, max(a.publishedAt) AS last
      ORDER BY articles DESC, source LIMIT 50`,
  },
  {
    title: 'Articles about somebody',
    about: 'Articles that mention one entity, the newest first, and how often each does.',
    cypher: `
      MATCH (a:Article)-[m:MENTIONS]->(e:Entity {name: $name})
      RETURN a.publishedAt AS published, a.title AS title, a.source AS source, sum(size(m.starts)) AS mentions
      ORDER BY published DESC, title LIMIT 100`,
    parameters: [text('name', 'Apple Computer')],
  },
  {
    title: 'Articles that say most',
    about: 'Articles by the number of claims that they state.',
    cypher: `
      MATCH (a:Article)-[:STATES]->(c:Claim)
      RETURN a.title AS article, a.publishedAt AS published, count(c) AS claims
      ORDER BY claims DESC, article LIMIT 25`,
  },
  {
    title: 'Articles that hold a word',
    about: 'Looks into the texts themselves, letter by letter: it reads every article.',
    cypher: `
      MATCH (a:Article) WHERE toLower(a.text) CONTAINS toLower($word)
      RETURN a.publishedAt AS published, a.title AS title, a.id AS id
      ORDER BY published DESC, id LIMIT 100`,
    parameters: [text('word', 'moon')],
  },
  {
    title: 'Articles over time',
    about: 'Articles and claims by year.',
    cypher: `
      MATCH (a:Article)-[:STATES]->(c:Claim)
      RETURN substring(a.publishedAt, 0, 4) AS year, count(DISTINCT a) AS articles, count(c) AS claims
      ORDER BY year`,
  },
]);
