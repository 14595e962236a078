/** Statements on sources that are watched and on pages that are fetched. Pages are found by state, source, day or article. */
import { type Params, type Row, statement } from '../engine.ts';

export type WatchedRow = { readonly id: string; readonly json: string };

/** A page with what it is looked up by; all else is in `json`. */
export type PageRow = {
  readonly id: string;
  /** `due`, `known`, `failed` or `gone`. */
  readonly state: string;
  /** The watched source that it came from; empty where somebody named it. */
  readonly source: string;
  /** When it is to be fetched, as ISO date and time. */
  readonly due: string;
  /** The day on which a known page is looked at again; empty where it is not. */
  readonly day: string;
  /** The article that it gave; empty where it gave none. */
  readonly article: string;
  readonly json: string;
};

const COLUMNS = `p.id AS id, p.state AS state, p.source AS source, p.due AS due, p.day AS day, p.article AS article,
     p.json AS json`;

export const watchedSources = statement<Params, WatchedRow>(
  'watchedSources',
  `MATCH (w:Watched) RETURN w.id AS id, w.json AS json ORDER BY id LIMIT 10000`,
);
export const watchedById = statement<{ readonly ids: readonly string[] }, WatchedRow>(
  'watchedById',
  `UNWIND $ids AS id MATCH (w:Watched {id: id}) RETURN w.id AS id, w.json AS json ORDER BY id`,
);
export const saveWatched = statement<{ readonly rows: readonly WatchedRow[] }, Row>(
  'saveWatched',
  `UNWIND $rows AS row MERGE (w:Watched {id: row.id}) SET w += row`,
);
export const deleteWatched = statement<{ readonly id: string }, Row>(
  'deleteWatched',
  `MATCH (w:Watched {id: $id}) DETACH DELETE w`,
);

export const pagesById = statement<{ readonly ids: readonly string[] }, PageRow>(
  'pagesById',
  `UNWIND $ids AS id MATCH (p:Page {id: id}) RETURN ${COLUMNS} ORDER BY id`,
);
/** What is to be fetched, the longest waiting first. */
export const duePages = statement<{ readonly limit: number }, PageRow>(
  'duePages',
  `MATCH (p:Page {state: 'due'}) RETURN ${COLUMNS} ORDER BY due, id LIMIT $limit`,
);
/** Known pages that are to be looked at again on one of these days. */
export const pagesOfDays = statement<{ readonly days: readonly string[]; readonly limit: number }, PageRow>(
  'pagesOfDays',
  `UNWIND $days AS of MATCH (p:Page {day: of}) RETURN ${COLUMNS} ORDER BY day, id LIMIT $limit`,
);
export const pagesOfArticles = statement<{ readonly ids: readonly string[] }, PageRow>(
  'pagesOfArticles',
  `UNWIND $ids AS of MATCH (p:Page {article: of}) RETURN ${COLUMNS} ORDER BY id`,
);
export const pagesOfSource = statement<
  { readonly source: string; readonly state: string; readonly limit: number },
  PageRow
>(
  'pagesOfSource',
  `MATCH (p:Page {source: $source}) WHERE p.state = $state RETURN ${COLUMNS} ORDER BY due DESC, id LIMIT $limit`,
);
export const countPages = statement<{ readonly states: readonly string[] }, { state: string; n: number }>(
  'countPages',
  `UNWIND $states AS state MATCH (p:Page {state: state}) RETURN state, count(p) AS n ORDER BY state`,
);
export const savePages = statement<{ readonly rows: readonly PageRow[] }, Row>(
  'savePages',
  `UNWIND $rows AS row MERGE (p:Page {id: row.id}) SET p += row`,
);
export const deletePages = statement<{ readonly ids: readonly string[] }, Row>(
  'deletePages',
  `UNWIND $ids AS id MATCH (p:Page {id: id}) DETACH DELETE p`,
);
/** Where articles were read whose source is watched no more. */
export const pagesOfNoSource = statement<{ readonly ids: readonly string[] }, { id: string }>(
  'pagesOfNoSource',
  `UNWIND $ids AS of MATCH (p:Page {article: of}) WHERE NOT EXISTS { MATCH (w:Watched {id: p.source}) }
   RETURN p.id AS id ORDER BY id`,
);
/** What a source has not been asked for yet, or has never been read of it. */
export const deleteDueOf = statement<{ readonly source: string }, Row>(
  'deleteDueOf',
  `MATCH (p:Page {source: $source}) WHERE p.state IN ['due', 'failed'] AND p.article = '' DETACH DELETE p`,
);
