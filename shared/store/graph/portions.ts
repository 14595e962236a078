/** Rows of many things at once, without a limit that cuts those of one because of another. */

/** Some of the things that are asked for, with all their rows; those of a single one may be cut. */
interface Portion<T, R> {
  readonly items: readonly T[];
  readonly rows: readonly R[];
}

/**
 * Asks for all; where the limit may have cut the answer, for one half after the other instead, at last for each alone.
 * So what is known of a thing depends on nothing but itself, and no answer is larger than the limit.
 * @param ask returns no more rows than the limit, those of one thing always in the same order
 */
export async function* portions<T, R>(
  items: readonly T[],
  limit: number,
  ask: (items: readonly T[]) => Promise<readonly R[]>,
): AsyncGenerator<Portion<T, R>> {
  if (items.length === 0) return;
  const rows = await ask(items);
  if (items.length === 1 || rows.length < limit) {
    yield { items, rows };
    return;
  }
  const half = items.length >> 1;
  yield* portions(items.slice(0, half), limit, ask);
  yield* portions(items.slice(half), limit, ask);
}

/** The rows of all portions. */
export async function wholeRows<T, R>(...asked: Parameters<typeof portions<T, R>>): Promise<R[]> {
  const all: (readonly R[])[] = [];
  for await (const { rows } of portions(...asked)) all.push(rows);
  return all.flat();
}
