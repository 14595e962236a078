/** A small graph in the form of `docs/graph.md`, written by plain Cypher: what reads are tested on. */
import { fold } from '../../shared/model/names.ts';
import type { Kind, Modality, RelationType } from '../../shared/schema/index.ts';
import { type Engine, type Params, statement } from '../../shared/store/engine.ts';

interface SmallEntity {
  readonly kind: Kind;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Profiles beside the one that gives the entity its id. */
  readonly profiles?: readonly string[];
  readonly properties?: Readonly<Record<string, string>>;
}

interface SmallClaim {
  readonly from: string;
  readonly type: RelationType;
  readonly to: string;
  readonly article: string;
  readonly quote: string;
  readonly modality?: Modality;
  readonly qualifiers?: Readonly<Record<string, string>>;
}

/** By id. */
export const ENTITIES: Readonly<Record<string, SmallEntity>> = {
  curie: {
    kind: 'Person',
    name: 'Marie Curie',
    aliases: ['Maria Skłodowska'],
    profiles: ['curie-2'],
  },
  pierre: { kind: 'Person', name: 'Pierre Curie' },
  irene: { kind: 'Person', name: 'Irène Joliot-Curie' },
  professor: { kind: 'Role', name: 'Professor', properties: { roleKind: 'job' } },
  sorbonne: {
    kind: 'Organization',
    name: 'University of Paris',
    aliases: ['Sorbonne'],
    properties: { organizationKind: 'education' },
  },
  france: { kind: 'Organization', name: 'France', properties: { organizationKind: 'country' } },
  prize: {
    kind: 'Event',
    name: 'Nobel Prize in Physics',
    properties: { eventType: 'award', start: '1903', place: 'Stockholm' },
  },
};

export const ARTICLES: readonly (Params & { id: string; text: string })[] = [
  {
    id: 'https://example.org/prize?year=1903&lang=en',
    url: 'https://example.org/prize?year=1903&lang=en',
    title: 'The prize',
    source: 'Example Times',
    publishedAt: '1903-12-11',
    text: 'It was a cold day. Marie Curie and her husband Pierre Curie were given the Nobel Prize in Physics. Everybody cheered.',
  },
  {
    id: 'notes/sorbonne.txt',
    title: 'A chair 🪑',
    publishedAt: '1906-05-13',
    text: '🪑 Maria Skłodowska, Professor at the Sorbonne, is the first woman to teach there. She is not a citizen of France, some say.',
  },
  {
    id: 'undated',
    text: 'Irène Joliot-Curie is the daughter of Marie Curie\nNobody said that she won the Nobel Prize in Physics.',
  },
];

const CLAIMS: Readonly<Record<string, SmallClaim>> = {
  c1: {
    from: 'curie',
    type: 'PARTICIPATED_IN',
    to: 'prize',
    article: ARTICLES[0]!.id,
    quote: 'Marie Curie and her husband Pierre Curie were given the Nobel Prize in Physics',
    qualifiers: { as: 'winner' },
  },
  c2: {
    from: 'pierre',
    type: 'PARTICIPATED_IN',
    to: 'prize',
    article: ARTICLES[0]!.id,
    quote: 'Pierre Curie were given the Nobel Prize in Physics',
    qualifiers: { as: 'winner' },
  },
  c3: {
    from: 'curie',
    type: 'FAMILY_OF',
    to: 'pierre',
    article: ARTICLES[0]!.id,
    quote: 'Marie Curie and her husband Pierre Curie',
    qualifiers: { kin: 'spouse' },
  },
  c4: {
    from: 'curie',
    type: 'HOLDS_ROLE',
    to: 'professor',
    article: 'notes/sorbonne.txt',
    quote: 'Maria Skłodowska, Professor',
    qualifiers: { tenure: 'current', since: '1906' },
  },
  c5: {
    from: 'professor',
    type: 'ROLE_IN',
    to: 'sorbonne',
    article: 'notes/sorbonne.txt',
    quote: 'Professor at the Sorbonne',
  },
  c6: {
    from: 'curie',
    type: 'CITIZEN_OF',
    to: 'france',
    article: 'notes/sorbonne.txt',
    quote: 'She is not a citizen of France',
    modality: 'negated',
  },
  c7: {
    from: 'irene',
    type: 'FAMILY_OF',
    to: 'curie',
    article: 'undated',
    quote: 'Irène Joliot-Curie is the daughter of Marie Curie',
    qualifiers: { kin: 'parent' },
  },
  c8: {
    from: 'curie',
    type: 'PARTICIPATED_IN',
    to: 'prize',
    article: 'undated',
    quote: 'she won the Nobel Prize in Physics',
    modality: 'negated',
    qualifiers: { as: 'winner' },
  },
};

/** Profile, article, entity, and the forms that the article uses. */
const MENTIONS: readonly (readonly [profile: string, article: string, entity: string, form: string])[] = [
  ['curie', ARTICLES[0]!.id, 'curie', 'Marie Curie'],
  ['curie-2', 'notes/sorbonne.txt', 'curie', 'Maria Skłodowska'],
  ['curie-3', 'undated', 'curie', 'Marie Curie'],
  ['pierre', ARTICLES[0]!.id, 'pierre', 'Pierre Curie'],
  ['irene', 'undated', 'irene', 'Irène Joliot-Curie'],
  ['professor', 'notes/sorbonne.txt', 'professor', 'Professor'],
  ['sorbonne', 'notes/sorbonne.txt', 'sorbonne', 'Sorbonne'],
  ['france', 'notes/sorbonne.txt', 'france', 'France'],
  ['prize', ARTICLES[0]!.id, 'prize', 'Nobel Prize in Physics'],
  ['prize-2', 'undated', 'prize', 'Nobel Prize in Physics'],
];

