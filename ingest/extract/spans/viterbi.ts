/** The best sequence of BIO labels: what is inside a mention follows its beginning (Viterbi 1967). */

/** For each label, the labels that may stand before it; null where any may. */
export type Grammar = readonly (readonly number[] | null)[];

/** The grammar of BIO labels: `I-x` only after `B-x` or `I-x`. The first label is `O`. */
export function bioGrammar(labels: readonly string[]): Grammar {
  return labels.map((label) => {
    if (!label.startsWith('I-')) return null;
    return labels.flatMap((other, k) => (other !== 'O' && other.slice(2) === label.slice(2) ? [k] : []));
  });
}

/**
 * The best path through rows of scores, as indexes of labels.
 * @param rows scores of the labels for each word, before the softmax
 * @param outsideBias how much less likely `O` is made, in nats
 */
export function bestPath(grammar: Grammar, rows: readonly Float32Array[], outsideBias = 0): number[] {
  const back: Uint8Array[] = [];
  let score = new Float64Array(0);
  for (const row of rows) {
    const own = logSoftmax(row, outsideBias);
    if (score.length === 0) {
      score = own.map((value, k) => (grammar[k] ? Number.NEGATIVE_INFINITY : value));
      continue;
    }
    const from = new Uint8Array(own.length);
    const best = argmax(score);
    const next = own.map((value, k) => {
      const before = bestOf(score, grammar[k] ?? null, best);
      from[k] = before;
      return value + (score[before] ?? Number.NEGATIVE_INFINITY);
    });
    back.push(from);
    score = next;
  }
  return rows.length === 0 ? [] : pathBack(back, argmax(score));
}

function pathBack(back: readonly Uint8Array[], last: number): number[] {
  const path = [last];
  for (const from of back.toReversed()) path.push(from[path.at(-1) ?? 0] ?? 0);
  return path.reverse();
}

function logSoftmax(row: Float32Array, outsideBias: number): Float64Array {
  const highest = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const total = row.reduce((sum, value) => sum + Math.exp(value - highest), 0);
  const values = Float64Array.from(row, (value) => value - highest - Math.log(total));
  values[0] = (values[0] ?? 0) - outsideBias;
  return values;
}

function argmax(values: ArrayLike<number>): number {
  let best = 0;
  for (let k = 1; k < values.length; k += 1) if ((values[k] ?? 0) > (values[best] ?? 0)) best = k;
  return best;
}

function bestOf(score: Float64Array, allowed: readonly number[] | null, any: number): number {
  if (!allowed) return any;
  return allowed.reduce((best, k) => ((score[k] ?? 0) > (score[best] ?? 0) ? k : best), allowed[0] ?? 0);
}
