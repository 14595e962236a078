/** Statements on older revisions of articles, and on where articles lay: all that is no part of the graph. */
import { type Params, type Row, statement, type Value } from '../engine.ts';

type Ids = { readonly ids: readonly string[] };
type Rows = { readonly rows: readonly Params[] };
type Page = { readonly after: string; readonly limit: number };

const COPIED = [
  'url',
  'title',
  'source',
  'publishedAt',
  'updatedAt',
  'text',
  'pages',
  'told',
  'contentHash',
] as const;

export type RevisionRow = { [name: string]: Value; id: string; article: string; contentHash: string };

/** The texts that stand become revisions, without a way through this process. */
export const keepStanding = statement<Rows, Row>(
  'keepStanding',
  `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MERGE (r:Revision {id: row.id})
   SET r.article = row.article, ${COPIED.map((name) => `r.${name} = a.${name}`).join(', ')}`,
);

export const saveRevisions = statement<Rows, Row>(
  'saveRevisions',
  `UNWIND $rows AS row MERGE (r:Revision {id: row.id}) SET r += row`,
);

export const deleteRevisions = statement<Ids, Row>(
  'deleteRevisions',
  `UNWIND $ids AS id MATCH (r:Revision {id: id}) DETACH DELETE r`,
);

export const revisionIds = statement<Ids, { id: string; article: string }>(
  'revisionIds',
  `UNWIND $ids AS article MATCH (r:Revision {article: article}) RETURN r.id AS id, article ORDER BY id`,
);

const REVISION = `r {${['id', 'article', ...COPIED].map((name) => `.${name}`).join(', ')}}`;

export const revisionsOf = statement<
  { readonly id: string; readonly limit: number },
  { id: string; properties: RevisionRow }
>(
  'revisionsOf',
  `MATCH (r:Revision {article: $id}) RETURN r.id AS id, ${REVISION} AS properties ORDER BY id LIMIT $limit`,
);

export const revisionPage = statement<Page, { id: string; properties: RevisionRow }>(
  'revisionPage',
  `MATCH (r:Revision) WHERE r.id > $after RETURN r.id AS id, ${REVISION} AS properties ORDER BY id LIMIT $limit`,
);

/** An article by where it lay, and by its content. */
export type PlaceRow = {
  id: string;
  url: string | null;
  source: string | null;
  origin: string | null;
  folder: string | null;
  contentHash: string;
};

const PLACE = `a.id AS id, a.url AS url, a.source AS source, a.origin AS origin, a.folder AS folder,
     a.contentHash AS contentHash ORDER BY id`;

export const articlesByContent = statement<Ids, PlaceRow>(
  'articlesByContent',
  `UNWIND $ids AS hash MATCH (a:Article {contentHash: hash}) WHERE a.origin IS NOT NULL RETURN ${PLACE}`,
);

export const articlesById = statement<Ids, PlaceRow>(
  'articlesById',
  `UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN ${PLACE}`,
);

export const articlesByOrigin = statement<Ids, PlaceRow>(
  'articlesByOrigin',
  `UNWIND $ids AS origin MATCH (a:Article {origin: origin}) RETURN ${PLACE}`,
);

/** Where articles lie now; nothing else of them changes. */
export const savePlaces = statement<Rows, Row>(
  'saveArticlePlaces',
  `UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.origin = row.origin, a.folder = row.folder`,
);

/** Ids of articles with what read them, in order of id. */
export const readersPage = statement<Page, { id: string; extractor: string }>(
  'readersPage',
  `MATCH (a:Article) WHERE a.id > $after RETURN a.id AS id, a.extractor AS extractor ORDER BY id LIMIT $limit`,
);

export const articlesToRead = statement<Ids, { id: string; properties: { readonly [name: string]: Value } }>(
  'articlesToRead',
  `UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, properties(a) AS properties ORDER BY id`,
);

/** What is shown of entities, before they change. */
export const entityStates = statement<Ids, { id: string; properties: { readonly [name: string]: Value } }>(
  'entityStates',
  `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, properties(e) AS properties ORDER BY id`,
);
