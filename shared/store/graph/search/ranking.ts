/** Who comes first: all entities and those of each community, in order while they change one by one. */
import { compareText } from '../../../compare.ts';
import { KIND_NAMES, type Kind } from '../../../schema/index.ts';
import type { Share } from '../shares.ts';
import { Ordered } from './ordered.ts';

export interface Placed {
  readonly id: string;
  readonly kind: Kind;
  readonly degree: number;
  readonly community: number | null;
}

/** A community, its most connected members first. */
export interface Group<P extends Placed = Placed> extends Share {
  readonly community: number;
  first(count: number): P[];
}

export class Ranking<P extends Placed> {
  readonly #all = new Ordered<P>(byDegree);
  readonly #communities = new Map<number, Ordered<P>>();
  readonly #counts = new Map<Kind, number>();
  /** Worked out when it is first asked for after a change. */
  #groups: readonly Group<P>[] | null = null;

  get size(): number {
    return this.#all.size;
  }

  /** The most connected first, ties by id. */
  get all(): Ordered<P> {
    return this.#all;
  }

  /** Of each kind, those that there are none of left out. */
  counts(): Partial<Record<Kind, number>> {
    const counts: Partial<Record<Kind, number>> = {};
    for (const kind of KIND_NAMES) {
      const count = this.#counts.get(kind) ?? 0;
      if (count > 0) counts[kind] = count;
    }
    return counts;
  }

  /** The largest first, ties by their number. What has no community yet is in none. */
  groups(): readonly Group<P>[] {
    this.#groups ??= [...this.#communities]
      .map(([community, { size }]) => ({
        community,
        size,
        first: (count: number) => this.#communities.get(community)?.first(count) ?? [],
      }))
      .sort((a, b) => b.size - a.size || a.community - b.community);
    return this.#groups;
  }

  fill(all: readonly P[]): void {
    this.#groups = null;
    this.#all.fill(all);
    this.#communities.clear();
    this.#counts.clear();
    const members = new Map<number, P[]>();
    for (const each of all) {
      this.#count(each, 1);
      if (each.community === null) continue;
      const list = members.get(each.community);
      if (list) list.push(each);
      else members.set(each.community, [each]);
    }
    for (const [community, list] of members) this.#communityOf(community).fill(list);
  }

  add(each: P): void {
    this.#groups = null;
    this.#all.add(each);
    this.#count(each, 1);
    if (each.community !== null) this.#communityOf(each.community).add(each);
  }

  /** The one with this id, degree and community. */
  delete(each: P): void {
    this.#groups = null;
    this.#all.delete(each);
    this.#count(each, -1);
    if (each.community === null) return;
    const members = this.#communityOf(each.community);
    members.delete(each);
    if (members.size === 0) this.#communities.delete(each.community);
  }

  #count({ kind }: P, by: number): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + by);
  }

  #communityOf(community: number): Ordered<P> {
    const known = this.#communities.get(community);
    if (known) return known;
    const members = new Ordered<P>(byDegree);
    this.#communities.set(community, members);
    return members;
  }
}

function byDegree(a: Placed, b: Placed): number {
  return b.degree - a.degree || compareText(a.id, b.id);
}
