/** How often a randomised test is repeated: a few times in CI, more in `npm run test:long`. */
export function rounds(inCi: number, long: number): number {
  return process.env.DRAMATIS_LONG ? long : inCi;
}

/** Numbers from 0 to 1, the same for the same seed (linear congruential, Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** The items in an order that depends on the seed alone. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = seeded(seed);
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
