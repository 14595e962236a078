/** What the product asks of a graph, over either engine: every answer is one of the contract. */
import type {
  Accounts,
  ArticleList,
  ArticlePage,
  EdgeClaims,
  EntityCard,
  Holdings,
  Overview,
  Paths,
  PathsRequest,
  Preview,
  RevisionList,
  SearchResult,
  SourceList,
  Structure,
  Subgraph,
  Support,
  SupportRequest,
  Timeline,
  TimelineRequest,
  WithIdList,
} from '../contract/index.ts';
import type { Runner } from './engine.ts';
import type {
  BeginningQuery,
  Counts,
  EdgeEnds,
  NeighbourQuery,
  OverviewBy,
  Page,
  SearchQuery,
} from './graph/queries.ts';

export type { Counts, EdgeEnds, NeighbourQuery, OverviewBy, Page, SearchQuery } from './graph/queries.ts';

import { readAccounts } from './graph/accounts.ts';
import { readArticle, readArticles } from './graph/articles.ts';
import { readBeginnings } from './graph/beginnings.ts';
import { readCard } from './graph/card.ts';
import { readEdge } from './graph/edge.ts';
import { readHoldings } from './graph/holders.ts';
import { readNeighbours } from './graph/neighbours.ts';
import { counts, overview } from './graph/overview.ts';
import { readPaths } from './graph/paths.ts';
import { readPreview } from './graph/preview.ts';
import { readRevisions } from './graph/revisions.ts';
import { createMemory } from './graph/search/memory.ts';
import { search } from './graph/search.ts';
import { readStructure } from './graph/structure.ts';
import { readArticleGraph, readSubgraph } from './graph/subgraph.ts';
import { readSupport } from './graph/support.ts';
import { readTimeline } from './graph/timeline.ts';

/** Reads the graph. An entity is found by its id and by the id of any of its profiles. */
export interface Graph {
  counts(): Promise<Counts>;
  /** The most connected entities, of each community or of the whole graph, and the edges among them. */
  overview(limit: number, by?: OverviewBy): Promise<Overview>;
  /** Entities by name, alias, role or organization, and articles by words; without a query, the most connected. */
  search(query: SearchQuery): Promise<SearchResult>;
  /** @param limit most relations of one type and direction, and most articles. @throws NOT_FOUND */
  entity(id: string, limit: number): Promise<EntityCard>;
  /** The entity itself comes first among the nodes; `total` counts the others. @throws NOT_FOUND */
  neighbours(id: string, query: NeighbourQuery): Promise<Subgraph>;
  /** What `neighbours` would bring. @throws NOT_FOUND */
  preview(id: string): Promise<Preview>;
  /**
   * These entities, found by any of their profiles' ids, and the edges between them.
   * @param among ids of further entities, which are not answered: the edges between them and those are
   */
  subgraph(ids: readonly string[], among?: readonly string[]): Promise<Subgraph>;
  /** How entities are connected. @throws NOT_FOUND */
  paths(request: PathsRequest): Promise<Paths>;
  /** What edges stand on where only some sources, articles or days count. */
  support(request: SupportRequest): Promise<Support>;
  sources(limit: number): Promise<SourceList>;
  /** When events were, and when roles were held. */
  timeline(request: TimelineRequest): Promise<Timeline>;
  /** An organization's roles, holders and parts. @param on a day that is asked for. @throws NOT_FOUND */
  structure(id: string, on?: string): Promise<Structure>;
  /** An event as each article tells of it. @throws NOT_FOUND */
  accounts(id: string): Promise<Accounts>;
  /** The entities of an article and the edges that it states. @throws NOT_FOUND */
  articleGraph(id: string): Promise<Subgraph>;
  /** A symmetric relation is found from both sides. @throws NOT_FOUND where no claim states it */
  edge(ends: EdgeEnds, page: Page): Promise<EdgeClaims>;
  /** The holders of a role in sequence, or the roles of a person. @param on a day that is asked for. @throws NOT_FOUND */
  holders(id: string, on?: string): Promise<Holdings>;
  articles(page: Page): Promise<ArticleList>;
  /** @throws NOT_FOUND */
  article(id: string): Promise<ArticlePage>;
  /** What an article says and what it said before. @throws NOT_FOUND */
  revisions(id: string): Promise<RevisionList>;
  /** What has an id that begins so, in order of the ids. */
  beginnings(query: BeginningQuery): Promise<WithIdList>;
}

/**
 * @param store an engine, or one transaction of it
 * @param large relations from which on an entity is kept in memory with all of them
 */
export function createGraph(store: Runner, large?: number): Graph {
  const memory = createMemory(store, large);
  const { around } = memory;
  return {
    counts: () => counts(store),
    overview: async (limit, by = 'degree') => overview(store, await memory.catalogue(), limit, by),
    search: (query) => search(store, memory, query),
    entity: (id, limit) => readCard(store, around, id, limit),
    neighbours: (id, query) => readNeighbours(store, around, id, query),
    preview: (id) => readPreview(store, around, id),
    subgraph: (ids, among) => readSubgraph(store, ids, among),
    paths: (request) => readPaths(store, request),
    support: (request) => readSupport(store, request),
    sources: async (limit) => {
      const { sources, total } = await memory.sources();
      return { sources: sources.slice(0, limit), total };
    },
    timeline: (request) => readTimeline(store, request),
    structure: (id, on) => readStructure(store, id, on),
    accounts: (id) => readAccounts(store, id),
    articleGraph: (id) => readArticleGraph(store, id),
    edge: (ends, page) => readEdge(store, ends, page),
    holders: (id, on) => readHoldings(store, id, on),
    articles: (page) => readArticles(store, page),
    article: (id) => readArticle(store, id),
    revisions: (id) => readRevisions(store, id),
    beginnings: (query) => readBeginnings(store, query),
  };
}
