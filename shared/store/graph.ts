/** What the product asks of a graph, over either engine: every answer is one of the contract. */
import type {
  ArticleList,
  ArticlePage,
  EdgeClaims,
  EntityCard,
  Holdings,
  RevisionList,
  SearchResult,
  Subgraph,
} from '../contract/index.ts';
import type { Runner } from './engine.ts';
import type { Counts, EdgeEnds, NeighbourQuery, Page, SearchQuery } from './graph/queries.ts';

export type { Counts, EdgeEnds, NeighbourQuery, Page, SearchQuery } from './graph/queries.ts';

import { readArticle, readArticles } from './graph/articles.ts';
import { readCard } from './graph/card.ts';
import { readEdge } from './graph/edge.ts';
import { readHoldings } from './graph/holders.ts';
import { readNeighbours } from './graph/neighbours.ts';
import { counts, overview, search } from './graph/overview.ts';
import { readRevisions } from './graph/revisions.ts';

/** Reads the graph. An entity is found by its id and by the id of any of its profiles. */
export interface Graph {
  counts(): Promise<Counts>;
  /** The most connected entities, and the edges among them. */
  overview(limit: number): Promise<Subgraph>;
  /** Entities by name or alias; without a query, the most connected ones. */
  search(query: SearchQuery): Promise<SearchResult>;
  /** @param limit most relations of one type and direction, and most articles. @throws NOT_FOUND */
  entity(id: string, limit: number): Promise<EntityCard>;
  /** The entity itself comes first among the nodes; `total` counts the others. @throws NOT_FOUND */
  neighbours(id: string, query: NeighbourQuery): Promise<Subgraph>;
  /** A symmetric relation is found from both sides. @throws NOT_FOUND where no claim states it */
  edge(ends: EdgeEnds, page: Page): Promise<EdgeClaims>;
  /** The holders of a role in sequence, or the roles of a person. @param on a day that is asked for. @throws NOT_FOUND */
  holders(id: string, on?: string): Promise<Holdings>;
  articles(page: Page): Promise<ArticleList>;
  /** @throws NOT_FOUND */
  article(id: string): Promise<ArticlePage>;
  /** What an article says and what it said before. @throws NOT_FOUND */
  revisions(id: string): Promise<RevisionList>;
}

/** @param store an engine, or one transaction of it */
export function createGraph(store: Runner): Graph {
  return {
    counts: () => counts(store),
    overview: (limit) => overview(store, limit),
    search: (query) => search(store, query),
    entity: (id, limit) => readCard(store, id, limit),
    neighbours: (id, query) => readNeighbours(store, id, query),
    edge: (ends, page) => readEdge(store, ends, page),
    holders: (id, on) => readHoldings(store, id, on),
    articles: (page) => readArticles(store, page),
    article: (id) => readArticle(store, id),
    revisions: (id) => readRevisions(store, id),
  };
}
