/**
 * Which keys are one entity: a pure function of the keys and of what people decided, in strata, so that nothing is
 * circular: names first, then roles, which are told apart by their organizations.
 *
 * Names are clustered by agglomeration with constraints (constrained correlation clustering, see Bansal, Blum and
 * Chawla 2004): the surest pairs first, and two clusters become one only where their keys are one on the average and
 * no two of them contradict each other. So no chain of similar names joins two that are not one.
 */
import { compareText } from '../../shared/compare.ts';
import { isAcronym } from './blocks.ts';
import { personOf } from './features/persons/person.ts';
import { isBareName } from './names/person-name.ts';
import { areLinked, comparedPairs, type Pair, type Scorer, scoreOf } from './pairs.ts';
import type { KeyRecord } from './tally.ts';

/** Keys that are one entity, sorted. */
export type Group = readonly string[];

/** What people decided of keys: pairs that are one, and pairs that are not. */
export interface Ties {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

export const NO_TIES: Ties = { together: [], apart: [] };

/** A single pair counts no more than this for or against, so that one sure feature does not drown all others. */
const MOST = 6;

/**
 * Persons, organizations or events: clusters of the keys that anything stands on.
 * @param crowds blocks of surnames that too many bear for a bare one to tell anybody
 * @param score weighs a pair; the product's where none is given
 */
export function groupNames(
  keys: readonly KeyRecord[],
  ties: Ties = NO_TIES,
  crowds: ReadonlySet<string> = new Set(),
  score: Scorer = scoreOf,
): Group[] {
  const standing = keys.filter(({ profiles }) => profiles > 0).sort((a, b) => (a.id < b.id ? -1 : 1));
  const clusters = new Clusters(standing, ties, score);
  const pairs = comparedPairs(standing, crowds).filter(([a, b]) => areLinked(a, b, score));
  clusters.decide();
  const sure = pairs.filter((pair) => !isGuess(pair));
  for (const [a, b] of bySureness(sure, score)) clusters.join(a, b);
  clusters.joinGuesses(pairs.filter(isGuess));
  return clusters.groups();
}

function bySureness(pairs: readonly Pair[], score: Scorer): Pair[] {
  const sureness = ([a, b]: Pair) => score(a, b).logit;
  return [...pairs].sort((x, y) => sureness(y) - sureness(x) || compareIds(x, y));
}

function compareIds([a, b]: Pair, [c, d]: Pair): number {
  return compareText(a.id, c.id) || compareText(b.id, d.id);
}

/** A short name may be anybody's: it goes with a full one only where there is one such. */
function isGuess([a, b]: Pair): boolean {
  return isShort(a) !== isShort(b);
}

function isShort(key: KeyRecord): boolean {
  if (key.kind === 'Person') return isBareName(personOf(key).name);
  return key.kind === 'Organization' && isAcronym(key);
}

/** A partition that grows together. */
class Clusters {
  readonly #members = new Map<string, readonly KeyRecord[]>();
  readonly #home = new Map<string, string>();
  readonly #apart: ReadonlySet<string>;
  readonly #ties: Ties;
  readonly #score: Scorer;

