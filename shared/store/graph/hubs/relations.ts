/** All relations of one entity, counted and ranked in memory as the store would do it. */
import type { Direction } from '../../../contract/index.ts';
import type { Kind, RelationType } from '../../../schema/index.ts';
import type { Beside, Dates, Side } from '../../statements/read.ts';
import type { PreviewRow } from '../../statements/read-explore.ts';
import type { Page } from '../queries.ts';
import { keepBest } from '../search/best.ts';
import type { BothSides, TypeCount } from '../surroundings.ts';

export interface Relation {
  readonly type: RelationType;
  /** As the entity has it. */
  readonly direction: Direction;
  readonly other: string;
  /** Of the other end. */
  readonly kind: Kind;
  readonly articles: number;
  readonly claims: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** Up to so many are kept in order while all are looked at. */
const FEW = 500;

type Weight = { readonly other: string; articles: number; claims: number };

export class Relations {
  readonly #byOther = new Map<string, readonly Relation[]>();
  #size = 0;

  constructor(all: readonly Relation[]) {
    this.#add(all);
  }

  get size(): number {
    return this.#size;
  }

  /** Entities at the other ends. */
  get others(): number {
    return this.#byOther.size;
  }

  /** Takes these in the place of all that there were to those other ends. */
  replace(others: Iterable<string>, all: readonly Relation[]): void {
    for (const other of others) {
      this.#size -= this.#byOther.get(other)?.length ?? 0;
      this.#byOther.delete(other);
    }
    this.#add(all);
  }

  byType(): BothSides<TypeCount> {
    const counts = { out: new Map<string, number>(), in: new Map<string, number>() };
    for (const { direction, type } of this.#all()) {
      const side = counts[direction];
      side.set(type, (side.get(type) ?? 0) + 1);
    }
    const rows = (side: ReadonlyMap<string, number>) =>
      [...side].sort(([a], [b]) => order(a, b)).map(([type, total]) => ({ type, total }));
    return { out: rows(counts.out), in: rows(counts.in) };
  }

  byKind(): BothSides<PreviewRow> {
    const groups = { out: new Map<string, PreviewRow>(), in: new Map<string, PreviewRow>() };
    for (const { direction, type, kind, first, last } of this.#all()) {
      const key = `${type} ${kind}`;
      const group = groups[direction].get(key);
      if (!group) {
        groups[direction].set(key, { type, kind, total: 1, first, last });
        continue;
      }
      group.total += 1;
      if (first !== null && (group.first === null || first < group.first)) group.first = first;
      if (last !== null && (group.last === null || last > group.last)) group.last = last;
    }
    const rows = (side: ReadonlyMap<string, PreviewRow>) =>
      [...side].sort(([a], [b]) => order(a, b)).map(([, row]) => row);
    return { out: rows(groups.out), in: rows(groups.in) };
  }

  /** The best supported of one type and side. */
  best(type: RelationType, side: Side, limit: number): Relation[] {
    const best: Relation[] = [];
    for (const relation of this.#all())
      if (relation.type === type && isOn(side, relation)) keepBest(best, relation, limit, bySupport);
    return best;
  }

  /** A page of the other ends, those with the best supported relations first. */
  neighbours(asked: Beside, dates: Dates, { limit, offset }: Page): { ids: string[]; total: number } {
    const weights: Weight[] = [];
    for (const [other, relations] of this.#byOther) {
      let weight: Weight | null = null;
      for (const relation of relations) {
        if (!isAsked(relation, asked, dates)) continue;
        weight ??= { other, articles: 0, claims: 0 };
        weight.articles += relation.articles;
        weight.claims += relation.claims;
      }
      if (weight) weights.push(weight);
    }
    const page = first(weights, offset + limit).slice(offset);
    return { ids: page.map(({ other }) => other), total: weights.length };
  }

  #add(all: readonly Relation[]): void {
    for (const relation of all) {
      const known = this.#byOther.get(relation.other);
      this.#byOther.set(relation.other, known ? [...known, relation] : [relation]);
    }
    this.#size += all.length;
  }

  *#all(): Generator<Relation> {
    for (const relations of this.#byOther.values()) yield* relations;
  }
}

/** The best supported; sorting all of very many takes longer than keeping few. */
function first(weights: Weight[], count: number): readonly Weight[] {
  if (count > FEW) return weights.sort(bySupport).slice(0, count);
  const best: Weight[] = [];
  for (const weight of weights) keepBest(best, weight, count, bySupport);
  return best;
}

function isOn(side: Side, { direction }: Relation): boolean {
  return side === 'both' || side === direction;
}

function isAsked(relation: Relation, { type, side, kind, dated }: Beside, { since, until }: Dates): boolean {
  if (type !== null && relation.type !== type) return false;
  if (!isOn(side, relation) || (kind !== null && relation.kind !== kind)) return false;
  if (!dated) return true;
  // As the statement has it: a month lies within where some day of it does, and what has no date never.
  const { first, last } = relation;
  return first !== null && last !== null && first <= until && `${last}-99` >= since;
}

function bySupport(a: Weight | Relation, b: Weight | Relation): number {
  return b.articles - a.articles || b.claims - a.claims || order(a.other, b.other);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
