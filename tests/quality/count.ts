/** What was annotated, what was stated, and how much of it agrees. */
export interface Count {
  readonly gold: number;
  readonly predicted: number;
  readonly right: number;
}

export const NOTHING: Count = { gold: 0, predicted: 0, right: 0 };

export function sum(a: Count, b: Count): Count {
  return { gold: a.gold + b.gold, predicted: a.predicted + b.predicted, right: a.right + b.right };
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Each from 0 to 1; 0 where there is nothing to divide by. */
export function figures({ gold, predicted, right }: Count): Figures {
  const share = (of: number) => (of > 0 ? right / of : 0);
  return {
    precision: share(predicted),
    recall: share(gold),
    f1: right > 0 ? (2 * right) / (gold + predicted) : 0,
  };
}

/** Counts by a key, those of one key added up. */
export class Tally {
  readonly #counts = new Map<string, Count>();

  add(key: string, count: Partial<Count>): void {
    this.#counts.set(key, sum(this.#counts.get(key) ?? NOTHING, { ...NOTHING, ...count }));
  }

  get(key: string): Count {
    return this.#counts.get(key) ?? NOTHING;
  }

  total(): Count {
    return [...this.#counts.values()].reduce(sum, NOTHING);
  }

  /** The most annotated first, ties by key. */
  entries(): (readonly [key: string, count: Count])[] {
    return [...this.#counts].sort(([a, m], [b, n]) => n.gold - m.gold || (a < b ? -1 : 1));
  }
}
