/** Statements about who holds which role when. */
import { statement } from '../engine.ts';

type Limited = { readonly limit: number };
type Ids = { readonly ids: readonly string[] } & Limited;

/** One claim that somebody (`person`) holds, held or is to hold a role. */
export type HoldingRow = {
  id: string;
  article: string;
  publishedAt: string | null;
  person: string;
  role: string;
  modality: string;
  tenure: string | null;
  since: string | null;
  until: string | null;
};

const HOLDING = `MATCH (a:Article {id: c.article})
   RETURN c.id AS id, c.article AS article, a.publishedAt AS publishedAt, p.id AS person, r.id AS role,
     c.modality AS modality, c.tenure AS tenure, c.since AS since, c.until AS until ORDER BY id LIMIT $limit`;

export const claimsOnRoles = statement<Ids, HoldingRow>(
  'claimsOnRoles',
  `UNWIND $ids AS wanted MATCH (r:Entity {id: wanted}) MATCH (r)<-[:OBJECT]-(c:Claim) WHERE c.type = 'HOLDS_ROLE'
   MATCH (c)-[:SUBJECT]->(p:Entity) ${HOLDING}`,
);

export const claimsOnPersons = statement<Ids, HoldingRow>(
  'claimsOnPersons',
  `UNWIND $ids AS wanted MATCH (p:Entity {id: wanted}) MATCH (p)<-[:SUBJECT]-(c:Claim) WHERE c.type = 'HOLDS_ROLE'
   MATCH (c)-[:OBJECT]->(r:Entity) ${HOLDING}`,
);

/** Of the roles of persons, those alone. */
export const claimsBetween = statement<Ids & { readonly roles: readonly string[] }, HoldingRow>(
  'claimsBetween',
  `UNWIND $ids AS wanted MATCH (p:Entity {id: wanted}) MATCH (p)<-[:SUBJECT]-(c:Claim) WHERE c.type = 'HOLDS_ROLE'
   MATCH (c)-[:OBJECT]->(r:Entity) WHERE r.id IN $roles ${HOLDING}`,
);

export const organizationsOfRoles = statement<Ids, { role: string; organization: string }>(
  'organizationsOfRoles',
  `UNWIND $ids AS role MATCH (r:Entity {id: role}) MATCH (r)-[:ROLE_IN]->(o:Entity)
   RETURN role, o.id AS organization ORDER BY role, organization LIMIT $limit`,
);

/** Appointments and resignations that persons took part in. */
export const officeEvents = statement<Ids, { person: string; event: string; name: string; type: string }>(
  'officeEvents',
  `UNWIND $ids AS person MATCH (p:Entity {id: person}) MATCH (p)-[:PARTICIPATED_IN]->(e:Entity)
   WHERE e.eventType = 'appointment' OR e.eventType = 'resignation'
   RETURN person, e.id AS event, e.name AS name, e.eventType AS type ORDER BY person, event LIMIT $limit`,
);

/** Who took part in events: each claim with what its own article says of the event. */
export type PartRow = {
  id: string;
  article: string;
  publishedAt: string | null;
  event: string;
  participant: string;
  kind: string;
  modality: string;
  part: string | null;
  /** Where the words are that the claim stands on. */
  start: number;
  end: number;
  profile: string;
};

export const partsInEvents = statement<Ids, PartRow>(
  'partsInEvents',
  `UNWIND $ids AS event MATCH (e:Entity {id: event}) MATCH (e)<-[:OBJECT]-(c:Claim) WHERE c.type = 'PARTICIPATED_IN'
   MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (p:Profile {id: c.to}) MATCH (a:Article {id: c.article})
   RETURN c.id AS id, c.article AS article, a.publishedAt AS publishedAt, event, s.id AS participant,
     s.kind AS kind, c.modality AS modality, c.\`as\` AS part, c.start AS start, c.end AS end,
     p.json AS profile ORDER BY id LIMIT $limit`,
);

export const rolesOfPersons = statement<Ids, { person: string; role: string; title: string }>(
  'rolesOfPersons',
  `UNWIND $ids AS person MATCH (p:Entity {id: person}) MATCH (p)-[:HOLDS_ROLE]->(r:Entity)
   RETURN person, r.id AS role, r.name AS title ORDER BY person, role LIMIT $limit`,
);

/** What articles tell of which roles some persons hold, with where the words are that each claim stands on. */
export type RoleToldRow = {
  id: string;
  article: string;
  person: string;
  role: string;
  modality: string;
  tenure: string | null;
  start: number;
  end: number;
};

export const rolesToldIn = statement<Ids & { readonly persons: readonly string[] }, RoleToldRow>(
  'rolesToldIn',
  `UNWIND $ids AS wanted MATCH (c:Claim {article: wanted}) WHERE c.type = 'HOLDS_ROLE'
   MATCH (c)-[:SUBJECT]->(p:Entity) WHERE p.id IN $persons MATCH (c)-[:OBJECT]->(r:Entity)
   RETURN c.id AS id, wanted AS article, p.id AS person, r.id AS role, c.modality AS modality, c.tenure AS tenure,
     c.start AS start, c.end AS end ORDER BY id LIMIT $limit`,
);
