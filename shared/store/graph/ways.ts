/**
 * Ways from one node to another: the shortest first, then longer ones that share little with those before. Looks from
 * both ends in turns, so that what has very many neighbours is met in the middle and seldom looked through. Pure but
 * for asking who stands beside whom; the same graph always gives the same ways.
 */

/** `from` and `to` stand beside each other; `degree` is that of `to`. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly degree: number;
}

export type LookAround = (ids: readonly string[]) => Promise<readonly Step[]>;

export interface WaysOptions {
  /** Most ways, and most steps of one. */
  readonly most: number;
  readonly longest: number;
  /** Steps that are looked at in one turn, at most: past it only what has the fewest neighbours is looked through. */
  readonly budget?: number;
}

export interface Ways {
  /** Nodes in the order of the way, both ends included. */
  readonly ways: readonly (readonly string[])[];
  /** There are more ways of those lengths or longer ones up to the longest. */
  readonly more: boolean;
  /** Nothing was left out for the number of its neighbours. */
  readonly whole: boolean;
}

const BUDGET = 20_000;
/** Ways of one length that are weighed against each other. */
const MOST_WEIGHED = 5_000;

interface End {
  readonly seen: Set<string>;
  /** Seen in the last turn and not yet looked through. */
  frontier: string[];
}

/** Looks one step further at a time, until there are enough ways or the longest is reached. */
export async function waysBetween(
  a: string,
  b: string,
  { most, longest, budget = BUDGET }: WaysOptions,
  lookAround: LookAround,
): Promise<Ways> {
  const known = new Known();
  const ends: [End, End] = [
    { seen: new Set([a]), frontier: [a] },
    { seen: new Set([b]), frontier: [b] },
  ];
  const ways: string[][] = [];
  let whole = true;
  let more = false;
  for (let length = 1; length <= longest && !more; length += 1) {
    const [one, other] = ends;
    if (one.frontier.length === 0 && other.frontier.length === 0) break;
    const end = nextEnd(one, other, known);
    const { looked, left } = known.affordable(end.frontier, budget);
    if (left > 0) whole = false;
    const found = known.add(await lookAround(looked));
    end.frontier = found.filter((id) => !end.seen.has(id)).sort();
    for (const id of end.frontier) end.seen.add(id);
    const weighed = known.waysOf(a, b, length);
    more = chooseDiffering(ways, weighed.ways, most) || weighed.more;
  }
  return { ways, more: more || !whole, whole };
}

/** The end with less to look through; an end that has nothing left never stops the other. */
function nextEnd(one: End, other: End, known: Known): End {
  if (one.frontier.length === 0) return other;
  if (other.frontier.length === 0) return one;
  return known.costOf(one.frontier) <= known.costOf(other.frontier) ? one : other;
}

/**
 * Adds ways of one length, each time the one that has fewest inner nodes in common with those that were chosen.
 * @param candidates the best first
 * @returns whether some are left over
 */
function chooseDiffering(chosen: string[][], candidates: readonly string[][], most: number): boolean {
  const left = [...candidates];
  const taken = new Set(chosen.flatMap((way) => way.slice(1, -1)));
  const shared = (way: readonly string[]) => way.slice(1, -1).filter((id) => taken.has(id)).length;
  while (left.length > 0 && chosen.length < most) {
    const counts = left.map(shared);
    const [next] = left.splice(counts.indexOf(Math.min(...counts)), 1);
    if (!next) break;
    chosen.push(next);
    for (const id of next.slice(1, -1)) taken.add(id);
  }
  return left.length > 0;
}

/** What was seen of the graph so far. */
class Known {
  readonly #beside = new Map<string, Set<string>>();
  readonly #degrees = new Map<string, number>();

  /** @returns the nodes that were seen, each once */
  add(steps: readonly Step[]): string[] {
    for (const { from, to, degree } of steps) {
      if (from === to) continue;
      this.#degrees.set(to, degree);
      this.#join(from, to);
      this.#join(to, from);
    }
    return [...new Set(steps.map(({ to }) => to))];
  }

  costOf(ids: readonly string[]): number {
    return ids.reduce((sum, id) => sum + this.#degree(id), 0);
  }

  /** As many as the budget allows, those with the fewest neighbours first; always one of them. */
  affordable(ids: readonly string[], budget: number): { looked: string[]; left: number } {
    const order = [...ids].sort((a, b) => this.#degree(a) - this.#degree(b) || (a < b ? -1 : 1));
    let sum = 0;
    const end = order.findIndex((id) => {
      sum += this.#degree(id);
      return sum > budget;
    });
    const looked = end < 0 ? order : order.slice(0, Math.max(1, end));
    return { looked: looked.sort(), left: order.length - looked.length };
  }

  /** Ways of exactly this length without a node twice, those through the least connected nodes first. */
  waysOf(a: string, b: string, length: number): { ways: string[][]; more: boolean } {
    const distances = this.#distancesTo(b, length);
    const ways: string[][] = [];
    const walk = (way: string[]): void => {
      const at = way.at(-1) ?? a;
      const left = length - way.length + 1;
      if (left === 0) {
        if (at === b) ways.push([...way]);
        return;
      }
      for (const next of this.#ordered(at)) {
        if (ways.length > MOST_WEIGHED) return;
        if ((distances.get(next) ?? Number.POSITIVE_INFINITY) > left - 1) continue;
        if (way.includes(next) || (next === b && left > 1)) continue;
        way.push(next);
        walk(way);
        way.pop();
      }
    };
    walk([a]);
    const weights = new Map(ways.map((way) => [way, this.#weightOf(way)]));
    const rank = (way: string[]) => weights.get(way) ?? 0;
    ways.sort((x, y) => rank(x) - rank(y) || (x.join(' ') < y.join(' ') ? -1 : 1));
    return { ways: ways.slice(0, MOST_WEIGHED), more: ways.length > MOST_WEIGHED };
  }

  /** How connected the inner nodes are: a way through what everybody is connected with tells little. */
  #weightOf(way: readonly string[]): number {
    return way.slice(1, -1).reduce((sum, id) => sum + Math.log2(1 + this.#degree(id)), 0);
  }

  #distancesTo(b: string, length: number): Map<string, number> {
    const distances = new Map([[b, 0]]);
    let frontier = [b];
    for (let distance = 1; distance < length + 1 && frontier.length > 0; distance += 1) {
      const next: string[] = [];
      for (const id of frontier) {
        for (const beside of this.#beside.get(id) ?? []) {
          if (distances.has(beside)) continue;
          distances.set(beside, distance);
          next.push(beside);
        }
      }
      frontier = next;
    }
    return distances;
  }

  #ordered(id: string): string[] {
    const beside = [...(this.#beside.get(id) ?? [])];
    return beside.sort((a, b) => this.#degree(a) - this.#degree(b) || (a < b ? -1 : 1));
  }

  /** Of the two ends it is not known, and does not matter. */
  #degree(id: string): number {
    return this.#degrees.get(id) ?? 0;
  }

  #join(a: string, b: string): void {
    const beside = this.#beside.get(a);
    if (beside) beside.add(b);
    else this.#beside.set(a, new Set([b]));
  }
}
