/** All relations of one entity, counted and ranked in memory as the store would do it. */
import { compareText } from '../../../compare.ts';
import type { Direction } from '../../../contract/index.ts';
import type { Kind, RelationType } from '../../../schema/index.ts';
import type { Beside, Dates, Side } from '../../statements/read.ts';
import type { PreviewRow } from '../../statements/read-explore.ts';
import type { Page } from '../queries.ts';
import { keepBest } from '../search/best.ts';
import type { BothSides, KindCount, TypeCount } from '../surroundings.ts';

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

/** Up to so many are kept in order while all are looked at, and remembered until a relation changes. */
const FEW = 500;
/** Answers that are remembered. */
const MOST_REMEMBERED = 20;

type Weight = { readonly other: string; articles: number; claims: number };
type Ranked = { readonly ids: readonly string[]; readonly total: number };

/** Relations of one type and direction by their other ends. */
interface Group {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly byOther: Map<string, Relation>;
}

export class Relations {
  readonly #groups = new Map<string, Group>();
  /** How many relations there are to each of the other ends. */
  readonly #others = new Map<string, number>();
  readonly #kinds = new Remembered<readonly KindCount[]>();
  readonly #byKind = new Remembered<BothSides<PreviewRow>>();
  readonly #best = new Remembered<readonly Relation[]>();
  readonly #ranked = new Remembered<Ranked>();
  #size = 0;

  constructor(all: readonly Relation[]) {
    this.#add(all);
  }

  get size(): number {
    return this.#size;
  }

  /** Entities at the other ends, by kind. */
  kinds(): readonly KindCount[] {
    return this.#kinds.once('', () => {
      const kinds = new Map<string, Set<string>>();
      for (const { byOther } of this.#groups.values())
        for (const { other, kind } of byOther.values())
          kinds.set(kind, (kinds.get(kind) ?? new Set()).add(other));
      const counts = [...kinds].map(([kind, others]): KindCount => ({ kind, total: others.size }));
      return counts.sort((a, b) => compareText(a.kind, b.kind));
    });
  }

  has(other: string): boolean {
    return this.#others.has(other);
  }

  /** Takes these in the place of all that there were to those other ends. */
  replace(others: Iterable<string>, all: readonly Relation[]): void {
    for (const other of others) {
      if (!this.#others.delete(other)) continue;
      for (const { byOther } of this.#groups.values()) if (byOther.delete(other)) this.#size -= 1;
    }
    this.#add(all);
    for (const answers of [this.#kinds, this.#byKind, this.#best, this.#ranked]) answers.clear();
  }

  byType(): BothSides<TypeCount> {
    const rows = (side: Direction) =>
      this.#on(side).map(({ type, byOther }) => ({ type, total: byOther.size }));
    return { out: rows('out'), in: rows('in') };
  }

  byKind(): BothSides<PreviewRow> {
    return this.#byKind.once('', () => {
      const rows = (side: Direction) => this.#on(side).flatMap(kindsOf);
      return { out: rows('out'), in: rows('in') };
    });
  }

  /** The best supported of one type and side. */
  best(type: RelationType, side: Side, limit: number): readonly Relation[] {
    return this.#best.once(`${type} ${side} ${limit}`, () => {
      const best: Relation[] = [];
      for (const group of this.#groupsOf(type, side))
        for (const relation of group.byOther.values()) keepBest(best, relation, limit, bySupport);
      return best;
    });
  }

  /** A page of the other ends, those with the best supported relations first. */
  neighbours(asked: Beside, dates: Dates, { limit, offset }: Page): Ranked {
    const end = offset + limit;
    if (end > FEW) {
      const weights = this.#weights(asked, dates).sort(bySupport);
      return { ids: weights.slice(offset, end).map(({ other }) => other), total: weights.length };
    }
    const { ids, total } = this.#ranked.once(JSON.stringify([asked, dates]), (): Ranked => {
      const best: Weight[] = [];
      const weights = this.#weights(asked, dates);
      for (const weight of weights) keepBest(best, weight, FEW, bySupport);
      return { ids: best.map(({ other }) => other), total: weights.length };
    });
    return { ids: ids.slice(offset, end), total };
  }

  #weights({ type, side, kind, dated }: Beside, dates: Dates): Weight[] {
    const weights = new Map<string, Weight>();
    for (const { byOther } of this.#groupsOf(type, side)) {
      for (const relation of byOther.values()) {
        if ((kind !== null && relation.kind !== kind) || (dated && !isWithin(relation, dates))) continue;
        const { other, articles, claims } = relation;
        const weight = weights.get(other);
        if (!weight) weights.set(other, { other, articles, claims });
        else {
          weight.articles += articles;
          weight.claims += claims;
        }
      }
    }
    return [...weights.values()];
  }

  #groupsOf(type: RelationType | null, side: Side): Group[] {
    return [...this.#groups.values()].filter(
      (group) => (type === null || group.type === type) && (side === 'both' || group.direction === side),
    );
  }

  /** Those with something in them, by type. */
  #on(side: Direction): Group[] {
    const groups = this.#groupsOf(null, side).filter(({ byOther }) => byOther.size > 0);
    return groups.sort((a, b) => compareText(a.type, b.type));
  }

  #add(all: readonly Relation[]): void {
    for (const relation of all) {
      const { type, direction, other } = relation;
      const key = `${type} ${direction}`;
      const group = this.#groups.get(key) ?? { type, direction, byOther: new Map() };
      this.#groups.set(key, group);
      if (group.byOther.has(other)) continue;
      group.byOther.set(other, relation);
      this.#others.set(other, (this.#others.get(other) ?? 0) + 1);
      this.#size += 1;
    }
  }
}

/** Answers that hold until something changes: there may be tens of thousands of relations to go through. */
class Remembered<T> {
  readonly #answers = new Map<string, T>();

  once(key: string, answer: () => T): T {
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    if (this.#answers.size >= MOST_REMEMBERED) this.#answers.clear();
    const fresh = answer();
    this.#answers.set(key, fresh);
    return fresh;
  }

  clear(): void {
    this.#answers.clear();
  }
}

function kindsOf({ type, byOther }: Group): PreviewRow[] {
  const kinds = new Map<Kind, PreviewRow>();
  for (const { kind, first, last } of byOther.values()) {
    const row = kinds.get(kind);
    if (!row) {
      kinds.set(kind, { type, kind, total: 1, first, last });
      continue;
    }
    row.total += 1;
    if (first !== null && (row.first === null || first < row.first)) row.first = first;
    if (last !== null && (row.last === null || last > row.last)) row.last = last;
  }
  return [...kinds.values()].sort((a, b) => compareText(a.kind, b.kind));
}

/** As the statement has it: a month lies within where some day of it does, and what has no date never. */
function isWithin({ first, last }: Relation, { since, until }: Dates): boolean {
  return first !== null && last !== null && first <= until && `${last}-99` >= since;
}

function bySupport(a: Weight | Relation, b: Weight | Relation): number {
  return b.articles - a.articles || b.claims - a.claims || compareText(a.other, b.other);
}
