import { KNOWN_SPAN, NAMED_ROLE, templatesOf } from './template.ts';

/** Questions about persons and the roles that they held. */
export const PERSON_TEMPLATES = templatesOf([
  {
    name: 'role-of-organization-then',
    forms: [
      'who (was|were|is|served as|became) {role} (of|at|in|for) {organization:Organization} (in|on|during|at|) {when}',
      "who (was|were|is) {organization:Organization} 's {role} (in|on|during|at|) {when}",
    ],
    example: 'Who was president of Egypt in 1978?',
    reads: 'Who is known to have been {role} of {organization}, {when}',
    cypher: `
      MATCH (o:Organization {id: $organization})<-[:ROLE_IN]-(r:Role)<-[:HOLDS_ROLE]-(p:Person)
      WHERE ${NAMED_ROLE}
      MATCH (p)<-[:SUBJECT]-(c:Claim {type: 'HOLDS_ROLE', modality: 'asserted'})-[:OBJECT]->(r)
      MATCH (a:Article)-[:STATES]->(c)
      ${KNOWN_SPAN}
      RETURN p.name AS person, r.name AS role, begins AS heldFrom, ends AS heldUntil, quote
      ORDER BY heldFrom, person, role LIMIT 50`,
  },
  {
    name: 'role-of-person-then',
    forms: [
      'who (was|is|were) {person:Person} (in|on|during|at|) {when}',
      'what (was|is) {person:Person} (in|on|during) {when}',
      '(what|which) (role|roles|office|offices|job|jobs) did {person:Person} (have|hold) (in|on|during) {when}',
    ],
    example: 'Who was Richard Nixon in 1972?',
    reads: 'Which roles {person} is known to have held, {when}',
    cypher: `
      MATCH (p:Person {id: $person})<-[:SUBJECT]-(c:Claim {type: 'HOLDS_ROLE', modality: 'asserted'})-[:OBJECT]->(r:Role)
      MATCH (a:Article)-[:STATES]->(c)
      ${KNOWN_SPAN}
      RETURN r.name AS role, [(r)-[:ROLE_IN]->(o:Organization) | o.name] AS organization, begins AS heldFrom, ends AS heldUntil, quote
      ORDER BY heldFrom, role LIMIT 50`,
  },
  {
    name: 'holders-of-role',
    forms: [
      '(who|whom) (was|is|are|were|has been) {role} (of|at|in|for) {organization:Organization}',
      "who (was|is|are|were) {organization:Organization} 's {role}",
    ],
    example: 'Who was administrator of NASA?',
    reads: 'Everybody who is said to have been {role} of {organization}, in sequence',
    cypher: `
      MATCH (o:Organization {id: $organization})<-[:ROLE_IN]-(r:Role)<-[h:HOLDS_ROLE]-(p:Person)
      WHERE ${NAMED_ROLE}
      RETURN p.name AS person, r.name AS role, h.tenure AS tenure, h.since AS since, h.until AS until, h.first AS firstTold, h.last AS lastTold
      ORDER BY firstTold, person, role LIMIT 50`,
  },
  {
    name: 'became',
    forms: [
      'when did {person:Person} (become|became|get) {role} (of|at|in) {organization:Organization}',
      'since when (is|was) {person:Person} {role} (of|at|in) {organization:Organization}',
    ],
    example: 'When did Satya Nadella become chief executive of Microsoft?',
    reads:
      'When {person} became {role} of {organization}: as it is told, and the first article that tells of it as held',
    cypher: `
      MATCH (p:Person {id: $person})<-[:SUBJECT]-(c:Claim {type: 'HOLDS_ROLE'})-[:OBJECT]->(r:Role)-[:ROLE_IN]->(o:Organization {id: $organization})
      WHERE ${NAMED_ROLE}
      MATCH (a:Article)-[:STATES]->(c)
      RETURN c.since AS since, a.publishedAt AS told, c.tenure AS tenure, c.quote AS quote, a.title AS article
      ORDER BY since, told, quote LIMIT 50`,
  },
  {
    name: 'became-anything',
    forms: [
      'when did {person:Person} (become|became|get) {role}',
      'since when (is|was) {person:Person} {role}',
    ],
    example: 'When did Satya Nadella become chief executive?',
    reads: 'When {person} became {role}: as it is told, and the first article that tells of it as held',
    cypher: `
      MATCH (p:Person {id: $person})<-[:SUBJECT]-(c:Claim {type: 'HOLDS_ROLE'})-[:OBJECT]->(r:Role)
      WHERE ${NAMED_ROLE}
      MATCH (a:Article)-[:STATES]->(c)
      RETURN r.name AS role, c.since AS since, a.publishedAt AS told, c.tenure AS tenure, c.quote AS quote, a.title AS article
      ORDER BY since, told, quote LIMIT 50`,
  },
  {
    name: 'roles-of-person',
    forms: [
      '(what|which) (roles|role|offices|office|jobs|job|positions|posts) (did|does|has) {person:Person} (hold|have|held|had)',
      'what (did|does) {person:Person} do for a living',
    ],
    example: 'Which roles did Steve Jobs hold?',
    reads: 'Every role that {person} is said to have held',
    cypher: `
      MATCH (p:Person {id: $person})-[h:HOLDS_ROLE]->(r:Role)
      RETURN r.name AS role, [(r)-[:ROLE_IN]->(o:Organization) | o.name] AS organization, h.tenure AS tenure, h.since AS since, h.until AS until, h.first AS firstTold, h.last AS lastTold
      ORDER BY firstTold, role LIMIT 100`,
  },
  {
    name: 'family',
    forms: [
      "who (is|are|was|were) (|in) {person:Person} 's (family|relatives)",
      'who (is|was|are|were) (related to|a relative of|relatives of|the family of|family of) {person:Person}',
      '(family|relatives) of {person:Person}',
    ],
    example: "Who was Marie Curie's family?",
    reads: 'The family of {person}: kin is what the first is to the second',
    cypher: `
      MATCH (a:Person {id: $person})-[f:FAMILY_OF]-(b:Person)
      RETURN startNode(f).name AS person, f.kin AS kin, endNode(f).name AS other, f.articles AS articles
      ORDER BY person, other LIMIT 100`,
  },
  {
    name: 'worked-with',
    forms: [
      'who (worked|works|work) (with|alongside) {person:Person}',
      '(with whom|who) did {person:Person} work (with|)',
      'colleagues of {person:Person}',
    ],
    example: 'Who worked with John Sculley?',
    reads: 'Who held a role, worked or was a member where {person} did',
    cypher: `
      MATCH (p:Person {id: $person})-[:HOLDS_ROLE|WORKS_FOR|MEMBER_OF]->(x:Entity)
      MATCH (x)-[:ROLE_IN*0..1]->(o:Organization)
      MATCH (o)<-[:ROLE_IN*0..1]-(y:Entity)<-[:HOLDS_ROLE|WORKS_FOR|MEMBER_OF]-(other:Person)
      WHERE other.id <> p.id
      RETURN DISTINCT other.name AS person, y.name AS position, o.name AS organization
      ORDER BY organization, person, position LIMIT 100`,
  },
  {
    name: 'citizenship',
    forms: [
      'where (is|was) {person:Person} from',
      '(what|which) (country|nationality|citizenship) (is|was|has|had) {person:Person} (from|of|)',
      'of (what|which) country (is|was) {person:Person} a citizen',
    ],
    example: 'Where is Andrew Grove from?',
    reads: 'Of which country {person} is said to be a citizen',
    cypher: `
      MATCH (p:Person {id: $person})-[c:CITIZEN_OF]->(country:Organization)
      RETURN country.name AS country, c.tenure AS tenure, c.articles AS articles
      ORDER BY articles DESC, country LIMIT 20`,
  },
  {
    name: 'met',
    forms: ['(who|whom) (did|has) {person:Person} (meet|met) (with|)', 'who met (with|) {person:Person}'],
    example: 'Whom did Richard Nixon meet?',
    reads: 'Who took part in meetings, visits, talks, summits and agreements together with {person}',
    cypher: `
      MATCH (p:Person {id: $person})-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(other:Person)
      WHERE other.id <> p.id AND e.eventType IN ['meeting', 'visit', 'negotiation', 'summit', 'agreement']
      RETURN other.name AS person, e.start AS start, e.name AS event, e.place AS place
      ORDER BY start, event, person LIMIT 100`,
  },
]);
