/** Statements that keep a catalogue of names current: which state the store is in, and what it holds. */
import { type Params, statement } from '../engine.ts';

type Ids = { readonly ids: readonly string[] };

/** `turn` is other after every transaction; `changes` counts those that are noted, `arranged` whole layouts. */
export type StateRow = { turn: string | null; changes: number | null; arranged: number | null };

export const storeState = statement<Params, StateRow>(
  'storeState',
  `MATCH (m:Meta {id: 'dramatis'}) RETURN m.turn AS turn, m.changes AS changes, m.arranged AS arranged LIMIT 1`,
);

/** Which entities a change touched and made, as JSON; null where it does not say. */
export const touchedBy = statement<
  Ids,
  { id: string; json: string; touched: string | null; created: string | null }
>(
  'touchedBy',
  `UNWIND $ids AS id MATCH (c:Change {id: id})
   RETURN c.id AS id, c.json AS json, c.touched AS touched, c.created AS created ORDER BY id`,
);

export const allEntityIds = statement<{ readonly limit: number }, { id: string }>(
  'allEntityIds',
  'MATCH (e:Entity) RETURN e.id AS id ORDER BY id LIMIT $limit',
);

export type NamedRow = {
  id: string;
  kind: string;
  name: string;
  aliases: readonly string[] | null;
  degree: number;
  community: number | null;
};

export const namedEntities = statement<Ids, NamedRow>(
  'namedEntities',
  `UNWIND $ids AS wanted MATCH (e:Entity {id: wanted})
   RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases, e.degree AS degree, e.community AS community
   ORDER BY id`,
);

/** By which an entity is found beside its own names: its roles, and the organizations that it is or works in. */
export const namingEdges = statement<Ids, { from: string; to: string }>(
  'namingEdges',
  `UNWIND $ids AS wanted MATCH (e:Entity {id: wanted}) MATCH (e)-[r:HOLDS_ROLE|ROLE_IN|MEMBER_OF|WORKS_FOR]->(o:Entity)
   RETURN wanted AS from, o.id AS to ORDER BY from, to`,
);

export const allArticleIds = statement<{ readonly limit: number }, { id: string; date: string | null }>(
  'allArticleIds',
  'MATCH (a:Article) RETURN a.id AS id, a.publishedAt AS date ORDER BY id LIMIT $limit',
);

export const articleTexts = statement<
  Ids,
  { id: string; date: string | null; title: string | null; text: string }
>(
  'articleTexts',
  `UNWIND $ids AS wanted MATCH (a:Article {id: wanted})
   RETURN a.id AS id, a.publishedAt AS date, a.title AS title, a.text AS text ORDER BY id`,
);
