/** Statements that find what has an id that begins so. */
import { type Statement, statement } from '../engine.ts';

type Begins = { readonly begins: string; readonly limit: number };
/** With what tells a person what it is; null where nothing does. */
export type BeginningRow = { id: string; told: string | null };

/** One more way to find a node: where its id is known in full, others are faster. */
function beginning(label: string, told: string): Statement<Begins, BeginningRow> {
  return statement(
    `beginning ${label}`,
    `MATCH (n:${label}) WHERE n.id STARTS WITH $begins RETURN n.id AS id, ${told} AS told ORDER BY id LIMIT $limit`,
  );
}

/** By label; of profiles and decisions told as the JSON that they are. */
export const BEGINNINGS = {
  Article: beginning('Article', 'n.title'),
  Claim: beginning('Claim', 'n.quote'),
  Decision: beginning('Decision', 'n.json'),
  Entity: beginning('Entity', "n.kind + ' ' + n.name"),
  Profile: beginning('Profile', 'n.json'),
} as const;
