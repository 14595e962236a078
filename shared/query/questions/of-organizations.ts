import { templatesOf } from './template.ts';

/** Questions about organizations. */
export const ORGANIZATION_TEMPLATES = templatesOf([
  {
    name: 'leads',
    forms: [
      'who (leads|led|heads|headed|runs|ran|chairs|chaired|governs|governed|rules|ruled) {organization:Organization}',
      'who (is|was) (in charge of|at the head of|the boss of|the head of|the leader of|leader of|head of) {organization:Organization}',
      'who (are|were) the (leaders|heads) of {organization:Organization}',
    ],
    example: 'Who leads Microsoft?',
    reads: 'Who holds or held the leading roles of {organization}, those told last first',
    cypher: `
      MATCH (o:Organization {id: $organization})<-[:ROLE_IN]-(r:Role)<-[h:HOLDS_ROLE]-(p:Person)
      WHERE any(word IN ['president', 'chief', 'chair', 'director', 'head', 'leader', 'minister', 'secretary', 'administrator', 'governor', 'chancellor', 'king', 'queen', 'general', 'mayor', 'manager', 'founder'] WHERE r.fold CONTAINS word)
      RETURN r.name AS role, p.name AS person, h.tenure AS tenure, h.since AS since, h.until AS until, h.last AS lastTold
      ORDER BY lastTold DESC, role, person LIMIT 50`,
  },
  {
    name: 'founded',
    forms: [
      'who (founded|started|set up|created) {organization:Organization}',
      'who (is|was|are|were) the (founder|founders) of {organization:Organization}',
      'when was {organization:Organization} (founded|started|set up|created)',
    ],
    example: 'Who founded Apple Computer?',
    reads: 'Who founded {organization}, and when',
    cypher: `
      MATCH (founder:Entity)-[f:FOUNDED]->(o:Organization {id: $organization})
      RETURN founder.name AS founder, f.since AS since, f.articles AS articles, f.first AS firstTold
      ORDER BY articles DESC, founder LIMIT 50`,
  },
  {
    name: 'owners',
    forms: [
      'who (owns|owned|bought) {organization:Organization}',
      'who (is|are|was|were) the (owner|owners) of {organization:Organization}',
    ],
    example: 'Who owned NeXT?',
    reads: 'Who owns or owned {organization}',
    cypher: `
      MATCH (owner:Entity)-[r:OWNS]->(o:Organization {id: $organization})
      RETURN owner.name AS owner, owner.kind AS kind, r.tenure AS tenure, r.modality AS modality, r.first AS firstTold, r.last AS lastTold
      ORDER BY lastTold DESC, owner LIMIT 50`,
  },
  {
    name: 'owned',
    forms: ['what (does|did|do) {owner:any} (own|owned)'],
    example: 'What did Steve Jobs own?',
    reads: 'What {owner} owns or owned',
    cypher: `
      MATCH (a:Entity {id: $owner})-[r:OWNS]->(o:Organization)
      RETURN o.name AS organization, r.tenure AS tenure, r.modality AS modality, r.first AS firstTold, r.last AS lastTold
      ORDER BY lastTold DESC, organization LIMIT 50`,
  },
  {
    name: 'people',
    forms: [
      'who (works|worked|is|was) (for|at|in) {organization:Organization}',
      'who (belongs|belonged) to {organization:Organization}',
      'who (is|was|are|were) (a member of|member of|members of|the members of) {organization:Organization}',
      'people (of|at|in) {organization:Organization}',
    ],
    example: 'Who works for Microsoft?',
    reads: 'Members, employees and holders of roles of {organization}',
    cypher: `
      MATCH (o:Organization {id: $organization})<-[:ROLE_IN*0..1]-(x:Entity)<-[r:HOLDS_ROLE|MEMBER_OF|WORKS_FOR]-(p:Person)
      RETURN p.name AS person, type(r) AS relation, x.name AS position, r.tenure AS tenure, r.last AS lastTold
      ORDER BY lastTold DESC, person, position LIMIT 100`,
  },
  {
    name: 'based',
    forms: ['where (is|was) {organization:Organization} (based|from|located|)'],
    example: 'Where is Nokia based?',
    reads: 'Where {organization} is based',
    cypher: `
      MATCH (o:Organization {id: $organization})-[r:BASED_IN]->(country:Organization)
      RETURN country.name AS country, r.articles AS articles
      ORDER BY articles DESC, country LIMIT 20`,
  },
]);
