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
  if (rows.length === 0) return [];
  const labels = grammar.length;
  const back = new Uint8Array(rows.length * labels);
  let before: Float64Array = firstScores(grammar, rows[0], outsideBias);
  let scores: Float64Array = new Float64Array(labels);
  for (let at = 1; at < rows.length; at += 1) {
    const row = rows[at] ?? before;
    const best = argmax(before);
    for (let k = 0; k < labels; k += 1) {
      const allowed = grammar[k];
      const source = allowed ? bestOf(before, allowed) : best;
      back[at * labels + k] = source;
      scores[k] = (before[source] ?? 0) + (row[k] ?? 0) - (k === 0 ? outsideBias : 0);
    }
    [before, scores] = [scores, before];
  }
  return pathBack(back, labels, rows.length, argmax(before));
}

function firstScores(grammar: Grammar, row: Float32Array | undefined, outsideBias: number): Float64Array {
  const scores = Float64Array.from(row ?? []);
  for (let k = 0; k < scores.length; k += 1) if (grammar[k]) scores[k] = Number.NEGATIVE_INFINITY;
  if (scores.length > 0) scores[0] = (scores[0] ?? 0) - outsideBias;
  return scores;
}

function pathBack(back: Uint8Array, labels: number, length: number, last: number): number[] {
  const path = new Array<number>(length).fill(last);
  for (let at = length - 1; at > 0; at -= 1) path[at - 1] = back[at * labels + (path[at] ?? 0)] ?? 0;
  return path;
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
