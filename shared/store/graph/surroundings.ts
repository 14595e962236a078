/** What stands around one entity: how much of what, and the best of it. Of hubs it is kept in memory (`hubs`). */
import type { GraphNode } from '../../contract/index.ts';
import type { RelationType } from '../../schema/index.ts';
import type { Runner } from '../engine.ts';
import {
  type Beside,
  countNeighbours,
  type Dates,
  neighbourPage,
  type RelationRow,
  relationCounts,
  relationsOf,
  type Side,
} from '../statements/read.ts';
import { type ArticleRow, articlesOf, countArticlesOf } from '../statements/read-articles.ts';
import { neighbourKinds, type PreviewRow, relationKinds } from '../statements/read-explore.ts';
import { totalOf } from './find.ts';
import type { Page } from './queries.ts';

/** Relations that leave the entity, and those that come to it. */
export interface BothSides<T> {
  readonly out: readonly T[];
  readonly in: readonly T[];
}

export type TypeCount = { readonly type: string; readonly total: number };
export type KindCount = { readonly kind: string; readonly total: number };
/** What is shown of a relation with the entity at its other end. */
export type BestRelation = Pick<RelationRow, 'from' | 'type' | 'to' | 'properties' | 'other'>;

export interface Surroundings {
  byType(): Promise<BothSides<TypeCount>>;
  /** @param limit most groups a side */
  byKind(limit: number): Promise<BothSides<PreviewRow>>;
  /** Those with the best supported relations first; `total` counts the others. */
  neighbours(
    asked: Beside,
    dates: Dates,
    page: Page,
  ): Promise<{ readonly ids: readonly string[]; readonly total: number }>;
  /** Entities that it has any relation with, by kind. */
  kinds(): Promise<readonly KindCount[]>;
  /** The best supported relations of one type and side. */
  best(type: RelationType, side: Side, limit: number): Promise<readonly BestRelation[]>;
  /** Articles that name it, newest first, of `total`. */
  articles(limit: number): Promise<{ readonly rows: readonly ArticleRow[]; readonly total: number }>;
}

/** Knows what stands around an entity. */
export type Around = (entity: Pick<GraphNode, 'id' | 'degree'>) => Promise<Surroundings>;

/** As the store counts and orders it: the work grows with the number of relations. */
export function storedSurroundings(store: Runner, id: string): Surroundings {
  return {
    async byType() {
      const [out, into] = await Promise.all([
        store.run(relationCounts('out'), { id }),
        store.run(relationCounts('in'), { id }),
      ]);
      return { out, in: into };
    },
    async byKind(limit) {
      const [out, into] = await Promise.all([
        store.run(relationKinds('out'), { id, limit }),
        store.run(relationKinds('in'), { id, limit }),
      ]);
      return { out, in: into };
    },
    async neighbours(asked, dates, page) {
      const [rows, total] = await Promise.all([
        store.run(neighbourPage(asked), { id, ...dates, ...page }),
        totalOf(store, countNeighbours(asked), { id, ...dates }),
      ]);
      return { ids: rows.map((row) => row.id), total };
    },
    kinds: () => store.run(neighbourKinds, { id }),
    best: (type, side, limit) => store.run(relationsOf(type, side), { id, limit }),
    async articles(limit) {
      const [rows, total] = await Promise.all([
        store.run(articlesOf, { id, limit }),
        totalOf(store, countArticlesOf, { id }),
      ]);
      return { rows, total };
    },
  };
}
