/** What must hold of every graph, asked of the store itself. */
import { RELATION_TYPES } from '../../shared/schema/index.ts';
import { type Engine, type Params, type Row, statement, type Value } from '../../shared/store/engine.ts';

const TYPES = RELATION_TYPES.map((type) => `'${type}'`).join(', ');

const degrees = statement<Params, { id: string; degree: number; edges: number }>(
  'degrees',
  `MATCH (e:Entity) OPTIONAL MATCH (e)-[r]-(:Entity) WHERE type(r) IN [${TYPES}]
   RETURN e.id AS id, e.degree AS degree, count(r) AS edges ORDER BY id`,
);

const claimEnds = statement<
  Params,
  { id: string; decision: string | null; subjects: number; objects: number; articles: number }
>(
  'claimEnds',
  `MATCH (c:Claim)
   RETURN c.id AS id, c.decision AS decision, COUNT { (c)-[:SUBJECT]->(:Entity) } AS subjects, COUNT { (c)-[:OBJECT]->(:Entity) } AS objects,
     COUNT { (:Article)-[:STATES]->(c) } AS articles ORDER BY id`,
);

const profileMentions = statement<Params, { id: string; mentions: number }>(
  'profileMentions',
  `MATCH (p:Profile) MATCH (a:Article {id: p.article}) OPTIONAL MATCH (a)-[m:MENTIONS]->() WHERE m.profile = p.id
   RETURN p.id AS id, count(m) AS mentions ORDER BY id`,
);

const keyHomes = statement<Params, { id: string; homes: number; profiles: number }>(
  'keyHomes',
  `MATCH (k:Key) OPTIONAL MATCH (p:Profile {key: k.id}) WITH k, count(p) AS profiles
   RETURN k.id AS id, COUNT { (k)-[:OF]->(:Entity) } AS homes, profiles ORDER BY id`,
);

const nodes = statement<Params, Row & { n: number }>(
  'nodes',
  `MATCH (n) WHERE NOT n:Meta AND NOT n:Change RETURN count(n) AS n`,
);

const mentioned = statement<Params, { id: string; articles: number; profiles: number }>(
  'mentioned',
  `MATCH (e:Entity) OPTIONAL MATCH (:Article)-[m:MENTIONS]->(e)
   RETURN e.id AS id, e.articles AS articles, count(m) AS profiles ORDER BY id`,
);

/** Every count that is not as it should be, in words; none in a sound graph. */
export async function faultsOf(engine: Engine): Promise<string[]> {
  const faults: string[] = [];
  for (const { id, degree, edges } of await engine.run(degrees, {})) {
    if (degree !== edges) faults.push(`entity ${id} has degree ${degree} and ${edges} edges`);
  }
  for (const { id, decision, articles, ...ends } of await engine.run(claimEnds, {})) {
    for (const [what, n] of Object.entries(ends)) if (n !== 1) faults.push(`claim ${id} has ${n} ${what}`);
    if (articles !== (decision === null ? 1 : 0)) faults.push(`claim ${id} has ${articles} articles`);
  }
  for (const { id, mentions } of await engine.run(profileMentions, {})) {
    if (mentions !== 1) faults.push(`profile ${id} has ${mentions} MENTIONS`);
  }
  for (const { id, homes, profiles } of await engine.run(keyHomes, {})) {
    if (homes !== (profiles > 0 ? 1 : 0))
      faults.push(`key ${id} has ${profiles} profiles and ${homes} entities`);
  }
  for (const { id, articles, profiles } of await engine.run(mentioned, {})) {
    if (articles !== profiles)
      faults.push(`entity ${id} counts ${articles} and is mentioned as ${profiles} profiles`);
  }
  return faults;
}

/** Nodes of any kind but the store's own mark and its log. */
export async function countNodes(engine: Engine): Promise<number> {
  return (await engine.run(nodes, {}))[0]?.n ?? 0;
}

const articles = statement<Params, { id: string }>(
  'articles',
  'MATCH (a:Article) RETURN a.id AS id ORDER BY id',
);

/**
 * An empty store for the next test: the one at hand once its articles are forgotten, which is quicker than to open
 * another, or another where that left something.
 */
export async function emptied(
  store: Engine | undefined,
  forget: (engine: Engine, ids: string[]) => Promise<unknown>,
  open: () => Promise<Engine>,
): Promise<Engine> {
  if (!store) return open();
  await forget(
    store,
    (await store.run(articles, {})).map(({ id }) => id),
  );
  return (await countNodes(store)) === 0 ? store : open();
}

const allNodes = statement<Params, { labels: string[]; properties: { [name: string]: Value } }>(
  'allNodes',
  'MATCH (n) WHERE NOT n:Meta AND NOT n:Revision AND NOT n:Change RETURN labels(n) AS labels, properties(n) AS properties',
);

const allRelations = statement<
  Params,
  { type: string; from: string; to: string; properties: { [name: string]: Value } }
>(
  'allRelations',
  `MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL
   RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`,
);

/** Positions are a cache, and where a file lay is known of this machine only; older revisions and the log are no part of it. */
const NOT_COMPARED = ['x', 'y', 'community', 'origin', 'folder'];

function inOrder(value: Value): Value {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).filter(([name, v]) => v !== null && !NOT_COMPARED.includes(name));
  return Object.fromEntries(
    pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, v]) => [name, inOrder(v)]),
  );
}

/** The whole graph as it is stored but for the cache, a line each, sorted: stricter than an export, which leaves out keys. */
export async function everythingIn(engine: Engine): Promise<string[]> {
  const nodeRows = await engine.run(allNodes, {});
  const relationRows = await engine.run(allRelations, {});
  const lines = [
    ...nodeRows.map(({ labels, properties }) => ({ labels: [...labels].sort(), properties })),
    ...relationRows,
  ];
  return lines.map((line) => JSON.stringify(inOrder(line))).sort();
}