  constructor(keys: readonly KeyRecord[], ties: Ties, score: Scorer) {
    for (const key of keys) {
      this.#members.set(key.id, [key]);
      this.#home.set(key.id, key.id);
    }
    this.#ties = ties;
    this.#score = score;
    this.#apart = new Set(ties.apart.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  }

  /** What was decided to be one is one, but for what was decided to be two: a contradiction is left to people. */
  decide(): void {
    for (const [a, b] of inOrder(this.#ties.together)) {
      const [home, other] = [this.#home.get(a), this.#home.get(b)];
      if (home === undefined || other === undefined || home === other) continue;
      if (!this.#areKeptApart(home, other)) this.#unite(home, other);
    }
  }

  join(a: KeyRecord, b: KeyRecord): void {
    const [home, other] = [this.#homeOf(a), this.#homeOf(b)];
    if (home !== other && this.#fit(home, other)) this.#unite(home, other);
  }

  /** Each cluster of short names goes with the one full name that it fits, or with none where there are several. */
  joinGuesses(guesses: readonly Pair[]): void {
    const options = new Map<string, Set<string>>();
    for (const [a, b] of guesses) {
      const [short, full] = isShort(a) ? [a, b] : [b, a];
      const [from, to] = [this.#homeOf(short), this.#homeOf(full)];
      if (from === to || !this.#isOpen(from) || !this.#fit(from, to)) continue;
      options.set(from, (options.get(from) ?? new Set()).add(to));
    }
    const only = [...options].filter(([, targets]) => targets.size === 1);
    for (const [from, [to]] of only.sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [home, other] = [this.#home.get(from), this.#home.get(to ?? '')];
      if (home !== undefined && other !== undefined && home !== other && this.#fit(home, other))
        this.#unite(home, other);
    }
  }

  /** Whether all names of a cluster are short: where a person decided whose one is, nothing is left to guess. */
  #isOpen(home: string): boolean {
    return (this.#members.get(home) ?? []).every(isShort);
  }

  groups(): Group[] {
    const groups = [...this.#members.values()].map((members) => members.map(({ id }) => id).sort());
    return groups.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  }

  #homeOf(key: KeyRecord): string {
    return this.#home.get(key.id) ?? key.id;
  }

  /** Whether two clusters are one on the average, and nothing in them says that they cannot be. */
  #fit(home: string, other: string): boolean {
    if (this.#areKeptApart(home, other)) return false;
    let sum = 0;
    for (const a of this.#members.get(home) ?? []) {
      for (const b of this.#members.get(other) ?? []) {
        const { logit, contradiction } = this.#score(a, b);
        if (contradiction !== null) return false;
        sum += Math.max(-MOST, Math.min(MOST, logit));
      }
    }
    return sum > 0;
  }

  #areKeptApart(home: string, other: string): boolean {
    if (this.#apart.size === 0) return false;
    const others = this.#members.get(other) ?? [];
    return (this.#members.get(home) ?? []).some((a) =>
      others.some((b) => this.#apart.has(`${a.id}\n${b.id}`)),
    );
  }

  /** The cluster's name is the smallest of its keys. */
  #unite(home: string, other: string): void {
    const [kept, gone] = home < other ? [home, other] : [other, home];
    const members = [...(this.#members.get(kept) ?? []), ...(this.#members.get(gone) ?? [])];
    this.#members.set(kept, members);
    this.#members.delete(gone);
    for (const { id } of members) this.#home.set(id, kept);
  }
}

/**
 * Roles: one title is one role wherever its organization (or holder) is the same entity.
 * @param groupOf the group of a person's or organization's key, as any text that stands for it
 */
export function groupRoles(
  keys: readonly KeyRecord[],
  groupOf: (ref: string) => string,
  ties: Ties = NO_TIES,
): Group[] {
  const groups = new Map<string, string[]>();
  for (const key of [...keys].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (key.profiles === 0) continue;
    const home = `${titleOf(key)}|${groupOf(key.ref ?? key.id)}`;
    groups.set(home, [...(groups.get(home) ?? []), key.id]);
  }
  return withTies(
    [...groups.values()].flatMap((group) => parted(group, ties)),
    ties,
  );
}

/** A group without those of its keys that were decided to be others: each goes with the first that it may go with. */
function parted(group: Group, { apart }: Ties): Group[] {
  const areApart = (a: string, b: string) =>
    apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  const parts: string[][] = [];
  for (const key of group) {
    const part = parts.find((keys) => !keys.some((other) => areApart(key, other)));
    if (part) part.push(key);
    else parts.push([key]);
  }
  return parts;
}

/** Groups with those in one that were decided to be one. */
function withTies(groups: readonly Group[], { together, apart }: Ties): Group[] {
  const home = new Map(groups.flatMap((group) => group.map((key) => [key, group] as const)));
  const isApart = (a: Group, b: Group) =>
    apart.some(([x, y]) => (a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x)));
  for (const [a, b] of inOrder(together)) {
    const [one, other] = [home.get(a), home.get(b)];
    if (!one || !other || one === other || isApart(one, other)) continue;
    const both = [...one, ...other].sort();
    for (const key of both) home.set(key, both);
  }
  return [...new Set(home.values())].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** The pairs in one order, whichever way round they were told. */
function inOrder(pairs: Ties['together']): (readonly [string, string])[] {
  return pairs.map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const))).sort();
}

/** The key without its organization or holder. */
export function titleOf(role: KeyRecord): string {
  return role.ref === null ? role.id : role.id.replace(`|${role.ref}`, '');
}
