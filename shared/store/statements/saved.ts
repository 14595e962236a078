/** Statements on what people keep beside the graph: saved views and queries, and the queries that they ran. */
import { type Params, type Row, statement } from '../engine.ts';

export type SavedRow = {
  readonly kind: string;
  readonly name: string;
  readonly value: string;
  readonly at: string;
};
export type AskedRow = { readonly id: string; readonly number: number; readonly json: string };

export const savedThings = statement<{ readonly kinds: readonly string[]; readonly limit: number }, SavedRow>(
  'savedThings',
  `MATCH (s:Saved) WHERE s.kind IN $kinds
   RETURN s.kind AS kind, s.name AS name, s.value AS value, s.at AS at ORDER BY kind, name LIMIT $limit`,
);
export const countSaved = statement<{ readonly kind: string; readonly except: string }, { n: number }>(
  'countSaved',
  `MATCH (s:Saved) WHERE s.kind = $kind AND s.id <> $except RETURN count(s) AS n`,
);
export const putSaved = statement<{ readonly id: string } & SavedRow, Row>(
  'putSaved',
  `MERGE (s:Saved {id: $id}) SET s.kind = $kind, s.name = $name, s.value = $value, s.at = $at`,
);
export const deleteSaved = statement<{ readonly id: string }, { n: number }>(
  'deleteSaved',
  `MATCH (s:Saved {id: $id}) DETACH DELETE s RETURN count(*) AS n`,
);

export const askedQueries = statement<{ readonly limit: number }, AskedRow>(
  'askedQueries',
  `MATCH (q:Asked) RETURN q.id AS id, q.number AS number, q.json AS json ORDER BY number DESC, id LIMIT $limit`,
);
export const countAsked = statement<Params, { n: number; last: number | null }>(
  'countAsked',
  `MATCH (q:Asked) RETURN count(q) AS n, max(q.number) AS last`,
);
export const putAsked = statement<AskedRow, Row>(
  'putAsked',
  `MERGE (q:Asked {id: $id}) SET q.number = $number, q.json = $json`,
);
/** All but the newest. */
export const forgetAsked = statement<{ readonly keep: number }, { n: number }>(
  'forgetAsked',
  `MATCH (q:Asked) WITH q ORDER BY q.number DESC, q.id SKIP $keep DETACH DELETE q RETURN count(*) AS n`,
);
