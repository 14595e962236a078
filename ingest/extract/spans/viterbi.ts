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
 * The best path through rows of scores, as indexes of labels. Scores need no softmax: it shifts all labels of a word
 * alike, and so changes no path.
 * @param rows scores of the labels for each word
 * @param outsideBias how much less likely `O` is made, in nats
 */
export function bestPath(grammar: Grammar, rows: readonly Float32Array[], outsideBias = 0): number[] {
  const back: Uint8Array[] = [];
  let before = firstScores(grammar, rows[0], outsideBias);
  for (const row of rows.slice(1)) {
    const from = new Uint8Array(row.length);
    const best = argmax(before);
    const scores = new Float64Array(row.length);
    for (let k = 0; k < row.length; k += 1) {
      const allowed = grammar[k] ?? null;
      const source = allowed ? bestOf(before, allowed) : best;
      from[k] = source;
      scores[k] = (before[source] ?? 0) + (row[k] ?? 0) - (k === 0 ? outsideBias : 0);
    }
    back.push(from);
    before = scores;
  }
  return rows.length === 0 ? [] : pathBack(back, argmax(before));
}

function firstScores(grammar: Grammar, row: Float32Array | undefined, outsideBias: number): Float64Array {
  const scores = Float64Array.from(row ?? []);
  for (let k = 0; k < scores.length; k += 1) if (grammar[k]) scores[k] = Number.NEGATIVE_INFINITY;
  if (scores.length > 0) scores[0] = (scores[0] ?? 0) - outsideBias;
  return scores;
}

function pathBack(back: readonly Uint8Array[], last: number): number[] {
  const path = [last];
  for (const from of back.toReversed()) path.push(from[path.at(-1) ?? 0] ?? 0);
  return path.reverse();
}

function argmax(values: Float64Array): number {
  let best = 0;
  for (let k = 1; k < values.length; k += 1) if ((values[k] ?? 0) > (values[best] ?? 0)) best = k;
  return best;
}

function bestOf(scores: Float64Array, allowed: readonly number[]): number {
  let best = allowed[0] ?? 0;
  for (const k of allowed) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
  return best;
}
