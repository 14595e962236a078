import { createHash } from 'node:crypto';
import { MultiGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type {
  ArticlePage,
  GraphEdge,
  GraphNode,
  SearchHit,
  StoredClaim,
} from '../../shared/contract/index.ts';
import {
  ARTICLES,
  ASSEMBLY,
  ENTITIES,
  type FakeArticle,
  type FakeClaim,
  type FakeEntity,
  HOSTILE,
  HOSTILE_ARTICLE,
  MEMBERS,
} from './fake-articles.ts';

/** What is in the store; options leave parts out or put hostile ones in. */
export interface FakeOptions {
  readonly empty?: boolean;
  readonly hostile?: boolean;
  /** Nodes come without positions, as before the graph was arranged. */
  readonly unarranged?: boolean;
  /** Every relation has a claim that a person added, with this note. */
  readonly byHand?: string;
  /** Articles are being read, and some of the entities are new. */
  readonly busy?: boolean;
}

export interface FakeGraph {
  readonly nodes: ReadonlyMap<string, SearchHit>;
  readonly edges: readonly GraphEdge[];
  readonly articles: readonly ArticlePage[];
}

/** An id as the product makes them. */
export const idOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 24);
/** An id that the entity had before; the API finds it by this one too. */
export const oldIdOf = (name: string): string => `f${idOf(name).slice(1)}0`.slice(0, 24).replace(/^./, 'z');

export function fakeGraph(options: FakeOptions = {}): FakeGraph {
  if (options.empty) return { nodes: new Map(), edges: [], articles: [] };
  const entities = [...ENTITIES, ...MEMBERS, ...(options.hostile ? HOSTILE : [])];
  const written = [...ARTICLES, ASSEMBLY, ...(options.hostile ? [HOSTILE_ARTICLE] : [])];
  const nodes = new Map(entities.map((entity) => [idOf(entity.name), nodeOf(entity)]));
  const articles = written.map((article) => pageOf(article, entities, nodes));
  const edges = edgesOf(written);
  for (const { from, to } of edges) {
    nodes.get(from)!.degree += 1;
    nodes.get(to)!.degree += 1;
  }
  if (!options.unarranged) arrange(nodes, edges);
  return { nodes, edges, articles };
}

function nodeOf({ name, kind, aliases = [], properties = {} }: FakeEntity): SearchHit {
  const id = idOf(name);
  return {
    id,
    kind,
    name,
    aliases: [...aliases],
    properties: { ...properties },
    degree: 0,
    x: null,
    y: null,
    community: null,
  };
}

function claimOf(article: FakeArticle, claim: FakeClaim): StoredClaim {
  const start = article.text.indexOf(claim.quote);
  if (start < 0) throw new RangeError(`Not in the text of ${article.id}: ${claim.quote}`);
  const { from, type, to, quote, modality = 'asserted', qualifiers = {} } = claim;
  return {
    id: idOf(`${article.id} ${from} ${type} ${to} ${modality}`),
    type,
    from: idOf(from),
    to: idOf(to),
    modality,
    quote,
    start,
    end: start + quote.length,
    confidence: 0.9,
    extractor: 'fake-1',
    qualifiers,
  };
}

function pageOf(
  article: FakeArticle,
  entities: readonly FakeEntity[],
  nodes: ReadonlyMap<string, GraphNode>,
): ArticlePage {
  const { id, url, title, source, publishedAt, text } = article;
  const mentions = entities.flatMap((entity) =>
    [entity.name, ...(entity.aliases ?? [])].flatMap((form) =>
      [...positions(text, form)].map((start) => ({
        entity: idOf(entity.name),
        start,
        end: start + form.length,
      })),
    ),
  );
  const mentioned = new Set([
    ...mentions.map((mention) => mention.entity),
    ...article.claims.flatMap(({ from, to }) => [idOf(from), idOf(to)]),
  ]);
  return {
    id,
    url,
    title,
    source,
    publishedAt,
    copyOf: null,
    updatedAt: null,
    text,
    mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end),
    entities: [...mentioned].flatMap((entity) => nodes.get(entity) ?? []),
    claims: article.claims.map((claim) => claimOf(article, claim)),
  };
}

function* positions(text: string, form: string): Generator<number> {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) yield at;
}

function edgesOf(articles: readonly FakeArticle[]): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  for (const article of articles) {
    for (const { from, type, to, modality = 'asserted', qualifiers = {} } of article.claims) {
      const key = `${from} ${type} ${to}`;
      if (modality === 'negated' || edges.has(key)) continue;
      const date = article.publishedAt;
      edges.set(key, {
        type,
        from: idOf(from),
        to: idOf(to),
        claims: 1,
        articles: 1,
        sources: 1,
        confidence: 0.9,
        modality,
        first: date,
        last: date,
        qualifiers,
      });
    }
  }
  return [...edges.values()];
}

function arrange(nodes: ReadonlyMap<string, SearchHit>, edges: readonly GraphEdge[]): void {
  const graph = new MultiGraph();
  let index = 0;
  for (const id of nodes.keys()) {
    const angle = index * 2.4;
    graph.addNode(id, { x: Math.sqrt(index) * Math.cos(angle), y: Math.sqrt(index) * Math.sin(angle) });
    index += 1;
  }
  for (const { from, to } of edges) graph.addEdge(from, to);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: true,
    gravity: 1.2,
    scalingRatio: 6,
  };
  const found = forceAtlas2(graph, { iterations: 400, settings });
  for (const [id, node] of nodes) {
    node.x = found[id]?.x ?? null;
    node.y = found[id]?.y ?? null;
    node.community = 0;
  }
}
