/** How the time that work takes grows with its size: compared within one run, so that a slow machine changes nothing. */

const TIMES_LARGER = 8;
/** Each size is tried so often, and the shortest time counts: what else the machine does only makes it longer. */
const TRIES = 7;

/** The log of time over the log of size, between a size and one that is eight times as large: 1 is linear, 2 quadratic. */
export function slopeOf(work: (size: number) => unknown, size: number): number {
  // Once before: what is compiled at first is not counted.
  work(size);
  const times = [size, TIMES_LARGER * size].map((each) => shortest(() => work(each)));
  return Math.log((times[1] ?? 0) / (times[0] ?? 1)) / Math.log(TIMES_LARGER);
}

function shortest(work: () => unknown): number {
  const times = Array.from({ length: TRIES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
