/** Statements that take away what is computed, so that it can be computed again. */
import { type Params, type Row, statement } from '../engine.ts';

/** Labels of what is computed from articles, their extractions and decisions. */
const COMPUTED = ['Claim', 'Entity', 'Key', 'Profile', 'Question', 'Applied'] as const;

/** Takes away so many of each label; tells how many there were. */
export const deleteSome = COMPUTED.map((label) =>
  statement<{ readonly limit: number }, { n: number }>(
    `deleteSome ${label}`,
    `MATCH (n:${label}) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS n`,
  ),
);

export const rebuildState = statement<Params, { pending: boolean | null; resolver: string | null }>(
  'rebuildState',
  `MATCH (m:Meta {id: 'dramatis'}) RETURN m.rebuild AS pending, m.resolver AS resolver LIMIT 1`,
);
export const setRebuild = statement<{ readonly pending: boolean | null }, Row>(
  'setRebuild',
  `MATCH (m:Meta {id: 'dramatis'}) SET m.rebuild = $pending`,
);

export const setRebuilt = statement<{ readonly resolver: string }, Row>(
  'setRebuilt',
  `MATCH (m:Meta {id: 'dramatis'}) SET m.rebuild = null, m.resolver = $resolver`,
);

/** No version of the extractor read what stands of these articles. */
export const markUnread = statement<{ readonly rows: readonly Params[] }, Row>(
  'markUnread',
  `UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.extractor = '', a.contentHash = row.contentHash`,
);

export const articleIdPage = statement<{ readonly after: string; readonly limit: number }, { id: string }>(
  'articleIdPage',
  `MATCH (a:Article) WHERE a.id > $after RETURN a.id AS id ORDER BY id LIMIT $limit`,
);