const textOf = (id: string): string => ARTICLES.find((article) => article.id === id)!.text;
const write = (name: string, text: string) => statement<{ rows: readonly Params[] }, Params>(name, text);

const WRITES = {
  articles: write('articles', 'UNWIND $rows AS row CREATE (a:Article) SET a += row'),
  mentions: write(
    'mentions',
    `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (e:Entity {id: row.entity})
     CREATE (a)-[:MENTIONS {profile: row.profile, key: row.key, starts: row.starts, ends: row.ends}]->(e)
     CREATE (p:Profile) SET p += row.record`,
  ),
  keys: write(
    'keys',
    `UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) CREATE (k:Key {id: row.id, kind: row.kind}) CREATE (k)-[:OF]->(e)`,
  ),
  claims: write(
    'claims',
    `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (s:Entity {id: row.subject})
     MATCH (o:Entity {id: row.object}) CREATE (c:Claim) SET c += row.claim
     CREATE (a)-[:STATES]->(c) CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o)`,
  ),
};

const edgeKey = ({ from, type, to }: SmallClaim) => `${from} ${type} ${to}`;

/** The typed edges that the claims give, as they are stored. */
function edgeRows(): { type: RelationType; from: string; to: string; properties: Params }[] {
  const asserted = Object.values(CLAIMS).filter(({ modality }) => modality !== 'negated');
  return [...new Map(asserted.map((claim) => [edgeKey(claim), claim])).values()].map((claim) => {
    const same = asserted.filter((other) => edgeKey(other) === edgeKey(claim));
    const dates = same.flatMap(({ article }) => ARTICLES.find(({ id }) => id === article)!.publishedAt ?? []);
    const counts = { claims: same.length, articles: same.length, sources: 1 };
    const [first, last] = [dates.at(0), dates.at(-1)];
    const time = first !== undefined && last !== undefined ? { first, last } : {};
    const properties = { ...counts, ...time, confidence: 0.9, modality: 'asserted', ...claim.qualifiers };
    return { type: claim.type, from: claim.from, to: claim.to, properties };
  });
}

function entityRows(): Params[] {
  const edges = edgeRows();
  return Object.entries(ENTITIES).map(([id, { kind, name, aliases = [], properties = {} }], index) => ({
    id,
    kind,
    name,
    aliases,
    fold: fold(name),
    search: [name, ...aliases].map((each) => ` ${fold(each)}`).join(' |'),
    degree: edges.filter(({ from, to }) => from === id || to === id).length,
    articles: new Set(MENTIONS.filter(([, , entity]) => entity === id).map(([, article]) => article)).size,
    // One is left where it was not arranged yet.
    ...(id === 'irene' ? {} : { x: index + 0.5, y: -index, community: index % 2 }),
    ...properties,
  }));
}

function mentionRow([profile, article, entity, form]: (typeof MENTIONS)[number]): Params {
  const start = textOf(article).indexOf(form);
  const { kind } = ENTITIES[entity]!;
  const record = { id: profile, article, kind, key: `key ${entity}`, name: form };
  return { article, entity, profile, key: record.key, starts: [start], ends: [start + form.length], record };
}

function claimRow([id, claim]: [string, SmallClaim]): Params {
  const { article, quote, modality = 'asserted', qualifiers = {}, from, type, to } = claim;
  const start = textOf(article).indexOf(quote);
  const place = { article, quote, start, end: start + quote.length };
  const keys = { from, to, fromKey: `key ${from}`, toKey: `key ${to}` };
  const record = {
    id,
    type,
    ...place,
    modality,
    confidence: 0.9,
    extractor: 'test 1',
    ...keys,
    ...qualifiers,
  };
  return { article, subject: from, object: to, claim: record };
}

/** Writes the graph into an empty store. */
export async function writeSmallGraph(engine: Engine): Promise<void> {
  await engine.transact(async (tx) => {
    const entities = entityRows();
    await tx.run(WRITES.articles, { rows: ARTICLES });
    for (const kind of new Set(entities.map((row) => String(row.kind)))) {
      const rows = entities.filter((row) => row.kind === kind);
      await tx.run(write(kind, `UNWIND $rows AS row CREATE (e:Entity:${kind}) SET e += row`), { rows });
    }
    const keys = entities.map(({ id, kind }) => ({
      id: `key ${id}`,
      kind: kind ?? null,
      entity: id ?? null,
    }));
    await tx.run(WRITES.keys, { rows: keys });
    await tx.run(WRITES.mentions, { rows: MENTIONS.map(mentionRow) });
    await tx.run(WRITES.claims, { rows: Object.entries(CLAIMS).map(claimRow) });
    for (const { type, ...row } of edgeRows()) {
      const text = `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
        CREATE (a)-[r:${type}]->(b) SET r += row.properties`;
      await tx.run(write(type, text), { rows: [row] });
    }
  });
}
