/** Statements that read entities and the edges between them. The common Cypher subset of both engines. */
import {
  KIND_NAMES,
  type Kind,
  kindDefinition,
  RELATION_TYPES,
  type RelationType,
  relationDefinition,
} from '../../schema/index.ts';
import { type Params, type Statement, statement, type Value } from '../engine.ts';

export type Properties = { readonly [name: string]: Value };
type Id = { readonly id: string };
type Ids = { readonly ids: readonly string[] };
type Limit = { readonly limit: number };
type Page = Limit & { readonly offset: number };

/** Seen from an entity: relations that leave it, that come to it, or both. */
export type Side = 'out' | 'in' | 'both';

const PROPERTY_NAMES = [
  ...new Set(KIND_NAMES.flatMap((kind) => Object.keys(kindDefinition(kind).properties))),
];

/** What is shown of an entity, as one map. */
export function nodeOf(variable: string, ...more: readonly string[]): string {
  const names = ['id', 'kind', 'name', 'degree', 'x', 'y', 'community', ...PROPERTY_NAMES, ...more];
  return `${variable} {${names.map((name) => `.\`${name}\``).join(', ')}}`;
}

const TYPED = RELATION_TYPES.join('|');

/** A pattern of typed edges from `e` to `o`; types and arrows stand in the text, from closed lists. */
function relations(type: RelationType | null, side: Side): string {
  const [left, right] = side === 'both' ? ['', ''] : side === 'in' ? ['<', ''] : ['', '>'];
  return `MATCH (e:Entity {id: $id}) MATCH (e)${left}-[r:${type ?? TYPED}]-${right}(o:Entity)`;
}

const countOf = (label: string) =>
  statement<Params, { total: number }>(
    `count ${label}`,
    `MATCH (n:${label}) RETURN count(n) AS total LIMIT 1`,
  );

/** One by one: counting several labels at once is slow on both engines. */
export const countArticles = countOf('Article');
export const countEntities = countOf('Entity');
export const countClaims = countOf('Claim');

export type NodeRow = { node: Properties; degree: number; id: string };

export const nodesById = statement<Ids & Limit, NodeRow>(
  'nodesById',
  `UNWIND $ids AS wanted MATCH (e:Entity {id: wanted})
   RETURN ${nodeOf('e')} AS node, e.degree AS degree, e.id AS id ORDER BY degree DESC, id LIMIT $limit`,
);

export type EdgeRow = { from: string; type: string; to: string; claims: number; properties: Properties };

/** The end of a relation that has few of them: an event has few participants, a country takes part in many. */
export type Narrow = 'from' | 'to';

/**
 * Edges that are found from one of their ends: the narrow one, so that what a hub has many of is never walked through,
 * unless it is known that it is none.
 */
function edgesOf(narrow: Narrow, where: (other: string) => string, own: 'a' | 'b' = startOf(narrow)): string {
  const types = RELATION_TYPES.filter((type) => relationDefinition(type).narrow === narrow).join('|');
  const other = own === 'a' ? 'b' : 'a';
  const [left, right] = own === 'a' ? ['', '>'] : ['<', ''];
  return `UNWIND $ids AS wanted MATCH (${own}:Entity {id: wanted})
   MATCH (${own})${left}-[r:${types}]-${right}(${other}:Entity) ${where(other)}
   RETURN a.id AS from, type(r) AS type, b.id AS to, r.claims AS claims, properties(r) AS properties
   ORDER BY claims DESC, from, type, to LIMIT $limit`;
}

/** The variable of an edge's narrow end. */
function startOf(narrow: Narrow): 'a' | 'b' {
  return narrow === 'from' ? 'a' : 'b';
}

/** `$least`: the least degree of those that are wanted. Far fewer ends are looked up among the ids where it is asked first. */
type Least = { readonly least: number };

/** Those between these entities. */
export function edgesAmong(narrow: Narrow): Statement<Ids & Least & Limit, EdgeRow> {
  return statement(
    `edgesAmong ${narrow}`,
    edgesOf(narrow, (other) => `WHERE ${other}.degree >= $least AND ${other}.id IN $ids`),
  );
}

/** Where there are many ids, the embedded engine takes longer to look each end up among them than to return all. */
export function edgesBeside(narrow: Narrow): Statement<Ids & Least & Limit, EdgeRow> {
  return statement(
    `edgesBeside ${narrow}`,
    edgesOf(narrow, (other) => `WHERE ${other}.degree >= $least`),
  );
}

/** Those whose wide end is one of these entities, none of which is a hub. */
export function edgesFromWide(narrow: Narrow): Statement<Ids & Limit, EdgeRow> {
  return statement(
    `edgesFromWide ${narrow}`,
    edgesOf(narrow, () => '', narrow === 'from' ? 'b' : 'a'),
  );
}

/** Those whose narrow end is one of these entities, and the wide one one of a few hubs. */
export function edgesToHubs(
  narrow: Narrow,
): Statement<Ids & Limit & { readonly hubs: readonly string[] }, EdgeRow> {
  return statement(
    `edgesToHubs ${narrow}`,
    edgesOf(narrow, (other) => `WHERE ${other}.id IN $hubs`),
  );
}

/** With their aliases. */
export const hitsById = statement<Ids & Limit, { id: string; node: Properties }>(
  'hitsById',
  `UNWIND $ids AS wanted MATCH (e:Entity {id: wanted})
   RETURN e.id AS id, ${nodeOf('e', 'aliases')} AS node ORDER BY id LIMIT $limit`,
);

export const entityById = statement<Id, { node: Properties }>(
  'entityById',
  `MATCH (e:Entity {id: $id}) RETURN ${nodeOf('e', 'aliases')} AS node LIMIT 1`,
);

/** The entity that a profile is part of today. */
export const entityOfProfile = statement<Id, { id: string }>(
  'entityOfProfile',
  `MATCH (p:Profile {id: $id}) MATCH (k:Key {id: p.key}) MATCH (k)-[:OF]->(e:Entity)
   RETURN e.id AS id ORDER BY id LIMIT 1`,
);

/** The entities that these profiles are part of today. */
export const entitiesOfProfiles = statement<Ids & Limit, { profile: string; id: string }>(
  'entitiesOfProfiles',
  `UNWIND $ids AS wanted MATCH (p:Profile {id: wanted}) MATCH (k:Key {id: p.key}) MATCH (k)-[:OF]->(e:Entity)
   RETURN wanted AS profile, e.id AS id ORDER BY profile, id LIMIT $limit`,
);

export function relationCounts(side: Side): Statement<Id, { type: string; total: number }> {
  return statement(
    `relationCounts ${side}`,
    `${relations(null, side)} WITH type(r) AS type, count(r) AS total
     RETURN type, total ORDER BY type LIMIT ${RELATION_TYPES.length}`,
  );
}

export type RelationRow = {
  from: string;
  type: string;
  to: string;
  properties: Properties;
  other: Properties;
  id: string;
};

/** The relations of one type and side of an entity, best supported first. */
export function relationsOf(type: RelationType, side: Side): Statement<Id & Limit, RelationRow> {
  return statement(
    `relationsOf ${type} ${side}`,
    `${relations(type, side)}
     WITH r, o, r.articles AS articles, r.claims AS claims ORDER BY articles DESC, claims DESC, o.id LIMIT $limit
     RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, properties(r) AS properties,
       ${nodeOf('o')} AS other, o.id AS id, articles, claims ORDER BY articles DESC, claims DESC, id LIMIT $limit`,
  );
}

/** Which entities beside one are asked for. */
export interface Beside {
  readonly type: RelationType | null;
  readonly side: Side;
  readonly kind: Kind | null;
  /** Only relations whose first and last article do not both lie before `$since` or after `$until`. */
  readonly dated: boolean;
}
/** Days; the first and the last there can be where nothing is asked. */
export type Dates = { readonly since: string; readonly until: string };

/** Whether a date, or a part of it, lies within: `2024-03` does where some day of that month does. */
const within = (first: string, last: string) => `${first} <= $until AND ${last} + '-99' >= $since`;

/** An edge knows the dates of its first and last article. Looking at each claim of a hub would take far too long. */
const DATED = within('r.first', 'r.last');

function beside({ type, side, kind, dated }: Beside): { name: string; text: string } {
  const wheres = [...(kind ? [`o.kind = '${kind}'`] : []), ...(dated ? [DATED] : [])];
  const where = wheres.length > 0 ? `WHERE ${wheres.join(' AND ')}` : '';
  return {
    name: `${type ?? 'any'} ${side} ${kind ?? 'any'}${dated ? ' dated' : ''}`,
    text: `${relations(type, side)} ${where}`,
  };
}

/** A page of the entities beside one, those with the best supported edges first. */
export function neighbourPage(
  asked: Beside,
): Statement<Id & Dates & Page, { id: string; articles: number; claims: number }> {
  const { name, text } = beside(asked);
  return statement(
    `neighbourPage ${name}`,
    `${text} WITH o.id AS id, sum(r.articles) AS articles, sum(r.claims) AS claims
     RETURN id, articles, claims ORDER BY articles DESC, claims DESC, id SKIP $offset LIMIT $limit`,
  );
}

export function countNeighbours(asked: Beside): Statement<Id & Dates, { total: number }> {
  const { name, text } = beside(asked);
  return statement(`countNeighbours ${name}`, `${text} RETURN count(DISTINCT o.id) AS total LIMIT 1`);
}

export type Ends = { readonly from: string; readonly to: string };

/** One edge, found from the end that has few of them. */
export function edgeBetween(
  type: RelationType,
): Statement<Ends, { from: string; to: string; properties: Properties }> {
  const { narrow, symmetric } = relationDefinition(type);
  const head = symmetric ? '' : '>';
  const pattern =
    narrow === 'from'
      ? `MATCH (a:Entity {id: $from}) MATCH (a)-[r:${type}]-${head}(b:Entity {id: $to})`
      : `MATCH (b:Entity {id: $to}) MATCH (b)${symmetric ? '' : '<'}-[r:${type}]-(a:Entity {id: $from})`;
  return statement(
    `edgeBetween ${type}`,
    `${pattern} RETURN startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties LIMIT 1`,
  );
}
