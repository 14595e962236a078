/**
 * Statements on what changed: a record for each transaction that takes articles in or away, or decides something, numbered
 * without a gap. A rebuild, which computes the same again, and a layout leave none.
 */
import { type Params, type Row, statement } from '../engine.ts';

/** Digits of a number as an id, so that ids sort as numbers do. */
const DIGITS = 12;

export function changeId(number: number): string {
  return String(number).padStart(DIGITS, '0');
}

/** The last number that was given; null before the first. */
export const lastChange = statement<Params, { last: number | null }>(
  'lastChange',
  `MATCH (m:Meta {id: 'dramatis'}) RETURN m.changes AS last LIMIT 1`,
);
export const countChange = statement<{ readonly number: number }, Row>(
  'countChange',
  `MATCH (m:Meta {id: 'dramatis'}) SET m.changes = $number`,
);
/** `touched` and `created`: which entities it touched and which of them are new, as JSON, by which others keep up. */
export const saveChange = statement<
  {
    readonly id: string;
    readonly json: string;
    readonly touched: string | null;
    readonly created: string | null;
  },
  Row
>('saveChange', `CREATE (c:Change {id: $id, json: $json}) SET c.touched = $touched, c.created = $created`);
export const forgetTouched = statement<{ readonly id: string }, Row>(
  'forgetTouched',
  `MATCH (c:Change {id: $id}) SET c.touched = null, c.created = null`,
);
export const deleteChange = statement<{ readonly id: string }, Row>(
  'deleteChange',
  `MATCH (c:Change {id: $id}) DELETE c`,
);
export const changesById = statement<{ readonly ids: readonly string[] }, { id: string; json: string }>(
  'changesById',
  `UNWIND $ids AS id MATCH (c:Change {id: id}) RETURN c.id AS id, c.json AS json ORDER BY id DESC`,
);
